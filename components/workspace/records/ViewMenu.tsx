import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { AnyView } from '../../../utils/model/table';
import { db } from '../../../utils/store/open';
import { saveView } from '../../../utils/store/table/views';
import { Menu } from '../../ui/Menu';
import { ViewDialog } from './ViewDialog';

interface Props<View extends AnyView> {
  view: View;
  /** How the table stands, which may have moved on from the view. */
  state: View['state'];
  isChanged: boolean;
  /** The views that every table of this kind has: they are neither renamed nor deleted. The first is where it begins. */
  stock: readonly [View, ...View[]];
  /** The views that the user has saved of it. */
  saved: readonly View[];
  onChoose: (view: View, state: View['state']) => void;
}

/** Which view of a table is open; saves how the table stands as one. */
export function ViewMenu<View extends AnyView>(props: Props<View>) {
  const { view, state, isChanged, stock, saved, onChoose } = props;
  const [named, setNamed] = useState<{ view: View; isNew: boolean } | null>(null);
  const isOwn = !stock.some(({ id }) => id === view.id);
  const open = (one: View) => onChoose(one, one.state);

  const views = [...stock, ...saved].map((one, at) => ({
    id: one.id,
    text: one.name,
    ruled: at === stock.length,
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
            onChoose(one, state);
          }}
          onRemoved={() => {
            setNamed(null);
            open(stock[0]);
          }}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}
