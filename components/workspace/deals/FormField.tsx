import { type ReactNode, useId } from 'react';

interface FieldProps {
  id: string;
  className: string;
  dir: 'auto';
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  label: string;
  /** What is wrong with it, shown below. */
  fault?: string;
  /** Takes the whole line of the form. */
  wide?: boolean;
  children: (field: FieldProps) => ReactNode;
}

/** A label, whatever control it is for, and what is wrong with it. */
export function FormField({ label, fault, wide, children }: Props) {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        dir: 'auto',
        'aria-invalid': Boolean(fault),
        'aria-describedby': fault ? `${id}-fault` : undefined,
      })}
      {fault && (
        <p id={`${id}-fault`} className="warn">
          {fault}
        </p>
      )}
    </div>
  );
}
