import { plain } from './plain';

const PERCENT =
  /^(?:%\s*)?(\d{1,3}(?:[.,٫]\d+)?)\s*(%|٪|percent|per cent|prozent|pour cent|por ciento|por cento|procent)?$/i;

/**
 * A chance from 0 to 1: "80 %", "80", "80,00", "%80". A bare number is taken as percent, so ask only where the
 * field is known to be a chance; a bare "0.5" may mean either and is null, as is all above 100.
 */
export function readPercent(text: string): number | null {
  const marked = plain(text).replace(/^%\s*/, '');
  const found = PERCENT.exec(marked);
  if (!found?.[1]) return null;
  const value = Number(found[1].replace(/[,٫]/, '.'));
  const isMarked = found[2] !== undefined || marked !== plain(text);
  if (value > 100 || (!isMarked && value > 0 && value < 1)) return null;
  return Number((value / 100).toPrecision(12));
}
