import type { Reason } from '../../model/answer';
import { daysBetween, workingDaysBetween } from '../calendar';
import type { Facts } from './read-facts';
import {
  OVERDUE,
  PACE,
  PEOPLE,
  POINTS,
  pointsOf,
  pointsOfChance,
  SINCE_ANYBODY,
  SINCE_THEM,
  THEIR_MAILS,
  UNANSWERED,
} from './weights';

/** Facts that tell the same thing: of one group only the strongest counts. */
type Group = 'stage' | 'pace' | 'date' | 'contact' | 'people' | 'ahead' | 'amount';

type Rule = { id: string; group: Group; judge(facts: Facts): Reason | null };

const COUNTED_DAYS = 30;

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const ago = (count: number) => (count === 0 ? 'today' : `${days(count)} ago`);

function judgeStage({ record }: Facts): Reason | null {
  const stage = record?.stage;
  if (stage?.probability == null) return null;
  const percent = `${Math.round(stage.probability * 100)} %`;
  return {
    text: `The stage is ${stage.name}, which your process puts at ${percent}.`,
    points: pointsOfChance(stage.probability),
    fact: `${stage.name}, ${percent}`,
    at: record?.stageEntered?.iso ?? null,
  };
}

function judgePace({ record, calendar }: Facts): Reason | null {
  const { stage, stageEntered } = record ?? {};
  if (!stage?.typicalDays || stageEntered == null) return null;
  const spent = Math.max(0, daysBetween(stageEntered.day, calendar.today));
  return {
    text: `It has been in ${stage.name} for ${days(spent)}; ${days(stage.typicalDays)} is typical.`,
    points: pointsOf(PACE, spent / stage.typicalDays),
    fact: days(spent),
    at: stageEntered.iso,
  };
}

function judgeDate({ record, calendar }: Facts): Reason | null {
  const { closeDate, stage } = record ?? {};
  if (closeDate == null) return null;
  const left = daysBetween(calendar.today, closeDate);
  const said = calendar.say(closeDate);
  if (left < 0)
    return {
      text: `The close date, ${said}, has passed.`,
      points: pointsOf(OVERDUE, -left),
      fact: said,
      at: closeDate,
    };
  if (stage?.daysToEnd == null) return null;
  const holds = left >= stage.daysToEnd;
  if (!holds && left * 3 >= stage.daysToEnd) return null;
  return {
    text: holds
      ? `There is time until the close date, ${said}.`
      : `The close date, ${said}, is near for ${stage.name}.`,
    points: holds ? POINTS.dateHolds : POINTS.dateTooNear,
    fact: `${days(left)} left`,
    at: closeDate,
  };
}

function judgeSinceThem({ lastInbound, calendar }: Facts): Reason | null {
  if (lastInbound === null) return null;
  const count = Math.max(0, daysBetween(lastInbound.day, calendar.today));
  return {
    text: `They last wrote or spoke ${ago(count)}.`,
    points: pointsOf(SINCE_THEM, count),
    fact: ago(count),
    at: lastInbound.iso,
  };
}

function judgeSinceAnybody({ lastTouch, calendar }: Facts): Reason | null {
  if (lastTouch === null) return null;
  const count = Math.max(0, daysBetween(lastTouch.day, calendar.today));
  return {
    text: `The last contact was ${ago(count)}.`,
    points: pointsOf(SINCE_ANYBODY, count),
    fact: ago(count),
    at: lastTouch.iso,
  };
}

function judgeUnanswered({ ourWord, calendar }: Facts): Reason | null {
  if (!ourWord?.wantsAnswer || ourWord.patientUntil > calendar.today) return null;
  const late = workingDaysBetween(ourWord.patientUntil, calendar.today, calendar.theirs);
  const said = calendar.say(ourWord.at.day);
  return {
    text: `Nothing came back since ${said}.`,
    points: pointsOf(UNANSWERED, late),
    fact: said,
    at: ourWord.at.iso,
  };
}

function judgeTheirMails({ talk, calendar }: Facts): Reason | null {
  const recent = talk.persons.filter(({ side, at }) => {
    if (side !== 'theirs' || at === null) return false;
    const age = daysBetween(at.day, calendar.today);
    return age >= 0 && age <= COUNTED_DAYS;
  });
  if (recent.length === 0) return null;
  const fact = `${recent.length} mails`;
  return {
    text: `They wrote ${fact} in the last ${COUNTED_DAYS} days.`,
    points: pointsOf(THEIR_MAILS, recent.length),
    fact,
    at: recent.at(-1)?.at?.iso ?? null,
  };
}

function judgePeople({ people, record }: Facts): Reason | null {
  if (record?.kind !== 'deal' || people.length === 0) return null;
  const fact = people.length === 1 ? '1 person' : `${people.length} people`;
  return {
    text: `On their side ${fact} ${people.length === 1 ? 'is' : 'are'} known.`,
    points: pointsOf(PEOPLE, people.length),
    fact,
    at: null,
  };
}

function judgeAhead({ ahead, record, calendar }: Facts): Reason | null {
  const planned = ahead.find(({ what }) => what === 'meeting') ?? ahead[0];
  if (planned === undefined) {
    return record?.nextStep == null
      ? null
      : { text: 'A next step is agreed.', points: POINTS.stepAgreed, fact: null, at: null };
  }
  const when = planned.day === null ? '' : ` for ${calendar.say(planned.day)}`;
  const meeting = planned.what === 'meeting';
  return {
    text: `${meeting ? 'A meeting' : 'A task'} is planned${when}.`,
    points: meeting ? POINTS.meetingAhead : POINTS.taskAhead,
    fact: planned.day === null ? null : calendar.say(planned.day),
    at: planned.day,
  };
}

function judgeAmount({ record }: Facts): Reason | null {
  if (record?.kind !== 'deal' || record.amount === null || record.amount <= 0) return null;
  return { text: 'The amount is known.', points: POINTS.amountKnown, fact: null, at: null };
}

/** The expert rules. A rule that lacks its facts says nothing: missing is missing, not bad. */
export const rules: readonly Rule[] = Object.freeze([
  { id: 'stage', group: 'stage', judge: judgeStage },
  { id: 'pace', group: 'pace', judge: judgePace },
  { id: 'close-date', group: 'date', judge: judgeDate },
  { id: 'since-them', group: 'contact', judge: judgeSinceThem },
  { id: 'since-anybody', group: 'contact', judge: judgeSinceAnybody },
  { id: 'unanswered', group: 'contact', judge: judgeUnanswered },
  { id: 'their-mails', group: 'contact', judge: judgeTheirMails },
  { id: 'people', group: 'people', judge: judgePeople },
  { id: 'ahead', group: 'ahead', judge: judgeAhead },
  { id: 'amount', group: 'amount', judge: judgeAmount },
] satisfies Rule[]);
