/** The hours in which a bare "at 3" is meant: the rep's working day. */
export type Hours = { from: number; to: number };

/** A time of day as `HH:MM`; `open` where a time was named that can be read in two ways. */
type Clock = { time: string | null; open: boolean };

const AFTERNOON =
  /(?<!\p{L})(?:p\.?\s?m\.?|afternoon|evening|tonight|nachmittags?|abends?|après-midi|du soir|ce soir|(?:de|por) la (?:tarde|noche)|(?:da|à) (?:tarde|noite)|del pomeriggio|di sera|['’]?s middags|['’]?s avonds|vanmiddag|vanavond)(?!\p{L})|午後|夕方|शाम|अपराह्न|दोपहर/iu;
const MORNING =
  /(?<=\d\s?)a\.?m\.?(?!\p{L})|(?<!\p{L})(?:a\.m\.|in the morning|this morning|vormittags?|morgens|früh|du matin|ce matin|(?:de|por) la mañana|da manhã|del mattino|['’]?s (?:och|mor)gens|vanochtend)(?!\p{L})|午前|朝|सुबह|पूर्वाह्न/iu;
const NOON = /(?<!\p{L})(?:noon|midday|mittags|midi|mediodía|meio-dia|mezzogiorno)(?!\p{L})|正午/iu;
/** Other people's clocks: which moment is meant is not to be told from the words alone. */
const ELSEWHERE =
  /(?<![\p{L}])(?:UTC|GMT|CES?T|[ECMP][SD]?T|BST|IST|JST|AES?T)(?!\p{L})|(?<!\p{L})(?:their|her|his|local) time(?!\p{L})/u;

/** "In 2 hours", "for 3 h": how long, not when. */
const LENGTH =
  /(?<!\p{L})(?:in|within|for|dans|pendant|durant|en|durante|dentro de|em|por|tra|fra|per|over|binnen|innerhalb|für|nach|after|después de|mein)\s+(?:the next )?\d{1,3}\s*(?:h|hours?|hrs?|min\p{L}*|stunden?|heures?|horas?|ore|uur|uren|घंटे)(?!\p{L})|\d{1,3}\s*(?:時間|分間|分後)/giu;

/** "In 2 hours": from now on. "Within" and "for" name no moment. */
const FROM_NOW =
  /(?<!\p{L})(?:in|dans|en|dentro de|em|tra|fra|over)\s+\d{1,3}\s*(?:h|hours?|hrs?|min\p{L}*|stunden?|heures?|horas?|ore|uur|uren)(?!\p{L})|\d{1,3}\s*(?:時間後|分後)|\d{1,3}\s*(?:घंटे|मिनट)\s(?:में|बाद)/iu;
const SAYS_MINUTES = /min|分|मिनट/iu;
const DAY_MINUTES = 24 * 60;

const PATTERNS: readonly RegExp[] = [
  // 3-4pm: the first of the two, with what is said behind the second
  /(?<![\d.,:/-])(?<h>\d{1,2})(?::(?<m>\d{2}))?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?=[ap]\.?\s?m)/giu,
  /(?<![\d.,:/-])(?<h>\d{1,2})[:h](?<m>[0-5]\d)(?![\d:])/giu,
  /(?<![\d.,:/-])(?<h>\d{1,2})\.(?<m>[0-5]\d)(?=\s?(?:uhr|uur|[ap]\.?\s?m))/giu,
  /(?<!\d)(?<h>\d{1,2})時(?:(?<m>[0-5]?\d)分|(?<half>半))?(?!間)/giu,
  /(?<![\d.,:/-])(?<h>\d{1,2})(?=\s?[ap]\.?m(?!\p{L}))/giu,
  /(?<![\d.,:/-])(?<h>\d{1,2})(?=\s?(?:uhr|uur|h|hrs|o['’]clock|heures?|horas|बजे|baje)(?!\p{L}))/giu,
  /(?<!\p{L})(?:at|um|à|a las?|alle(?: ore)?|ore|às|as|om|@|kl\.?)\s?(?<h>\d{1,2})(?![\d.,:/%]\d|[\d%€$£]|\s?(?:%|€|\$|£|k(?!\p{L})|seats?|users?|licen\p{L}+|plätze\p{L}*|nutzer\p{L}*|postes?|usuarios?|utent\p{L}|euros?|eur|usd|per|each|pro|par|por cada))/giu,
];

type Found = { hour: number; minute: number; at: number; end: number; padded: boolean };

function foundIn(text: string): Found[] {
  const all: Found[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { h = '', m, half } = match.groups ?? {};
      const one = {
        hour: Number(h),
        minute: half === undefined ? Number(m ?? 0) : 30,
        at: match.index,
        end: match.index + match[0].length,
        padded: h.startsWith('0'),
      };
      const isKnown = all.some(({ at, end }) => one.at < end && at < one.end);
      if (one.hour <= 23 && !isKnown) all.push(one);
    }
  }
  return all;
}

/** The hour that is meant: as said, or the one within the working day; null where neither or both fit. */
function hourMeant({ hour, padded }: Found, text: string, { from, to }: Hours): number | null {
  if (hour > 12 || padded) return hour;
  if (AFTERNOON.test(text)) return hour === 12 ? 12 : hour + 12;
  if (MORNING.test(text)) return hour % 12;
  const fitting = [hour % 12, (hour % 12) + 12].filter((one) => one >= from && one <= to);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The time of day that is so many hours or minutes from now; one past midnight stays open. */
function fromNow(text: string, now: string): Clock {
  const [said] = FROM_NOW.exec(text) ?? [];
  if (said === undefined) return { time: null, open: false };
  const length = Number(/\d+/.exec(said)?.[0]) * (SAYS_MINUTES.test(said) ? 1 : 60);
  const at = Number(now.slice(0, 2)) * 60 + Number(now.slice(3, 5)) + length;
  return at < DAY_MINUTES
    ? { time: `${two(Math.floor(at / 60))}:${two(at % 60)}`, open: false }
    : { time: null, open: true };
}

/**
 * The one time of day that words name, on the rep's clock. Two different ones, or somebody else's, stay open.
 * @param now the rep's time of day, from which "in 2 hours" counts
 */
export function readClock(text: string, hours: Hours, now: string): Clock {
  const plain = text.replace(LENGTH, ' ');
  const found = foundIn(plain);
  if (found.length === 0) return NOON.test(plain) ? { time: '12:00', open: false } : fromNow(text, now);
  const times = new Set(
    found.map((one) => {
      const hour = hourMeant(one, plain, hours);
      return hour === null ? null : `${two(hour)}:${two(one.minute)}`;
    }),
  );
  const [time = null] = times;
  if (times.size > 1 || time === null || ELSEWHERE.test(plain)) return { time: null, open: true };
  return { time, open: false };
}
