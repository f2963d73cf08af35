import type { OwnerScore } from '../../../../utils/context/hygiene/summary';
import { POINTS_OFF } from '../../../../utils/engine/hygiene/score';
import type { WeekScore } from '../../../../utils/model/hygiene';
import { Dialog } from '../../../ui/Dialog';
import { showDay, showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';

/** A book has few owners and a screen little room: beyond this the export tells more. */
const MOST_OWNERS = 200;

interface Line {
  key: string;
  name: string;
  score: number;
  records: number;
  faults: number;
}

function Numbers({ caption, first, lines }: { caption: string; first: string; lines: Line[] }) {
  return (
    <PlainTable className="score-table" caption={caption} heads={[first, 'Score', 'Records', 'Faults']}>
      <tbody className="numbers">
        {lines.map(({ key, name, score, records, faults }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{showNumber(Math.round(score))}</td>
            <td>{showNumber(records)}</td>
            <td>{showNumber(faults)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

interface Props {
  owners: readonly OwnerScore[];
  /** The oldest first. */
  weeks: readonly WeekScore[];
  onClose: () => void;
}

/** How the score comes about, owner by owner and week by week, in numbers. */
export function ScoreDetails({ owners, weeks, onClose }: Props) {
  const byOwner = owners.map((one) => ({ ...one, key: one.owner ?? '', name: one.owner ?? 'Nobody' }));
  const byWeek = weeks.toReversed().map((one) => ({ ...one, key: one.week, name: showDay(one.week) }));
  return (
    <Dialog title="How the score is worked out" onClose={onClose}>
      <p>
        An open deal or lead begins with 100. Each fault takes off {POINTS_OFF.high} if its severity is high,{' '}
        {POINTS_OFF.medium} if medium, {POINTS_OFF.low} if low; nothing goes below 0. The score of an owner,
        and of all, is the mean of their deals and leads. Closed ones do not count.
      </p>
      <Numbers caption="By owner, lowest first" first="Owner" lines={byOwner.slice(0, MOST_OWNERS)} />
      {byOwner.length > MOST_OWNERS && (
        <p className="soft">{showNumber(byOwner.length - MOST_OWNERS)} more owners.</p>
      )}
      {byWeek.length > 0 && <Numbers caption="By week, newest first" first="Week of" lines={byWeek} />}
    </Dialog>
  );
}
