import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';

interface Props {
  title: string;
  /** What is taken, and what becomes of it. */
  children: ReactNode;
  /** What the files are called where the field is not seen. */
  label: string;
  /** Endings of file names, as the `accept` of an input. */
  accept: string;
  /** Nothing is taken meanwhile. */
  busy?: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes files: dropped, or chosen. */
export function DropFiles({ title, children, label, accept, busy = false, onFiles }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null) {
    if (files !== null && files.length > 0 && !busy) onFiles([...files]);
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
      <p className="drop-title">{title}</p>
      <p className="soft">{children}</p>
      <Button look="primary" disabled={busy} onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
