import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  /** What it is for, in a sentence or two. */
  about: ReactNode;
  /** The address asked for this part: it is brought into view. */
  asked?: boolean;
  children: ReactNode;
}

/** One subject of the settings: what it is on one side, what can be done about it on the other. */
export function Section({ title, about, asked = false, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!asked) return;
    void heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [asked]);

  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-about">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p className="soft">{about}</p>
      </div>
      <div className="setting-body">{children}</div>
    </section>
  );
}
