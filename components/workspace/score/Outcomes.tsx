import type { KeptModel, ScoreRecord } from '../../../utils/model/kept-score';
import { showDayOf } from '../format';
import { recordHref } from '../route';
import { showShare } from './verdict-words';

interface Props {
  kind: KeptModel['kind'];
  outcomes: ScoreRecord['outcomes'];
  names: ReadonlyMap<string, string>;
}

/** The last twenty that were closed: what was said halfway through their lives, and how they ended. */
export function Outcomes({ kind, outcomes, names }: Props) {
  return (
    <table className="plain-table">
      <caption className="aloud">The last {Math.min(20, outcomes.length)} outcomes</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Closed</th>
          <th scope="col">Said</th>
          <th scope="col">Rules</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.slice(0, 20).map(({ id, at, won, said, rules }) => (
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
    </table>
  );
}
