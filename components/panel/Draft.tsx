import { useState } from 'react';
import { useGrowing } from '../hooks/use-growing';
import { Button } from '../ui/Button';

/** Pixels: fourteen lines; what is longer scrolls. */
const MOST_HEIGHT = 266;

type Props = { text: string; onClose: () => void };

/** A draft that the rep asked for: shown, changed here if they like, copied. Sending stays theirs. */
export function Draft({ text, onClose }: Props) {
  const [draft, setDraft] = useState(text);
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useGrowing(draft, MOST_HEIGHT);

  async function copy() {
    try {
      await navigator.clipboard.writeText(draft);
      setCopied(true);
    } catch {
      // The browser keeps the clipboard from this frame: mark the text, so that one key copies it.
      area.current?.select();
      setCopied(false);
    }
  }

  return (
    <div className="draft">
      <label className="soft" htmlFor="draft">
        Draft
      </label>
      <textarea
        id="draft"
        ref={area}
        className="input"
        dir="auto"
        rows={3}
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
          setCopied(null);
        }}
      />
      <div className="actions">
        <Button
          look="primary"
          // It stands where the button was that the rep has just pressed.
          autoFocus
          onClick={() => void copy()}
        >
          Copy
        </Button>
        <Button look="plain" onClick={onClose}>
          Close
        </Button>
        <span className="soft" role="status">
          {copied === true && 'Copied. Paste it into your reply.'}
          {copied === false && 'Press Ctrl C or ⌘ C to copy.'}
        </span>
      </div>
    </div>
  );
}
