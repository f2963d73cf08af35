import type { ImportRun } from '../../../../utils/store/import/import-row';
import { listImports } from '../../../../utils/store/import/import-runs';
import { db } from '../../../../utils/store/open';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showMoment, showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';
import { importClient } from './import-client';
import { countWords } from './import-words';

/** An import that its page or the browser left half done. */
function Stopped({ run }: { run: ImportRun }) {
  if (run.state === 'undoing')
    return (
      <Notice tone="warn" action={<Button onClick={() => importClient.undo(run.id)}>Go on</Button>}>
        Taking back <bdi>{run.file}</bdi> was stopped half way.
      </Notice>
    );
  return (
    <Notice
      tone="warn"
      action={
        <>
          <Button onClick={() => importClient.resume(run.id)}>Go on</Button>
          <Button onClick={() => importClient.undo(run.id)}>Take it back</Button>
        </>
      }
    >
      The import of <bdi>{run.file}</bdi> was stopped after {showNumber(run.position)} rows.
    </Notice>
  );
}

/** Imports that were stopped, and those that are done; the last one can be taken back. */
export function EarlierImports() {
  const runs = useLive(() => listImports(db()), []);
  const stopped = (runs ?? []).filter(({ state }) => state === 'writing' || state === 'undoing');
  const done = (runs ?? []).filter(({ state }) => state === 'done');
  return (
    <>
      {stopped.map((run) => (
        <Stopped key={run.id} run={run} />
      ))}
      {done.length > 0 && (
        <PlainTable caption="Earlier imports" heads={['When', 'File', 'Rows', 'Undo']} aloud={['Undo']}>
          <tbody>
            {done.map((run, at) => (
              <tr key={run.id}>
                <td>{showMoment(run.at)}</td>
                <td dir="auto">{run.file}</td>
                <td>{countWords(run.counts)}</td>
                <td>
                  {at === 0 && stopped.length === 0 && run.entryId !== null && (
                    <Button onClick={() => importClient.undo(run.id)}>Undo</Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </>
  );
}
