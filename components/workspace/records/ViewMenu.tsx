import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../../utils/model/table';
import { db } from '../../../utils/store/open';
import { saveView } from '../../../utils/store/table/views';
import { Menu } from '../../ui/Menu';
import { ViewDialog } from './ViewDialog';
import { type Chosen, isAsSaved, isStock, STOCK } from './views';

interface Props {
  chosen: Chosen;
  /** The views that the user has saved of this list. */
  saved: readonly SavedView[];
  onChoose: (chosen: Chosen) => void;
}

/** Which view of the list is open; saves how the table stands as one. */
export function ViewMenu({ chosen, saved, onChoose }: Props) {
  const { view, state } = chosen;
  const [named, setNamed] = useState<{ view: SavedView; isNew: boolean } | null>(null);
  const isOwn = !isStock(view);
  const isChanged = !isAsSaved(chosen);
  const open = (one: SavedView) => onChoose({ view: one, state: one.state });

  const views = [...STOCK[view.list], ...saved].map((one, at) => ({
    id: one.id,
    text: one.name,
    ruled: at === STOCK[view.list].length,
    onChoose: () => open(one),
  }));
  const save = {
    id: 'save',
    text: `Save changes to “${view.name}”`,
    ruled: true,
    onChoose: async () => {
      const changed = { ...view, state };
      await saveView(db(), changed);
      open(changed);
    },
  };
  const saveNew = {
    id: 'save-new',
    text: 'Save as a new view…',
    ruled: !(isOwn && isChanged),
    onChoose: () => setNamed({ view: { ...view, id: crypto.randomUUID(), state }, isNew: true }),
  };
  const edit = {
    id: 'edit',
    text: `Rename or delete “${view.name}”…`,
    onChoose: () => setNamed({ view, isNew: false }),
  };
  const items = [...views, ...(isOwn && isChanged ? [save] : []), saveNew, ...(isOwn ? [edit] : [])];

  return (
    <>
      <Menu items={items} look="bordered" className="view-button">
        <span className="aloud">View: </span>
        <bdi>{view.name}</bdi>
        {isChanged && <span className="soft"> · changed</span>}
        <ChevronDown size={14} aria-hidden />
      </Menu>
      {named !== null && (
        <ViewDialog
          {...named}
          onSaved={(one) => {
            setNamed(null);
            onChoose({ view: one, state });
          }}
          onRemoved={() => {
            setNamed(null);
            open(STOCK[view.list][0]);
          }}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}
