import { fold } from './fold';
import { isGivenName } from './nicknames';

/** A person's name in parts, folded; an empty string where a part is not there. */
export interface NameParts {
  given: string;
  middle: string;
  family: string;
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor doctor sir dame rev hon herr frau fraulein mme mlle m monsieur madame sr sra srta senor senora sig signor signora dott dottssa ing dipl mag lic don dona pan pani dhr mevr shri smt'.split(
    ' ',
  ),
);
const AFTER: ReadonlySet<string> = new Set(
  'jr sr junior senior ii iii iv phd md mba esq msc bsc ma ba cpa dds pe rn llm jd'.split(' '),
);
/** Words that belong to the family name that follows them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del della di da do dos das du la le los las el al bin ibn ben ter ten zu zur af av st san'.split(
    ' ',
  ),
);

const bare = (words: string[]) => {
  const kept = words.filter((word) => !TITLES.has(word) && !AFTER.has(word));
  return kept.length > 0 ? kept : words;
};

/** Where the family name begins: at its last word, or at the particles before that. */
function familyStart(words: string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--;
  return start;
}

/**
 * A whole name in parts: "Dr. Clara van den Berg", "Berg, Clara" and "SMITH John" alike. One word alone is taken
 * for a given name. In which order the two come is not always to be told: who compares must try both.
 */
export function nameParts(name: string): NameParts {
  const plain = name.replace(/\([^)]*\)|["“”„][^"“”„]*["“”„]/g, ' ');
  const comma = plain.indexOf(',');
  const before = bare(fold(comma < 0 ? plain : plain.slice(0, comma)).split(' ')).filter(Boolean);
  const after =
    comma < 0
      ? []
      : fold(plain.slice(comma + 1))
          .split(' ')
          .filter((word) => word && !TITLES.has(word) && !AFTER.has(word));
  if (after.length > 0) {
    return { given: after[0]!, middle: after.slice(1).join(' '), family: before.join(' ') };
  }
  if (before.length < 2) return { given: before[0] ?? '', middle: '', family: '' };
  const shouted = /^\p{Lu}[\p{Lu}'’-]+\s+\p{Lu}\p{Ll}/u.test(plain.trim());
  if (before.length === 2 && shouted && !isGivenName(before[0]!)) {
    return { given: before[1]!, middle: '', family: before[0]! };
  }
  const start = familyStart(before);
  return {
    given: before[0]!,
    middle: before.slice(1, start).join(' '),
    family: before.slice(start).join(' '),
  };
}
