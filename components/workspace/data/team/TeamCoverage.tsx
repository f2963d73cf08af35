import { useState } from 'react';
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
import { Button } from '../../../ui/Button';
import type { ActivityChoice } from '../../activity/filter';
import { showNumber } from '../../format';
import { recordHref } from '../../route';
import { shareWords } from './team-words';

/** So many names at first, and so many more at each press. */
const MOST = 50;

interface Props {
  figures: TeamFigures;
  /** Where the entries are shown that a figure counts. */
  hrefFor: (part: Partial<ActivityChoice>) => string;
}

interface Line {
  key: string;
  href: string;
  name: string;
  count: number | null;
}

/** The records behind a figure, each the way to what it stands for. */
function Names({ summary, lines }: { summary: string; lines: readonly Line[] }) {
  const [most, setMost] = useState(MOST);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul className="team-names">
        {lines.slice(0, most).map(({ key, href, name, count }) => (
          <li key={key}>
            <a href={href}>
              <bdi>{name}</bdi>
              {count !== null && `: ${showNumber(count)}`}
            </a>
          </li>
        ))}
      </ul>
      {lines.length > most && (
        <Button look="text" onClick={() => setMost(most + MOST)}>
          {`Show more of the other ${showNumber(lines.length - most)}`}
        </Button>
      )}
    </details>
  );
}

/** Records with activity lead to their entries. */
const coveredLines = ({ covered }: Coverage, hrefOf: (name: string) => string): Line[] =>
  covered.map(({ id, name, contacts }) => ({ key: id, href: hrefOf(name), name, count: contacts }));

/** Records without activity have no entries: they lead to their own page. */
const withoutLines = ({ without }: Coverage, kind: 'deal' | 'account'): Line[] =>
  without.map(({ id, name }) => ({ key: id, href: recordHref(kind, id), name, count: null }));

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
          <Names
            summary={`Which of the ${showNumber(accounts.of)}, and how often`}
            lines={coveredLines(accounts, (account) => hrefFor({ account, only: 'contacts' }))}
          />
          <Names
            summary={`${showNumber(accounts.without.length)} companies without activity`}
            lines={withoutLines(accounts, 'account')}
          />
          <p>Open deals with activity: {shareWords(deals.covered.length, deals.of)}</p>
          <Names
            summary={`Which of the ${showNumber(deals.of)}, and how often`}
            lines={coveredLines(deals, (deal) => hrefFor({ deal, only: 'contacts' }))}
          />
          <Names
            summary={`${showNumber(deals.without.length)} open deals without activity`}
            lines={withoutLines(deals, 'deal')}
          />
          <p className="soft">
            Held against the names in your own book, in the span above; companies whatever their legal form.
            An activity counts for the deal and the company that it names.
          </p>
        </>
      )}
    </section>
  );
}
