import { addDays, workingDayFrom } from '../../../../utils/engine/calendar';
import type { Fix } from '../../../../utils/engine/hygiene/rule';
import { countryOfZone, workDaysOf } from '../../../../utils/engine/work-days/work-days';
import { type Mending, mending } from '../../../../utils/model/hygiene';
import { TIME_ZONE } from '../../format';
import { taskFor } from './fix-words';
import { type FaultRow, personOf } from './hygiene-rows';

const OURS = workDaysOf(countryOfZone(TIME_ZONE));

/** What stands in the fields of a fix. */
export interface FixDraft {
  day: string;
  amount: string;
  currency: string;
  title: string;
  owner: string;
  email: string;
  name: string;
}

/** Sooner than this nothing is closed that has just been put off. */
const LEAST_DAYS = 7;

/** The last working day of the month that a day lies in. */
function monthEnd(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  let last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  while (workingDayFrom(last, OURS) !== last) last = addDays(last, -1);
  return last;
}

/** Deals close by months: the end of this one, or of the next where that is too near. */
function proposedClose(today: string): string {
  const first = addDays(today, LEAST_DAYS);
  return [first, addDays(first, LEAST_DAYS)].map(monthEnd).find((day) => day >= first) ?? first;
}

function proposedDay(fix: Fix | undefined, today: string): string {
  if (fix === 'task') return workingDayFrom(addDays(today, 1), OURS);
  return fix === 'close-date' ? proposedClose(today) : '';
}

/** The fields as they are proposed: what is known is filled in, what is not is left to the user. */
export function fixDraft(rows: readonly FaultRow[], today: string, me: string | null): FixDraft {
  const [first] = rows;
  return {
    day: proposedDay(first?.fault.fix, today),
    amount: '',
    currency: first?.record.currency ?? '',
    title: taskFor(first?.fault.rule ?? ''),
    owner: me ?? '',
    email: '',
    name: '',
  };
}

function written(fix: Fix, draft: FixDraft, row: FaultRow | undefined): unknown {
  const currency = draft.currency.trim().toUpperCase();
  const email = draft.email.trim().toLowerCase();
  switch (fix) {
    case 'close-date':
      return { what: fix, day: draft.day };
    case 'amount':
      return { what: fix, amount: Number(draft.amount), currency };
    case 'currency':
      return { what: fix, currency };
    case 'task':
      return { what: fix, title: draft.title.trim(), due: draft.day };
    case 'owner':
      return { what: fix, owner: draft.owner.trim() };
    case 'contact':
      return { what: fix, email, name: draft.name.trim() || null };
    case 'address':
      return { what: fix, email, contactId: (row && personOf(row)?.id) ?? null };
    case 'probability':
      return { what: fix };
    case 'spelling': {
      const { field, from, to } = row?.record.spelling ?? {};
      return { what: fix, field, from, to };
    }
  }
}

/** The fix that the fields come to; null while one of them is not filled in as it must be, or for none at all. */
export function mendingOf(rows: readonly FaultRow[], draft: FixDraft): Mending | null {
  const [first] = rows;
  return first ? (mending.safeParse(written(first.fault.fix, draft, first)).data ?? null) : null;
}
