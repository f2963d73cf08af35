import { Activity, CalendarCheck, Database, Gauge, Handshake, type LucideIcon, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { recordKind } from '../../utils/model/book';
import { listName } from '../../utils/model/table';
import type { Route } from './route';

const PAGES: { href: string; words: string; icon: LucideIcon; of: Route['page'][] }[] = [
  { href: '#/today', words: 'Today', icon: CalendarCheck, of: ['today', 'start'] },
  {
    href: '#/deals',
    words: 'Deals',
    icon: Handshake,
    of: [...listName.options, ...recordKind.options, 'new-deal'],
  },
  { href: '#/activity', words: 'Activity', icon: Activity, of: ['activity'] },
  { href: '#/data/import', words: 'Data', icon: Database, of: ['data'] },
  { href: '#/score', words: 'Score', icon: Gauge, of: ['score'] },
  { href: '#/settings', words: 'Settings', icon: Settings, of: ['settings'] },
];

/** The way from page to page; `children` stand at its end. */
export function Rail({ page, children }: { page: Route['page']; children?: ReactNode }) {
  return (
    <header className="rail">
      <p className="brand">
        <img src="/icons/icon.svg" alt="" width={20} height={20} />
        Dealcue
      </p>
      <nav aria-label="Pages">
        {PAGES.map(({ href, words, icon: Icon, of }) => (
          <a key={href} href={href} aria-current={of.includes(page) ? 'page' : undefined}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
            {words}
          </a>
        ))}
      </nav>
      <div className="rail-foot">
        {children}
        <p className="soft rail-place">Only on this device</p>
      </div>
    </header>
  );
}
