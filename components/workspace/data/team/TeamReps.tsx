import type { Outcome } from '../../../../utils/model/activity';
import type { TeamFigures } from '../../../../utils/team/team-figures';
import { OUTCOME_WORDS } from '../../../panel/words';
import type { ActivityChoice } from '../../activity/filter';
import { showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';
import { waitWords } from './team-words';

interface Props {
  figures: TeamFigures;
  /** Where the entries are shown that a figure counts. */
  hrefFor: (part: Partial<ActivityChoice>) => string;
}

function Count({ count, href }: { count: number; href: string }) {
  return <td className="numbers">{count === 0 ? '0' : <a href={href}>{showNumber(count)}</a>}</td>;
}

/** Activities by rep and outcome, and how soon each answers. */
export function TeamReps({ figures, hrefFor }: Props) {
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
                <Count count={contacts} href={hrefFor({ by, only: 'contacts' })} />
                {outcomes.map((outcome) => (
                  <Count key={outcome} count={own[outcome] ?? 0} href={hrefFor({ by, outcome })} />
                ))}
                <td className="numbers">{waitWords(replies.median)}</td>
                <Count count={replies.answered} href={hrefFor({ by, only: 'answers' })} />
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
