import type { MenuItem } from '../ui/MenuList';
import type { Region } from './region';
import { laterItems } from './step-menus';

type Chosen = {
  onSnooze: (until: string) => void;
  onPick: () => void;
  onMove: () => void;
  onDrop: () => void;
  onFile: () => void;
};

/** What can be done with a task or a meeting beside being done with it. */
export function taskItems(
  { meeting }: { meeting?: unknown },
  now: Date,
  region: Region,
  { onSnooze, onPick, onMove, onDrop, onFile }: Chosen,
): MenuItem[] {
  // A meeting is put off by moving it.
  const later = meeting ? [] : laterItems(now, region, onSnooze, onPick);
  return [
    ...later,
    { id: 'move', text: 'Move…', onChoose: onMove, ruled: later.length > 0 },
    { id: 'file', text: 'For your calendar', note: 'An .ics file', onChoose: onFile },
    { id: 'drop', text: meeting ? 'Called off' : 'Not needed any more', onChoose: onDrop, ruled: true },
  ];
}
