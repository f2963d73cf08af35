const LINK = /\$link|https?:\/\/\S+|www\.\S+/giu;
const ADDRESS = /\S+@\S+/gu;
const TOKEN = /\p{L}+(?:'\p{L}+)?|\d+(?:[.,:]\d+)*|[?!:$]/gu;
const CLAUSE = /[.,;:!?()]+\s|\s[-–—]+\s|--/u;
const OPENERS = /^(?:please|pls|and|so|then|also|just|but|or|hey|hi|yes|no|ok|thanks|if|simply|kindly)$/u;
const YOU = /^(?:you|your|u|you're|you'll)$/u;
const ME = /^(?:i|me|my|i'll|i'd|i'm)$/u;
const US = /^(?:we|us|our|we'll)$/u;
const THEY = /^(?:he|she|they|him|her|them)$/u;

/** Words in small letters; links, addresses, numbers and names each stand for their kind, so that no topic is learned. */
function tokensOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(LINK, ' Linkhere ')
    .replace(ADDRESS, ' Mailhere ');
  return [...plain.matchAll(TOKEN)].map(([token], place) => {
    if (token === 'Linkhere') return '<url>';
    if (token === 'Mailhere') return '<mail>';
    if (/^\d/.test(token)) return '<n>';
    const isName = place > 0 && /^\p{Lu}\p{Ll}/u.test(token) && !/^I(?:'|$)/.test(token);
    return isName ? '<name>' : token.toLowerCase();
  });
}

/** How each part of a sentence begins and ends: what it does stands there. */
function clauseFeatures(text: string): string[] {
  return text.split(CLAUSE).flatMap((clause) => {
    const tokens = tokensOf(clause);
    const first = tokens.findIndex((token) => !OPENERS.test(token));
    const [one, two] = first < 0 ? [] : tokens.slice(first);
    return [
      ...(one === undefined ? [] : [`>${one}`]),
      ...(two === undefined ? [] : [`>${one} ${two}`]),
      ...(tokens.length === 0 ? [] : [`<${tokens.at(-1)}`]),
    ];
  });
}

/** Who is spoken of, how it ends, how long it is. */
function cues(text: string, tokens: string[]): string[] {
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  const asked = /\?["')]*\s*$/.test(text);
  const please = tokens.indexOf('please');
  const flags: [string, boolean][] = [
    ['#asked', asked],
    ['#asks', text.includes('?')],
    ['#shouts', text.includes('!')],
    ['#you', has(YOU)],
    ['#me', has(ME)],
    ['#us', has(US)],
    ['#they', has(THEY)],
    ['#asked-you', asked && has(YOU)],
    ['#asked-me', asked && has(ME)],
    ['#list', /:\s*$/.test(text)],
    ['#link', has(/^<(?:url|mail)>$/u)],
    ['#caps', (text.match(/\p{Lu}/gu)?.length ?? 0) > text.length * 0.3],
    ['#if', tokens[0] === 'if'],
    ['#please-first', please >= 0 && please < 3],
    ['#please-later', please >= 3],
    ['#please-link', please >= 0 && has(/^<(?:url|mail)>$/u)],
    ['#please-if', please >= 0 && tokens[0] === 'if'],
    ['#please-to', please >= 0 && tokens[0] === 'to'],
  ];
  const length = Math.min(6, Math.floor(Math.log2(tokens.length + 1)));
  return [`#length-${length}`, ...flags.filter(([, is]) => is).map(([name]) => name)];
}

/** What the intent model knows of a sentence: words, pairs, pairs over one word, parts' ends, cues. Each once. */
export function intentFeatures(text: string): string[] {
  const tokens = tokensOf(text);
  const all = ['^', ...tokens, '$'];
  const pairs = all.slice(0, -1).map((token, place) => `${token} ${all[place + 1]}`);
  const apart = all.slice(0, -2).map((token, place) => `${token} * ${all[place + 2]}`);
  return [...new Set([...all, ...pairs, ...apart, ...clauseFeatures(text), ...cues(text, tokens)])];
}
