import { Page } from '../Page';
import { DataTabs } from './DataTabs';
import { ImportPart } from './import/ImportPart';
import './data.css';

/** What is done with the book as a whole: bringing it in, and keeping it clean. */
export function DataPage({ part }: { part: 'import' }) {
  return (
    <Page title="Data">
      <DataTabs here={part} />
      <ImportPart />
    </Page>
  );
}
