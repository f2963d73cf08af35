import type { Shortfall } from '../model/panel-view';
import type { Health, Reading, ThreadReading } from '../model/reading';

const isOpen = (message: ThreadReading['messages'][number]) => !message.collapsed;

/** Hooks whose value has a second, independent source: silent, they cost nothing while the other one speaks. */
const KNOWN_OTHERWISE: Readonly<Record<string, (thread: ThreadReading) => boolean>> = {
  avatar: ({ account }) => account !== null,
  account: ({ account }) => account !== null,
  subject: ({ subject }) => subject !== null,
  threadId: ({ threadId, legacyThreadId }) => (threadId ?? legacyThreadId) !== null,
  messageId: ({ messages }) => messages.filter(isOpen).every(({ id }) => id !== null),
  receivedId: ({ messages }) => messages.filter(isOpen).every(({ at }) => at !== null),
};

/**
 * True where a thread is on screen whose messages cannot be found: its heading is there. Without a heading it is
 * a list, or a page that is still loading.
 */
export function isUnreadable(reading: Reading, { hooks }: Health): boolean {
  if (reading.kind === 'thread') return reading.messages.length === 0;
  const headed = typeof hooks.subject === 'number';
  return reading.kind === 'other' && headed && [hooks.list, hooks.message, hooks.mail].includes(null);
}

/** True where the hooks of a thread were asked: on a list or a settings page a silent one means nothing. */
export function tellsHealth(reading: Reading, health: Health): boolean {
  return reading.kind === 'thread' || isUnreadable(reading, health);
}

/** How the reading fell short of what the page holds; empty for a page that shows no thread. */
export function shortfallOf(reading: Reading, health: Health): Shortfall {
  if (!tellsHealth(reading, health)) return { lost: [], contradicting: [], fellBack: [] };
  const contradicting = health.disagree;
  const asked = Object.entries(health.hooks).filter(([name]) => !contradicting.includes(name));
  const isKnown = (name: string) => reading.kind === 'thread' && KNOWN_OTHERWISE[name]?.(reading) === true;
  const named = (test: (name: string, rank: number | null) => boolean) =>
    asked.flatMap(([name, rank]) => (test(name, rank) ? [name] : []));
  const cut = reading.kind === 'thread' && reading.messages.some(({ clipped }) => clipped);
  return {
    ...(cut && { cut }),
    lost: named((name, rank) => rank === null && !isKnown(name)),
    contradicting,
    fellBack: named((name, rank) => (rank === null ? isKnown(name) : rank > 0)),
  };
}
