import type { ComponentProps } from 'react';
import './button.css';

export type ButtonLook = 'primary' | 'bordered' | 'plain' | 'text';

export type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook;
  /** One key that presses it while no text is typed: see hooks/use-shortcuts. */
  shortcut?: string;
};

/** A button. One `primary` a view; `text` sits inside a line. */
export function Button({ look = 'bordered', shortcut, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look} ${className}`}
      data-shortcut={shortcut}
      aria-keyshortcuts={shortcut}
      {...rest}
    />
  );
}
