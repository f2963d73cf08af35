import './tabs.css';

interface Props {
  /** What the tabs switch between, for who does not see them. */
  label: string;
  tabs: readonly { href: string; words: string; isHere: boolean }[];
}

/** Links to the parts of a page, in a row above it. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, words, isHere }) => (
        <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
