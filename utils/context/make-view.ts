import type { Answer } from '../model/answer';
import type { Deal, Lead } from '../model/book';
import type { PanelView, RecordView, ShownSuggestion, Target, UnmatchedView } from '../model/panel-view';
import type { Health, Reading } from '../model/reading';
import type { Settings } from '../model/settings';
import { candidatesOf } from './candidates';
import type { Entry } from './entry-activity';
import type { Known } from './known';
import type { Matched } from './match-deal';
import type { Parties } from './parties';
import { recentOf } from './recent';

/** How many people of one thread the rep is offered. */
const MOST_PEOPLE = 20;

/** A match that settled on one record. */
export type Settled = Extract<Matched, { kind: 'deal' | 'lead' }>;

/** The hooks of the page that no selector answered. */
function failingHooks({ hooks, disagree }: Health): string[] {
  const silent = Object.entries(hooks).flatMap(([name, rank]) => (rank === null ? [name] : []));
  return [...new Set([...silent, ...disagree])];
}

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
    const { company, origin } = settled.lead;
    const none = { stage: null, status: null, amount: null, currency: null, closeDate: null };
    return { ...none, account: company, url: webAddress(origin?.url) };
  }
  const { stage, status, amount, currency, closeDate, accountId, origin } = settled.deal;
  const account = accounts.find(({ id }) => id === accountId)?.name ?? null;
  return { account, stage, status, amount, currency, closeDate, url: webAddress(origin?.url) };
}

/** A page that is no thread, or a thread of which nothing could be read. */
export function viewWithoutThread(reading: Reading, health: Health): PanelView | null {
  const failing = failingHooks(health);
  if (reading.kind !== 'thread') return { state: 'nothing-open' };
  return reading.messages.length === 0 ? { state: 'unreadable', failing } : null;
}

/** Several records fit: the rep is asked which. */
export function askView(
  asked: Extract<Matched, { kind: 'ask' }>,
  about: { version: string; subject: string | null; known: Known; health: Health },
): PanelView {
  const { version, subject, known, health } = about;
  const first = candidatesOf(asked.deals, asked.leads, known.accounts);
  const more = candidatesOf(known.deals, known.leads, known.accounts);
  const others = more.filter(({ id }) => !first.some((candidate) => candidate.id === id));
  return {
    state: 'ask',
    ...{ version, subject, candidates: [...first, ...others], failing: failingHooks(health) },
  };
}

/** Nothing that is known fits: the rep may track somebody, or pick a record that nearly fits. */
export function unmatchedView(about: {
  version: string;
  subject: string | null;
  parties: Parties;
  known: Known;
  suggestions: ShownSuggestion[];
  health: Health;
}): UnmatchedView {
  const { version, subject, parties, known, suggestions, health } = about;
  return {
    state: 'unmatched',
    ...{ version, subject, suggestions },
    people: parties.theirs.slice(0, MOST_PEOPLE),
    others: candidatesOf(known.deals, known.leads, known.accounts),
    failing: failingHooks(health),
  };
}

/** The record that the thread belongs to, and all that the panel says about it. */
export function recordView(about: {
  version: string;
  settled: Settled;
  known: Known;
  answer: Answer;
  suggestions: ShownSuggestion[];
  quiet: Answer['quiet'];
  settings: Settings;
  entries: readonly Entry[];
  health: Health;
}): RecordView {
  const { version, settled, known, answer, suggestions, quiet, settings, entries, health } = about;
  const target = targetOf(settled);
  return {
    state: 'record',
    ...{ version, target, header: headerOf(settled, known), match: settled.match },
    others: candidatesOf(known.deals, known.leads, known.accounts).filter(({ id }) => id !== target.id),
    ...{ score: answer.score, suggestions, quiet },
    outcomes: settings.outcomes,
    recent: recentOf(entries),
    failing: failingHooks(health),
  };
}
