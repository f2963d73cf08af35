import { z } from 'zod';
import type { ActivityContent, ActivityKind, LogEntry, MovedTo } from '../model/activity';
import type { Account, Contact, Deal, Lead } from '../model/book';
import { id, line, moment, text } from '../model/values';

export { foldedName } from '../model/folded-name';

/** What an activity, a task or a suggestion is about. */
export type TargetKey = `deal:${string}` | `lead:${string}`;

/** Names a deal or a lead in one word, as indexes and keys hold it. */
export function targetKey(kind: 'deal' | 'lead', recordId: string): TargetKey {
  return `${kind}:${recordId}`;
}

/** A deal as stored: `people` are the ids of its contacts, for the index; `folded` is its name there. */
export type DealRow = Deal & { people: string[]; folded: string };
export type LeadRow = Lead & { folded: string };
export type ContactRow = Contact & { folded: string };
/** A company as stored: `bare` is its name without a legal form, for the index. */
export type AccountRow = Account & { folded: string; bare: string };

/** The part of an entry that a deletion takes away, with what it is found by. */
export type ContentRow = {
  device: string;
  seq: number;
  id: string;
  kind: ActivityKind;
  at: string;
  target?: TargetKey;
  /** The mail message that it stands for, so that one mail is logged once. */
  message?: string;
  salt: string;
  content: ActivityContent;
  /** Where a correction of the log has put it: `content` stays as it was hashed, `target` follows this. */
  moved?: MovedTo;
};

/** What the rep did with a suggestion, and until when it rests. */
export const suggestionState = z.object({
  /** `target|kind`. */
  key: id,
  /** `any:kind` stands for every record: the rep wants a kind nowhere. */
  target: z.string().regex(/^(deal|lead|thread|any):./),
  kind: line,
  state: z.enum(['accepted', 'snoozed', 'dismissed']),
  until: moment.nullable(),
  reason: line.nullable(),
  at: moment,
  /** What the evidence was: a new fact ends the rest early. */
  fact: text,
});
export type SuggestionState = z.infer<typeof suggestionState>;

export type SettingRow = { key: string; value: unknown };
/** A remark that was typed and not saved. */
export type DraftRow = { target: TargetKey; text: string };
export type FigureRow = { key: string; value: number };
/** Models by `model|ID`, and what scores a kind of record by `state|KIND`; read by their schemas. */
export type ModelRow = { id: string; value: unknown };

/** The record that a content names, as the index holds it. */
export function targetOf(content: MovedTo): TargetKey | undefined {
  if (content.deal) return targetKey('deal', content.deal.id);
  if (content.lead) return targetKey('lead', content.lead.id);
  return undefined;
}

/** What an entry says, about the record that it stands on now. */
export function contentNow({ content, moved }: ContentRow): ActivityContent {
  if (moved === undefined) return content;
  const { deal: _deal, lead: _lead, account: _account, ...rest } = content;
  return { ...rest, ...moved };
}

/** What an entry tells of the record that it stands on now. */
export function toldBy(row: ContentRow) {
  const { id, kind, at } = row;
  return { id, kind, at, content: contentNow(row) };
}

/** An entry as the tables `headers` and `contents` hold it; `content` is null for a deleted one. */
export function entryRows(entry: LogEntry) {
  const { salt, content, ...header } = entry;
  if (salt === undefined || content === undefined) return { header, content: null };
  const { device, seq, id, kind, at } = header;
  const target = targetOf(content);
  const message = content.message?.id;
  const row: ContentRow = { device, seq, id, kind, at, target, message, salt, content };
  return { header, content: row };
}
