import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from './Button';

type Props = Omit<ButtonProps, 'children' | 'look'> & {
  icon: LucideIcon;
  /** What it does, in words: the name that is read aloud and the tooltip. */
  label: string;
  /** Points along the line of text, so that it turns round in right-to-left. */
  mirrored?: boolean;
};

/** A square button that shows only an icon. */
export function IconButton({ icon: Icon, label, mirrored, className = '', ...rest }: Props) {
  return (
    <Button look="plain" className={`button-icon ${className}`} aria-label={label} title={label} {...rest}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className={mirrored ? 'mirrored' : undefined} />
    </Button>
  );
}
