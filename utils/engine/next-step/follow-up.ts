import { workingDayFrom, workingDaysBetween } from '../calendar';
import type { Signal } from '../signals/read-signals';
import type { Situation } from '../situation';
import type { Party } from '../situation/sides';
import type { Mail } from '../situation/talk';
import { usualWords } from '../situation/usual-wait';
import { whenBothWork } from '../work-days/hours';
import { bothWork } from '../work-days/work-days';
import type { Step } from './step';
import { callName, matter, ourName, quoteOf, workingDays } from './wording';

/**
 * What is planned, named or still in time leaves nothing to chase; an agreed step alone does not answer us. After a
 * long silence a deal wants more than one more nudge.
 */
const mayFollowUp = ({ record, wait, silence }: Situation) =>
  record?.open === true &&
  (wait === null || wait.kind === 'agreed') &&
  !(record.kind === 'deal' && silence?.isLong);

/** Whom the rep picked, else whoever wrote last among those we wrote to, the first of them, the record's first. */
function addressee({ talk, ourWord, people, picked }: Situation): Party | null {
  if (picked !== null) return picked;
  const to = ourWord?.mail?.to ?? [];
  const writers = talk.persons.filter(({ side }) => side === 'theirs').map(({ from }) => from);
  const known = talk.them.filter(({ email }) => email !== null && to.some((party) => party.email === email));
  const wrote = writers.findLast(({ email }) => email !== null && to.some((party) => party.email === email));
  return wrote ?? known[0] ?? writers.at(-1) ?? people[0] ?? null;
}

/** The sentence of ours that waits: a question that names its matter, else what we sent, else any question. */
function whatWeAsked({ said }: Mail): Signal | null {
  const asks = said?.signals.filter(({ type }) => type === 'question' || type === 'request') ?? [];
  return asks.find(({ topic }) => topic !== null) ?? said?.offer ?? asks[0] ?? null;
}

/** The last word is ours, it wanted an answer, and the silence is longer than is usual. */
export const followUp: Step = {
  kind: 'follow-up',
  need: 'move',
  propose(situation) {
    const { ourWord, calendar, account, subject } = situation;
    if (!ourWord?.wantsAnswer || ourWord.patientUntil > calendar.today || !mayFollowUp(situation))
      return null;
    const silent = workingDaysBetween(ourWord.foundOn, calendar.today, calendar.theirs);
    const late = workingDaysBetween(ourWord.patientUntil, calendar.today, calendar.theirs);
    const { mail, call } = ourWord;
    const asked = mail === null ? null : whatWeAsked(mail);
    const person = addressee(situation);
    const who = person === null ? 'them' : callName(person);
    const did = call ? 'called' : 'wrote';
    return {
      kind: 'follow-up',
      title: `${call ? 'Call' : 'Follow up with'} ${who}${call ? ' again' : matter(asked?.topic ?? null, mail === null ? null : subject)}`,
      why: `${ourName(mail, account)} ${did} on ${calendar.say(ourWord.at.day)}; no answer in ${workingDays(silent)}.${usualWords(ourWord.usual)}${call ? whenBothWork(calendar) : ''}`,
      evidence: asked === null || mail === null ? null : quoteOf(asked.text, mail),
      due: workingDayFrom(calendar.today, bothWork(calendar.ours, calendar.theirs)),
      parts: {
        impact: 0.7,
        confidence: asked === null ? 0.7 : 0.8,
        urgency: Math.min(1, 0.6 + 0.05 * late),
        effort: 0.25,
      },
    };
  },
};
