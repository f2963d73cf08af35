import type { Reason, Score } from '../../utils/model/answer';
import { useDesk } from './desk';
import { formatChance, formatPoints, formatWhen } from './format';
import { sumScore } from './score-sum';

function ReasonRow({ reason }: { reason: Reason }) {
  const { region, now } = useDesk();
  const when = reason.at ? formatWhen(reason.at, now, region) : null;
  const fact = [reason.fact, when].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        <bdi dir="ltr">{reason.text}</bdi>
        {fact && (
          <span className="reason-fact soft">
            <bdi dir="ltr">{fact}</bdi>
          </span>
        )}
      </th>
      <td className="numbers">{formatPoints(reason.points, region)}</td>
    </tr>
  );
}

const othersWords = ({ count, many }: { count: number; many: boolean }) =>
  many ? 'Others together' : count === 1 ? '1 other' : `${count} others`;

function Group({ title, reasons }: { title: string; reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="colgroup" colSpan={2} className="reason-group soft">
          {title}
        </th>
      </tr>
      {reasons.map((reason) => (
        <ReasonRow key={`${reason.text} ${reason.fact}`} reason={reason} />
      ))}
    </tbody>
  );
}

/** Why the score is what it is: a sum that adds up on screen, from where every deal starts to the chance. */
export function Reasons({ score }: { score: Score }) {
  const { region } = useDesk();
  const { base, up, down, others, total } = sumScore(score);

  return (
    <table className="reasons">
      <caption className="aloud">Points for and against, and their sum</caption>
      <tbody>
        <tr>
          <th scope="row">
            Where every deal starts
            <span className="reason-fact soft">
              {score.basis === 'rules'
                ? 'An expert’s guess: no deals of yours are counted yet.'
                : 'Learned from your closed deals.'}
            </span>
          </th>
          <td className="numbers">{formatPoints(base, region)}</td>
        </tr>
      </tbody>
      <Group title="Speaks for it" reasons={up} />
      <Group title="Speaks against it" reasons={down} />
      <tbody className="reason-sum">
        {others.count > 0 && (
          <tr>
            <th scope="row">{othersWords(others)}</th>
            <td className="numbers">{formatPoints(others.points, region)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">
            Sum: {formatChance(score.value, region)}
            <span className="reason-fact soft">
              0 points are {formatChance(0.5, region)}; no less than {formatChance(0.03, region)} and no more
              than {formatChance(0.97, region)} is ever shown.
            </span>
          </th>
          <td className="numbers">
            <strong>{formatPoints(total, region)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
