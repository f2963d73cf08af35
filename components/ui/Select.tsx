import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import './field.css';
import './select.css';

/** The browser's own list to choose one from, with the arrow of our other fields. */
export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return (
    <span className="select">
      <select className={`input ${className}`} {...rest} />
      <ChevronDown size={14} aria-hidden />
    </span>
  );
}
