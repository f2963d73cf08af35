import type { Happening, KnownTask, RecordHistory } from '../../engine/scoring/features/history';
import type { Contact, Deal, Lead, Task } from '../../model/book';
import type { BookEntry } from '../../model/hygiene';

/** An entry as a history needs it. */
export type HistoryEntry = Pick<BookEntry, 'id' | 'kind' | 'at' | 'content'>;

const MISSED = new Set(['voicemail', 'no-answer']);
const CLOSED_STAGE = /\b(?:won|lost|closed|gewonnen|verloren|gagné|perdu|ganad[oa]|perdid[oa]|ganho)\b/iu;
const NOON = 'T12:00:00Z';

const ms = (moment: string | null | undefined): number | null => {
  const at = Date.parse(moment ?? '');
  return Number.isNaN(at) ? null : at;
};

/** When an entry came into the log, by its name: those of version 7 begin with their moment. */
function knownAt(id: string): number | undefined {
  return id[14] === '7' ? Number.parseInt(id.replace('-', '').slice(0, 12), 16) : undefined;
}

function whatOf({ kind, content }: HistoryEntry): Happening['what'] | null {
  const { outcome } = content;
  if (kind === 'email-in') return 'in';
  if (kind === 'email-out') return 'out';
  if (kind === 'meeting') return 'meeting';
  if (kind === 'call') return MISSED.has(outcome ?? '') ? 'missed' : 'reached';
  if (kind === 'remark') {
    if (outcome === 'spoke') return 'reached';
    return MISSED.has(outcome ?? '') ? 'missed' : null;
  }
  const isChange = kind === 'stage-change' || kind === 'field-change' || kind === 'correction';
  return isChange && (kind === 'stage-change' || content.field !== undefined) ? 'change' : null;
}

function happeningOf(entry: HistoryEntry): Happening[] {
  const what = whatOf(entry);
  const at = ms(entry.at);
  if (what === null || at === null) return [];
  const { field, from, to, contact } = entry.content;
  const change =
    what === 'change' ? { field: entry.kind === 'stage-change' ? 'stage' : field, from, to } : {};
  return [{ at, what, ...change, contact: contact?.id, knownAt: knownAt(entry.id) }];
}

/** A meeting of the book that nobody has called off or noted as held: it lies ahead, or is taken to have been held. */
function plannedOf({ due, done, meeting, createdAt }: Task): Happening[] {
  const at = meeting === undefined || done ? null : ms(due);
  return at === null
    ? []
    : [{ at, what: 'meeting', contact: undefined, knownAt: ms(createdAt) ?? undefined }];
}

const happenedOf = (entries: readonly HistoryEntry[], tasks: readonly Task[]) =>
  [...entries.flatMap(happeningOf), ...tasks.flatMap(plannedOf)].sort((a, b) => a.at - b.at);

function tasksOf(tasks: readonly Task[], entries: readonly HistoryEntry[]): KnownTask[] {
  const done = new Map(
    entries
      .filter(({ kind }) => kind === 'task-done')
      .map(({ at, content }) => [content.task?.id ?? '', ms(at)]),
  );
  return tasks.map((task) => ({
    due: task.due,
    // A meeting that is over is nothing that was left undone.
    done: task.done || task.meeting !== undefined,
    createdAt: ms(task.createdAt) ?? 0,
    doneAt: done.get(task.id) ?? (task.meeting && ms(task.meeting.end ?? task.due)) ?? null,
  }));
}

/** When a deal was closed: by the log, else by its close date, which CRMs set to the day of closing. */
function closingOf(deal: Deal, happened: readonly Happening[]): number | null {
  const changes = happened.filter(({ what }) => what === 'change');
  const status = changes.findLast(({ field, to }) => field === 'status' && to === deal.status);
  const stage = changes.findLast(
    ({ field, to }) => field === 'stage' && to === deal.stage && CLOSED_STAGE.test(String(to)),
  );
  const logged = status ?? stage;
  if (logged !== undefined) return logged.at;
  const day = ms(deal.closeDate === null ? null : `${deal.closeDate}${NOON}`);
  const seen = ms(deal.updatedAt);
  return day === null || seen === null ? day : Math.min(day, seen);
}

const titleOf = (deal: Deal, { id, jobTitle }: Contact) =>
  deal.contacts.find(({ contactId }) => contactId === id)?.role ?? jobTitle;

/** All that is known of a deal's life, for its score. The order of the entries does not matter. */
export function historyOfDeal(
  deal: Deal,
  people: readonly Contact[],
  tasks: readonly Task[],
  entries: readonly HistoryEntry[],
): RecordHistory {
  const happened = happenedOf(entries, tasks);
  const isClosed = deal.status !== 'open';
  const { id, stage, amount, closeDate, nextStep, owner, currency, source, accountId } = deal;
  return {
    kind: 'deal',
    ...{ id, stage, amount, closeDate, nextStep, owner, currency, source, accountId },
    createdAt: ms(deal.createdAt) ?? happened[0]?.at ?? null,
    stageEnteredAt: ms(deal.stageEnteredAt),
    closedAt: isClosed ? closingOf(deal, happened) : null,
    won: isClosed ? deal.status === 'won' : null,
    people: people.map((one) => ({ id: one.id, title: titleOf(deal, one) })),
    tasks: tasksOf(tasks, entries),
    happened,
  };
}

/** The same of a lead: it is won where it has become a deal. */
export function historyOfLead(
  lead: Lead,
  tasks: readonly Task[],
  entries: readonly HistoryEntry[],
): RecordHistory {
  const happened = happenedOf(entries, tasks);
  const isClosed = lead.status !== 'open';
  const status = happened.findLast(({ field, to }) => field === 'status' && to === lead.status);
  return {
    kind: 'lead',
    ...{ id: lead.id, owner: lead.owner, source: lead.source },
    ...{ stage: null, amount: null, closeDate: null, nextStep: null, currency: null, accountId: null },
    stageEnteredAt: null,
    createdAt: ms(lead.createdAt),
    closedAt: isClosed ? (status?.at ?? ms(lead.updatedAt)) : null,
    won: isClosed ? lead.status === 'converted' : null,
    people: [],
    tasks: tasksOf(tasks, entries),
    happened,
  };
}
