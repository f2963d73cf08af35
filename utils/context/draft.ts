import { addWorkingDays, makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import { languageOf } from '../engine/signals/languages';
import { bothWork, workDaysOf } from '../engine/work-days/work-days';
import { countryOfAddress } from '../identity/country-of-address';
import { firstName } from '../identity/person-name';
import type { StepKind, Suggestion } from '../model/answer';
import type { Deal } from '../model/book';
import { DEFAULT_TEMPLATES } from '../model/default-templates';
import { plainValue } from '../model/fields-in-braces';
import type { PlayAction, PlayMail } from '../model/play';
import type { Message, ThreadReading } from '../model/reading';
import type { Settings } from '../model/settings';
import { type Template, type TemplateKind, templateKind } from '../model/template';
import { amountText, dayText, fillTemplate, type MergeValues } from './merge-fields';
import type { Parties } from './parties';

/** What a draft is written from: nothing in it is made up. */
type DraftParts = {
  suggestion: Suggestion;
  /** What the play does that the suggestion comes from; null for every other step. */
  action: PlayAction | null;
  /** It answers in a thread, which has its subject. */
  isReply: boolean;
  /** What was written to and fro; nothing on the page of a CRM. */
  reading: Pick<ThreadReading, 'messages' | 'subject'>;
  parties: Parties;
  /** Where they sit, as `theirCountry` tells it; where that is null, the endings of their addresses tell. */
  country: string | null;
  /** The deal on screen; null for a lead, or where the thread belongs to nothing. */
  deal: Pick<Deal, 'name' | 'amount' | 'currency' | 'closeDate'> | null;
  settings: Pick<Settings, 'identity' | 'templates'>;
  now: string;
  place: Place;
};

/** Steps that answer what they wrote; every other one goes to whom we wrote to last. */
const ANSWERS: readonly StepKind[] = [
  'reply',
  'send-quote',
  'propose-times',
  'answer-objection',
  'chase-commitment',
];
/** Steps whose evidence is a sentence of ours. */
const OWN_WORDS: readonly StepKind[] = ['follow-up', 'fulfil-commitment'];

/** How days and amounts are written in a language that is not the rep's own. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The place as a mail in this language writes it: in the rep's own way where that is the language. */
function placeOf(language: string, { locale, timeZone }: Place): Place {
  const isOwn = locale.split('-')[0] === language;
  return { timeZone, locale: isOwn ? locale : (LOCALES[language] ?? language) };
}

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
  const sender = [lastMessage(parts, 'theirs')?.from ?? null];
  const written = lastMessage(parts, 'ours')?.to ?? [];
  const isKnown = (person: Message['from']) =>
    parties.theirs.some(({ email }) => email === person?.email.trim().toLowerCase());
  const people = ANSWERS.includes(suggestion.kind) ? sender : [...written, ...sender];
  return firstName(people.find(isKnown)?.name);
}

/** "Tuesday 24 November or Wednesday 25 November": the next two days on which both sides work. */
function nextDays({ now, place, parties, country }: DraftParts): string {
  const { today, ours } = makeCalendar(now, place);
  const byAddress = parties.theirs.map(({ email }) => countryOfAddress(email)).find((code) => code !== null);
  const work = bothWork(ours, workDaysOf(country ?? byAddress ?? null));
  const days = [1, 2].map((count) => dayText(addWorkingDays(today, count, work), place, { weekday: 'long' }));
  return new Intl.ListFormat(place.locale, { type: 'disjunction' }).format(days);
}

function valuesOf(parts: DraftParts): MergeValues {
  const { suggestion, reading, deal, settings, place } = parts;
  const quote = plainValue(suggestion.evidence?.quote);
  const isOwn = OWN_WORDS.includes(suggestion.kind);
  return {
    'first name': addressee(parts),
    deal: plainValue(deal?.name),
    amount: deal?.amount == null ? null : amountText(deal.amount, deal.currency, place),
    'close date': deal?.closeDate == null ? null : dayText(deal.closeDate, place),
    'my name': plainValue(settings.identity?.name),
    subject: plainValue(reading.subject),
    'their words': isOwn ? null : quote,
    'my words': isOwn ? quote : null,
    'my last mail': myLastMail(parts),
    'next days': nextDays(parts),
  };
}

/** Hindi in Latin letters is office talk mixed with English, and is answered in English. */
function draftLanguage(words: string): string | null {
  const language = languageOf(words);
  return language === 'hi' && !/\p{Script=Devanagari}/u.test(words) ? 'en' : language;
}

/** The one in the language of the thread's last words, else the first. */
function inLanguage<T extends { language: string }>(all: readonly T[], { reading }: DraftParts): T | null {
  const words = reading.messages.findLast(({ text }) => text !== null)?.text ?? '';
  const language = draftLanguage(words);
  return all.find((one) => one.language === language) ?? all[0] ?? null;
}

function templateFor(kind: TemplateKind, parts: DraftParts): Template | null {
  const { settings } = parts;
  const own = settings.templates.filter((template) => template.kind === kind);
  // Templates that were saved before this kind had any hold none of it.
  const ofKind = own.length > 0 ? own : DEFAULT_TEMPLATES.filter((template) => template.kind === kind);
  return inLanguage(ofKind, parts);
}

/** A play's own mail; where no thread has a subject, its own stands above it. */
function mailOf(mails: readonly PlayMail[], parts: DraftParts): string | null {
  const mail = inLanguage(mails, parts);
  if (mail === null) return null;
  const values = valuesOf({ ...parts, place: placeOf(mail.language, parts.place) });
  const body = fillTemplate(mail.body, values);
  return parts.isReply || mail.subject === null ? body : `${fillTemplate(mail.subject, values)}\n\n${body}`;
}

/** A text to start from, where the step has templates; null for every other step. */
export function draftFor(parts: DraftParts): string | null {
  const { action } = parts;
  if (action?.do === 'mail') return mailOf(action.mails, parts);
  const named = action === null ? parts.suggestion.kind : action.do === 'template' && action.template;
  const kind = templateKind.safeParse(named).data;
  const template = kind === undefined ? null : templateFor(kind, parts);
  if (template === null) return null;
  return fillTemplate(template.text, valuesOf({ ...parts, place: placeOf(template.language, parts.place) }));
}
