import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showNumber } from '../../format';
import { importClient } from './import-client';
import type { LogDryRun } from './worker-messages';

interface Props {
  log: LogDryRun;
  file: string;
  /** Whether the user has said who they are: the log names who imports. */
  isKnown: boolean;
}

const entries = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** What taking a log in would bring, before anything is written. */
export function LogReport({ log, file, isKnown }: Props) {
  const { fresh, unchanged, devices, writers } = log;
  return (
    <section className="import" aria-labelledby="log-report">
      <h2 id="log-report">
        Activity log: {showNumber(fresh)} new
        {unchanged > 0 && `, ${showNumber(unchanged)} here already`}
      </h2>
      <p className="soft">
        <bdi>{file}</bdi> is whole: {entries(fresh + unchanged)} of{' '}
        {devices === 1 ? 'one browser' : `${showNumber(devices)} browsers`}, each as it was written, by{' '}
        <bdi>{writers.join(', ') || 'nobody'}</bdi>. Nothing is written yet.
      </p>
      {fresh > 0 && (
        <p>
          The entries are kept as they are, beside those of this browser. A log holds what happened, not the
          records: deals and people come with an export of your CRM.
        </p>
      )}
      {fresh === 0 && <Notice tone="info">All of it is here already: there is nothing to import.</Notice>}
      <div className="actions">
        {fresh > 0 && (
          <Button look="primary" disabled={!isKnown} onClick={importClient.write}>
            Import
          </Button>
        )}
        <Button look="plain" onClick={importClient.cancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
