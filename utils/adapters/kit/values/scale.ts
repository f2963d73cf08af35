import { tagParts } from './context';

const K = 1e3;
const M = 1e6;
const B = 1e9;
const T = 1e12;
/** Words and letters behind a shortened number, whatever the language. */
const SCALES: Record<string, number> = {
  k: K,
  tsd: K,
  'tsd.': K,
  tausend: K,
  thousand: K,
  mille: K,
  mila: K,
  duizend: K,
  dzd: K,
  हज़ार: K,
  हजार: K,
  千: K,
  m: M,
  mm: M,
  mn: M,
  mio: M,
  'mio.': M,
  mln: M,
  'mln.': M,
  million: M,
  millions: M,
  millionen: M,
  milioni: M,
  milione: M,
  millones: M,
  millón: M,
  milhões: M,
  milhão: M,
  mi: M,
  miljoen: M,
  百万: M,
  million·: M,
  b: B,
  bn: B,
  bi: B,
  mrd: B,
  'mrd.': B,
  md: B,
  mld: B,
  'mld.': B,
  billion: B,
  milliarden: B,
  milliards: B,
  milliard: B,
  miljard: B,
  miliardi: B,
  t: T,
  tn: T,
  trillion: T,
  兆: T,
  बिलियन: B,
  अरब: B,
  'अ॰': B,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  l: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  लाख: 1e5,
  'लाख॰': 1e5,
  cr: 1e7,
  'cr.': 1e7,
  crore: 1e7,
  crores: 1e7,
  करोड़: 1e7,
  'क॰': 1e7,
};
/** Where a language means another number by the same letters. */
const BY_LANGUAGE: Record<string, Record<string, number>> = {
  de: { t: K },
  es: { mil: K },
  pt: { mil: K },
  it: { mrd: B },
  fr: { b: B },
};

/** The factor that a word or letter behind a number stands for ("k", "Mio.", "लाख"), or null. */
export function scaleOf(word: string, lang: string | null): number | null {
  const key = word.toLowerCase().normalize('NFC');
  const own = BY_LANGUAGE[tagParts(lang).language]?.[key];
  return own ?? (Object.hasOwn(SCALES, key) ? (SCALES[key] ?? null) : null);
}
