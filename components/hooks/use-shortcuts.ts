import { useEffect } from 'react';

function isTyping(at: EventTarget | null): boolean {
  return at instanceof HTMLElement && at.matches('input, textarea, select, [contenteditable]');
}

function shortcutOwner(key: string): HTMLElement | undefined {
  const owners = document.querySelectorAll<HTMLElement>('[data-shortcut]:not(:disabled)');
  return [...owners].find((one) => one.dataset.shortcut === key);
}

function press(found: HTMLElement) {
  if (isTyping(found)) found.focus();
  else found.click();
}

/**
 * One key presses what is on screen and carries it as `data-shortcut`; a text field takes the focus instead.
 * Nothing happens while somebody types, with a modifier, or under an open dialog. `onEscape` hears Escape when
 * no menu or dialog took it.
 */
export function useShortcuts(onEscape?: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        onEscape?.();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const found = shortcutOwner(event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      press(found);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onEscape]);
}
