import type { FieldName } from '../field-name';

/**
 * One language's labels: for each field its labels by rank, best first, parted by `|`. A label that means the
 * field on some kinds of record only names them behind an `@`: `d`eal, `l`ead, `c`ontact, `o`rganisation
 * (account), acti`v`ity. Accents and case do not count.
 */
export type LabelTable = Readonly<Record<FieldName, readonly string[]>>;
