import type { KeptModel, ScoreRecord } from '../../../utils/model/kept-score';
import { showNumber } from '../format';
import { Calibration } from './Calibration';
import { Outcomes } from './Outcomes';
import { OUTCOMES_SHOWN } from './read-score';
import { aucWords, brierWords } from './verdict-words';

interface Props {
  kind: KeptModel['kind'];
  record: ScoreRecord;
  names: ReadonlyMap<string, string>;
}

/** How good the score was on records that it had not learned from. */
export function ScoreRecordView({ kind, record, names }: Props) {
  const last = record.outcomes.slice(0, OUTCOMES_SHOWN);
  return (
    <>
      <p className="soft">
        On {showNumber(record.records)} closed {kind}s: what models said halfway through the life of each that
        had learned from older ones alone.
      </p>
      <ul className="plain-list">
        <li>{brierWords(record)}</li>
        <li>{aucWords(record)}</li>
      </ul>
      <h3>Can a chance be taken at its word?</h3>
      <Calibration bands={record.bands} />
      <h3>The last {last.length} outcomes</h3>
      <Outcomes kind={kind} outcomes={last} names={names} />
    </>
  );
}
