import type { Answer } from '../model/answer';
import type { Deal, Lead, Task } from '../model/book';
import type {
  CrmPage,
  PanelView,
  RecordView,
  Shortfall,
  ShownSuggestion,
  Target,
  UnmatchedView,
} from '../model/panel-view';
import type { Health, Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import { candidatesOf } from './candidates';
import type { Entry } from './entry-activity';
import type { Known } from './known';
import type { Matched } from './match-deal';
import { outsidersOf } from './outsiders';
import type { Parties } from './parties';
import { recentOf } from './recent';
import { shownConflicts, withDoubts } from './records/doubts';
import { isUnreadable, shortfallOf } from './shortfall';

/** Of a long list of tasks the panel shows the first; the record's own page has them all. */
const MOST_AHEAD = 20;

/** A match that settled on one record. */
export type Settled = Extract<Matched, { kind: 'deal' | 'lead' }>;

/** What a remark, a decision or a task on this record is about. */
export function targetOf(settled: Settled): Target {
  const record: Deal | Lead = settled.kind === 'deal' ? settled.deal : settled.lead;
  return { kind: settled.kind, id: record.id, name: record.name };
}

function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

function headerOf(settled: Settled, { accounts }: Known): RecordView['header'] {
  if (settled.kind === 'lead') {
    const { company, stage, origin } = settled.lead;
    const none = { status: null, amount: null, currency: null, closeDate: null };
    return { ...none, account: company, stage, url: webAddress(origin?.url) };
  }
  const { stage, status, amount, currency, closeDate, accountId, origin } = settled.deal;
  const account = accounts.find(({ id }) => id === accountId)?.name ?? null;
  return { account, stage, status, amount, currency, closeDate, url: webAddress(origin?.url) };
}

/** A page that is no thread, or a thread of which nothing could be read. */
export function viewWithoutThread(reading: Reading, health: Health): PanelView | null {
  if (isUnreadable(reading, health)) return { state: 'unreadable', shortfall: shortfallOf(reading, health) };
  return reading.kind === 'thread' ? null : { state: 'nothing-open' };
}

/** Several records fit, or on the page of a CRM none: the rep is asked which. */
export function askView(
  asked: Pick<Extract<Matched, { kind: 'ask' }>, 'deals' | 'leads'>,
  about: {
    version: string;
    subject: string | null;
    parties: Parties;
    known: Known;
    shortfall: Shortfall;
    page: CrmPage;
  },
): PanelView {
  const { version, subject, parties, known, shortfall, page } = about;
  const first = candidatesOf(asked.deals, asked.leads, known.accounts);
  const more = candidatesOf(known.deals, known.leads, known.accounts);
  const others = more.filter(({ id }) => !first.some((candidate) => candidate.id === id));
  return {
    state: 'ask',
    version,
    subject,
    page,
    candidates: [...first, ...others],
    shortfall,
    ...outsidersOf(parties),
  };
}

/** Nothing that is known fits: the rep may track somebody, or pick a record that nearly fits. */
export function unmatchedView(about: {
  version: string;
  subject: string | null;
  parties: Parties;
  known: Known;
  suggestions: ShownSuggestion[];
  shortfall: Shortfall;
}): UnmatchedView {
  const { version, subject, parties, known, suggestions, shortfall } = about;
  return {
    state: 'unmatched',
    version,
    subject,
    suggestions,
    ...outsidersOf(parties),
    others: candidatesOf(known.deals, known.leads, known.accounts),
    shortfall,
  };
}

function aheadOf(tasks: readonly Task[]): RecordView['ahead'] {
  return tasks
    .filter(({ done }) => !done)
    .slice(0, MOST_AHEAD)
    .map(({ id, title, due, snoozedUntil, meeting }) => ({
      id,
      title,
      due,
      ...(snoozedUntil && { snoozedUntil }),
      ...(meeting && { meeting }),
    }));
}

/** The record that the thread belongs to, and all that the panel says about it. */
export function recordView(about: {
  version: string;
  settled: Settled;
  parties: Parties;
  known: Known;
  answer: Answer;
  suggestions: ShownSuggestion[];
  quiet: Answer['quiet'];
  settings: Settings;
  entries: readonly Entry[];
  tasks: readonly Task[];
  hygiene: RecordView['hygiene'];
  scoreNews: Pick<RecordView, 'scoreChange' | 'ownChance'>;
  shortfall: Shortfall;
  page: CrmPage;
}): RecordView {
  const { version, settled, parties, known, answer, suggestions, quiet, settings, entries } = about;
  const { hygiene, shortfall, page } = about;
  const target = targetOf(settled);
  const record = settled.kind === 'deal' ? settled.deal : settled.lead;
  return {
    state: 'record',
    version,
    target,
    ...withDoubts(headerOf(settled, known), record),
    conflicts: shownConflicts(record),
    hygiene,
    page,
    match: settled.match,
    ...outsidersOf(parties),
    others: candidatesOf(known.deals, known.leads, known.accounts).filter(({ id }) => id !== target.id),
    score: answer.score,
    ...about.scoreNews,
    suggestions,
    quiet,
    outcomes: settings.outcomes,
    ahead: aheadOf(about.tasks),
    recent: recentOf(entries),
    shortfall,
  };
}
