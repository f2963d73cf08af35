import type { Format } from '../../../utils/export/write-activity';

/** Whose log it is that is filled and measured. */
export const DEVICE = '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01';

/** So many entries are wanted, the first of them number one. */
export type FillAsked = { entries: number };

/** A piece of work over the filled log. */
export type Asked = { work: 'read' } | { work: 'verify' } | { work: 'export'; format: Format };
