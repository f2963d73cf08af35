import { addWorkingDays, workingDayFrom, workingDaysBetween } from '../calendar';
import type { Situation } from '../situation';
import type { Commitment } from '../situation/commitments';
import type { Step } from './step';
import { callName, matter, onDay, ourName, quoteOf } from './wording';

/** A promise without a day is due after so many working days. */
const UNDATED_AFTER = 3;

/** Whose the promise is: the person whom we wrote to, or who reminds us of it. */
function promisedTo({ mail }: Commitment, { talk }: Situation): string {
  if (mail.side === 'theirs') return callName(mail.from);
  const named = talk.them.find(
    ({ email }) => email !== null && mail.to.some((party) => party.email === email),
  );
  const person = named ?? mail.to[0];
  return person === undefined ? 'them' : callName(person);
}

/** The promise of ours that is due first: its day has come, or is the next working day. */
function dueFirst({ commitments, calendar }: Situation): Commitment | null {
  const soon = addWorkingDays(calendar.today, 1, calendar.ours);
  const owed = commitments.filter(({ side, signal, mail }) => {
    if (side !== 'ours') return false;
    if (signal.due !== null) return signal.due <= soon;
    const asks = mail.said?.signals.some(({ type }) => type === 'question' || type === 'meeting-request');
    return (
      !asks &&
      mail.at !== null &&
      workingDaysBetween(mail.at.day, calendar.today, calendar.ours) >= UNDATED_AFTER
    );
  });
  const day = ({ signal }: Commitment) => signal.due ?? '9999';
  return owed.sort((one, other) => day(one).localeCompare(day(other), 'en'))[0] ?? null;
}

/** We promised something by a day that has come or is near, and it has not happened. */
export const fulfilCommitment: Step = {
  kind: 'fulfil-commitment',
  need: 'promise',
  propose(situation) {
    const { calendar, account, subject } = situation;
    const promise = dueFirst(situation);
    if (promise === null) return null;
    const { mail, signal } = promise;
    const who = promisedTo(promise, situation);
    const said = onDay(mail, calendar);
    const by = signal.due === null ? '' : `, for ${calendar.say(signal.due)}`;
    const promiser = mail.side === 'ours' ? ourName(mail, account) : null;
    const isLate = signal.due !== null && signal.due < calendar.today;
    return {
      kind: 'fulfil-commitment',
      title: `Keep the promise to ${who}${matter(signal.topic, subject)}`,
      why: `${promiser === null ? `${who} holds you to it` : `${promiser} promised it`}${said}${by}; nothing was sent since.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(signal.due !== null && !isLate ? signal.due : calendar.today, calendar.ours),
      parts: {
        impact: 0.9,
        confidence: signal.due === null ? 0.65 : 0.9,
        urgency: isLate ? 1 : 0.9,
        effort: 0.3,
      },
    };
  },
};
