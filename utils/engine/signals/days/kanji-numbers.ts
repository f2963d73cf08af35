const DIGITS = '〇一二三四五六七八九';
const NUMBER =
  /(?<!数)([一二三四五六七八九]?十[一二三四五六七八九]?|[〇一二三四五六七八九])(?=[月日時](?!間))/gu;

function numberOf(kanji: string): number {
  const [tens, ones] = kanji.includes('十') ? kanji.split('十') : ['〇', kanji];
  return (tens === '' ? 1 : DIGITS.indexOf(tens ?? '〇')) * 10 + Math.max(0, DIGITS.indexOf(ones || '〇'));
}

/** A Japanese sentence with its months, days and hours in figures: "四月十二日" is "4月12日". */
export const withFigures = (sentence: string): string =>
  sentence.replace(NUMBER, (kanji) => String(numberOf(kanji)));
