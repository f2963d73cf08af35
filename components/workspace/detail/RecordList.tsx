import { type ReactNode, useId } from 'react';
import type { Deal, RecordKind } from '../../../utils/model/book';
import { StatusBadge } from '../deals/StatusBadge';
import { showMoney, showNumber } from '../format';
import { recordHref } from '../route';

interface Item {
  kind: RecordKind;
  id: string;
  name: string;
  about: ReactNode;
}

interface Props {
  title: string;
  items: readonly Item[];
  /** How many there are; those beyond the items are only counted. */
  count: number;
  none: string;
}

/** Other records that belong to one, each with the way to it. */
export function RecordList({ title, items, count, none }: Props) {
  const id = useId();
  const hidden = count - items.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 && <p className="soft">{none}</p>}
      <ul className="people-list">
        {items.map((item) => (
          <li key={item.id}>
            <a className="row-name" href={recordHref(item.kind, item.id)}>
              <bdi>{item.name}</bdi>
            </a>
            {item.about}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="soft">and {showNumber(hidden)} more</p>}
    </section>
  );
}

/** A deal as an item of such a list: its stage, its sum and how it stands. */
export function dealItem({ id, name, stage, status, amount, currency }: Deal): Item {
  const facts = [stage, amount === null ? null : showMoney(amount, currency)].filter(Boolean);
  return {
    kind: 'deal',
    id,
    name,
    about: (
      <span className="soft">
        <StatusBadge status={status} /> <bdi>{facts.join(' · ')}</bdi>
      </span>
    ),
  };
}
