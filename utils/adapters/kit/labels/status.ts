import { foldLabel } from '../fields/fold-label';
import { readStatus } from '../values/status';
import type { Page } from './page';
import type { StageBar } from './stage-bar';
import { folded } from './text';
import { closest } from './tree';

type Status = 'open' | 'won' | 'lost';

const LONGEST = 30;
const MOST_CHILDREN = 3;
/** Stages that only a deal under way stands in, as pipelines come out of the box in nine languages; folded, by their beginnings. */
const UNDER_WAY = new RegExp(
  `^(?:\\d+[\\s.:-]+)?(?:${
    'new$|prospect|qualif|discover|needs? analysis|value prop|id decision|perception|proposal|propos|quot|negotiat|negoci|review|demo|meeting|contact|develop|present|evaluat|pilot|trial|commit|' +
    'neu$|interess|qualifi|bedarf|angebot|verhandl|erstkontakt|prasentation|' +
    'nouve|decouverte|devis|presentation|analyse|' +
    'nuevo|nueva|cotiza|calific|presupuesto|propuesta|' +
    'novo$|nova$|orcamento|proposta|qualificac|' +
    'nuovo|nuova|preventivo|trattativa|analisi|' +
    'nieuw|offerte|onderhandel|kwalific|voorstel|' +
    '新規|提案|見積|交渉|商談|ヒアリング|アプローチ|初回|प्रस्ताव|बातचीत|योग्य|नया'
  })`,
);

/** A status and where the page says it. */
export interface StatusFound {
  readonly value: Status;
  readonly how: string;
}

/** Rows of lists, what leads elsewhere, and labels: "Won" above "No". */
const NO_BADGE = 'li, tr, a[href], label, dt';

/** What a ribbon or badge says: one word alone, in a part marked as such, in no row of a list. */
function fromBadges(badges: readonly Element[], { sight }: Page): Status | null {
  const found = new Set<Status>();
  for (const element of badges) {
    if (element.childElementCount > MOST_CHILDREN) continue;
    const text = element.textContent ?? '';
    const status = text.length > LONGEST ? null : readStatus(folded(text));
    if (status && sight.shows(element) && closest(element, NO_BADGE) === null) found.add(status);
  }
  const [only, more] = [...found];
  return more ? null : (only ?? null);
}

/** A path whose last steps are the outcomes says that a deal which stands before them is open. */
function fromBar(bar: StageBar): Status | null {
  const outcomes = bar.steps.filter((step) => /^(?:won|lost)$/.test(readStatus(step) ?? ''));
  return outcomes.length > 0 && !outcomes.includes(bar.stage) ? 'open' : null;
}

/** Whether the deal is open, won or lost: by its stage where that is an outcome, by a badge, by its path of stages. */
export function findStatus(
  badges: readonly Element[],
  stage: string | null,
  bar: StageBar | null,
  page: Page,
): StatusFound | null {
  const inStage = stage === null ? null : readStatus(stage);
  if (inStage) return { value: inStage, how: 'stage' };
  const inBadge = fromBadges(badges, page);
  if (inBadge) return { value: inBadge, how: 'badge' };
  const inBar = bar && fromBar(bar);
  if (inBar) return { value: inBar, how: 'path' };
  return stage !== null && UNDER_WAY.test(foldLabel(stage)) ? { value: 'open', how: 'stage' } : null;
}
