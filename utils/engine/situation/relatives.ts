import { companyWords } from '../../identity/company-name';
import { companyDomain } from '../../identity/domain';
import { fold } from '../../identity/fold';
import { mailbox } from '../../identity/mailbox';
import { nameParts } from '../../identity/name-parts';
import type { CaseDeal, EngineCase } from '../../model/case';
import type { Party } from './sides';
import type { Talk } from './talk';

/** Why a deal may be the thread's, the surest first. */
export type Tie = 'contact' | 'company' | 'person' | 'mention';
const TIES: readonly Tie[] = Object.freeze(['contact', 'company', 'person', 'mention']);

/** An open deal of the book to which the thread may belong; `who` ties it, where a person does. */
export type Relative = { id: string | null; name: string; tie: Tie; who: Party | null };

/** Shorter names are words that any mail may hold. */
const LEAST_MENTION = 6;

const isOpen = ({ status }: CaseDeal) => status == null || status === 'open';

/** Given and family name as one key in either order; null where only one of them is known. */
function wholeName(name: string | null | undefined): string | null {
  const { given, family } = nameParts(name ?? '');
  return given.length < 2 || family.length < 2 ? null : [given, family].sort().join(' ');
}

function domainsOf(deal: CaseDeal, { book }: EngineCase): Set<string> {
  const name = companyWords(deal.account ?? '').join(' ');
  const accounts = (book?.accounts ?? []).filter(
    (account) => name !== '' && companyWords(account.name ?? '').join(' ') === name,
  );
  const colleagues = (book?.contacts ?? []).filter(
    (person) => name !== '' && companyWords(person.account ?? '').join(' ') === name,
  );
  const written = [
    ...accounts.map(({ domain }) => domain),
    ...[...(deal.contacts ?? []), ...colleagues].map(({ email }) => email),
  ];
  return new Set(written.flatMap((one) => (one == null ? [] : (companyDomain(one) ?? []))));
}

/** Whether a text names a company or deal, as whole words one after the other. */
const mentions = (text: string, words: string[]) =>
  words.join('').length >= LEAST_MENTION && ` ${text} `.includes(` ${words.join(' ')} `);

function tieOf(
  deal: CaseDeal,
  input: EngineCase,
  them: Party[],
  said: string,
): Omit<Relative, 'id' | 'name'> | null {
  const contacts = deal.contacts ?? [];
  const boxes = new Set(contacts.flatMap(({ email }) => (email == null ? [] : mailbox(email))));
  const byBox = them.find(({ email }) => email !== null && boxes.has(mailbox(email)));
  if (byBox !== undefined) return { tie: 'contact', who: byBox };
  const domains = domainsOf(deal, input);
  const byCompany = them.find(({ email }) => email !== null && domains.has(companyDomain(email) ?? ''));
  if (byCompany !== undefined) return { tie: 'company', who: byCompany };
  const names = new Set(contacts.flatMap(({ name }) => wholeName(name) ?? []));
  const byName = them.find(({ name }) => names.has(wholeName(name) ?? ''));
  if (byName !== undefined) return { tie: 'person', who: byName };
  const named =
    mentions(said, companyWords(deal.account ?? '')) || mentions(said, fold(deal.name ?? '').split(' '));
  return named ? { tie: 'mention', who: null } : null;
}

/**
 * The open deals to which a thread without a record may belong, all by the surest tie that any has: an address on the
 * deal, its company's domain, a contact's whole name from another address, its name in subject or mail. Those that the
 * subject speaks of come first.
 */
export function readRelatives(input: EngineCase, talk: Talk, picked: Party | null): Relative[] {
  if (input.deal != null || input.lead != null || (input.book?.deals ?? []).length === 0) return [];
  const them = picked === null ? talk.them : [picked];
  if (them.length === 0 || talk.asStranger() === 'seller') return [];
  const subject = fold(input.thread?.subject ?? '');
  const newest = input.thread?.messages?.at(-1)?.text ?? '';
  const said = `${subject} ${fold(newest.slice(0, 8000))}`;
  const found = (input.book?.deals ?? []).filter(isOpen).flatMap((deal): Relative[] => {
    const tie = tieOf(deal, input, them, said);
    const name = deal.name?.trim();
    return tie === null || !name ? [] : [{ id: deal.id ?? null, name, ...tie }];
  });
  const best = TIES.find((tie) => found.some((relative) => relative.tie === tie));
  const spoken = ({ name }: Relative) =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 3 && subject.split(' ').includes(word)).length;
  return found.filter(({ tie }) => tie === best).sort((one, other) => spoken(other) - spoken(one));
}
