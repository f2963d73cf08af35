import { type Current, mergeTyped } from '../../../utils/context/records/merge-said';
import { statusOfStage } from '../../../utils/context/records/status-words';
import { Refused } from '../../../utils/messages/refusal';
import type { Stated } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { saveDeal } from '../../../utils/store/deals';
import { fieldOf, withField } from '../record/record-fields';
import { takeUp } from '../record/record-log';
import { type Change, NO_CHANGE } from '../step/change';
import { changeEntries } from './change-entries';

type Values = Readonly<Record<string, Stated['value']>>;

/** A stage with what goes along: since when, and the status where it is an end. */
export function stageValues(stage: string, at: string): Values {
  const status = statusOfStage(stage);
  return { stage, ...(status !== null && { status }), stageEnteredAt: at };
}

/**
 * Sets fields of a deal as if the rep had typed them, logged each, and kept so that each goes back alone.
 * @throws Refused `changed` where there is no such deal.
 */
export async function setDealFields(
  db: Database,
  target: Target,
  values: Values,
  at: string,
): Promise<Change> {
  const deal = target.kind === 'deal' ? await takeUp(db, { kind: 'deal', id: target.id }, at) : null;
  if (deal === null) throw new Refused('changed');
  const fields = Object.keys(values);
  const was: Values = Object.fromEntries(fields.map((field) => [field, fieldOf(deal, field)]));
  const { stageEnteredAt: _since, ...stateable } = values;
  const sources = mergeTyped(deal, was as Current, stateable, at);
  const set = Object.entries(values).reduce((one, [field, value]) => withField(one, field, value), deal);
  const { stageEnteredAt: _before, ...logged } = was;
  return {
    ...NO_CHANGE,
    entries: changeEntries(target, logged, values, { at }),
    write: () => saveDeal(db, { ...set, sources, updatedAt: at }),
    fields: {
      dealId: deal.id,
      set: fields.map((field) => ({
        field,
        before: was[field] ?? null,
        after: values[field] ?? null,
        stated: deal.sources[field] ?? null,
      })),
    },
  };
}
