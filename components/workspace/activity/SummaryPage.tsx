import { Printer } from 'lucide-react';
import { Button } from '../../ui/Button';
import { showMoment, showMomentFully, showNumber, TIME_ZONE } from '../format';
import { Page } from '../Page';
import type { Calendar } from './date-range';
import { type ActivityChoice, choiceIn, hrefOf, storeFilter } from './filter';
import { filterWords } from './filter-words';
import { SummaryTables } from './SummaryTables';
import { useCalendar } from './use-calendar';
import { useFigures } from './use-figures';
import { useNamed } from './use-named';
import './summary.css';

function Shown({ choice, calendar }: { choice: ActivityChoice; calendar: Calendar }) {
  const { source } = choice;
  const filter = storeFilter(choice, calendar);
  const nameOfAbout = useNamed(choice.about);
  const found = useFigures({ source, filter, checks: true, isOn: true });
  const isReady = found.state === 'counted';

  return (
    <Page
      title="Activity summary"
      back={{ href: hrefOf(choice), words: 'Activity' }}
      tools={
        <Button look="primary" disabled={!isReady} onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.75} aria-hidden /> Print
        </Button>
      }
    >
      {found.state === 'counting' && (
        <p role="status" className="soft numbers">
          {found.words}: {Math.floor(found.share * 100)} %
        </p>
      )}
      {found.state === 'failed' && (
        <p role="alert" className="warn">
          {found.words}
        </p>
      )}
      {isReady && (
        <div className="summary">
          <p>
            {showNumber(found.figures.contacts)} activities (remarks, calls, meetings, mails) in{' '}
            {showNumber(found.figures.entries)} entries
            {found.figures.first &&
              found.figures.last &&
              `, ${showMoment(found.figures.first)} to ${showMoment(found.figures.last)}`}
            .
          </p>
          <SummaryTables figures={found.figures} />
          <footer className="soft">
            <p>
              Filter: <bdi>{filterWords(choice, nameOfAbout ?? null)}</bdi>. Times in {TIME_ZONE}. Made{' '}
              {showMomentFully(new Date().toISOString())}. Log checked: {found.standing.verification}.
            </p>
            {found.standing.heads.map(({ device, seq, hash }) => (
              <p key={device} className="mono">
                Head {hash} (entry {showNumber(seq)})
              </p>
            ))}
            <p>Not verifiable by itself: the complete log export is.</p>
          </footer>
        </div>
      )}
    </Page>
  );
}

/** What activities come to, for a meeting: on one page, for paper. */
export function SummaryPage({ query }: { query: URLSearchParams }) {
  const calendar = useCalendar();
  return calendar === undefined ? null : <Shown choice={choiceIn(query)} calendar={calendar} />;
}
