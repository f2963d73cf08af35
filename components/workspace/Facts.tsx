import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** Names and what they are; what is not known says so. */
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** What is known of a record, name by name. */
export function Facts({ title, facts }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd dir="auto">{value ?? <span className="soft">–</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
