import { oneLine } from '../clean';

const SALUTATION =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|dott|dott\.ssa|sig|sig\.ra|sig\.na|ing|dhr|mevr|mw|श्री|श्रीमती|सुश्री|डॉ)\.?\s+)+(?=\S)/iu;
const HONORIFIC = /\s?(?:様|さん|殿|氏|जी)$/u;

function initialsOf(name: string): string[] {
  const words = name.split(/[\s.-]+/).filter(Boolean);
  const first = (word: string | undefined) => [...(word ?? '')][0] ?? '';
  return [
    first(words[0]),
    first(words[0]) + first(words.at(-1)),
    words.map(first).join(''),
    first(words.at(-1)) + first(words[0]),
    [...(words[0] ?? '')].slice(0, 2).join(''),
  ];
}

/** A person's name apart from how one addresses them. */
export interface PersonName {
  name: string;
  /** "Mr.", "Frau Dr.", 様; null where the page writes none. */
  salutation: string | null;
}

/**
 * A person's name out of a value that may begin with an avatar's initials ("JD Jane Doe") and a salutation; null
 * when nothing is left.
 */
export function readPersonName(text: string): PersonName | null {
  const line = oneLine(text);
  if (!line) return null;
  const [head = '', ...tail] = line.split(' ');
  const rest = tail.join(' ');
  const isAvatar =
    rest !== '' && initialsOf(rest).some((initials) => initials.toLowerCase() === head.toLowerCase());
  const whole = isAvatar ? rest : line;
  const before = SALUTATION.exec(whole)?.[0] ?? '';
  const after = HONORIFIC.exec(whole)?.[0] ?? '';
  const name = whole.slice(before.length, whole.length - after.length).trim();
  return name ? { name, salutation: `${before}${after}`.trim() || null } : { name: whole, salutation: null };
}
