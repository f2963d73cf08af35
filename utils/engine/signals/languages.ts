import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { hi } from './languages/hi';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { nl } from './languages/nl';
import { pt } from './languages/pt';
import { everywhere, type Lexicon } from './lexicon';

const JUDGED_BY = 2_000;
/** Fewer marks than this tell nothing: a two-word mail is read with every list. */
const ENOUGH = 2;

/** Every language that is read. Manners are taken out wherever they stand, so their pattern is made global. */
export const lexicons: readonly Lexicon[] = [en, de, fr, es, pt, it, nl, ja, hi].map((lexicon) => ({
  ...lexicon,
  courtesy: everywhere(lexicon.courtesy),
}));

/** The word lists to read a text with, the likeliest language first; all of them where none shows itself. */
export function lexiconsFor(text: string): readonly Lexicon[] {
  const sample = text.slice(0, JUDGED_BY);
  const counts = lexicons.map((lexicon) => ({ lexicon, marks: sample.match(lexicon.marks)?.length ?? 0 }));
  const most = Math.max(...counts.map(({ marks }) => marks));
  if (most < ENOUGH) return lexicons;
  return counts
    .filter(({ marks }) => marks >= Math.max(ENOUGH, most * 0.6))
    .sort((one, other) => other.marks - one.marks)
    .map(({ lexicon }) => lexicon);
}

/** The language that a text is written in (ISO 639-1); null where none shows itself. */
export function languageOf(text: string): string | null {
  const lists = lexiconsFor(text);
  return lists === lexicons ? null : (lists[0]?.code ?? null);
}
