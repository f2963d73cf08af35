import { useState } from 'react';
import type { Input } from '../../utils/messages/protocol';
import type { StepQuestion } from '../../utils/model/step-question';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { StageField } from './StageField';

type Given = Omit<Extract<Input<'suggestion/decide'>['decision'], { what: 'accept' }>, 'what'>;
type Asks = Exclude<StepQuestion, { what: 'close-date' }>;
type Props = { asks: Asks; onGiven: (given: Given) => void; onCancel: () => void };

const LABELS: Readonly<Record<Asks['what'], string>> = {
  stage: 'New stage',
  amount: 'Amount of the deal',
  person: 'Who it is',
  address: 'New address',
};

function firstOf(asks: Asks): string {
  return asks.what === 'stage' ? (asks.first ?? asks.stages[0] ?? '') : '';
}

/** Asks in place for what the one button of a step needs: a stage, an amount, a person or an address. */
export function StepForm({ asks, onGiven, onCancel }: Props) {
  const [value, setValue] = useState(firstOf(asks));
  const [beside, setBeside] = useState(asks.what === 'amount' ? (asks.currency ?? '') : '');

  function submit() {
    if (asks.what === 'stage') return onGiven({ stage: value });
    if (asks.what === 'amount') {
      return onGiven({ amount: { amount: Number(value), currency: beside.trim().toUpperCase() } });
    }
    const name = asks.what === 'address' ? asks.name : beside.trim() || null;
    return onGiven({ person: { email: value.trim(), name } });
  }

  const type = asks.what === 'amount' ? 'number' : 'email';
  return (
    <AskForm
      label={LABELS[asks.what]}
      verb={asks.what === 'stage' ? 'Move' : 'Save'}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {asks.what === 'stage' ? (
        <StageField label={LABELS.stage} stages={asks.stages} value={value} onChange={setValue} />
      ) : (
        <Field
          label={asks.what === 'person' ? 'Mail address' : LABELS[asks.what]}
          type={type}
          {...(asks.what === 'amount' && { min: '0.01', step: 'any' })}
          value={value}
          required
          autoFocus
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {asks.what === 'amount' && (
        <Field
          label="Currency"
          value={beside}
          required
          pattern="[A-Za-z]{3}"
          maxLength={3}
          placeholder="EUR"
          onChange={(event) => setBeside(event.target.value)}
        />
      )}
      {asks.what === 'person' && (
        <Field label="Name" value={beside} onChange={(event) => setBeside(event.target.value)} />
      )}
      {asks.what === 'address' && (
        <p className="soft">
          In place of <bdi>{asks.old}</bdi>
        </p>
      )}
    </AskForm>
  );
}
