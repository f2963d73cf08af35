/** So many places the features of a text fall into: a power of two, so many that few share one. */
export const PLACES = 1 << 18;

const LONGEST = 600;
const LINK = /https?:\/\/\S+|www\.\S+/giu;
const ADDRESS = /\S+@\S+\.\S+/gu;
const MONEY = /[$€£¥₹]|\b(?:eur|usd|gbp|chf|inr|rs|euros?|dollars?)\b/giu;
const NUMBER = /\d+(?:[.,:/ ]\d+)*/gu;
const TOKEN = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[0¤%?!]/gu;
/** Scripts that do not part words, or whose words are few signs long. */
const DENSE = /[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]/u;
const SIZES = Object.freeze({ dense: { least: 1, most: 4 }, parted: { least: 3, most: 5 } });
/** What stands for a word, and for a cue, so that neither falls where the same letters of a part fall. */
const SEEDS = Object.freeze({ part: 2166136261, word: 7, cue: 11 });

/** Small letters without Latin accents; links, addresses, money and numbers each as one sign. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(LINK, ' linkhere ')
    .replace(ADDRESS, ' mailhere ')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[？؟]/g, '?')
    .replace(/！/g, '!')
    .replace(MONEY, '¤')
    .replace(NUMBER, '0');
}

/** One letter more, as FNV-1a takes it. */
const letter = (state: number, code: number) => Math.imul(state ^ code, 16777619);

/** The place of what was taken: its bits mixed once more, since only the low ones are kept. */
function placeOf(taken: number): number {
  const state = Math.imul(taken ^ (taken >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 12)) >>> 0) & (PLACES - 1);
}

/** Adds the places of all parts of a word that have between `least` and `most` letters. */
function addParts(places: number[], word: string, { least, most }: { least: number; most: number }): void {
  for (let from = 0; from + least <= word.length; from += 1) {
    let state: number = SEEDS.part;
    for (let size = 1; size <= most && from + size <= word.length; size += 1) {
      state = letter(state, word.charCodeAt(from + size - 1));
      if (size >= least) places.push(placeOf(state));
    }
  }
}

/** What a text looks like: how it ends, how long it is, what else than words stands in it. */
function cuesOf(text: string, folded: string, words: number): string[] {
  const flags: [string, boolean][] = [
    ['ends-asking', /[?？]["')\]]*\s*$/.test(text)],
    ['asks', /[?？]/.test(text)],
    ['shouts', /[!！]/.test(text)],
    ['number', folded.includes('0')],
    ['money', folded.includes('¤')],
    ['link', folded.includes('linkhere')],
    ['address', folded.includes('mailhere')],
    ['begins-small', /^\p{Ll}/u.test(text)],
    ['leads', /[:：]\s*$/.test(text)],
  ];
  const length = Math.min(7, Math.round(Math.log2(words + 1) * 1.5));
  return [`length-${length}`, ...flags.filter(([, is]) => is).map(([name]) => name)];
}

/**
 * The places of what is known of a text, some of them more than once: parts of words (Latin ones with their ends marked), words, pairs
 * of words, cues. Hashed, so that no list of words has to be kept.
 */
export function meaningFeatures(text: string): number[] {
  const folded = plain(text);
  const tokens = folded.match(TOKEN) ?? [];
  const places: number[] = [];
  const add = (word: string, seed: number) => {
    let state = seed;
    for (let at = 0; at < word.length; at += 1) state = letter(state, word.charCodeAt(at));
    places.push(placeOf(state));
  };
  let before = '^';
  for (const token of tokens) {
    if (DENSE.test(token)) addParts(places, token, SIZES.dense);
    else addParts(places, `_${token}_`, SIZES.parted);
    add(token, SEEDS.word);
    add(`${before} ${token}`, SEEDS.word);
    before = token;
  }
  add(`${before} $`, SEEDS.word);
  for (const cue of cuesOf(text.trim(), folded, tokens.length)) add(cue, SEEDS.cue);
  return places;
}
