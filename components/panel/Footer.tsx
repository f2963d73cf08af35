import { Keyboard } from 'lucide-react';
import { IconButton } from '../ui/IconButton';
import { KEYS } from './shortcuts';

type Props = { lost: boolean; onSheet: () => void };

/** Where the data is, always; and quietly when the background is away. */
export function Footer({ lost, onSheet }: Props) {
  return (
    <footer className="foot soft">
      <span title="Deals, scores and remarks are kept in this browser. Nothing is sent anywhere.">
        {lost ? 'Reconnecting…' : 'Only on this device'}
      </span>
      <IconButton icon={Keyboard} label="Keyboard shortcuts (?)" shortcut={KEYS.sheet} onClick={onSheet} />
    </footer>
  );
}
