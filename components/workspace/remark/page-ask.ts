import { candidatesOf } from '../../../utils/context/candidates';
import type { Input } from '../../../utils/messages/protocol';
import { send } from '../../../utils/messages/send';
import { findOpenRecords } from '../../../utils/store/find-records';
import { db } from '../../../utils/store/open';
import type { Ask } from '../../hooks/panel-link';

const MOST_FOUND = 10;

async function find({ typed }: Input<'record/find'>) {
  const { deals, leads, accounts } = await findOpenRecords(db(), typed, MOST_FOUND);
  return { candidates: candidatesOf(deals, leads, accounts) };
}

/** What a page of ours does for each thing that the remark bar asks for; it has no record on a screen beside it. */
const HERE = {
  'remark/save': ({ version: _, ...remark }: Input<'remark/save'>) => send('remark/save-here', remark),
  'remark/draft': ({ version: _, ...draft }: Input<'remark/draft'>) => send('remark/draft-here', draft),
  'suggestion/undo': (undo: Input<'suggestion/undo'>) => send('choice/undo', undo),
  'task/save': ({ version: _, ...task }: Input<'task/save'>) => send('task/save-here', task),
  'identity/set': (identity: Input<'identity/set'>) => send('settings/save', { identity }),
  'record/find': find,
};

/** Asks as the panel does, from a page that may speak for itself. */
export const pageAsk = ((name: keyof typeof HERE, payload: never) => {
  const does = HERE[name] as ((payload: never) => Promise<unknown>) | undefined;
  return does === undefined ? Promise.reject(new Error(`${name} is not for this page.`)) : does(payload);
}) as Ask;
