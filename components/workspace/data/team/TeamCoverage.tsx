import { db } from '../../../../utils/store/open';
import { bookNames } from '../../../../utils/store/team/book-names';
import {
  accountKey,
  type Coverage,
  coverageOf,
  dealKey,
  type TeamFigures,
} from '../../../../utils/team/team-figures';
import { useLive } from '../../../hooks/use-live';
import type { ActivityChoice } from '../../activity/filter';
import { showNumber } from '../../format';
import { shareWords } from './team-words';

const MOST = 50;

function Without({ coverage, what }: { coverage: Coverage; what: string }) {
  const { without } = coverage;
  if (without.length === 0) return null;
  return (
    <details>
      <summary>
        {showNumber(without.length)} {what}
      </summary>
      <ul className="team-names">
        {without.slice(0, MOST).map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike
          <li key={at} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      {without.length > MOST && <p className="soft">And {showNumber(without.length - MOST)} more.</p>}
    </details>
  );
}

interface Props {
  figures: TeamFigures;
  /** Where the entries are shown that a figure counts. */
  hrefFor: (part: Partial<ActivityChoice>) => string;
}

function With({ coverage, hrefOf }: { coverage: Coverage; hrefOf: (name: string) => string }) {
  const { covered, of } = coverage;
  if (covered.length === 0) return null;
  return (
    <details>
      <summary>Which of the {showNumber(of)}, and how often</summary>
      <ul className="team-names">
        {covered.slice(0, MOST).map(({ name, contacts }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike
          <li key={at}>
            <a href={hrefOf(name)}>
              <bdi>{name}</bdi>: {showNumber(contacts)}
            </a>
          </li>
        ))}
      </ul>
      {covered.length > MOST && <p className="soft">And {showNumber(covered.length - MOST)} more.</p>}
    </details>
  );
}

/** How much of the manager's book the team was in touch with. */
export function TeamCoverage({ figures, hrefFor }: Props) {
  const names = useLive(() => bookNames(db()), []);
  if (names === undefined) return null;
  const accounts = coverageOf(names.accounts, figures.accounts, accountKey);
  const deals = coverageOf(names.deals, figures.deals, dealKey);
  return (
    <section aria-label="Coverage">
      <h2>Coverage of your book</h2>
      {names.accounts.length + names.deals.length === 0 ? (
        <p className="soft">
          Your book is empty: import deals and companies to see which of them had no activity.
        </p>
      ) : (
        <>
          <p>Companies with activity: {shareWords(accounts.covered.length, accounts.of)}</p>
          <With coverage={accounts} hrefOf={(account) => hrefFor({ account, only: 'contacts' })} />
          <Without coverage={accounts} what="companies without activity" />
          <p>Open deals with activity: {shareWords(deals.covered.length, deals.of)}</p>
          <With coverage={deals} hrefOf={(deal) => hrefFor({ deal, only: 'contacts' })} />
          <Without coverage={deals} what="open deals without activity" />
          <p className="soft">
            Held against the names in your own book, in the span above; companies whatever their legal form.
            An activity counts for the deal and the company that it names.
          </p>
        </>
      )}
    </section>
  );
}
