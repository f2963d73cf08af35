/** Switches between what is done with the book as a whole. */
export function DataTabs({ here }: { here: 'import' }) {
  return (
    <nav className="tabs" aria-label="Data">
      <a href="#/data/import" aria-current={here === 'import' ? 'page' : undefined}>
        Import
      </a>
    </nav>
  );
}
