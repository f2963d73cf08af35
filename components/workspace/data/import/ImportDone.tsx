import type { ImportRun } from '../../../../utils/store/import/import-row';
import { Button } from '../../../ui/Button';
import { importClient } from './import-client';
import { countWords } from './import-words';

/** How the import went, and what can follow. */
export function ImportDone({ run }: { run: ImportRun }) {
  return (
    <section className="import" aria-labelledby="import-done">
      <h2 id="import-done">
        Imported <bdi>{run.file}</bdi>
      </h2>
      <p role="status">{countWords(run.counts)}</p>
      <div className="actions">
        {run.table === 'log' ? (
          <a className="button button-primary" href="#/activity">
            See the log
          </a>
        ) : (
          <a className="button button-primary" href="#/deals">
            See the deals
          </a>
        )}
        <Button onClick={importClient.finish}>Import another file</Button>
        <Button onClick={() => importClient.undo(run.id)}>Undo the import</Button>
      </div>
    </section>
  );
}
