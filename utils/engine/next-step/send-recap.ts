import { workingDayFrom, workingDaysBetween } from '../calendar';
import { chancesOf } from '../signals/meaning/model';
import { isSmallTalk } from '../signals/meaning/weigh';
import type { Situation } from '../situation';
import type { Encounter } from '../situation/meetings';
import type { Step } from './step';
import { clip, personName } from './wording';

/** After more working days a recap comes too late to be one. */
const FRESH = 2;
const LONGEST_TITLE = 80;

/** Something that they asked since then is answered first: the recap goes into that mail. */
const askedSince = ({ asks }: Situation, { over }: Encounter) =>
  asks.some(
    ({ mail, signal }) => mail.at !== null && mail.at.ms >= over.ms && !isSmallTalk(chancesOf(signal.text)),
  );

/** A meeting or call took place in the last two working days, and nothing was sent or noted since. */
export const sendRecap: Step = {
  kind: 'send-recap',
  need: 'meet',
  propose(situation) {
    const { meetings, record, people, talk, calendar } = situation;
    const { held, isNoted } = meetings;
    if (held === null || isNoted || (record === null && people.length === 0)) return null;
    if (
      workingDaysBetween(held.over.day, calendar.today, calendar.ours) > FRESH ||
      askedSince(situation, held)
    )
      return null;
    const who = personName(talk.lastIn?.from) ?? personName(people[0]) ?? 'them';
    const what = held.title === null ? `the ${held.what}` : `“${clip(held.title, LONGEST_TITLE)}”`;
    const day = held.over.day === calendar.today ? 'today' : `on ${calendar.say(held.over.day)}`;
    return {
      kind: 'send-recap',
      title: `Send ${who} a recap of ${what}`,
      why: `The ${held.what} was ${day}; nothing was sent or noted since.`,
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.75, confidence: 0.85, urgency: 0.85, effort: 0.25 },
    };
  },
};
