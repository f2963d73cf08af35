import { useState } from 'react';
import { useToday } from '../../../hooks/use-today';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { ExportDialog } from '../../activity/ExportDialog';
import { showMoment, showNumber } from '../../format';
import { Page } from '../../Page';
import { DataTabs } from '../DataTabs';
import { TeamCoverage } from './TeamCoverage';
import { TeamDrop } from './TeamDrop';
import { TeamForget } from './TeamForget';
import { TeamHeads } from './TeamHeads';
import { TeamReports } from './TeamReports';
import { TeamReps } from './TeamReps';
import { entriesHref, SPANS, type SpanDays, spanFilter, spanOf, spanWords } from './team-span';
import { entriesWords, waitWords } from './team-words';
import { useTeam } from './use-team';
import '../data.css';
import './team.css';

/** Rolls up the logs of a team: what each file brought, and what they come to together. */
export function TeamPage() {
  const [days, setDays] = useState<SpanDays>(0);
  const [isExporting, setIsExporting] = useState(false);
  const today = useToday();
  const span = spanOf(days, today);
  const { state, ask } = useTeam(span);
  const { progress, files, figures, failed } = state;
  const isBusy = progress !== null;
  const hrefFor = entriesHref(days, today);

  return (
    <Page title="Data">
      <DataTabs here="team" />
      <div className="team">
        <TeamDrop busy={isBusy} onFiles={(dropped) => ask({ ask: 'take', files: dropped })} />
        <p role="status" className="soft numbers">
          {progress && `${progress.words}: ${Math.floor(progress.share * 100)} %`}
        </p>
        {failed !== null && (
          <p role="alert" className="warn">
            {failed}
          </p>
        )}
        <TeamReports files={files} />
        {figures !== null && (figures.entries > 0 || days !== 0) && (
          <>
            <div className="team-head">
              <Select
                aria-label="Span"
                value={days}
                onChange={(event) => setDays(SPANS.find((one) => String(one) === event.target.value) ?? 0)}
              >
                {SPANS.map((one) => (
                  <option key={one} value={one}>
                    {spanWords(one)}
                  </option>
                ))}
              </Select>
              <Button disabled={isBusy || figures.entries === 0} onClick={() => setIsExporting(true)}>
                Export
              </Button>
            </div>
            <section aria-label="Totals">
              <h2>Together</h2>
              <p>
                <a href={hrefFor({})}>{entriesWords(figures.entries)}</a> of {showNumber(figures.reps.length)}{' '}
                {figures.reps.length === 1 ? 'rep' : 'reps'},{' '}
                <a href={hrefFor({ only: 'contacts' })}>{showNumber(figures.contacts)} of them activities</a>
                {figures.first &&
                  figures.last &&
                  `, ${showMoment(figures.first)} to ${showMoment(figures.last)}`}
                .
              </p>
              <p>
                <a href={hrefFor({ only: 'answers' })}>
                  Mails answered: {showNumber(figures.replies.answered)}
                </a>
                {figures.replies.median !== null && `, in ${waitWords(figures.replies.median)} in the median`}
                ;{' '}
                <a href={hrefFor({ only: 'waiting' })}>
                  not answered yet: {showNumber(figures.replies.waiting)}
                </a>
                .
              </p>
              <p className="soft">
                What reps logged: that they logged everything, no file can show.{' '}
                <a href={hrefFor({ only: 'deleted' })}>
                  Contents deleted by who wrote them: {showNumber(figures.deleted)}
                </a>
                .
              </p>
            </section>
            <TeamReps figures={figures} hrefFor={hrefFor} />
            <TeamCoverage figures={figures} hrefFor={hrefFor} />
            <TeamHeads />
            <TeamForget busy={isBusy} onForget={() => ask({ ask: 'forget' })} />
          </>
        )}
        {isExporting && figures !== null && (
          <ExportDialog
            source="team"
            filter={span}
            words={spanFilter(days, today)}
            rows={figures.entries}
            onClose={() => setIsExporting(false)}
          />
        )}
      </div>
    </Page>
  );
}
