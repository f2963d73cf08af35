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

/** Who sent the message. "X via group" keeps the group's address: the page holds no other. */
export function readSender(item: Element, report: HookReport): Person | null {
  let sender: Person | null = null;
  const accept = (element: Element) => {
    sender = personOf(element);
    return sender !== null;
  };
  select(item, HOOKS.sender, report, accept, CLOSED);
  return sender;
}

/** To and Cc as the header line names them, in page order. */
export function readRecipients(item: Element, report: HookReport): Person[] {
  const people: Person[] = [];
  const accept = (element: Element) => {
    const person = element.parentElement?.closest('[email]') ? null : personOf(element);
    if (person) people.push(person);
    return person !== null;
  };
  selectAll(item, HOOKS.recipients, report, accept, CLOSED);
  return people.slice(0, 1_000);
}

/**
 * Takes the page's word for "me" away, in any language: the account holder's own entry teaches it, and
 * other addresses of the same person carry the same word.
 */
export function withoutMe(people: readonly Person[], account: string | null): Person[] {
  const mine = account?.toLowerCase();
  const isAccount = (person: Person) => person.email.toLowerCase() === mine;
  const words = new Set(people.filter(isAccount).map((person) => person.name));
  return people.map((person) => (words.has(person.name) ? { ...person, name: null } : person));
}
