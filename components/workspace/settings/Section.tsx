import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** What it is for, in a sentence or two. */
  about: ReactNode;
  children: ReactNode;
}

/** One subject of the settings: what it is on one side, what can be done about it on the other. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-about">
        <h2 id={id}>{title}</h2>
        <p className="soft">{about}</p>
      </div>
      <div className="setting-body">{children}</div>
    </section>
  );
}
