import type { ActivityKind } from '../model/activity';
import { type ContentRow, contentNow } from './rows';
import { hasWords, saidText } from './said-text';

type Wanted = { kinds?: readonly ActivityKind[]; words?: string };

/** Tells whether an entry is of one of the kinds and has all words somewhere in what it says; none of either fit all. */
export function makeRowFilter({ kinds = [], words = '' }: Wanted): (row: ContentRow) => boolean {
  const fits = hasWords(words);
  const isAnything = words.trim() === '';
  return (row) =>
    (kinds.length === 0 || kinds.includes(row.kind)) && (isAnything || fits(saidText(contentNow(row))));
}
