import { type FormEvent, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Deal, Stage } from '../../../utils/model/book';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Said } from '../Said';
import { STATUS_WORDS } from '../words';
import { type DealDraft, faultsOf, saveOf } from './deal-draft';
import { FormField } from './FormField';
import { PeopleFields } from './PeopleFields';

const CURRENCIES = Intl.supportedValuesOf('currency');

interface Props {
  /** The deal that is changed; null for a new one. */
  id: string | null;
  start: DealDraft;
  stages: Stage[];
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** The form of a deal: new or changed. It tells what is wrong only once somebody tries to save. */
export function DealForm({ id, start, stages, onSaved, onCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const action = useAction();
  const faults = tried ? faultsOf(draft) : {};
  const set = (patch: Partial<DealDraft>) => setDraft({ ...draft, ...patch });
  const stageNames = [...new Set([...stages.map(({ name }) => name), ...(start.stage ? [start.stage] : [])])];

  async function onSave(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faultsOf(draft)).length > 0) return;
    await action.run(async () => {
      const saved = await send('deal/save', saveOf(draft, id));
      onSaved(saved.id);
      return 'Saved.';
    });
  }

  return (
    <form className="deal-form" onSubmit={onSave} noValidate>
      <FormField label="Deal name" fault={faults.name} wide>
        {(field) => (
          <input
            {...field}
            value={draft.name}
            placeholder="Company – what they want"
            onChange={(e) => set({ name: e.target.value })}
          />
        )}
      </FormField>
      <FormField label="Account" wide>
        {(field) => (
          <input {...field} value={draft.account} onChange={(e) => set({ account: e.target.value })} />
        )}
      </FormField>
      <FormField label="Amount" fault={faults.amount}>
        {(field) => (
          <input
            {...field}
            className="input numbers"
            type="number"
            step="any"
            value={draft.amount}
            onChange={(e) => set({ amount: e.target.value })}
          />
        )}
      </FormField>
      <FormField label="Currency" fault={faults.currency}>
        {(field) => (
          <>
            <input
              {...field}
              list={`${field.id}-codes`}
              placeholder="EUR"
              maxLength={3}
              autoComplete="off"
              value={draft.currency}
              onChange={(e) => set({ currency: e.target.value.toUpperCase() })}
            />
            <datalist id={`${field.id}-codes`}>
              {CURRENCIES.map((code) => (
                <option key={code} value={code} />
              ))}
            </datalist>
          </>
        )}
      </FormField>
      <FormField label="Stage">
        {(field) => (
          <Select {...field} value={draft.stage} onChange={(e) => set({ stage: e.target.value })}>
            <option value="">None</option>
            {stageNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label="Close date">
        {(field) => (
          <input
            {...field}
            type="date"
            value={draft.closeDate}
            onChange={(e) => set({ closeDate: e.target.value })}
          />
        )}
      </FormField>
      <FormField label="Owner">
        {(field) => <input {...field} value={draft.owner} onChange={(e) => set({ owner: e.target.value })} />}
      </FormField>
      <FormField label="Status">
        {(field) => (
          <Select
            {...field}
            value={draft.status}
            onChange={(e) => set({ status: e.target.value as Deal['status'] })}
          >
            {Object.entries(STATUS_WORDS).map(([status, words]) => (
              <option key={status} value={status}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label="Agreed next step" wide>
        {(field) => (
          <input {...field} value={draft.nextStep} onChange={(e) => set({ nextStep: e.target.value })} />
        )}
      </FormField>
      <PeopleFields people={draft.people} faults={faults} onChange={(people) => set({ people })} />
      <div className="actions form-end">
        <Button type="submit" look="primary" disabled={action.busy}>
          {id ? 'Save changes' : 'Create deal'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        <Said action={action} />
      </div>
    </form>
  );
}
