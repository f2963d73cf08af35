import type { KeptModel, ScoreRecord } from '../../../utils/model/kept-score';
import { showDayOf } from '../format';
import { PlainTable } from '../PlainTable';
import { recordHref } from '../route';
import { showShare } from './verdict-words';

interface Props {
  kind: KeptModel['kind'];
  outcomes: ScoreRecord['outcomes'];
  names: ReadonlyMap<string, string>;
}

/** The last that were closed: what was said halfway through their lives, and how they ended. */
export function Outcomes({ kind, outcomes, names }: Props) {
  const caption = `The last ${outcomes.length} outcomes`;
  return (
    <PlainTable
      caption={caption}
      heads={['Name', 'Closed', 'Said', 'Rules', 'Outcome']}
      aloud={[caption]}
      className="outcomes"
    >
      <tbody>
        {outcomes.map(({ id, at, won, said, rules }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              <a href={recordHref(kind, id)}>{names.get(id) ?? 'No longer in the book'}</a>
            </th>
            <td>{at === null ? '–' : showDayOf(at)}</td>
            <td className="numbers">{showShare(said)}</td>
            <td className="numbers">{showShare(rules)}</td>
            <td>{won ? 'won' : 'lost'}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
