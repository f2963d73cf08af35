import type { Hook } from '../kit/select';

/**
 * Where things stand in Gmail's page, likeliest first. Attributes and roles lead (same since 2018); classes
 * that have been stable for years follow; words of the interface are never used.
 */
export const HOOKS = {
  main: { name: 'main', selectors: ['[role="main"]', '.nH.bkK', '.aeF', 'body'] },
  subject: {
    name: 'subject',
    selectors: ['h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]', 'h2.hP', '.ha h2', '.hP'],
  },
  threadId: { name: 'threadId', selectors: ['[data-thread-perm-id]', '[data-legacy-thread-id]'] },
  openRow: {
    name: 'openRow',
    selectors: ['[gh="tl"] tr.aps [data-thread-id]', 'tr.aps [data-thread-id]'],
  },
  list: { name: 'list', selectors: ['[role="list"]', '.aHU .hx', '.hx', '.aHU'] },
  message: {
    name: 'message',
    selectors: ['[role="listitem"]', ':is(.h7,.kv,.ky,.kQ,.kx)', '.Bk', '.adn'],
  },
  messageId: { name: 'messageId', selectors: ['.adn[data-message-id]', '[data-message-id]'] },
  receivedId: {
    name: 'receivedId',
    selectors: ['.adn[data-legacy-message-id]', '[data-legacy-message-id]'],
  },
  sender: {
    name: 'sender',
    selectors: ['.gD[email]', 'h3 [email]', '.gF [email]', '.gK [email]', '.gD[data-hovercard-id*="@"]'],
  },
  recipients: {
    name: 'recipients',
    selectors: ['.hb [email]', '.g2[email]', '.ajw [email]', '.hb [data-hovercard-id*="@"]'],
  },
  body: { name: 'body', selectors: ['.ii.gt .a3s', '.a3s', '.ii.gt', '.ii'] },
  avatar: {
    name: 'avatar',
    selectors: [
      'header[role="banner"] a[href*="accounts.google."]',
      '[role="banner"] a[href*="accounts.google."]',
      '#gb a[href*="accounts.google."]',
      'a[href*="accounts.google."][aria-label*="@"]',
    ],
  },
} as const satisfies Record<string, Hook>;

/** What holds a mail's own HTML: whatever Gmail-like things stand inside were written by its sender. */
export const IN_BODY = '.a3s, .ii.gt';
/** Writing places: the rep's own unsent words, and the people they are meant for. */
export const IN_COMPOSE = '.aoI, .ip.adB, [data-compose-id], [g_editable], [role="textbox"]';
/** What Gmail did not make, or the rep has not sent: no hook looks inside. */
export const CLOSED = `${IN_BODY}, ${IN_COMPOSE}`;
/** The word for "draft" in place of a sender, coloured: a draft that is saved and folded away. */
export const DRAFT_MARK = '.boq, .gD font[color]';
/** The list of threads, seen beside an open thread in the preview pane. */
export const THREAD_LIST: Hook = { name: 'threadList', selectors: ['[gh="tl"], tr.zA'] };
/** "Message clipped": what Gmail shows ends before the mail does. */
export const CLIPPED = '.iX a[href*="view=lg"]';
