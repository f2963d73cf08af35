import { Button } from '../../ui/Button';
import { showNumber } from '../format';

interface Props {
  value: string;
  mails: number;
  onErase: () => void;
  onKeep: () => void;
}

/** Asks before the never-list takes mails out of the log that were logged already. */
export function EraseFirst({ value, mails, onErase, onKeep }: Props) {
  const many = mails === 1 ? '1 logged mail' : `${showNumber(mails)} logged mails`;
  return (
    <div className="confirm" role="alertdialog" aria-labelledby="never-words">
      <p id="never-words">
        This erases {many} of all threads with <bdi>{value}</bdi>. That something was there, and when, stays;
        what it said cannot be brought back.
      </p>
      <div className="actions">
        <Button className="button-danger" onClick={onErase}>
          Erase {many}
        </Button>
        {/* The safe answer has the focus. */}
        <Button autoFocus onClick={onKeep}>
          Keep them
        </Button>
      </div>
    </div>
  );
}
