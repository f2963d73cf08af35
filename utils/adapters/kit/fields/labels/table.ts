import type { FieldName } from '../field-name';

/**
 * One language's labels: for each field its labels by rank, best first, parted by `|`. A label that means the
 * field on some records only names them behind an `@` by their first letters: `d`eal, `l`ead, `c`ontact,
 * a`a`ccount, `v` activity. The key `none` lists labels that must stay unread though another language has them.
 */
export type LabelTable = Readonly<Partial<Record<FieldName | 'none', readonly string[]>>>;
