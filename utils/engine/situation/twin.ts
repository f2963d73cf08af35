import { companyWords } from '../../identity/company-name';
import { mailbox } from '../../identity/mailbox';
import { nameParts } from '../../identity/name-parts';
import type { CaseDeal, EngineCase } from '../../model/case';
import { daysBetween } from '../calendar';
import { slips } from '../dedupe/distance';
import { spelledNumber } from '../signals/days/spelled-number';

/** Another record of the book that is very likely the one in view, and what they share. */
export type Twin = { id: string | null; name: string; shared: string[] };

type CaseLead = NonNullable<EngineCase['lead']>;

/** Close dates farther apart are two rounds of one business: renewals are called alike. */
const ONE_ROUND_DAYS = 45;

/** In any order: "Harkort Tischlerei" is "Tischlerei Harkort". */
const companyKey = (name: string | null | undefined) =>
  companyWords(name ?? '')
    .toSorted()
    .join(' ');
const boxesOf = ({ contacts }: CaseDeal) =>
  new Set((contacts ?? []).flatMap(({ email }) => (email == null ? [] : mailbox(email))));

/** Whether the people of one are all among those of the other, who may know more. */
function haveNoOthers(one: CaseDeal, other: CaseDeal): boolean {
  const [own, others] = [boxesOf(one), boxesOf(other)];
  const [few, many] = own.size <= others.size ? [own, others] : [others, own];
  return [...few].every((box) => many.has(box));
}

/** "Dairies" is "dairy". */
const inOne = (word: string) => word.replace(/ies$/, 'y').replace(/(?<=\p{L}{3}[^s])e?s$/u, '');

function isOneWord(one: string, other: string): boolean {
  if (inOne(one) === inOne(other)) return true;
  return !/\d/.test(one + other) && Math.min(one.length, other.length) >= 5 && slips(one, other, 1) <= 1;
}

/** "J. Hartley & Sons Haulage Ltd" is "Hartley and Sons Haulage", where the same person stands on both. */
function isCalledMoreFully(one: string | null | undefined, other: string | null | undefined): boolean {
  const telling = (name: string | null | undefined) =>
    companyWords(name ?? '').filter((word) => word.length > 1 && !SMALL.has(word));
  const [own, others] = [telling(one), telling(other)];
  const [few, many] = own.length <= others.length ? [own, others] : [others, own];
  return few.length > 1 && few.every((word) => many.some((match) => isOneWord(word, match)));
}

/** Whether two companies are called the same, but for order, number and a slip. */
function isOneCompany(one: string | null | undefined, other: string | null | undefined): boolean {
  const [own, others] = [companyWords(one ?? ''), companyWords(other ?? '')];
  if (own.length === 0) return false;
  // "Still Water Marina" is "Stillwater Marina".
  if (own.join('') === others.join('')) return true;
  return own.length === others.length && own.every((word) => others.some((match) => isOneWord(word, match)));
}

/** Small words between the names of things; "traçabilité des caves" is "traçabilité caves". */
const SMALL: ReadonlySet<string> = new Set(
  'the of for and a an in on at with der die das des dem den für fur und mit im am von la le les l de du d et pour en au aux el los las del y para con o os as do da dos das e em il lo gli i di per het een voor van met op'.split(
    ' ',
  ),
);

const ROMAN: Readonly<Record<string, string>> = Object.freeze({
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
});

/** "Cabinets x3". */
const COUNT = /^(?:x\d+|\d+x)$/;

/** "37 kW" is "37kW". */
const UNIT = /(\d) (\p{L}{1,3})(?= |$)/gu;

/** "Bod." of "Bodega": cut short, the company is still the company. */
const isCutShort = (word: string, companies: Set<string>) =>
  word.length >= 3 && [...companies].some((company) => company.startsWith(word));

/** The words of a deal's name that are not its company's: "Hafner - Rollout (40 seats)" → rollout, 40, seats. */
function nameWords(deal: CaseDeal, companies: Set<string>): string[] {
  // "Hafner LLC - rollout": each part may end on a legal form.
  const written = (deal.name ?? '')
    .split(/\s[-–—|/]\s|[,:;()]/)
    .flatMap((part) => companyWords(part.replace(UNIT, '$1$2')));
  return [...new Set(written.map((word) => ROMAN[word] ?? spelledNumber(word)?.toString() ?? word))].filter(
    (word) => word !== '' && !companies.has(word) && !SMALL.has(word) && !isCutShort(word, companies),
  );
}

/** "Staub-Monitoring" is "Staubmonitoring": neighbours that the other name writes as one. */
function joined(words: string[], others: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const whole = (found.at(-1) ?? '') + word;
    if (others.includes(whole)) found.splice(-1, 1, whole);
    else found.push(word);
  }
  return found;
}

/**
 * How two deals are called: the same but for order, punctuation, a slip and the company's name, one more fully, or
 * each in its own words with some in common.
 */
function likeness(one: CaseDeal, other: CaseDeal): 'same' | 'fuller' | 'akin' | null {
  if (!one.name?.trim() || !other.name?.trim()) return null;
  const companies = new Set([one, other].flatMap(({ account }) => companyWords(account ?? '')));
  const [written, othersWritten] = [nameWords(one, companies), nameWords(other, companies)];
  const own = joined(written, othersWritten);
  const others = joined(othersWritten, written);
  // "Kistenwaschanlage" is "Kisten-Waschanlage".
  if (own.join('') === others.join('')) return 'same';
  const [few, many] = own.length <= others.length ? [own, others] : [others, own];
  const added = without(many, few);
  const left = without(few, many);
  if (left.length === 0 && few.length === many.length) return 'same';
  // A number that only one of them bears tells two rounds apart, how many there are does not; so does one word in
  // the place of another.
  const tellsApart = (word: string) => /\d/.test(word) && !COUNT.test(word);
  if (few.length === left.length || [...added, ...left].some(tellsApart)) return null;
  if (left.length === 0) return 'fuller';
  return left.length === added.length ? null : 'akin';
}

/** The words that have no like among the others. */
const without = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.some((match) => isOneWord(word, match)));

const differ = <T>(one: T | null | undefined, other: T | null | undefined) =>
  one != null && other != null && one !== other;

/** Sums less than this apart, as a share of the larger one, may be one sum. */
const ROUNDED = 0.1;
const isNear = (one: number | null | undefined, other: number | null | undefined) =>
  one != null && other != null && Math.abs(one - other) <= ROUNDED * Math.max(one, other);

function dealTwin(deal: CaseDeal, other: CaseDeal): Twin | null {
  const isOther = deal.id == null || other.id == null || deal.id !== other.id;
  if (!isOther || (other.status != null && other.status !== 'open')) return null;
  const boxes = boxesOf(other);
  const contact = [...boxesOf(deal)].some((box) => boxes.has(box));
  const company =
    isOneCompany(deal.account, other.account) || (contact && isCalledMoreFully(deal.account, other.account));
  const alike = likeness(deal, other);
  if (alike === null) return null;
  if (differ(deal.account, other.account) && !company) return null;
  const apart =
    deal.closeDate && other.closeDate ? Math.abs(daysBetween(deal.closeDate, other.closeDate)) : null;
  // Two who enter the same wish round its sum each in their own way; the same person and day tell that it is one.
  const mayDiffer = contact && apart === 0 && isNear(deal.amount, other.amount);
  if (differ(deal.amount, other.amount) && !mayDiffer) return null;
  if (differ(deal.currency, other.currency)) return null;
  if (apart !== null && apart > ONE_ROUND_DAYS) return null;
  const facts = [
    deal.amount != null && deal.amount === other.amount ? 'amount' : null,
    apart === 0 ? 'close date' : null,
    contact ? 'contact' : null,
  ].filter((fact) => fact !== null);
  if ((!company && !contact) || facts.length === 0) return null;
  // What is called more fully, or otherwise, may be another business: then all else has to be the same.
  if (alike !== 'same' && facts.length < 3) return null;
  if (alike === 'akin' && !(company && haveNoOthers(deal, other))) return null;
  return {
    id: other.id ?? null,
    name: other.name ?? '',
    shared: [alike === 'akin' ? null : 'name', company ? 'company' : null, ...facts].filter(
      (fact) => fact !== null,
    ),
  };
}

const personKey = (name: string | null | undefined) => {
  const { given, family } = nameParts(name ?? '');
  return given === '' || family === '' ? '' : [given, family].sort().join(' ');
};
const figures = (phone: string | null | undefined) => phone?.replace(/\D/g, '').slice(-9) ?? '';

function leadTwin(lead: CaseLead, other: CaseLead): Twin | null {
  if (lead.id != null && lead.id === other.id) return null;
  const box = lead.email == null ? null : mailbox(lead.email);
  const sameBox = box !== null && other.email != null && box === mailbox(other.email);
  const sameName = personKey(lead.name) !== '' && personKey(lead.name) === personKey(other.name);
  if (!sameName && differ(personKey(lead.name) || null, personKey(other.name) || null)) return null;
  const sameCompany =
    companyKey(lead.company) !== '' && companyKey(lead.company) === companyKey(other.company);
  const samePhone = figures(lead.phone).length === 9 && figures(lead.phone) === figures(other.phone);
  const isOne =
    sameBox || (sameName && samePhone) || (sameName && sameCompany && !differ(lead.email, other.email));
  if (!isOne) return null;
  const shared = [sameName && 'name', sameBox && 'address', samePhone && 'phone', sameCompany && 'company'];
  return {
    id: other.id ?? null,
    name: other.name ?? other.email ?? '',
    shared: shared.filter((fact) => fact !== false),
  };
}

/** The first other record of the book that is very likely the one in view; null where anything tells all apart. */
export function readTwin({ deal, lead, book }: EngineCase): Twin | null {
  if (deal != null) {
    for (const other of book?.deals ?? []) {
      const twin = dealTwin(deal, other);
      if (twin !== null) return twin;
    }
    return null;
  }
  if (lead == null) return null;
  for (const other of book?.leads ?? []) {
    const twin = leadTwin(lead, other);
    if (twin !== null) return twin;
  }
  return null;
}
