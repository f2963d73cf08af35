import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import { firstName } from '../identity/person-name';
import type { Suggestion } from '../model/answer';
import type { Message, ThreadReading } from '../model/reading';
import type { Identity } from '../model/settings';
import type { Parties } from './parties';

/** What a draft is written from: nothing in it is made up. */
type DraftParts = {
  suggestion: Suggestion;
  reading: ThreadReading;
  parties: Parties;
  identity: Identity | null;
  now: string;
  place: Place;
};

function isTheirs({ from }: Message, { theirs }: Parties): boolean {
  return theirs.some(({ email }) => email === from?.email.trim().toLowerCase());
}

function lastMessage({ reading, parties }: DraftParts, side: 'ours' | 'theirs'): Message | null {
  return reading.messages.findLast((message) => isTheirs(message, parties) === (side === 'theirs')) ?? null;
}

function dayOf(message: Message | null, { now, place }: DraftParts): string | null {
  const calendar = makeCalendar(now, place);
  const moment = calendar.read(message?.at);
  return moment === null ? null : calendar.say(moment.day);
}

/** Whom the draft speaks to: who wrote last, or whom we wrote to last. */
function addressee(parts: DraftParts): string | null {
  const { suggestion, parties } = parts;
  const message = lastMessage(parts, suggestion.kind === 'reply' ? 'theirs' : 'ours');
  const people = suggestion.kind === 'reply' ? [message?.from ?? null] : (message?.to ?? []);
  const found = people.find((person) =>
    parties.theirs.some(({ email }) => email === person?.email.trim().toLowerCase()),
  );
  return firstName(found?.name) ?? null;
}

function replyBody({ suggestion }: DraftParts): string {
  const quote = suggestion.evidence?.quote.trim();
  return quote ? `Thank you for your message. You wrote: “${quote}”\n\n` : 'Thank you for your message.\n\n';
}

function followUpBody(parts: DraftParts): string {
  const day = dayOf(lastMessage(parts, 'ours'), parts);
  const subject = parts.reading.subject?.trim();
  const about = subject ? ` about “${subject}”` : '';
  const when = day === null ? '' : ` of ${day}`;
  return `I am coming back to my message${when}${about}. Have you had a chance to look at it?\n`;
}

/** A short text to start from, for `reply` and `follow-up`; null for every other kind. */
export function draftFor(parts: DraftParts): string | null {
  const { kind } = parts.suggestion;
  if (kind !== 'reply' && kind !== 'follow-up') return null;
  const name = addressee(parts);
  const greeting = name === null ? 'Hello,' : `Hi ${name},`;
  const body = kind === 'reply' ? replyBody(parts) : followUpBody(parts);
  const signed = parts.identity === null ? '' : `\n${parts.identity.name}`;
  return `${greeting}\n\n${body}\nKind regards${signed}`;
}
