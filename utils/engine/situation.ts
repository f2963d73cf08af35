import type { EngineCase } from '../model/case';
import { type Calendar, type Moment, newestOf } from './calendar';
import type { Place } from './place';
import { type Acquaintance, acquaintanceOf } from './situation/acquaintance';
import { type Planned, readAhead, readOverdue } from './situation/ahead';
import { calendarOfSides } from './situation/calendar-of-sides';
import { type Commitment, readCommitments } from './situation/commitments';
import { type DealPerson, readDealPeople } from './situation/deciders';
import { type Decision, readDecision } from './situation/decision';
import { type DecisionDay, readDecisionDay } from './situation/decision-day';
import { isWithThem } from './situation/guests';
import { type OurWord, readOurWord, unansweredAsks } from './situation/last-word';
import { type Meetings, readMeetings } from './situation/meetings';
import { type Process, readProcess } from './situation/process';
import { type Progress, readProgress } from './situation/progress';
import { type RecordFacts, readRecord } from './situation/record';
import { type Relative, readRelatives } from './situation/relatives';
import { type Party, partyOf, partyReader, recordPeople, sideTeller } from './situation/sides';
import { readSilence, type Silence } from './situation/silence';
import { type Ask, readTalk, type Talk } from './situation/talk';
import { readTouches, type Touch } from './situation/touches';
import { readTwin, type Twin } from './situation/twin';
import { readUsualWait } from './situation/usual-wait';
import { readWait, type Wait } from './situation/wait';
import { isOfWeight } from './situation/weight';

/** Everything that score and next steps rest on: facts and dates, no judgement of what to do. */
export type Situation = {
  calendar: Calendar;
  /** Our mailbox; null when the page does not say. */
  account: string | null;
  /** The person outside whom the rep picked on this thread; null for nobody. */
  picked: Party | null;
  /** The thread's subject without "Re:" and its kin. */
  subject: string | null;
  talk: Talk;
  touches: Touch[];
  record: RecordFacts | null;
  /** Their people, from the record and the thread, each once. */
  people: Party[];
  /** How the picked person, else the newest one outside, stands to the book. */
  acquaintance: Acquaintance;
  asks: Ask[];
  /** What either side promised and did not do. */
  commitments: Commitment[];
  /** What they decided in words that bind. */
  decision: Decision | null;
  ourWord: OurWord | null;
  ahead: Planned[];
  overdue: { title: string | null; day: string } | null;
  wait: Wait | null;
  lastInbound: Moment | null;
  lastTouch: Moment | null;
  /** The stages of the process, and where the deal stands in them. */
  process: Process;
  /** How far the deal has come by what was said and noted. */
  progress: Progress | null;
  /** When they say that it can go on or be decided. */
  decisionDay: DecisionDay | null;
  dealPeople: DealPerson[];
  /** Whether the deal is among the big ones. */
  isOfWeight: boolean;
  meetings: Meetings;
  silence: Silence | null;
  /** Deals of the book to which a thread without a record may belong. */
  relatives: Relative[];
  /** Another record of the book that is very likely the one in view. */
  twin: Twin | null;
};

const REPLY_MARK =
  /^(?:\s*(?:re|aw|fwd?|wg|tr|rv|enc|res|r|sv|vs|antw|odp|回复|答复|転送|返信)(?:\[\d+\])?\s*[:：])+\s*/iu;

function mergePeople(people: Party[]): Party[] {
  const byKey = new Map<string, Party>();
  for (const party of people) {
    const key = party.email ?? party.name?.toLowerCase();
    if (key !== undefined && !byKey.has(key)) byKey.set(key, party);
  }
  return [...byKey.values()];
}

/** Of what several people ask, what the picked one asks; all of it where that one asks nothing. */
function asksOf(asks: Ask[], picked: Party | null): Ask[] {
  const theirs = asks.filter(({ mail }) => mail.from.email !== null && mail.from.email === picked?.email);
  return theirs.length > 0 ? theirs : asks;
}

/** The addresses of those outside who wrote on the thread, newest first. */
function writersOutside(input: EngineCase): string[] {
  const sideOf = sideTeller(input);
  const readParty = partyReader();
  const writers = (input.thread?.messages ?? []).map(({ from }) => readParty(from)).reverse();
  return writers.flatMap((party) => (party.email !== null && sideOf(party) !== 'ours' ? [party.email] : []));
}

/** Reads a case into a situation. Every part of the case may be missing. */
export function readSituation(input: EngineCase, place: Place): Situation {
  const calendar = calendarOfSides(input, place, writersOutside(input));
  const talk = readTalk(input, calendar);
  const person = partyOf({ email: input.person }).email;
  const picked = talk.them.find(({ email }) => email !== null && email === person) ?? null;
  const newestOutside = picked ?? talk.lastIn?.from ?? null;
  const touches = readTouches(input, calendar);
  const record = readRecord(input, calendar);
  const people = mergePeople([...recordPeople(input), ...talk.them]);
  const ahead = readAhead(input, calendar, (guests) => isWithThem(guests, people));
  const ourWord = readOurWord(talk, touches, readUsualWait(input, talk.persons, touches, calendar), calendar);
  const past = talk.persons.map(({ at }) => at).filter((at) => at !== null && at.ms <= calendar.now);
  const inward = touches.filter(({ direction }) => direction !== 'out').map(({ at }) => at);
  const lastTouch = newestOf([...past, ...touches.map(({ at }) => at)]);
  return {
    calendar,
    account: partyOf({ email: input.account }).email,
    picked,
    subject: input.thread?.subject?.slice(0, 300).replace(REPLY_MARK, '').trim() || null,
    talk,
    touches,
    record,
    people,
    acquaintance: newestOutside === null ? 'stranger' : acquaintanceOf(newestOutside, input),
    asks: asksOf(unansweredAsks(talk, touches), picked),
    commitments: readCommitments(talk, touches, ahead, calendar),
    decision: readDecision(talk, calendar),
    ourWord,
    ahead,
    overdue: readOverdue(input, calendar),
    wait: readWait(talk, ourWord, ahead, record, calendar),
    lastInbound: newestOf([talk.lastIn?.at, ...inward]),
    lastTouch,
    process: readProcess(input),
    progress: readProgress(input, record, talk, calendar),
    decisionDay: readDecisionDay(input, talk, calendar),
    dealPeople: readDealPeople(input),
    isOfWeight: isOfWeight(input),
    meetings: readMeetings(input, calendar, people, talk),
    silence: readSilence(record, lastTouch, calendar),
    relatives: readRelatives(input, talk, picked),
    twin: readTwin(input),
  };
}
