import { useState } from 'react';
import { conditionWords } from '../../../../utils/context/play-words';
import type { PlayCondition } from '../../../../utils/model/play';
import type { MissedDeal, Trial } from '../../../../utils/model/play-trial';
import { Button } from '../../../ui/Button';
import { showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';
import { recordHref } from '../../route';
import { VERDICTS } from './field-words';

const STEP = 20;
const HEADS = ['Condition', 'Holds', 'Does not', 'Not known', 'Other currency'];

/** A deal in a tab of its own: what is being written stays. */
function DealLink({ id, name }: { id: string; name: string }) {
  return (
    <a href={recordHref('deal', id)} target="_blank" rel="noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}

/** "amount is more than 50000 EUR: is not known; it is there already". */
function hindrances({ verdicts, isThere }: MissedDeal, conditions: readonly PlayCondition[]): string {
  const failing = conditions.flatMap((condition, at) => {
    const verdict = verdicts[at];
    return verdict === undefined || verdict === 'holds'
      ? []
      : [`“${conditionWords(condition)}” ${VERDICTS[verdict]}`];
  });
  return [...failing, ...(isThere ? ['it would change nothing there'] : [])].join('; ');
}

type Props = { trial: Trial; conditions: readonly PlayCondition[] };

/** On which deals a play would fire, what it would say there, and why it would not on the others. */
export function TrialResult({ trial, conditions }: Props) {
  const [shown, setShown] = useState(STEP);
  const { firing, fires, missed, there } = trial;
  const left = fires - Math.min(shown, firing.length);
  return (
    <>
      <ul className="play-deals" aria-label="Deals on which it would fire">
        {firing.slice(0, shown).map(({ id, name, title }) => (
          <li key={id}>
            <DealLink id={id} name={name} />{' '}
            <bdi dir="auto" className="soft">
              {title}
            </bdi>
          </li>
        ))}
      </ul>
      {left > 0 &&
        (shown < firing.length ? (
          <Button look="text" onClick={() => setShown(shown + STEP * 5)}>
            {showNumber(left)} more
          </Button>
        ) : (
          <p className="soft">And {showNumber(left)} more.</p>
        ))}
      <details className="play-why">
        <summary>Why not on the others</summary>
        <PlainTable caption="How each condition stands on the open deals" heads={HEADS} aloud={[]}>
          <tbody>
            {conditions.map((condition, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name but their place.
              <tr key={at}>
                <th scope="row">
                  <bdi>{conditionWords(condition)}</bdi>
                </th>
                {(['holds', 'fails', 'unknown', 'other currency'] as const).map((verdict) => (
                  <td key={verdict} className="numbers">
                    {showNumber(trial.conditions[at]?.[verdict] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
        {there > 0 && <p className="soft">On {showNumber(there)} it would change nothing.</p>}
        {missed.length > 0 && (
          <>
            <p>Those that come nearest:</p>
            <ul className="play-deals">
              {missed.map((deal) => (
                <li key={deal.id}>
                  <DealLink id={deal.id} name={deal.name} />{' '}
                  <bdi className="soft">{hindrances(deal, conditions)}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="soft">
          A fact that is not known meets no condition; amounts are never converted. Mail is not opened for
          this: in the panel, no play writes to somebody who has said no, put us off or is away.
        </p>
      </details>
    </>
  );
}
