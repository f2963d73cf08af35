import { deDays } from './de';
import { enDays } from './en';
import { esDays } from './es';
import { frDays } from './fr';
import { hiDays } from './hi';
import { itDays } from './it';
import { jaDays } from './ja';
import { nlDays } from './nl';
import { ptDays } from './pt';

const LANGUAGES = [enDays, deDays, frDays, esDays, ptDays, itDays, nlDays, jaDays, hiDays].map(
  ({ numbers }) => numbers.map((form) => new RegExp(`^(?:${form})$`, 'iu')),
);

/** The number that a word spells in one of nine languages, from 2 on; null for others, and for one: it may be an article. */
export function spelledNumber(word: string): number | null {
  for (const forms of LANGUAGES) {
    const at = forms.findIndex((form, index) => index > 0 && form.test(word));
    if (at > 0) return at + 1;
  }
  return null;
}
