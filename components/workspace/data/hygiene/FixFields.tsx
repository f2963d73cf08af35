import type { Fix } from '../../../../utils/engine/hygiene/rule';
import { Field } from '../../../ui/Field';
import type { FixDraft } from './fix-draft';

interface Props {
  fix: Fix;
  draft: FixDraft;
  /** Whose address is missing. */
  person: string | null;
  onChange: (draft: FixDraft) => void;
}

type Input = { field: keyof FixDraft; label: string; type?: string; placeholder?: string };

const CURRENCY: Input = { field: 'currency', label: 'Currency', placeholder: 'EUR' };
const FIELDS: Readonly<Record<Fix, readonly Input[]>> = {
  'close-date': [{ field: 'day', label: 'Close date', type: 'date' }],
  amount: [{ field: 'amount', label: 'Amount', type: 'number' }, CURRENCY],
  currency: [CURRENCY],
  task: [
    { field: 'title', label: 'Task' },
    { field: 'day', label: 'Due', type: 'date' },
  ],
  owner: [{ field: 'owner', label: 'Owner' }],
  contact: [
    { field: 'email', label: 'Mail address', type: 'email' },
    { field: 'name', label: 'Name' },
  ],
  address: [{ field: 'email', label: 'Mail address', type: 'email' }],
  probability: [],
  spelling: [],
  merge: [],
};

/** What is asked for to mend a fault. */
export function FixFields({ fix, draft, person, onChange }: Props) {
  return (
    <div className="fix-fields">
      {FIELDS[fix].map(({ field, label, type = 'text', placeholder }, index) => (
        <Field
          key={field}
          label={fix === 'address' && person !== null ? `${label} of ${person}` : label}
          type={type}
          step={type === 'number' ? 'any' : undefined}
          min={type === 'number' ? 0 : undefined}
          maxLength={field === 'currency' ? 3 : undefined}
          placeholder={placeholder}
          required={field !== 'name'}
          // A dialog that was opened to fill in one field begins in it.
          autoFocus={index === 0}
          dir={field === 'owner' || field === 'name' || field === 'title' ? 'auto' : undefined}
          value={draft[field]}
          onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
        />
      ))}
    </div>
  );
}
