import { type HookReport, select } from '../kit/select';
import { CLOSED, HOOKS } from './hooks';
import { legacyId, legacyOf, threadId } from './ids';
import type { Head } from './messages';
import type { Region } from './region';
import type { Route } from './url';

/** How a thread is named, in both spellings. */
export interface ThreadIds {
  threadId: string | null;
  legacyThreadId: string | null;
}

const NONE: ThreadIds = { threadId: null, legacyThreadId: null };

/** What the thread's heading carries. With conversation view off the legacy id is a message's: not taken. */
function ofPage(main: Element, region: Region, report: HookReport): ThreadIds {
  const carriesId = (element: Element) =>
    threadId(element.getAttribute('data-thread-perm-id')) !== null ||
    legacyId(element.getAttribute('data-legacy-thread-id')) !== null;
  const scope = region.heading?.parentElement ?? main;
  const holder = select(scope, HOOKS.threadId, report, carriesId, CLOSED);
  const raw = holder?.getAttribute('data-thread-perm-id') ?? '';
  const id = threadId(raw);
  const legacy = raw.includes('|') ? null : legacyId(holder?.getAttribute('data-legacy-thread-id'));
  return { threadId: id, legacyThreadId: legacy ?? legacyOf(id) };
}

/** In the preview pane the address names the list; the open row of that list names the thread. */
function ofOpenRow(main: Element, report: HookReport | null): ThreadIds {
  const row = select(main, HOOKS.openRow, report, undefined, CLOSED);
  return {
    threadId: threadId(row?.getAttribute('data-thread-id')),
    legacyThreadId: legacyId(row?.getAttribute('data-legacy-thread-id')),
  };
}

function contradict(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** An old link may name any message of its thread. */
function namesMessage(legacy: string | null, heads: readonly Head[]): boolean {
  return legacy !== null && heads.some((head) => head.legacy === legacy);
}

/**
 * The ids of the thread on screen. The heading and the address (in the preview pane: the open row) are two
 * ways to them; where they contradict each other both ids are null and the report says so.
 */
export function readThreadIds(
  main: Element,
  region: Region,
  route: Route,
  heads: readonly Head[],
  report: HookReport,
): ThreadIds {
  const page = ofPage(main, region, report);
  // Whether the row can be found is told only where it is all that names the thread.
  const asked = (page.threadId ?? page.legacyThreadId) ? null : report;
  const named = route.view === 'thread' ? route : region.inPreview ? ofOpenRow(main, asked) : NONE;
  const namedLegacy = namesMessage(named.legacyThreadId, heads) ? null : named.legacyThreadId;
  const ownLegacy = legacyOf(page.threadId);
  if (
    contradict(page.threadId, named.threadId) ||
    contradict(page.legacyThreadId, namedLegacy) ||
    contradict(page.legacyThreadId, ownLegacy)
  ) {
    report.disagree('threadId');
    return NONE;
  }
  const id = page.threadId ?? named.threadId;
  return { threadId: id, legacyThreadId: page.legacyThreadId ?? namedLegacy ?? legacyOf(id) };
}
