import { readHeads } from '../../utils/adapters/gmail/messages';
import { findMain, findRegion } from '../../utils/adapters/gmail/region';
import { readThreadIds, type ThreadIds } from '../../utils/adapters/gmail/thread-id';
import { routeOf } from '../../utils/adapters/gmail/url';
import { createReport } from '../../utils/adapters/kit/select';

/** Whether both name one thread. Two that have no name in common are not one, nor are two without any name. */
export function isSameThread(one: ThreadIds, other: ThreadIds): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  const agree = (a: string | null, b: string | null) => a !== null && a === b;
  if (differ(one.threadId, other.threadId) || differ(one.legacyThreadId, other.legacyThreadId)) return false;
  return agree(one.threadId, other.threadId) || agree(one.legacyThreadId, other.legacyThreadId);
}

/** The view that shows this thread, or null where another one or none is on screen by now. */
export function findThread(doc: Document, wanted: ThreadIds): Element | null {
  const report = createReport();
  const route = routeOf(new URL(doc.URL));
  const main = route.view === 'other' ? null : findMain(doc, report);
  const region = main && findRegion(main, report);
  if (!main || !region || route.view === 'other') return null;
  const shown = readThreadIds(main, region, route, readHeads(region.list, report), report);
  return isSameThread(shown, wanted) ? main : null;
}
