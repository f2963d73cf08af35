import type { ToContent } from '../../messages/to-content';
import type { Dock } from '../../model/settings';

const NARROWEST = 280;
const WIDEST = 480;
const USUAL = 320;
const LONGEST_SCORE = 1_000;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isState(value: unknown): value is Dock['state'] {
  return value === 'open' || value === 'folded' || value === 'off';
}

/** A width that the model allows: whole pixels from 280 to 480. */
export function fitWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** The dock as it was stored; whatever is missing or ill-formed is as on the first day. */
export function asDock(stored: unknown): Dock {
  const fields = isFields(stored) ? stored : {};
  const { state, width, paused } = fields;
  return {
    state: isState(state) ? state : 'open',
    width: (typeof width === 'number' && fitWidth(width)) || USUAL,
    paused: paused === true,
  };
}

/**
 * The message if it is one that the background may send, rebuilt from its known fields alone; else null.
 * Written by hand: a schema library has no place in somebody else's page.
 */
export function asToContent(value: unknown): ToContent | null {
  if (!isFields(value)) return null;
  const { name, dock, score } = value;
  if (name === 'page/read' || name === 'dock/toggle' || name === 'dock/open' || name === 'dock/fold') {
    return { name };
  }
  if (name === 'dock/apply' && isFields(dock) && isState(dock.state)) return { name, dock: asDock(dock) };
  if (name !== 'dock/badge') return null;
  if (score === null) return { name, score };
  return typeof score === 'string' && score.length <= LONGEST_SCORE ? { name, score } : null;
}
