import type { ReactNode } from 'react';

/** What stands where nothing is: what is missing, and what brings it. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p className="soft">{children}</p>
    </div>
  );
}
