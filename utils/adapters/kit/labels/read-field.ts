import { entityOfWord } from '../fields/entity-words';
import type { FieldName } from '../profile';
import type { ValueContext } from '../values/context';
import { readCurrency } from '../values/currencies';
import { readDay, readMoment } from '../values/date';
import { readEmail } from '../values/email';
import { isEmptyValue } from '../values/empty';
import { type MoneyReading, readMoney } from '../values/money';
import { readPercent } from '../values/percent';
import { readPersonName } from '../values/person-name';
import { readPhone } from '../values/phone';
import { readStatus } from '../values/status';
import { readWebsite } from '../values/website';
import { folded, linesOf, type Part, piecesOf } from './text';

const LONGEST_LINE = 160;
const LONGEST_STAGE = 80;
/** More lines than these are no single value but a part of the page. */
const MOST_LINES = 4;
const MOST_NAMES = 40;
/** "-- None --" */
const RULED = /^[\s\-–—]+(?=\S)|[\s\-–—]+$/g;
const AFTER_LABEL = /^\s*[:：]\s*|^\s+[-–—]\s+/;
/** "12 October 2026 by Pip Larner" */
const BY_WHOM = /\s+(?:by|von|durch|par|por|da|door)\s+\D+$/i;
const MASKED = /[•●∙▪█]{2,}|\*{3,}/;
const LOADING =
  /^(?:loading|wird geladen|lädt|chargement|cargando|carregando|a carregar|caricamento|laden|読み込み中|लोड हो)[\s.…]*/i;
/** Who is signed in is not named by it. */
const ONESELF = /^(?:me|myself|ich|mich|moi|yo|mí|eu|io|ik|mij|自分|मैं|मुझे)$/i;
const COUNTED = /\(\d+\)$/;
const BETWEEN_NAMES = /\s*[;,、]\s+|\s*;\s*/;
const COMPANY_AND_PERSON = /^(.{3,}),\s+([\p{Lu}\p{Lo}][\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,3})$/u;
const LEGAL_FORM =
  /(?:^|[\s(])(?:gmbh|ag|kg|ug|ohg|e\.?\s?v\.?|se|inc\.?|llc|ltd\.?|limited|plc|corp\.?|co\.?|company|s\.?a\.?s?\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|aps|ltda\.?|s\.?l\.?|pvt\.?)(?:$|[\s),])|株式会社|有限会社/i;
const KIND_BEHIND = /\s*\(([^()]+)\)$/;

/** What a field's value reads as. */
export interface FieldValue {
  readonly value: string | number | readonly string[];
  readonly sure: boolean;
  /** The currency that an amount carries, and whether the page says it in full. */
  readonly currency?: { readonly code: string; readonly sure: boolean };
}

/** A value as read from the page: its pieces and what names it. */
export interface Raw {
  readonly parts: readonly Part[];
  readonly label: string | null;
  readonly context: ValueContext;
  /** The page shows its values in buttons. */
  readonly trustsButtons: boolean;
}

const sure = (value: FieldValue['value'] | null): FieldValue | null =>
  value === null ? null : { value, sure: true };

function bare(text: string): string {
  return folded(text)
    .replace(/\s*[:：*]+$/, '')
    .toLowerCase();
}

/** Without the label said again: alone on a line, or before a colon. */
function withoutLabel(line: string, label: string | null): string {
  if (label === null) return line;
  const name = bare(label);
  if (name === '' || bare(line) === name) return '';
  const starts = line.toLowerCase().startsWith(name) && AFTER_LABEL.test(line.slice(name.length));
  return starts ? line.slice(name.length).replace(AFTER_LABEL, '') : line;
}

function speaks(text: string, context: ValueContext): boolean {
  const bare = text.replace(RULED, '');
  return bare !== '' && !MASKED.test(bare) && !LOADING.test(bare) && !isEmptyValue(bare, context.lang);
}

/** The pieces that count: what controls hold where any holds something, else texts; a button's words only alone. */
function telling({ parts, label, context }: Raw): Part[] {
  const full = parts.filter(
    ({ text }) => speaks(withoutLabel(folded(text), label), context) || /^[^\p{L}\p{N}]+$/u.test(text.trim()),
  );
  const controls = full.filter(({ from }) => from === 'control');
  if (controls.length > 0) return controls;
  const texts = full.filter(({ from }) => from !== 'button');
  if (texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return texts;
  const name = label === null ? '' : bare(label);
  return full.filter(({ from, text }) => from === 'button' && !(name !== '' && bare(text).includes(name)));
}

/** What the value says piece by piece, the label, initials and placeholders for nothing taken out. */
function wordsOf(raw: Raw): string[] {
  const pieces = piecesOf(telling(raw))
    .map((piece) => withoutLabel(piece, raw.label))
    .filter((piece) => speaks(piece, raw.context));
  return pieces.filter((piece, at) => !isInitials(piece, pieces[at + 1]));
}

/** An avatar's letters before the name that they are of. */
function isInitials(piece: string, next: string | undefined): boolean {
  if (next === undefined || piece.length > 3) return false;
  const letters = next.split(/[\s.-]+/).map((word) => word.charAt(0).toUpperCase());
  return [...piece.toUpperCase()].every((letter) => letters.includes(letter));
}

/** What may be the whole of a number or date, likeliest first: all of it, each line, and the beginnings of each line. */
function attempts(raw: Raw): string[] {
  const shown = raw.parts.filter(({ from }) => from !== 'button');
  const usable = shown.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? shown : telling(raw);
  const seen = new Set<string>();
  const parts = usable.filter(({ text, from }, at) => {
    const again = at > 0 && folded(usable[at - 1]?.text ?? '') === folded(text) && from !== 'control';
    return !again;
  });
  const lines = linesOf(parts).map((line) => withoutLabel(line, raw.label));
  const controls = parts.filter(({ from }) => from === 'control').map(({ text }) => text);
  const found = [lines.join(' '), ...lines, controls.join(' '), ...controls];
  const byLine = new Map<number, Part[]>();
  for (const part of parts) byLine.set(part.line, [...(byLine.get(part.line) ?? []), part]);
  for (const pieces of byLine.values()) {
    for (let end = pieces.length - 1; end > 0; end--)
      found.push(
        pieces
          .slice(0, end)
          .map(({ text }) => text)
          .join(''),
      );
    if (pieces[0]) found.push(pieces[0].text);
  }
  found.push(...parts.map(({ text }) => text), ...lines.map((each) => each.replace(BY_WHOM, '')));
  return found.map(folded).filter((text) => {
    const isNew = text !== '' && !seen.has(text) && speaks(text, raw.context);
    seen.add(text);
    return isNew;
  });
}

function firstOf<T>(raw: Raw, read: (text: string) => T | null): T | null {
  for (const text of attempts(raw).slice(0, 24)) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** The full amount behind a shortened one, where the page has it ready to be pointed at. */
function fullAmount(short: MoneyReading, { parts, context }: Raw): MoneyReading {
  const titles = parts.flatMap(
    ({ owner }) => owner?.getAttribute('title') ?? owner?.getAttribute('aria-label') ?? [],
  );
  const full = titles.map((title) => readMoney(title, context)).find((money) => money?.sure);
  const isNear = full && Math.abs(full.amount - short.amount) <= 0.06 * Math.abs(full.amount);
  return isNear ? full : short;
}

function amount(raw: Raw): FieldValue | null {
  const shown = firstOf(raw, (text) => readMoney(text, raw.context));
  const money = shown && !shown.sure ? fullAmount(shown, raw) : shown;
  if (!money) return null;
  const { currency, currencySure } = money;
  return {
    value: money.amount,
    sure: money.sure,
    ...(currency && { currency: { code: currency, sure: currencySure } }),
  };
}

function currency(raw: Raw): FieldValue | null {
  const found = firstOf(raw, (text) => readCurrency(/\b[A-Z]{3}\b/.exec(text)?.[0] ?? text, raw.context));
  return found?.code ? { value: found.code, sure: found.sure } : null;
}

function day(raw: Raw): FieldValue | null {
  const found = firstOf(raw, (text) => readDay(text, raw.context));
  if (found) return { value: found.day, sure: found.sure };
  const machine = raw.parts.find(({ datetime }) => datetime !== null)?.datetime;
  const spoken = machine ? readDay(machine, raw.context) : null;
  return spoken ? { value: spoken.day, sure: /^\d{4}-\d\d-\d\d$/.test(machine ?? '') } : null;
}

function moment(raw: Raw): FieldValue | null {
  const machine = raw.parts.find(({ datetime }) => datetime !== null)?.datetime;
  const found =
    (machine ? readMoment(machine, raw.context) : null) ??
    firstOf(raw, (text) => readMoment(text, raw.context));
  return found ? { value: found.at, sure: found.sure } : null;
}

function line(raw: Raw, longest = LONGEST_LINE): FieldValue | null {
  const lines = wordsOf(raw);
  const [first] = lines;
  if (!first || first.length > longest || lines.length > MOST_LINES) return null;
  return { value: first, sure: lines.length <= 2 && !isPressed(raw) };
}

/** The words of a plain button may be a value that opens its editor, or what the button does. */
function isPressed(raw: Raw): boolean {
  return (
    !raw.trustsButtons &&
    telling(raw).every(({ from, owner }) => from === 'button' && owner?.localName === 'button')
  );
}

/** What each link of a value says, initials beside its name left out. */
function linkNames(raw: Raw): string[] {
  const byHref = new Map<string, Part[]>();
  for (const part of telling(raw)) {
    const { from, href } = part;
    if (from !== 'link' || href === null || /^(?:tel|mailto|callto):/.test(href)) continue;
    byHref.set(href, [...(byHref.get(href) ?? []), part]);
  }
  return [...byHref.values()].flatMap((parts) => {
    const pieces = piecesOf(parts).filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !COUNTED.test(piece));
    return pieces.find((piece, at) => !isInitials(piece, pieces[at + 1])) ?? [];
  });
}

/** A record's or person's name: what a link or control says, else the first piece. */
function linked(raw: Raw): FieldValue | null {
  const [link, ...more] = linkNames(raw);
  if (link !== undefined && link.length <= LONGEST_LINE && entityOfWord(link) === null)
    return { value: link, sure: more.length < 2 };
  return line(raw);
}

/** "Kübler & Söhne GmbH, Jörg Häberle": a company, by its legal form, and somebody there. */
function withCompany(text: string): { company: string; person: string } | null {
  const [, company, person] = COMPANY_AND_PERSON.exec(text) ?? [];
  return company && person && !LEGAL_FORM.test(person) && LEGAL_FORM.test(company)
    ? { company, person }
    : null;
}

/** Who stands beside a company in its value, or null. */
export function personBeside(raw: Raw): FieldValue | null {
  const found = linked(raw);
  const person = typeof found?.value === 'string' ? withCompany(found.value)?.person : undefined;
  return person === undefined ? null : { value: [person], sure: true };
}

/** A company's name without its kind behind it: "Lefèvre & Fils (Customer)". */
function company(raw: Raw): FieldValue | null {
  const found = linked(raw);
  if (typeof found?.value !== 'string') return found;
  const company = withCompany(found.value)?.company;
  if (company !== undefined) return { ...found, value: company };
  const [whole = '', kinds = ''] = KIND_BEHIND.exec(found.value) ?? [];
  const isKind = kinds !== '' && kinds.split(/\s*,\s*/).every((kind) => entityOfWord(kind) !== null);
  return isKind ? { ...found, value: found.value.slice(0, -whole.length) } : found;
}

/** A person's name without salutation; "M." is one in French alone. */
function nameIn(text: string, lang: string | null): { name: string } | null {
  const found = readPersonName(text);
  const isInitial = found?.salutation === 'M.' && !lang?.toLowerCase().startsWith('fr');
  return isInitial ? { name: text } : found;
}

function person(raw: Raw): FieldValue | null {
  const found = linked(raw);
  const name = typeof found?.value === 'string' ? nameIn(found.value, raw.context.lang) : null;
  return found && name && !ONESELF.test(name.name) ? { value: name.name, sure: found.sure } : null;
}

/** Every name in a value: its links, else its pieces; commas part names where there is one piece. */
function people(raw: Raw): FieldValue | null {
  const links = linkNames(raw);
  const pieces = links.length > 0 ? links : wordsOf(raw);
  const apart = pieces.flatMap(
    (piece) => withCompany(piece)?.person ?? (pieces.length === 1 ? piece.split(BETWEEN_NAMES) : piece),
  );
  const names = apart
    .filter((text) => text.length <= LONGEST_LINE && /\p{L}/u.test(text) && !COUNTED.test(text))
    .filter(
      (text) =>
        !readEmail(text) && !readPhone(text) && speaks(text, raw.context) && entityOfWord(text) === null,
    )
    .flatMap((text) => readPersonName(text)?.name ?? []);
  const different = [...new Set(names)];
  return different.length > 0 && different.length <= MOST_NAMES ? { value: different, sure: true } : null;
}

function prose(raw: Raw): FieldValue | null {
  const parts = telling(raw);
  const text = linesOf(parts)
    .map((each) => withoutLabel(each, raw.label))
    .filter((each) => each !== '')
    .join('\n');
  return speaks(folded(text), raw.context) ? { value: text, sure: true } : null;
}

function website(raw: Raw): FieldValue | null {
  const shown = firstOf(raw, readWebsite);
  const behind = raw.parts.find(({ href }) => /^https?:\/\//.test(href ?? ''))?.href ?? null;
  return sure(shown ?? (behind && readWebsite(behind)));
}

function email(raw: Raw): FieldValue | null {
  const behind = raw.parts.find(({ href }) => href?.startsWith('mailto:'))?.href ?? null;
  const shown = wordsOf(raw)
    .map(readEmail)
    .find((address) => address !== null);
  return sure(shown ?? firstOf(raw, readEmail) ?? (behind && readEmail(behind)));
}

function phone(raw: Raw): FieldValue | null {
  const behind = raw.parts.find(({ href }) => href?.startsWith('tel:'))?.href ?? null;
  return sure(firstOf(raw, readPhone) ?? (behind && readPhone(behind)));
}

const READERS: Readonly<Record<FieldName, (raw: Raw) => FieldValue | null>> = {
  name: (raw) => line(raw, 300),
  firstName: line,
  lastName: line,
  stage: (raw) => line(raw, LONGEST_STAGE),
  status: (raw) => sure(firstOf(raw, readStatus)),
  amount,
  currency,
  probability: (raw) => sure(firstOf(raw, readPercent)),
  closeDate: day,
  owner: person,
  account: company,
  contacts: people,
  email,
  phone,
  website,
  jobTitle: line,
  source: (raw) => line(raw, LONGEST_STAGE),
  nextStep: prose,
  description: prose,
  createdAt: moment,
};

/** Whether anything is said but the label and placeholders. */
export function says(parts: readonly Part[], label: string | null, context: ValueContext): boolean {
  return wordsOf({ parts, label, context, trustsButtons: true }).length > 0;
}

/** Reads a value as its field wants it; null when it is empty, masked, or of a form that the field cannot have. */
export function readField(field: FieldName, raw: Raw): FieldValue | null {
  return READERS[field](raw);
}
