import type { Happening } from '../../engine/hygiene/quiet-days';
import type { ActivityKind } from '../../model/activity';
import type { BookEntry } from '../../model/hygiene';

/** Kinds of entry by which somebody was in touch, or wrote down that they were. */
const TOUCHES: ReadonlySet<ActivityKind> = new Set(['remark', 'call', 'meeting', 'email-in', 'email-out']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the log tells of the records of the book, by `deal:ID` and `lead:ID`. */
export type History = {
  lastTouch: Map<string, string>;
  /** The same without mails from outside. */
  lastOwnTouch: Map<string, string>;
  closeDateMoves: Map<string, number>;
  /** The last move to another stage: where to, and when. */
  lastStage: Map<string, { to: string; at: string }>;
  /** What happened on the won deals that were asked for. */
  won: Map<string, Happening[]>;
};

function keepLatest(latest: Map<string, string>, { target, at }: BookEntry): void {
  const known = latest.get(target);
  if (known === undefined || known < at) latest.set(target, at);
}

/** 1 for a move of the close date to a later day, -1 where one was taken back, else 0. */
function movesLater({ kind, content: { field, from, to } }: BookEntry): number {
  if (field !== 'closeDate' || ![from, to].every((day) => typeof day === 'string' && DAY.test(day))) return 0;
  if (kind === 'field-change') return String(to) > String(from) ? 1 : 0;
  return kind === 'correction' && String(to) < String(from) ? -1 : 0;
}

function happeningOf({ kind, at, content }: BookEntry): Happening | null {
  if (kind === 'stage-change')
    return { at: Date.parse(at), stage: typeof content.to === 'string' ? content.to : null };
  return TOUCHES.has(kind) ? { at: Date.parse(at) } : null;
}

function noteStage({ lastStage }: History, { kind, target, at, content: { to } }: BookEntry): void {
  if (kind !== 'stage-change' || typeof to !== 'string') return;
  const known = lastStage.get(target);
  if (known === undefined || known.at < at) lastStage.set(target, { to, at });
}

function note(history: History, entry: BookEntry): void {
  const { target } = entry;
  if (TOUCHES.has(entry.kind)) {
    keepLatest(history.lastTouch, entry);
    if (entry.kind !== 'email-in') keepLatest(history.lastOwnTouch, entry);
  }
  noteStage(history, entry);
  const moves = movesLater(entry);
  if (moves !== 0) history.closeDateMoves.set(target, (history.closeDateMoves.get(target) ?? 0) + moves);
  const happening = happeningOf(entry);
  if (happening !== null) history.won.get(target)?.push(happening);
}

/** Goes through the log once. What lies ahead of `now` (a mail that waits to be sent) has not happened yet. */
export async function readHistory(
  entries: AsyncIterable<BookEntry[]>,
  won: Iterable<string>,
  now: string,
): Promise<History> {
  const history: History = {
    lastTouch: new Map(),
    lastOwnTouch: new Map(),
    closeDateMoves: new Map(),
    lastStage: new Map(),
    won: new Map([...won].map((target) => [target, []])),
  };
  const end = new Date(now).toISOString();
  for await (const some of entries) for (const entry of some) if (entry.at <= end) note(history, entry);
  return history;
}
