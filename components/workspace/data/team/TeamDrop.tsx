import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';

interface Props {
  busy: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes the logs of a team: dropped, or chosen. */
export function TeamDrop({ busy, onFiles }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !busy) onFiles([...files]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
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
      <p className="drop-title">Drop your team’s logs here</p>
      <p className="soft">
        The complete logs that your reps export in Settings (JSON Lines), as many as you like. Each is
        verified; what was taken before is not taken twice. They are kept apart from your own log, on this
        device.
      </p>
      <Button look="primary" disabled={busy} onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label="Logs to roll up"
        accept=".jsonl,.ndjson"
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
