import { Refused } from '../../../utils/messages/refusal';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { getDeal } from '../../../utils/store/deals';
import { getLead } from '../../../utils/store/leads';

/** The deal or lead as the book has it now. @throws Refused `changed` when it is gone. */
export async function findTarget(db: Database, meant: Pick<Target, 'kind' | 'id'>): Promise<Target> {
  const record = meant.kind === 'deal' ? await getDeal(db, meant.id) : await getLead(db, meant.id);
  if (record === null) throw new Refused('changed');
  return { kind: meant.kind, id: record.id, name: record.name };
}
