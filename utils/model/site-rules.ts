import { z } from 'zod';
import { recordFields, recordReading } from './reading';
import { line, moment } from './values';

/** A field that can be pointed at: those of a record, its name, and the parts of a person's name. */
const taughtField = z.enum([
  ...recordFields.keyof().options,
  'name' as const,
  'firstName' as const,
  'lastName' as const,
]);

/**
 * Where a field stands on a site's record pages, as somebody has shown: beside a label, or beside a stable text or
 * machine name. Never a path through the page, which the next version of it would break.
 */
const taughtPlace = z.object({
  field: taughtField,
  /** `none`: the field is not on these pages. */
  by: z.enum(['label', 'anchor', 'none']),
  label: line.optional(),
  anchor: line.optional(),
  relation: z.enum(['same-row', 'below', 'after', 'inside', 'own-name']),
});

/** What was taught about the record pages of a host; a team shares it as a small file. */
export const siteRules = z.object({
  /** Host name, with its port where it has one. */
  host: line,
  version: z.literal(1),
  /** What kind of record the taught page shows; null where that is left to the page. */
  entity: recordReading.shape.entity.nullable(),
  fields: z.array(taughtPlace).max(100),
  taughtAt: moment,
});
export type SiteRules = z.infer<typeof siteRules>;
