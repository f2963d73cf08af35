import { DropFiles } from '../DropFiles';

interface Props {
  busy: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes the logs of a team. */
export function TeamDrop({ busy, onFiles }: Props) {
  return (
    <DropFiles
      title="Drop your team’s logs here"
      label="Logs to roll up"
      accept=".jsonl,.ndjson"
      busy={busy}
      onFiles={onFiles}
    >
      The complete logs that your reps export in Settings (JSON Lines), as many as you like. Each is verified;
      what was taken before is not taken twice. They are kept apart from your own log, on this device.
    </DropFiles>
  );
}
