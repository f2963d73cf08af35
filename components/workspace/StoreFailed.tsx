import type { Failure } from '../../utils/store/failure';
import { rawExport } from '../../utils/store/raw-export';
import { saveFile } from '../hooks/save-file';
import { useAction } from '../hooks/use-action';
import { localDay } from '../hooks/use-today';
import { Button } from '../ui/Button';
import { collect } from './files/collect';
import { Page } from './Page';
import { Said } from './Said';

const WAYS_OUT: Record<Failure['reason'], string> = {
  quota: 'Make room on the disk, then reload this page. Nothing that was saved before is lost.',
  blocked:
    'Close other windows of Dealcue, and look in the browser’s settings whether extensions may store data. Then reload this page.',
  'newer-version': 'Update the extension in the browser’s list of extensions, then reload this page.',
  unknown:
    'Look whether the disk is full: not every browser says so. Restart the browser, then reload this page. If it stays, save what can be read first.',
};

async function saveRaw(): Promise<string> {
  const { blob } = await collect(rawExport(), 'application/x-ndjson');
  const name = `dealcue-rescue-${localDay(new Date())}.jsonl`;
  saveFile(blob, name);
  return `Saved to ${name}.`;
}

const nothingToSave = (error: unknown) =>
  error instanceof Error && error.name === 'NoDatabaseError'
    ? 'There is no stored data to save.'
    : `Nothing can be read: ${error instanceof Error ? error.message : String(error)}.`;

/** Says why the stored data cannot be opened, what helps, and saves what can still be read. */
export function StoreFailed({ failure }: { failure: Failure }) {
  const action = useAction();
  return (
    <Page title="Your data cannot be opened">
      <div className="store-failed" role="alert">
        <p>{failure.detail}</p>
        <p>{WAYS_OUT[failure.reason]}</p>
        <p className="soft">Nothing was changed or deleted.</p>
      </div>
      <div className="actions">
        <Button look="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <Button disabled={action.busy} onClick={() => action.run(() => saveRaw().catch(nothingToSave))}>
          Save what can be read
        </Button>
        <Said action={action} />
      </div>
    </Page>
  );
}
