import { Tabs } from '../../ui/Tabs';

const PARTS = [
  { part: 'import', words: 'Import' },
  { part: 'duplicates', words: 'Duplicates' },
  { part: 'hygiene', words: 'Hygiene' },
  { part: 'team', words: 'Team' },
] as const;

/** Switches between what is done with the book as a whole. */
export function DataTabs({ here }: { here: (typeof PARTS)[number]['part'] }) {
  const tabs = PARTS.map(({ part, words }) => ({ href: `#/data/${part}`, words, isHere: part === here }));
  return <Tabs label="Data" tabs={tabs} />;
}
