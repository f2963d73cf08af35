/** Languages whose names of countries are known. */
const LANGUAGES: readonly string[] = [
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sk', 'hu', 'ro', 'sv', 'da', 'nb', 'fi', 'tr'],
  ...['el', 'ru', 'uk', 'ar', 'he', 'hi', 'ja', 'ko', 'zh-Hans', 'zh-Hant', 'id', 'vi', 'th'],
];
/** Codes that stand for no place. */
const NO_PLACE: ReadonlySet<string> = new Set(['XA', 'XB', 'ZZ', 'QO']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What people write as well, and no official list has. */
const ALSO: readonly string[] = [
  ...['USA', 'U.S.', 'UAE', 'KSA', 'PRC', 'ROC', 'DRC', 'Korea', 'Republic of Korea', 'Holland', 'Burma'],
  ...['England', 'Scotland', 'Wales', 'Northern Ireland', 'Great Britain', 'Britain', 'America'],
  ...['Czech Republic', 'Ivory Coast', 'Viet Nam', 'Turkey', 'Macedonia', 'Russian Federation', 'Congo'],
  ...[
    'Swaziland',
    'East Timor',
    'Macao',
    'Macau',
    'Palestine',
    'Persia',
    'Siam',
    'Ceylon',
    'Zaire',
    'Catalonia',
  ],
  ...['Republic of Ireland', 'Eire', 'United States of America', "People's Republic of China", 'Hawaii'],
];

/** Countries as they are called in many languages. */
export type Countries = {
  /** Whether something is a country's name in one of them, whatever its accents and case. */
  isKnown(name: string): boolean;
  /** The names by language. */
  byLanguage: ReadonlyMap<string, readonly string[]>;
};

/** A name as it is compared: letters and figures alone, without accents. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Myanmar (Burma)" is called both. */
const namesIn = (name: string) => [name, ...(name.match(/^(.*?) \((.*)\)$/)?.slice(1) ?? [])];

function namesOf(language: string, codes: readonly string[]): string[] {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
  );
  return [
    ...new Set(codes.flatMap((code) => styles.flatMap((names) => namesIn(names.of(code) ?? '')))),
  ].filter(Boolean);
}

/** The names of countries as the browser knows them (Unicode CLDR). It takes a tenth of a second: keep what it gives. */
export function readCountries(): Countries {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NO_PLACE.has(code) && english.of(code) !== undefined,
  );
  const byLanguage = new Map(LANGUAGES.map((language) => [language, namesOf(language, codes)]));
  const known = new Set([...ALSO, ...[...byLanguage.values()].flat()].map(folded));
  return { isKnown: (name) => known.has(folded(name)), byLanguage };
}

/** The languages in which a country's name is looked for; each one more takes time. */
const WRITTEN_IN: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];
/** Short forms that no language lists. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ uk: 'GB', 'u k': 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB' },
  ...{ usa: 'US', 'u s': 'US', 'u s a': 'US', 'united states of america': 'US', uae: 'AE', holland: 'NL' },
  ...{ korea: 'KR', 'republic of korea': 'KR', 'czech republic': 'CZ', turkey: 'TR', eire: 'IE' },
};

/** The code (ISO 3166, two letters) of a country that is written as such or by its name; null for neither. */
export function countryCode(written: string): string | null {
  const name = folded(written);
  const short = SHORT[name];
  if (short !== undefined) return short;
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  // Codes that were given up (DD) name what came after them.
  const codes = pairs.filter((code) => !NO_PLACE.has(code) && new Intl.Locale(`und-${code}`).region === code);
  for (const language of WRITTEN_IN) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const isMeant = (code: string) =>
      names.of(code) !== undefined &&
      (code.toLowerCase() === name || namesIn(names.of(code) ?? '').some((one) => folded(one) === name));
    const found = codes.find(isMeant);
    if (found !== undefined) return found;
  }
  return null;
}
