import { addDays, workingDayFrom } from '../../../../utils/engine/calendar';
import type { Fix } from '../../../../utils/engine/hygiene/rule';
import { type Mending, mending } from '../../../../utils/model/hygiene';
import { taskFor } from './fix-words';
import { type FaultRow, personOf } from './hygiene-rows';

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

/** The fields as they are proposed: what is known is filled in, what is not is left to the user. */
export function fixDraft(rows: readonly FaultRow[], today: string, me: string | null): FixDraft {
  const [first] = rows;
  return {
    day: first?.fault.fix === 'task' ? workingDayFrom(addDays(today, 1)) : '',
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
