const LONGEST = 200;
/** Small words that are left hanging when the day behind them is taken out. */
const HANGING =
  /(?:^|\s)(?:on|at|by|before|until|till|for|in|within|after|dans|dentro de|fra|tra|over|binnen|innerhalb|na|nach|the|um|am|bis|zum|vor|den|der|le|la|au|à|avant|pour|el|los|a|para|antes|de|del|em|na|no|às|até|il|alle|entro|per|om|op|voor|tot|को|तक|se|ko)$/iu;
/** What belongs to a time of day that was taken out. */
const TRAILING =
  /^(?:uhr|uur|o['’]clock|heures?|horas|hrs?|h|बजे|baje|[ap]\.?m\.?|(?:de|por) la (?:tarde|mañana|noche)|da (?:tarde|manhã|noite)|del (?:pomeriggio|mattino)|du (?:matin|soir)|de l['’]après-midi|(?:in the )?(?:morning|afternoon|evening)|(?:vor|nach)mittags?|abends?|früh|d[ae] manhã|da tarde|को|तक|ko|sharp)(?!\p{L})/iu;
const PARTICLES = /^日?[にでをはがとへまで、の\s]+|[にでをはがとへの、\s]+$/gu;
const EDGES = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where the part of a clause begins and ends that alone says when. */
function spanOf(tokens: readonly string[], join: string, sense: (text: string) => string): [number, number] {
  const whole = sense(tokens.join(join));
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && sense(tokens.slice(from + 1, to).join(join)) === whole) from += 1;
  while (to - 1 > from && sense(tokens.slice(from, to - 1).join(join)) === whole) to -= 1;
  // "Tue 24 Nov": what the weekday says is said twice.
  const nothing = sense('');
  const says = (at: number) => join !== '' && sense(tokens[at] ?? '') !== nothing;
  while (from > 0 && says(from - 1)) from -= 1;
  while (to < tokens.length && says(to)) to += 1;
  return [from, to];
}

/** Words between a day and its time that say nothing of either: "Tue demo 3pm". */
function besideTime(tokens: readonly string[], sense: (text: string) => string): string[] {
  const whole = sense(tokens.join(' '));
  const nothing = sense('');
  return tokens.filter((word, at) => {
    const isWord = /^\p{L}{3,}$/u.test(word) && !HANGING.test(word) && !TRAILING.test(word);
    return isWord && sense(word) === nothing && sense(tokens.toSpliced(at, 1).join(' ')) === whole;
  });
}

/**
 * What is to be done, without the words that say when: "call back Tue 3pm" gives "Call back". `sense` tells what a
 * text says of the time; what can be left out without changing it stays in the title. Empty where nothing is left.
 */
export function titleOf(clause: string, sense: (text: string) => string): string {
  const plain = clause.trim();
  const isUnparted = UNPARTED.test(plain);
  const tokens = isUnparted ? [...plain] : plain.split(/\s+/);
  if (tokens.length > 60) return plain.slice(0, LONGEST);
  const join = isUnparted ? '' : ' ';
  const [from, to] = spanOf(tokens, join, sense);
  let head = tokens.slice(0, from).join(join);
  while (HANGING.test(head)) head = head.replace(HANGING, '');
  const inner = isUnparted ? [] : besideTime(tokens.slice(from, to), sense);
  const tail = tokens.slice(to).join(join).replace(TRAILING, '').trim();
  const rest = [head, ...inner, tail].filter(Boolean).join(join);
  const title = (isUnparted ? rest.replace(PARTICLES, '') : rest).replace(EDGES, '').slice(0, LONGEST);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
