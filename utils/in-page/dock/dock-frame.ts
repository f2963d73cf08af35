import { ownUrl } from '../../platform/runtime';
import { whenIdle } from '../when-idle';
import type { Theme } from './theme';

type Options = {
  /** Asks the background for the one-time token that lets the panel speak. */
  askToken: () => Promise<string>;
  /** What the page looks like now: the panel has to before it is told anything. */
  theme: () => Theme;
  signal: AbortSignal;
};

export type DockFrame = {
  /** Holds the frame; empty until it is there. */
  card: HTMLElement;
  /** Makes the frame when the browser is idle, unless it is there or on its way. */
  ensure(): void;
  focus(): void;
  /** Takes the frame out: its page ends, and its token with it. */
  remove(): void;
};

/** A frame costs the page some tens of milliseconds: nobody waits for them when the browser has nothing to do. */
const IDLE_BY = 500;

function makeFrame(doc: Document, theme: Theme, token: string): HTMLIFrameElement {
  const frame = doc.createElement('iframe');
  frame.title = 'Dealcue';
  // Without it the browser refuses the panel the clipboard.
  frame.allow = 'clipboard-write *';
  frame.src = `${ownUrl('panel.html')}?theme=${theme}#${encodeURIComponent(token)}`;
  return frame;
}

/** The panel's page in a frame of its own process. */
export function makeDockFrame(doc: Document, { askToken, theme, signal }: Options): DockFrame {
  const card = doc.createElement('div');
  card.className = 'card';
  let frame: HTMLIFrameElement | null = null;
  /** Changes with each removal, so that a token that arrives late makes no frame. */
  let turn = 0;
  let coming = false;
  let focusWhenThere = false;

  const remove = () => {
    turn += 1;
    coming = false;
    focusWhenThere = false;
    frame?.remove();
    frame = null;
  };

  const make = async () => {
    const mine = turn;
    await new Promise<void>((resolve) => whenIdle(resolve, IDLE_BY));
    const token = mine === turn ? await askToken() : '';
    if (mine !== turn || signal.aborted) return;
    frame = makeFrame(doc, theme(), token);
    card.append(frame);
    if (focusWhenThere) frame.focus();
  };

  signal.addEventListener('abort', remove, { once: true });
  return {
    card,
    remove,
    ensure() {
      if (frame || coming || signal.aborted) return;
      coming = true;
      const mine = turn;
      make()
        // No token: the background is being replaced. The next layout asks again.
        .catch(() => undefined)
        .finally(() => {
          if (mine === turn) coming = false;
        });
    },
    focus() {
      if (frame) frame.focus();
      else focusWhenThere = true;
    },
  };
}
