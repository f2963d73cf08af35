import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/Button';
import './ask-form.css';

type Props = {
  label: string;
  /** What the button says that gives the answer. */
  verb: string;
  /** More about that button. */
  submit?: Pick<ButtonProps, 'disabled' | 'title'>;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** A small question in the place where it came up. Escape takes back the question, not the whole panel. */
export function AskForm({ label, verb, submit, onSubmit, onCancel, children }: Props) {
  return (
    <form
      className="ask-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <div className="actions">
        <Button type="submit" look="primary" {...submit}>
          {verb}
        </Button>
        <Button look="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
