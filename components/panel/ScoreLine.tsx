import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Score } from '../../utils/model/answer';
import type { RecordView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { formatChance, formatCount } from './format';
import { OwnChance } from './OwnChance';
import { Reasons } from './Reasons';
import { ScoreTrend } from './ScoreTrend';
import { KEYS } from './shortcuts';

type Props = Pick<RecordView, 'scoreChange' | 'ownChance' | 'target'> & { score: Score };

/** The chance to win with its unit and what it rests on; it opens its reasons. The rep's own number goes before it. */
export function ScoreLine({ score, scoreChange, ownChance, target }: Props) {
  const { region } = useDesk();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [won, lost] = score.wonLost;
  const history = `${formatCount(won, region)} won, ${formatCount(lost, region)} lost`;
  const basis = score.basis === 'rules' ? 'rules only' : score.basis;

  return (
    <section className="section score" aria-label="Chance to win">
      <Button
        look="text"
        className="score-line"
        shortcut={KEYS.reasons}
        aria-expanded={open}
        aria-controls={id}
        title={open ? 'Hide the reasons (S)' : 'Show the reasons (S)'}
        onClick={() => setOpen(!open)}
      >
        <span className="large">
          <strong className="numbers">{formatChance(ownChance?.value ?? score.value, region)}</strong>{' '}
          {score.unit}
        </span>
        {ownChance === null && scoreChange && <ScoreTrend change={scoreChange} />}
        <ChevronDown size={16} aria-hidden className={open ? 'turned' : undefined} />
      </Button>
      {ownChance && (
        <p className="soft">Your own number; the score says {formatChance(score.value, region)}.</p>
      )}
      <p className="soft">
        {basis} · {history}
      </p>
      {open && (
        <div id={id}>
          {scoreChange?.why && <p className="score-why">{scoreChange.why}</p>}
          {score.note && <p className="soft">{score.note}</p>}
          <Reasons score={score} />
          <OwnChance own={ownChance} score={score} target={target} />
        </div>
      )}
    </section>
  );
}
