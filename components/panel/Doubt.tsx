import type { ReactNode } from 'react';

/** A value of the header; one that is only doubtfully known is marked as such, to the eye and to the ear. */
export function Doubt({ unsure, children }: { unsure: boolean; children: ReactNode }) {
  if (!unsure) return children;
  return (
    <span className="doubt" title="Read on a page, and not sure. It does not count.">
      {children}
      <span aria-hidden>?</span>
      <span className="aloud"> (not sure)</span>
    </span>
  );
}
