import type { Mailbox } from './mailbox';

const DAY = 86_400_000;

function formatted(at: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(new Date(at));
}

/** The full date of a mail, as Gmail's tooltips have it: local, without a zone. */
export function fullDate(at: string, { timeZone }: Mailbox): string {
  return formatted(at, timeZone, { dateStyle: 'medium', timeStyle: 'short' });
}

/** The date in a row of the list. */
export function rowDate(at: string, { timeZone }: Mailbox): string {
  return formatted(at, timeZone, { day: 'numeric', month: 'short' });
}

/** The date beside a mail's sender: with how long ago that was. */
export function mailDate(at: string, mailbox: Mailbox): string {
  const days = Math.round((Date.parse(mailbox.now) - Date.parse(at)) / DAY);
  const day = formatted(at, mailbox.timeZone, { weekday: 'short', day: 'numeric', month: 'short' });
  const time = formatted(at, mailbox.timeZone, { timeStyle: 'short' });
  return `${day}, ${time} (${days === 1 ? '1 day' : `${days} days`} ago)`;
}
