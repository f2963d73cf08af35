import { readStatus } from '../values/status';
import type { Page } from './page';
import type { StageBar } from './stage-bar';
import { folded } from './text';

type Status = 'open' | 'won' | 'lost';

const MARKED = /(?:^|[\s_-])(?:badge|tag|chip|pill|ribbon|status|state|lozenge|label)(?:$|[\s_-])/i;
const LONGEST = 30;

/** A status and where the page says it. */
export interface StatusFound {
  readonly value: Status;
  readonly how: string;
}

/** What a ribbon or badge near the record's title says: one word alone, in a part marked as such. */
function fromBadges(root: Element, page: Page): Status | null {
  const found = new Set<Status>();
  for (const element of root.querySelectorAll(
    '[class*="badge"], [class*="ribbon"], [class*="status"], [class*="tag"], [class*="pill"], [class*="chip"]',
  )) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST || !MARKED.test(element.getAttribute('class') ?? '')) continue;
    const status = readStatus(folded(text));
    if (status && page.sight.shows(element) && !isInClosed(element, page)) found.add(status);
  }
  const [only, more] = [...found];
  return more ? null : (only ?? null);
}

function isInClosed(element: Element, page: Page): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (page.isClosed(at)) return true;
  return false;
}

/** A bar whose last steps are the outcomes says that a deal which stands before them is open. */
function fromBar(bar: StageBar): Status | null {
  const outcomes = bar.steps.filter((step) => /^(?:won|lost)$/.test(readStatus(step) ?? ''));
  return outcomes.length > 0 && !outcomes.includes(bar.stage) ? 'open' : null;
}

/** Whether the deal is open, won or lost: by its stage where that is an outcome, by a badge, by its path of stages. */
export function findStatus(
  root: Element,
  stage: string | null,
  bar: StageBar | null,
  page: Page,
): StatusFound | null {
  const inStage = stage === null ? null : readStatus(stage);
  if (inStage) return { value: inStage, how: 'stage' };
  const inBadge = fromBadges(root, page);
  if (inBadge) return { value: inBadge, how: 'badge' };
  const inBar = bar && fromBar(bar);
  return inBar ? { value: inBar, how: 'path' } : null;
}
