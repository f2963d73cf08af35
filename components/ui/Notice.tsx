import type { ReactNode } from 'react';
import './notice.css';

type Props = {
  tone: 'info' | 'warn';
  children: ReactNode;
  /** What can be done about it: buttons. */
  action?: ReactNode;
};

/** A short word about the part that it stands in. A warning is read aloud when it appears. */
export function Notice({ tone, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'warn' ? 'alert' : undefined}>
      <p className="notice-words">{children}</p>
      {action && <div className="notice-actions">{action}</div>}
    </div>
  );
}
