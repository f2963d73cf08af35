import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { importClient } from './import-client';

interface Props {
  files: readonly File[];
  /** Whether the file before them is through. */
  isTurn: boolean;
}

/** The files that were dropped with the one at hand, and the way on to them. */
export function WaitingFiles({ files, isTurn }: Props) {
  const [next] = files;
  if (next === undefined) return null;
  const names = files.map(({ name }) => name).join(', ');
  if (!isTurn)
    return (
      <p className="soft">
        Then: <bdi>{names}</bdi>
      </p>
    );
  return (
    <Notice
      tone="info"
      action={
        <>
          <Button look="primary" onClick={importClient.next}>
            Next: <bdi>{next.name}</bdi>
          </Button>
          <Button onClick={importClient.leaveWaiting}>
            {files.length === 1 ? 'Leave it out' : `Leave out all ${files.length}`}
          </Button>
        </>
      }
    >
      {files.length === 1 ? 'One file is left:' : `${files.length} files are left:`} <bdi>{names}</bdi>
    </Notice>
  );
}
