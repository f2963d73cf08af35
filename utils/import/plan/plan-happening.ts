import type { ActivityContent } from '../../model/activity';
import type { Account, Contact, Deal, Task } from '../../model/book';
import type { Happening, ReadRecord } from '../record';
import { isLone, type Outcome, type Planning, refuseRow } from './context';
import { happeningId, keysOf } from './keys';
import type { Known, Plan } from './plan';

const UNKNOWN = 'It names no deal, person or company that is in the book. Import those first.';
const UNKNOWN_DEAL =
  'It names no deal that is in the book, or one of several of that name. Import the deals first.';
const LONGEST_TITLE = 1_000;

type About = { deal: Deal | null; contact: Contact | null; account: Account | null };
type Told = { known: Known; plan: Pick<Plan, 'entries' | 'tasks'> };

function aboutOf({ deal, contacts, account }: ReadRecord, { run, book }: Planning): About {
  const [person] = contacts;
  const byId = deal?.id == null ? null : book.byKeys('deal', keysOf('deal', deal.id, run));
  const own = person?.id == null ? null : book.byKeys('contact', keysOf('contact', person.id, run));
  const reached = person?.email == null ? null : isLone(book.at('contact', [person.email]));
  const company = account?.id == null ? null : book.byKeys('account', keysOf('account', account.id, run));
  return {
    deal: byId ?? isLone(book.named('deal', deal?.name ?? null)),
    contact: own ?? reached ?? isLone(book.named('contact', person?.name ?? null)),
    account: company ?? isLone(book.named('account', account?.name ?? null)),
  };
}

const named = ({ id, name }: Deal | Contact | Account) => ({ id, name });

function contentOf(
  about: About,
  { subject, text, kind, fromStage, toStage }: Happening,
  source: string,
): ActivityContent {
  const said = [subject, text].filter((part) => part !== null).join('\n');
  const change = kind === 'stage-change' ? { from: fromStage, to: toStage } : {};
  return {
    ...(about.deal && { deal: named(about.deal) }),
    ...(about.contact && { contact: named(about.contact) }),
    ...(about.account && { account: named(about.account) }),
    ...(said !== '' && { text: said }),
    ...change,
    source,
  };
}

function taskOf(id: string, { deal, contact }: About, happening: Happening, now: string): Task {
  const { subject, text, at, isMeeting } = happening;
  const title = (subject ?? text ?? '').split('\n')[0]?.slice(0, LONGEST_TITLE) ?? '';
  const task = { id, title, due: at, done: false, dealId: deal?.id ?? null, leadId: null, createdAt: now };
  return isMeeting ? { ...task, meeting: { end: null, with: contact?.emails.slice(0, 1) ?? [] } } : task;
}

/** A stage that a deal still stands in tells since when. */
function moveDeal(deal: Deal, { toStage, at }: Happening, { run, book }: Planning): void {
  const isNow = toStage !== null && at !== null && deal.stage === toStage;
  if (!isNow || (deal.stageEnteredAt !== null && deal.stageEnteredAt >= at)) return;
  book.put('deal', deal, { ...deal, stageEnteredAt: at }, run.at);
}

/** What a row of a list of activities or of stage history adds: an entry of the log, or something to do. */
export function planHappening(record: ReadRecord, planning: Planning, { known, plan }: Told): Outcome {
  const { happening } = record;
  const { run } = planning;
  if (happening === null) return refuseRow(record, UNKNOWN);
  const about = aboutOf(record, planning);
  if (record.table === 'stage-history' && about.deal === null) return refuseRow(record, UNKNOWN_DEAL);
  if (about.deal === null && about.contact === null && about.account === null)
    return refuseRow(record, UNKNOWN);
  const id = happeningId(record, run);
  if (about.deal !== null) moveDeal(about.deal, happening, planning);
  const task = taskOf(id, about, happening, run.at);
  if (happening.kind === 'task') {
    if (known.taskIds.has(id)) return 'unchanged';
    plan.tasks.push(task);
    return 'new';
  }
  if (known.entryIds.has(id) || happening.at === null) return 'unchanged';
  if (known.taskIds.has(id)) plan.tasks.push({ ...task, done: true });
  plan.entries.push({
    id,
    kind: happening.kind,
    at: happening.at,
    content: contentOf(about, happening, run.source),
  });
  return 'new';
}
