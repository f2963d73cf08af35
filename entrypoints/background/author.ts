import { Refused } from '../../utils/messages/refusal';
import type { Settings } from '../../utils/model/settings';
import type { Page } from './pages';

/** Whose log this is: the rep's address or, before it was asked, the mailbox's; null when neither is known. */
export function authorOf({ identity }: Settings, page: Page | null): string | null {
  if (identity !== null) return identity.email;
  return page?.reading.kind === 'thread' ? page.reading.account : null;
}

/** The same, for what cannot be saved without it. @throws Refused `failed`. */
export function requireAuthor(settings: Settings, page: Page | null): string {
  const by = authorOf(settings, page);
  if (by === null) throw new Refused('failed', 'Say who you are first: the log names who wrote each entry.');
  return by;
}
