import { useEffect, useState } from 'react';
import type { KeptModel } from '../../../utils/model/kept-score';
import { PlainTable } from '../PlainTable';
import { recordHref } from '../route';
import { type Rivalry, readRivalries } from './read-score';
import { showShare } from './verdict-words';

type Kind = KeptModel['kind'];

/** Who was nearer to how it ended; null where both were as near. */
function nearer({ won, own, said }: Rivalry): 'you' | 'the score' | null {
  const end = won ? 1 : 0;
  const [yours, its] = [Math.abs(end - own), Math.abs(end - said)];
  return yours === its ? null : yours < its ? 'you' : 'the score';
}

/** Of closed records with a number of the rep's own: who was right. */
export function Rivalries({ kind, counts: [won, lost] }: { kind: Kind; counts: readonly [number, number] }) {
  const [rivalries, setRivalries] = useState<readonly Rivalry[] | null>(null);
  useEffect(() => {
    let isGone = false;
    readRivalries(kind, [won, lost]).then(
      (read) => isGone || setRivalries(read),
      (error) => console.error('Own numbers cannot be compared.', error),
    );
    return () => {
      isGone = true;
    };
  }, [kind, won, lost]);
  if (rivalries === null) return null;
  if (rivalries.length === 0)
    return (
      <p className="soft">
        Set a number of your own in the panel, below the reasons. Once the record is closed, both are compared
        here.
      </p>
    );
  const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
  const you = rivalries.filter((one) => nearer(one) === 'you').length;
  const score = rivalries.filter((one) => nearer(one) === 'the score').length;
  return (
    <>
      <p>
        You were nearer {times(you)}, the score {times(score)}.
      </p>
      <PlainTable
        caption="Your numbers against the score’s"
        heads={['Name', 'You', 'Score', 'Outcome', 'Nearer']}
        aloud={['Your numbers against the score’s']}
        className="outcomes"
      >
        <tbody>
          {rivalries.map((one) => (
            <tr key={one.id}>
              <th scope="row" dir="auto">
                <a href={recordHref(kind, one.id)}>{one.name}</a>
              </th>
              <td className="numbers">{showShare(one.own)}</td>
              <td className="numbers">{showShare(one.said)}</td>
              <td>{one.won ? 'won' : 'lost'}</td>
              <td>{nearer(one) ?? 'both'}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </>
  );
}
