import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import { languageOf } from '../engine/signals/languages';
import { firstName } from '../identity/person-name';
import type { Suggestion } from '../model/answer';
import type { Deal } from '../model/book';
import type { Message, ThreadReading } from '../model/reading';
import type { Settings } from '../model/settings';
import { type Template, type TemplateKind, templateKind } from '../model/template';
import { amountText, dayText, fillTemplate, type MergeValues, plainValue } from './merge-fields';
import type { Parties } from './parties';

/** What a draft is written from: nothing in it is made up. */
type DraftParts = {
  suggestion: Suggestion;
  /** What was written to and fro; nothing on the page of a CRM. */
  reading: Pick<ThreadReading, 'messages' | 'subject'>;
  parties: Parties;
  /** The deal on screen; null for a lead, or where the thread belongs to nothing. */
  deal: Pick<Deal, 'name' | 'amount' | 'currency' | 'closeDate'> | null;
  settings: Pick<Settings, 'identity' | 'templates'>;
  now: string;
  place: Place;
};

function isTheirs({ from }: Message, { theirs }: Parties): boolean {
  return theirs.some(({ email }) => email === from?.email.trim().toLowerCase());
}

function lastMessage({ reading, parties }: DraftParts, side: 'ours' | 'theirs'): Message | null {
  return reading.messages.findLast((message) => isTheirs(message, parties) === (side === 'theirs')) ?? null;
}

/** The day of our last mail of the thread, in the rep's zone. */
function myLastMail(parts: DraftParts): string | null {
  const moment = makeCalendar(parts.now, parts.place).read(lastMessage(parts, 'ours')?.at);
  return moment === null ? null : dayText(moment.day, parts.place);
}

/** Whom the draft speaks to: whom the rep picked, who wrote last, or whom we wrote to last. */
function addressee(parts: DraftParts): string | null {
  const { suggestion, parties } = parts;
  if (parties.picked !== null) return firstName(parties.picked.name);
  const message = lastMessage(parts, suggestion.kind === 'reply' ? 'theirs' : 'ours');
  const people = suggestion.kind === 'reply' ? [message?.from ?? null] : (message?.to ?? []);
  const found = people.find((person) =>
    parties.theirs.some(({ email }) => email === person?.email.trim().toLowerCase()),
  );
  return firstName(found?.name);
}

function valuesOf(parts: DraftParts): MergeValues {
  const { suggestion, reading, deal, settings, place } = parts;
  return {
    'first name': addressee(parts),
    deal: plainValue(deal?.name),
    amount: deal?.amount == null ? null : amountText(deal.amount, deal.currency, place),
    'close date': deal?.closeDate == null ? null : dayText(deal.closeDate, place),
    'my name': plainValue(settings.identity?.name),
    subject: plainValue(reading.subject),
    'their words': plainValue(suggestion.evidence?.quote),
    'my last mail': myLastMail(parts),
  };
}

/** The template in the language of the thread's last words, else the first of its kind. */
function templateFor(kind: TemplateKind, { settings, reading }: DraftParts): Template | null {
  const words = reading.messages.findLast(({ text }) => text !== null)?.text ?? '';
  const language = languageOf(words);
  const ofKind = settings.templates.filter((template) => template.kind === kind);
  return ofKind.find((template) => template.language === language) ?? ofKind[0] ?? null;
}

/** A text to start from, where the step has templates; null for every other step. */
export function draftFor(parts: DraftParts): string | null {
  const kind = templateKind.safeParse(parts.suggestion.kind).data;
  const template = kind === undefined ? null : templateFor(kind, parts);
  return template === null ? null : fillTemplate(template.text, valuesOf(parts));
}
