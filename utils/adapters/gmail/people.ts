import type { Person } from '../../model/reading';
import { address, oneLine } from '../kit/clean';
import { type HookReport, select, selectAll } from '../kit/select';
import { CLOSED, HOOKS } from './hooks';

/** The address that an element carries, in either of its two attributes. */
function addressOf(element: Element): string | null {
  return address(element.getAttribute('email')) ?? address(element.getAttribute('data-hovercard-id'));
}

function personOf(element: Element): Person | null {
  const email = addressOf(element);
  if (!email) return null;
  const name = oneLine(element.getAttribute('name')) ?? oneLine(element.getAttribute('data-name'));
  return { email, name: name?.toLowerCase() === email.toLowerCase() ? null : name };
}

const namesSomebody = (element: Element) => addressOf(element) !== null;

/** Who sent the message. "X via group" keeps the group's address: the page holds no other. */
export function readSender(item: Element, report: HookReport): Person | null {
  const element = select(item, HOOKS.sender, report, namesSomebody, CLOSED);
  return element && personOf(element);
}

/** To and Cc as the header line names them, in page order. */
export function readRecipients(item: Element, report: HookReport): Person[] {
  const found = selectAll(
    item,
    HOOKS.recipients,
    report,
    (element) => namesSomebody(element) && !element.parentElement?.closest('[email]'),
    CLOSED,
  );
  return found.flatMap((element) => personOf(element) ?? []).slice(0, 1_000);
}

/**
 * Takes the page's word for "me" away, in any language: the account holder's own entry teaches it, and
 * other addresses of the same person carry the same word.
 */
export function withoutMe(people: readonly Person[], account: string | null): Person[] {
  const isAccount = (person: Person) => person.email.toLowerCase() === account?.toLowerCase();
  const words = new Set(people.filter(isAccount).map((person) => person.name));
  return people.map((person) => (words.has(person.name) ? { ...person, name: null } : person));
}
