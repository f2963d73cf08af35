import { type ComponentProps, useId } from 'react';
import './field.css';

type Props = ComponentProps<'input'> & { label: string };

/** A labelled input of one line. */
export function Field({ label, ...rest }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" {...rest} />
    </div>
  );
}
