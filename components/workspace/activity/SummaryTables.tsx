import type { Outcome } from '../../../utils/model/activity';
import type { TeamFigures } from '../../../utils/team/team-figures';
import { OUTCOME_WORDS } from '../../panel/words';
import { showMoment, showNumber } from '../format';
import { PlainTable } from '../PlainTable';

/** What is read aloud in a meeting fits on a page. */
const MOST_DEALS = 40;

function Outcomes({ outcomes }: { outcomes: TeamFigures['outcomes'] }) {
  const counted = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  if (counted.length === 0) return null;
  return (
    <PlainTable caption="By outcome" heads={['Outcome', 'Count']}>
      <tbody>
        {counted.map(([outcome, count]) => (
          <tr key={outcome}>
            <th scope="row">{OUTCOME_WORDS[outcome as Outcome] ?? outcome}</th>
            <td className="numbers">{showNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Deals({ deals }: { deals: TeamFigures['deals'] }) {
  const touched = [...deals.values()].filter(({ contacts }) => contacts > 0);
  touched.sort((a, b) => b.contacts - a.contacts || (a.name < b.name ? -1 : 1));
  if (touched.length === 0) return null;
  return (
    <>
      <PlainTable
        caption={`Deals with activity: ${showNumber(touched.length)}`}
        heads={['Deal', 'Activities', 'Last one']}
      >
        <tbody>
          {touched.slice(0, MOST_DEALS).map(({ name, contacts, last }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td className="numbers">{showNumber(contacts)}</td>
              <td className="numbers">{last && showMoment(last)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {touched.length > MOST_DEALS && (
        <p className="soft">And {showNumber(touched.length - MOST_DEALS)} more with fewer activities.</p>
      )}
    </>
  );
}

/** The tables of a summary: by person, by outcome, by deal. */
export function SummaryTables({ figures }: { figures: TeamFigures }) {
  return (
    <>
      <PlainTable caption="By person" heads={['Person', 'Activities', 'All entries']}>
        <tbody>
          {figures.reps.map(({ by, contacts, entries }) => (
            <tr key={by}>
              <th scope="row">
                <bdi>{by}</bdi>
              </th>
              <td className="numbers">{showNumber(contacts)}</td>
              <td className="numbers">{showNumber(entries)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <Outcomes outcomes={figures.outcomes} />
      <Deals deals={figures.deals} />
    </>
  );
}
