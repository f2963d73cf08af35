import { Tabs } from '../../ui/Tabs';

const LISTS = [
  { list: 'deals', words: 'Deals' },
  { list: 'leads', words: 'Leads' },
] as const;

/** Switches between the lists of the book. */
export function BookTabs({ here }: { here: (typeof LISTS)[number]['list'] }) {
  const tabs = LISTS.map(({ list, words }) => ({ href: `#/${list}`, words, isHere: list === here }));
  return <Tabs label="Lists" tabs={tabs} />;
}
