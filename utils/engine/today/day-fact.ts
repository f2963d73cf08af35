import type { StepKind } from '../../model/answer';
import type { Day } from '../calendar';

/** The deal or lead that something of the day is about. */
export type DayAbout = { kind: 'deal' | 'lead'; id: string; name: string };

/** A task that is due, or was put off until today. */
export type TaskFact = {
  what: 'task';
  key: string;
  taskId: string;
  title: string;
  about: DayAbout | null;
  /** A day, or a moment where the time matters. */
  due: string;
};

/** A meeting of today or the next working day, or one that is over and of which nothing was noted. */
export type MeetingFact = {
  what: 'meeting';
  key: string;
  taskId: string;
  title: string;
  about: DayAbout | null;
  start: string;
  end: string | null;
  isPrepared: boolean;
  /** What to know before it. */
  know: string[];
};

/** A next step that stands on a record: a thread that waits, a promise of ours or theirs, a silence. */
export type StepFact = {
  what: 'step';
  key: string;
  kind: StepKind;
  title: string;
  why: string;
  quote: string | null;
  about: DayAbout;
  due: Day | null;
  /** Since which day it is right. */
  since: Day;
  /** The mail thread that it rests on; null where it rests on none. */
  thread: { id: string; mailbox: string | null; subject: string | null } | null;
};

/** A deal that changed since the rep looked last. */
export type ChangeFact = {
  what: 'change';
  key: string;
  about: DayAbout;
  said: string[];
  at: string;
  /** It was won or lost. */
  isOver: boolean;
};

/** One of the deals that are most at risk. */
export type RiskFact = { what: 'risk'; key: string; about: DayAbout; said: string[] };

export type DayFact = TaskFact | MeetingFact | StepFact | ChangeFact | RiskFact;
