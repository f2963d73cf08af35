import type { ActivityContent, EntryHeader, Outcome } from '../model/activity';
import type { CaseActivity } from '../model/case';

/** An entry of the log as the store hands it over; the content is null once it was deleted. */
export type Entry = { header: EntryHeader; content: ActivityContent | null };

/** Outcomes that only a call has: the remark then stands for a call. */
const CALLS: ReadonlySet<Outcome | undefined> = new Set<Outcome>(['spoke', 'voicemail', 'no-answer']);

/** Kinds that say something about the deal; the rest is about the tool or the files. */
const TYPES = {
  remark: { type: 'remark' },
  call: { type: 'call', direction: 'out' },
  meeting: { type: 'meeting' },
  'email-in': { type: 'email', direction: 'in' },
  'email-out': { type: 'email', direction: 'out' },
  'stage-change': { type: 'stage-change' },
} as const;

function word(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The entry as the engine reads it; null where it says nothing about the deal or was deleted. */
export function activityOf({
  header,
  content,
}: {
  header: Pick<EntryHeader, 'kind' | 'at'>;
  content: ActivityContent | null;
}): CaseActivity | null {
  if (content === null || !(header.kind in TYPES)) return null;
  const kind = header.kind as keyof typeof TYPES;
  const isCall = kind === 'remark' && CALLS.has(content.outcome);
  return {
    ...(isCall ? TYPES.call : TYPES[kind]),
    at: header.at,
    outcome: content.outcome ?? null,
    text: content.text ?? content.thread?.subject ?? null,
    ...(kind === 'stage-change' ? { from: word(content.from), to: word(content.to) } : {}),
  };
}
