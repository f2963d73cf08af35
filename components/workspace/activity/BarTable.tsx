import { showNumber } from '../format';
import { PlainTable } from '../PlainTable';
import type { GroupRow } from './group-rows';

/** The largest say most; all of them are one click away. */
const MOST = 6;

interface Props {
  caption: string;
  /** What a row stands for. */
  head: string;
  rows: readonly GroupRow[];
  /** Where all groups are shown. */
  all: string;
}

/** Groups with a bar each: the numbers are in the table, and each name opens its entries. */
export function BarTable({ caption, head, rows, all }: Props) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <div className="bar-table">
      <PlainTable caption={caption} heads={[head, 'Bar', 'Entries']} aloud={[head, 'Bar', 'Entries']}>
        <tbody>
          {rows.slice(0, MOST).map(({ key, name, count, href }) => (
            <tr key={key}>
              <th scope="row">
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td aria-hidden className="bar-cell">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
              </td>
              <td className="numbers">{showNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {rows.length > MOST && <a href={all}>All {showNumber(rows.length)}</a>}
    </div>
  );
}
