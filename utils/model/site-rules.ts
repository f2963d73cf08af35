import { z } from 'zod';
import { recordFields, recordReading } from './reading';
import { line, moment } from './values';

/** A field that can be pointed at: those of a record, its name, and the parts of a person's name. */
export const taughtField = z.enum([
  ...recordFields.keyof().options,
  'name' as const,
  'firstName' as const,
  'lastName' as const,
]);
export type TaughtField = z.infer<typeof taughtField>;

const entity = recordReading.shape.entity;
const words = line.min(1).max(200);

/** Which field of which kind of record: an "Amount" that is missing on contacts is not missing on deals. */
const subject = {
  of: entity,
  field: taughtField,
  /** Somebody said that what was read by itself is right; else they pointed at another place. */
  confirmed: z.literal(true).optional(),
};

/**
 * Where a field stands on a site's record pages, as somebody has shown: beside a label, or at a machine name or a
 * heading. Never a path through the page, which the next version of it would break.
 */
export const taughtPlace = z.discriminatedUnion('by', [
  z.object({
    ...subject,
    by: z.literal('label'),
    label: words,
    /**
     * `after`: what the reader takes to be the label's value, beside it or below; `same-row`: the last of its row;
     * `below`: the same column of the next row; `inside`: the rest of the text that begins with it.
     */
    relation: z.enum(['after', 'same-row', 'below', 'inside']),
  }),
  z.object({
    ...subject,
    by: z.literal('anchor'),
    anchor: words,
    /** `own-name`: the value's own machine name; `inside`: the first heading of that rank, `h1` to `h4`. */
    relation: z.enum(['own-name', 'inside']),
  }),
  /** The field is not on these pages. */
  z.object({ ...subject, by: z.literal('none') }),
]);
export type TaughtPlace = z.infer<typeof taughtPlace>;

/** What was taught about the record pages of a host; a team shares it as a small file. */
export const siteRules = z.object({
  /** Host name, with its port where it has one. */
  host: line.min(1),
  version: z.literal(1),
  /** What kind of record pages show whose address has this form, `/deals/*`; elsewhere that is left to the page. */
  kinds: z.array(z.object({ form: line, entity })).max(50),
  fields: z.array(taughtPlace).max(100),
  taughtAt: moment,
});
export type SiteRules = z.infer<typeof siteRules>;
