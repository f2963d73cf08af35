import type { Outcome } from '../../../../utils/model/activity';
import type { TeamFigures } from '../../../../utils/team/team-figures';
import { OUTCOME_WORDS } from '../../../panel/words';
import { showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';
import { waitWords } from './team-words';

/** Activities by rep and outcome, and how soon each answers. */
export function TeamReps({ figures }: { figures: TeamFigures }) {
  const outcomes = Object.keys(OUTCOME_WORDS).filter(
    (one): one is Outcome => (figures.outcomes[one] ?? 0) > 0,
  );
  const heads = ['Rep', 'Activities', ...outcomes.map((one) => OUTCOME_WORDS[one]), 'Answers in', 'Answers'];
  return (
    <section aria-label="Activities by rep">
      <div className="team-scroll">
        <PlainTable caption="Activities by rep and outcome" heads={heads}>
          <tbody>
            {figures.reps.map(({ by, contacts, outcomes: own, replies }) => (
              <tr key={by}>
                <th scope="row">
                  <bdi>{by}</bdi>
                </th>
                <td className="numbers">{showNumber(contacts)}</td>
                {outcomes.map((one) => (
                  <td key={one} className="numbers">
                    {showNumber(own[one] ?? 0)}
                  </td>
                ))}
                <td className="numbers">{waitWords(replies.median)}</td>
                <td className="numbers">{showNumber(replies.answered)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
      <p className="soft">
        Activities are remarks, calls, meetings and mails. “Answers in” is the median time from the first mail
        received in a thread to our next mail there, nights and weekends included; “Answers” is how many that
        rests on.
      </p>
    </section>
  );
}
