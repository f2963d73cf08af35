import { isDelegated } from '../../utils/adapters/gmail/url';
import { Refused } from '../../utils/messages/refusal';
import { parseUrl } from '../../utils/messages/site';
import type { Settings } from '../../utils/model/settings';
import type { Page } from './tab/pages';

/** The mailbox's address where it is the rep's own; null on a page that does not say, and for a delegate. */
export function ownMailbox(page: Page | null): string | null {
  if (page?.reading.kind !== 'thread') return null;
  const url = parseUrl(page.url);
  // A delegate reads the owner's mailbox: the owner's name must not stand under what the delegate does.
  return url !== null && isDelegated(url) ? null : page.reading.account;
}

/** Whose log this is: the rep's address or, before it was asked, their mailbox's; null when neither is known. */
export function authorOf({ identity }: Settings, page: Page | null): string | null {
  return identity === null ? ownMailbox(page) : identity.email;
}

/** The same, for what cannot be saved without it. @throws Refused `failed`. */
export function requireAuthor(settings: Settings, page: Page | null): string {
  const by = authorOf(settings, page);
  if (by === null) throw new Refused('failed', 'Say who you are first: the log names who wrote each entry.');
  return by;
}
