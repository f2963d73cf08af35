import { addDays, addMonths, weekdayOf } from './calendar';
import { weekdayNamed } from './date-words';

/** Words for a day counted from today. Hindi कल and परसों mean either side and are left out. */
const NAMED: [number, string][] = [
  [
    0,
    "today|now|just now|heute|jetzt|gerade eben|aujourd’hui|aujourd'hui|à l’instant|hoy|ahora|hoje|agora|oggi|adesso|ora|vandaag|nu|今日|本日|たった今|आज|अभी",
  ],
  [1, 'tomorrow|morgen|demain|mañana|amanhã|domani|明日|आने वाला कल'],
  [-1, 'yesterday|gestern|hier|ayer|ontem|ieri|gisteren|昨日|बीता कल'],
  [
    2,
    'day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|dopodomani|overmorgen|明後日|あさって',
  ],
  [
    -2,
    "day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer|anteontem|l’altro ieri|l'altro ieri|eergisteren|一昨日|おととい",
  ],
];
const UNITS: [string, string][] = [
  [
    'minute',
    'seconds?|secs?|s|minutes?|mins?|min|sekunden?|minuten?|secondes?|segundos?|minutos?|secondi|secondo|minuti|minuto|seconden|秒|分|分钟|सेकंड|मिनट',
  ],
  ['hour', 'hours?|hrs?|h|stunden?|std|heures?|horas?|ore|ora|uur|uren|時間|घंटे|घंटा|घंटों'],
  ['day', 'days?|d|tage?n?|jours?|j|d[ií]as?|giorn[oi]|g|dag|dagen|日|दिन|दिनों'],
  ['week', 'weeks?|wks?|w|wochen?|semaines?|sem|semanas?|settiman[ae]|week|weken|週間|सप्ताह|हफ़्ते|हफ्ते'],
  [
    'month',
    'months?|mos?|monate?n?|mois|mes|meses|m[eê]s|mes[ei]|maand|maanden|か月|ヶ月|カ月|महीने|महीना|माह',
  ],
  ['year', 'years?|yrs?|y|jahre?n?|ans?|années?|años?|anos?|ann[oi]|jaar|jaren|年|वर्ष|साल'],
];
const AHEAD = /^(?:in|dans|en|em|dentro de|daqui a|tra|fra|over|within)\s+(.+)$/;
const BEHIND = /^(?:vor|il y a|hace|há|ha)\s+(.+)$/;
const AHEAD_END = /^(.+?)\s*(?:from now|left|後|में|बाद|के बाद)$/;
const BEHIND_END = /^(.+?)\s*(?:ago|fa|geleden|atrás|前|पहले)$/;
const NEXT = /^(?:next|nächster|nächsten|prochain|próximo|prossimo|volgende|来週の?)\s+(\S+)$/;
const LAST = /^(?:last|letzter|letzten|dernier|último|scorso|afgelopen|vorige|先週の?)\s+(\S+)$/;
const ONE = /^(?:an?|one|einem|einer|ein|une?|un|una|uno|um|uma|een|एक|about|less than an?)$/;

const DAY_BY_WORD = new Map(
  NAMED.flatMap(([count, words]) => words.split('|').map((word) => [word, count] as const)),
);
const UNIT_FORMS = UNITS.map(([unit, forms]) => [unit, new RegExp(`^(?:${forms})$`)] as const);

/** A day, and whether the words allow only that one. */
export interface DayReading {
  day: string;
  sure: boolean;
}

function shifted(amount: string, sign: number, today: string): DayReading | null {
  const [, count = '', word = ''] = /^(\d{1,4}|\p{L}+)\s*(\S+)$/u.exec(amount) ?? [];
  const unit = UNIT_FORMS.find(([, form]) => form.test(word))?.[0];
  const number = ONE.test(count) ? 1 : Number(count);
  if (!unit || !Number.isInteger(number)) return null;
  if (unit === 'day' || unit === 'week') {
    const day = addDays(today, sign * number * (unit === 'week' ? 7 : 1));
    return day ? { day, sure: unit === 'day' } : null;
  }
  const months = unit === 'year' ? 12 * number : number;
  const day = unit === 'month' || unit === 'year' ? addMonths(today, sign * months) : today;
  return day ? { day, sure: false } : null;
}

function onWeekday(word: string, today: string, direction: 1 | -1): DayReading | null {
  const weekday = weekdayNamed(word);
  if (weekday === null || word.length < 3) return null;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const day = addDays(today, direction === 1 ? ahead : (ahead || 7) - 7);
  return day ? { day, sure: false } : null;
}

/**
 * Reads a day that is named from the reading's day: "tomorrow", "in 5 days", "vor 2 Wochen". Weeks, months and
 * weekdays are rounded by who wrote them and come back unsure; null when the text is no such day.
 * @param text lower case, plain, without a time
 */
export function relativeDay(text: string, today: string): DayReading | null {
  const named = DAY_BY_WORD.get(text);
  if (named !== undefined) {
    const day = addDays(today, named);
    return day ? { day, sure: true } : null;
  }
  const ahead = AHEAD.exec(text)?.[1] ?? AHEAD_END.exec(text)?.[1];
  if (ahead) return shifted(ahead, 1, today);
  const behind = BEHIND.exec(text)?.[1] ?? BEHIND_END.exec(text)?.[1];
  if (behind) return shifted(behind, -1, today);
  const next = NEXT.exec(text)?.[1];
  const last = LAST.exec(text)?.[1];
  return onWeekday(next ?? last ?? text, today, last ? -1 : 1);
}
