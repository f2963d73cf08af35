import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Score } from '../../utils/model/answer';
import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { formatChance, formatCount } from './format';
import { Reasons } from './Reasons';
import { KEYS } from './shortcuts';

/** The chance to win with its unit and what it rests on; it opens its reasons. */
export function ScoreLine({ score }: { score: Score }) {
  const { region } = useDesk();
  const [open, setOpen] = useState(false);
  const id = useId();
  const [won, lost] = score.wonLost;
  const history = `${formatCount(won, region)} won, ${formatCount(lost, region)} lost`;

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
          <strong className="numbers">{formatChance(score.value, region)}</strong> {score.unit}
        </span>
        <ChevronDown size={16} aria-hidden className={open ? 'turned' : undefined} />
      </Button>
      <p className="soft">{score.basis === 'rules' ? 'rules only' : `${score.basis} · ${history}`}</p>
      {open && <Reasons id={id} score={score} />}
    </section>
  );
}
