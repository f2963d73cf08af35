import type { EngineCase } from '../../model/case';
import { type Calendar, type Day, daysBetween, type Moment } from '../calendar';
import { namedDays } from '../signals/days/named-days';
import type { Lexicon } from '../signals/lexicon';
import { type Text, textOf } from '../signals/text';
import { dayThere } from '../work-days/hours';
import { plain } from './plain';
import type { Mail, Talk } from './talk';

/** When they say that it can go on or be decided: from its first day to its last, in whose words. */
export type DecisionDay = { from: Day; to: Day; text: string; at: Moment; mail: Mail | null };

/** What was said longer ago has been overtaken. */
const FRESH_DAYS = 45;
const MOST_MAILS = 6;

/** What decides a deal, in nine languages, without accents. */
const DECIDING =
  /\b(?:sign\w*|decid\w*|decision|approv\w*|budget\w*|board|purchas\w*|fiscal|not before|earliest|unterschr\w*|unterzeich\w*|entscheid\w*|freigab\w*|freigegeben|genehmig\w*|vorstand\w*|beauftrag\w*|fruhestens|erst (?:im|am|ab|nach)|sign(?:er|ature|ons|erons)|decider\w*|validation|valider\w*|pas avant|firm\w+|decidi\w*|aprob\w*|aprov\w*|presupuesto|no antes|hasta|assin\w*|orcamento|verba|antes de|nao antes|decider\w*|approvazione|non prima|teken\w*|onderteken\w*|besliss\w*|besluit\w*|goedkeur\w*|niet (?:voor|eerder)|pas in)\b|決定|決裁|承認|予算|稟議|署名|निर्णय|मंजूरी|बजट|हस्ताक्षर/;
/** A day up to which something is done is not the day on which it is decided; nor is one that is asked for. */
const ASKED = /[?？]["'”»)\]]*\s*$/;

const putsOff = (text: string, lists: readonly Lexicon[]) =>
  DECIDING.test(plain(text)) ||
  lists.some(({ deferral, commitment }) => deferral.test(text) || commitment.test(text));

function lastDayIn(
  { sentences, lists }: Text,
  at: Moment,
  mail: Mail | null,
  calendar: Calendar,
): DecisionDay | null {
  const said = mail === null ? at.day : dayThere(at, calendar);
  const work = mail === null ? calendar.ours : calendar.theirs;
  const found = sentences.flatMap(({ text }): DecisionDay[] => {
    if (ASKED.test(text) || !putsOff(text, lists)) return [];
    const days =
      lists.map(({ code }) => namedDays(text, code, said, work)).find((named) => named.length > 0) ?? [];
    return days.filter(({ from }) => from > said).map(({ from, to }) => ({ from, to, text, at, mail }));
  });
  return found.sort((one, other) => one.from.localeCompare(other.from, 'en')).at(-1) ?? null;
}

/** The newest word of theirs, or note of ours, on when they will decide or go on; null where there is none. */
export function readDecisionDay(input: EngineCase, talk: Talk, calendar: Calendar): DecisionDay | null {
  const isFresh = ({ day, ms }: Moment) =>
    ms <= calendar.now && daysBetween(day, calendar.today) <= FRESH_DAYS;
  const mails = talk.persons
    .filter(({ side }) => side === 'theirs')
    .slice(-MOST_MAILS)
    .flatMap((mail) =>
      mail.at !== null && isFresh(mail.at) ? [{ read: mail.text, at: mail.at, mail }] : [],
    );
  const notes = (input.activities ?? []).slice(-20).flatMap(({ type, at: written, text: words }) => {
    const at = calendar.read(written);
    if (at === null || !isFresh(at) || !words || /mail|stage/i.test(type)) return [];
    return [{ read: () => textOf(words.slice(0, 8000)), at, mail: null }];
  });
  // Days are dear to find: what is older is read only where nothing newer names one.
  const newestFirst = [...mails, ...notes].reverse().sort((one, other) => other.at.ms - one.at.ms);
  for (const { read, at, mail } of newestFirst) {
    const named = lastDayIn(read(), at, mail, calendar);
    if (named !== null) return named;
  }
  return null;
}
