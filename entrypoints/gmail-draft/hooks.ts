import type { Hook } from '../../utils/adapters/kit/select';

/** Where replies are written, likeliest first; no word of the interface, since Gmail's language is the user's. */
export const HOOKS = {
  /** One place of writing: in a thread, in a window of its own, or full screen. */
  box: { name: 'box', selectors: ['.aoI[role="region"]', '[data-compose-id]', '.aoI', '.M9'] },
  /** The text that is written there. */
  body: {
    name: 'body',
    selectors: [
      '[g_editable="true"][role="textbox"][contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
      '[g_editable="true"][contenteditable="true"]',
    ],
  },
  /**
   * Gmail's own "Reply" under a thread, then in the head of a mail. `jslog` carries the number by which Gmail counts
   * clicks on each of its buttons, the same in every language.
   */
  reply: {
    name: 'reply',
    selectors: [
      '.ams.bkH[role="link"]',
      '.ams.bkH',
      '[jslog^="21578;"]',
      '.aaq[role="button"]',
      '[jslog^="21576;"]',
    ],
  },
  /** The row of buttons under a thread since 2026: "Reply" stands first. */
  pills: { name: 'pills', selectors: ['.btDi4d :is(button, [role="button"], [role="link"])'] },
} as const satisfies Record<string, Hook>;
