import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useAddedSites } from '../../../hooks/use-added-sites';
import { localDay } from '../../../hooks/use-today';
import { Button } from '../../../ui/Button';
import { TIME_ZONE } from '../../format';
import { importClient } from './import-client';

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Takes files: dropped, or chosen. */
export function FileDrop() {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const sites = useAddedSites();

  function take(files: FileList | null) {
    if (files === null || files.length === 0) return;
    const hosts = (sites ?? []).map(hostOf);
    importClient.open([...files], { today: localDay(new Date()), timeZone: TIME_ZONE, hosts });
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button below is for keys
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <FileUp size={24} strokeWidth={1.5} aria-hidden />
      <p className="drop-title">Drop an export of your CRM here</p>
      <p className="soft">
        CSV, TSV or Excel: deals, leads, contacts, accounts, activities, stage history, products, your team;
        or a complete log of Dealcue. Several at once are taken one after the other. They stay on this device,
        and nothing is written before you have seen what would change.
      </p>
      <Button look="primary" onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label="Files to import"
        accept=".csv,.tsv,.txt,.xlsx,.jsonl"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
