import type { ReactNode } from 'react';

type Props = { label: string; onSubmit: () => void; onCancel: () => void; children: ReactNode };

/** A small question in the place where it came up. Escape takes back the question, not the whole panel. */
export function AskForm({ label, onSubmit, onCancel, children }: Props) {
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
    </form>
  );
}
