import { Button } from '../../../ui/Button';

type Props = { onClose: () => void; onStay: () => void };

/** Asks before what was written is thrown away. */
export function AskToClose({ onClose, onStay }: Props) {
  return (
    <div className="confirm" role="alertdialog" aria-label="Close without saving?">
      <p>Close without saving? What you wrote goes.</p>
      <div className="actions">
        <Button className="button-danger" onClick={onClose}>
          Close without saving
        </Button>
        <Button autoFocus onClick={onStay}>
          Go on writing
        </Button>
      </div>
    </div>
  );
}
