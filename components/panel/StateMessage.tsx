import type { ReactNode } from 'react';

type Props = {
  title: string;
  children?: ReactNode;
  /** Buttons: the way on. */
  actions?: ReactNode;
};

/** A state in which there is no record: a plain sentence, what it means, and the way on. */
export function StateMessage({ title, children, actions }: Props) {
  return (
    <main className="sections" aria-label="Dealcue">
      <section className="section state">
        <h2>{title}</h2>
        {children}
        {actions && <div className="actions">{actions}</div>}
      </section>
    </main>
  );
}
