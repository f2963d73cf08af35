import { fold } from '../../identity/fold';

const SHORT: ReadonlyMap<string, string> = new Map(
  `street st,str st,strasse st,avenue ave,av ave,road rd,drive dr,boulevard blvd,blv blvd,lane ln,place pl,court ct,circuit cct,
crescent cres,terrace tce,highway hwy,square sq,parkway pkwy,north n,south s,east e,west w,northeast ne,northwest nw,southeast se,
southwest sw,apartment apt,suite ste,floor fl,saint st,mount mt,close cl,building bldg,first 1st,second 2nd,third 3rd,fourth 4th,
fifth 5th,sixth 6th,seventh 7th,eighth 8th,ninth 9th,tenth 10th,platz pl,allee ave,avenida ave,calle c,rue r`
    .split(/,\s*/)
    .map((entry) => entry.split(' ') as [string, string]),
);

/** "Hauptstrasse", "Hauptstr." as "haupt st". */
const apart = (word: string) => word.replace(/(?<=[a-z]{3})(?:strasse|str)$/, ' st');

/** The number of a house and the words of its street, folded, common words in their short form. */
export function streetParts(cell: string): { number: string; words: string[] } {
  const all = fold(cell.replace(/ß/g, 'ss').replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, '-'))
    .split(' ')
    .flatMap((word) => apart(word).split(' '))
    .filter(Boolean)
    .map((word) => SHORT.get(word) ?? word);
  const isNumber = (word: string | undefined) => word !== undefined && /^\d{1,6}[a-z]?$/.test(word);
  if (all.length > 1 && isNumber(all[0])) return { number: all[0]!, words: all.slice(1) };
  if (all.length > 1 && isNumber(all.at(-1))) return { number: all.at(-1)!, words: all.slice(0, -1) };
  return { number: '', words: all };
}
