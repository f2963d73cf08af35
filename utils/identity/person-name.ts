const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|mlle|sr|sra|sig|dott|ing|dipl|mag)\.?$/iu;
const NOT_A_NAME = /[@\d<>{}[\]|\\/]/;

/**
 * The name that one calls a person by ("Clara" of "Weiss, Dr. Clara (Sales)", "林" of "林 太郎"); null where the name is an
 * address, a number, or one word that looks like a system's.
 */
export function firstName(name: string | null | undefined): string | null {
  const plain = (name ?? '')
    .slice(0, 200)
    .replace(/\([^)]*\)|["“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || NOT_A_NAME.test(plain)) return null;
  const comma = plain.indexOf(',');
  const ordered = comma > 0 ? `${plain.slice(comma + 1)} ${plain.slice(0, comma)}` : plain;
  const words = ordered.split(' ').filter((word) => word !== '' && !TITLES.test(word));
  return words.find((word) => /^(?:\p{L}[\p{L}\p{M}'’-]+|\p{Script=Han})$/u.test(word)) ?? null;
}
