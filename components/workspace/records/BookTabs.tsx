import { type ListName, listName } from '../../../utils/model/table';
import { Tabs } from '../../ui/Tabs';
import { LIST_WORDS } from './list-words';

/** Switches between the lists of the book. */
export function BookTabs({ here }: { here: ListName }) {
  const tabs = listName.options.map((list) => ({
    href: `#/${list}`,
    words: LIST_WORDS[list].title,
    isHere: list === here,
  }));
  return <Tabs label="Lists" tabs={tabs} />;
}
