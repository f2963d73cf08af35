import type { ComponentProps } from 'react';
import './chip.css';

type Props = ComponentProps<'button'> & { shortcut?: string };

/** A small button in a row of choices that act at once. */
export function Chip({ shortcut, ...rest }: Props) {
  return (
    <button type="button" className="chip" data-shortcut={shortcut} aria-keyshortcuts={shortcut} {...rest} />
  );
}
