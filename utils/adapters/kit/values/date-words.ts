/** Months 1–12 in nine languages: names and the abbreviations that CLDR and the CRMs write, dots taken off. */
const MONTHS = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|जनवरी|जन',
  'february|feb|februar|februari|febr|février|fevrier|févr|fév|febrero|fevereiro|fev|febbraio|फ़रवरी|फरवरी|फ़र|फर',
  'march|mar|märz|maerz|mär|mrz|mars|marzo|março|marco|maart|mrt|मार्च',
  'april|apr|avril|avr|abril|abr|aprile|अप्रैल|अप्रै',
  'may|mai|mayo|maio|maggio|mag|mei|मई',
  'june|jun|juni|juin|junio|junho|giugno|giu|जून',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|जुलाई|जुल',
  'august|aug|août|aout|agosto|ago|augustus|अगस्त|अग',
  'september|sep|sept|septembre|septiembre|setiembre|setembro|set|settembre|sett|सितंबर|सितम्बर|सित',
  'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|अक्टूबर|अक्तूबर|अक्टू|अक्तू',
  'november|nov|novembre|noviembre|novembro|नवंबर|नवम्बर|नव',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dezembro|dicembre|दिसंबर|दिसम्बर|दिस',
];
/** Weekdays from Sunday on. */
const WEEKDAYS = [
  'sunday|sun|sonntag|so|dimanche|dim|domingo|dom|domenica|zondag|zo|日曜日|日曜|日|रविवार|रवि',
  'monday|mon|montag|mo|lundi|lun|lunes|segunda-feira|segunda|seg|lunedì|maandag|ma|月曜日|月曜|月|सोमवार|सोम',
  'tuesday|tue|tues|dienstag|di|mardi|mar|martes|terça-feira|terça|ter|martedì|dinsdag|火曜日|火曜|火|मंगलवार|मंगल',
  'wednesday|wed|mittwoch|mi|mercredi|mer|miércoles|mié|quarta-feira|quarta|qua|mercoledì|woensdag|wo|水曜日|水曜|水|बुधवार|बुध',
  'thursday|thu|thur|thurs|donnerstag|do|jeudi|jeu|jueves|jue|quinta-feira|quinta|qui|giovedì|gio|donderdag|木曜日|木曜|木|गुरुवार|गुरु',
  'friday|fri|freitag|fr|vendredi|ven|viernes|vie|sexta-feira|sexta|sex|venerdì|vrijdag|vr|金曜日|金曜|金|शुक्रवार|शुक्र',
  'saturday|sat|samstag|sa|sonnabend|samedi|sam|sábado|sáb|sab|sabato|zaterdag|za|土曜日|土曜|土|शनिवार|शनि',
];
/** Words that stand in a written date and say nothing. */
const FILLERS = new Set(
  'of|de|del|do|the|den|der|am|le|el|il|a|à|at|on|um|as|às|alle|ore|a las|th|st|nd|rd|er|o|na|को|kl|uhr|om'.split(
    '|',
  ),
);

function indexed(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split('|').map((word) => [word, at + first] as const)));
}

const MONTH_BY_WORD = indexed(MONTHS, 1);
const WEEKDAY_BY_WORD = indexed(WEEKDAYS, 0);

/** 1–12, or null when the word names no month. Lower case, without its dot. */
export function monthOf(word: string): number | null {
  return MONTH_BY_WORD.get(word) ?? null;
}

/** 0 (Sunday) – 6, or null. */
export function weekdayNamed(word: string): number | null {
  return WEEKDAY_BY_WORD.get(word) ?? null;
}

/** The word may stand in a date without changing it. */
export function isDateFiller(word: string): boolean {
  return FILLERS.has(word);
}
