import { Ellipsis, PanelRightClose } from 'lucide-react';
import type { PanelView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { Beside } from './Beside';
import { DealFacts } from './DealFacts';
import { useDesk } from './desk';
import { useMenuItems } from './menu-items';
import { KEYS } from './shortcuts';

type Props = { view: PanelView; onFold: () => void; onSheet: () => void };

/** The top row of every state: what is on screen by its name, the menu, and the way to fold. */
export function PanelTop({ view, onFold, onSheet }: Props) {
  const { ask, place } = useDesk();
  const items = useMenuItems(view, onSheet);
  const target = view.state === 'record' ? view.target : null;

  return (
    <header className="top">
      <div className="top-row">
        <h1 className="top-name large">
          {target ? (
            <Button
              look="text"
              shortcut={KEYS.open}
              title="Open the record (O)"
              onClick={() =>
                void ask(
                  'workspace/open',
                  target.kind === 'deal'
                    ? { page: 'deals', id: target.id }
                    : { page: 'activity', id: target.id },
                )
              }
            >
              <span dir="auto">{target.name}</span>
            </Button>
          ) : (
            <span dir="auto">{(view.state === 'teach' && view.name) || 'Dealcue'}</span>
          )}
        </h1>
        <Menu className="button-icon" label="Menu" shortcut={KEYS.menu} items={items}>
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
        </Menu>
        {place === 'frame' && (
          <IconButton icon={PanelRightClose} label="Fold the panel (Esc)" mirrored onClick={onFold} />
        )}
      </div>
      <Beside />
      {view.state === 'record' && <DealFacts view={view} />}
    </header>
  );
}
