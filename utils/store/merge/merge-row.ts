import { z } from 'zod';
import { place } from '../../model/activity';
import { account, contact, deal, lead, recordKind } from '../../model/book';
import { id, moment } from '../../model/values';
import { suggestionState } from '../rows';
import { pairRow } from './pair-row';

/** A record with the name of its kind. */
const kept = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('deal'), record: deal }),
  z.object({ kind: z.literal('lead'), record: lead }),
  z.object({ kind: z.literal('contact'), record: contact }),
  z.object({ kind: z.literal('account'), record: account }),
]);
export type KeptRecord = z.infer<typeof kept>;

/** One record that was merged into another, and what taking that back needs. */
export const mergeRow = z.object({
  id,
  at: moment,
  kind: recordKind,
  /** `kind:id` of the record that went, and of the one that took it in. */
  gone: z.string(),
  into: z.string(),
  /** The two as they were, and what the one that stays was made to. */
  goneBefore: kept,
  intoBefore: kept,
  intoAfter: kept,
  /** What hung on the record that went and hangs on the other now, by id. */
  moved: z.object({
    /** Deals, with the people in them as they were. */
    deals: z.array(deal.pick({ id: true, accountId: true, contacts: true })),
    contacts: z.array(id),
    tasks: z.array(id),
    threads: z.array(id),
    /** Entries of the log whose rows stand on the other record now, and where a correction had put them before. */
    entries: z.array(z.object({ device: id, seq: z.number().int(), moved: place.nullable() })),
    /** Decisions and pairs as they were, and the names of those that took their place. */
    suggestions: z.array(suggestionState),
    suggestionsMade: z.array(z.string()),
    pairs: z.array(pairRow),
    pairsMade: z.array(z.string()),
  }),
  /** The entry of the log that tells of it. */
  entryId: id,
});
export type MergeRow = z.infer<typeof mergeRow>;
