import { useState } from 'react';
import { Field } from '../../../ui/Field';

interface Props {
  value: string | null;
  onChange: (currency: string | null) => void;
}

/** The currency of amounts that name none: three letters, or nothing. */
export function CurrencyField({ value, onChange }: Props) {
  const [typed, setTyped] = useState(value ?? '');
  return (
    <Field
      label="Currency, where none is named"
      value={typed}
      maxLength={3}
      placeholder="EUR"
      onChange={(event) => {
        const code = event.target.value.toUpperCase().replace(/[^A-Z]/g, '');
        setTyped(code);
        if (code.length === 3 || code === '') onChange(code === '' ? null : code);
      }}
    />
  );
}
