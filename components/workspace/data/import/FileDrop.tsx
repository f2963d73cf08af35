import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useAddedSites } from '../../../hooks/use-added-sites';
import { localDay } from '../../../hooks/use-today';
import { Button } from '../../../ui/Button';
import { TIME_ZONE } from '../../format';
import { importClient } from './import-client';

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Takes the file: dropped, or chosen. */
export function FileDrop() {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const sites = useAddedSites();

  function take(files: FileList | null) {
    const [file] = files ?? [];
    if (!file) return;
    const hosts = (sites ?? []).map(hostOf);
    importClient.open(file, { today: localDay(new Date()), timeZone: TIME_ZONE, hosts });
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
        CSV, TSV or Excel: deals, leads, contacts, accounts, activities, stage history. The file stays on this
        device, and nothing is written before you have seen what would change.
      </p>
      <Button look="primary" onClick={() => chooser.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="File to import"
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
