import { CornerDownLeft, Slash } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useGrowing } from '../../hooks/use-growing';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { KEYS } from '../shortcuts';
import type { RemarkDraft } from './use-draft';

/** Pixels: six lines. */
const MOST_HEIGHT = 122;

type Props = { id: string; draft: RemarkDraft; autoFocus?: boolean; onEnter: () => void };

/** The line itself: Enter saves, Shift Enter begins a new line, "/" offers the rep's own texts. */
export function RemarkLine({ id, draft: { text, type, templates }, autoFocus, onEnter }: Props) {
  const area = useGrowing(text, MOST_HEIGHT);
  const box = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const menu = box.current?.querySelector<HTMLElement>('[aria-haspopup]');
    if (event.key === '/' && text === '' && menu) {
      event.preventDefault();
      menu.click();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onEnter();
    }
  }
  function insert(template: string) {
    type(text === '' ? template : `${text}\n${template}`);
    // The menu gives the focus back to its button, and writing goes on in the line.
    setTimeout(() => area.current?.focus());
  }

  return (
    <div className="remark-box" ref={box}>
      <textarea
        ref={area}
        id={id}
        className="input"
        rows={1}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: in a window of its own it is what the rep has come for.
        autoFocus={autoFocus}
        data-shortcut={KEYS.remark}
        aria-keyshortcuts={KEYS.remark}
        placeholder="Write a line, Enter saves"
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {templates.length > 0 && (
        <Menu
          label="Insert a text (/)"
          className="button-icon"
          items={templates.map(({ name, text: words }, at) => ({
            id: `${at}`,
            text: name,
            onChoose: () => insert(words),
          }))}
        >
          <Slash size={14} aria-hidden />
        </Menu>
      )}
      <IconButton
        icon={CornerDownLeft}
        label="Save the remark (Enter)"
        mirrored
        disabled={text.trim() === ''}
        onClick={onEnter}
      />
    </div>
  );
}
