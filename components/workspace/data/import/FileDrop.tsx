import { useAddedSites } from '../../../hooks/use-added-sites';
import { localDay } from '../../../hooks/use-today';
import { TIME_ZONE } from '../../format';
import { DropFiles } from '../DropFiles';
import { importClient } from './import-client';

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Takes the files of an import. */
export function FileDrop() {
  const sites = useAddedSites();
  const hosts = (sites ?? []).map(hostOf);
  return (
    <DropFiles
      title="Drop an export of your CRM here"
      label="Files to import"
      accept=".csv,.tsv,.txt,.xlsx,.jsonl,.dealcue"
      onFiles={(files) =>
        importClient.open(files, { today: localDay(new Date()), timeZone: TIME_ZONE, hosts })
      }
    >
      CSV, TSV or Excel: deals, leads, contacts, accounts, activities, stage history, products, your team; or
      a complete log or a backup of Dealcue. Several at once are taken one after the other. They stay on this
      device, and nothing is written before you have seen what would change.
    </DropFiles>
  );
}
