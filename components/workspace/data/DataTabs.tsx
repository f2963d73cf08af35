/** Switches between what is done with the book as a whole. */
export function DataTabs({ here }: { here: 'import' | 'hygiene' }) {
  return (
    <nav className="tabs" aria-label="Data">
      <a href="#/data/import" aria-current={here === 'import' ? 'page' : undefined}>
        Import
      </a>
      <a href="#/data/hygiene" aria-current={here === 'hygiene' ? 'page' : undefined}>
        Hygiene
      </a>
    </nav>
  );
}
