/** Switches between the two lists of the book. */
export function BookTabs({ here }: { here: 'deals' | 'leads' }) {
  return (
    <nav className="tabs" aria-label="Lists">
      <a href="#/deals" aria-current={here === 'deals' ? 'page' : undefined}>
        Deals
      </a>
      <a href="#/leads" aria-current={here === 'leads' ? 'page' : undefined}>
        Leads
      </a>
    </nav>
  );
}
