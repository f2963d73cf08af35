import { isRoleAddress } from '../../identity/email';
import { firstName } from '../../identity/person-name';
import type { Suggestion } from '../../model/answer';
import type { Calendar } from '../calendar';
import type { Situation } from '../situation';
import type { Party } from '../situation/sides';
import type { Mail } from '../situation/talk';

const LONGEST_QUOTE = 280;
const LONGEST_NAME = 80;

/** The text, cut to a length with an ellipsis. */
export const clip = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** How to call somebody: first name, else the full name, else the address; "them" where nothing is known. */
export function callName({ email, name }: Party): string {
  const first = firstName(name);
  if (first !== null) return clip(first, LONGEST_NAME);
  if (name !== null && !name.includes('@')) return clip(name, LONGEST_NAME);
  return email === null ? 'them' : clip(email, LONGEST_NAME);
}

/** Their name where a person is known, "Clara"; null for nobody, a function's address or a bare address. */
export function personName(party: Party | null | undefined): string | null {
  if (party == null || (party.email !== null && isRoleAddress(party.email) && party.name === null))
    return null;
  return firstName(party.name);
}

/** "Clara's question"; "the question from info@buyer.example" where only an address is known. */
export function thingOf(party: Party, noun: string): string {
  const name = personName(party);
  if (name !== null) return `${clip(name, LONGEST_NAME)}'s ${noun}`;
  const from = callName(party);
  return from === 'them' ? `their ${noun}` : `the ${noun} from ${from}`;
}

/** " about invoicing", else " in “Rollout plan”", else nothing: the matter that a title names. */
export function matter(topic: string | null, subject: string | null): string {
  if (topic !== null) return ` about ${topic}`;
  return subject === null ? '' : ` in “${clip(subject, LONGEST_NAME)}”`;
}

/** What the record is called in a sentence. */
export function recordName({ record }: Situation): string {
  return record?.name == null ? `this ${record?.kind ?? 'thread'}` : clip(record.name, LONGEST_NAME);
}

/** Who of us wrote: "You", or a colleague by name. */
export function ourName(mail: Mail | null, account: string | null): string {
  if (mail === null || mail.from.email === null || mail.from.email === account) return 'You';
  return personName(mail.from) ?? 'You';
}

/** "name, company and amount". */
export const listed = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "6 working days". */
export const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** " on 18 Nov", the day of a mail; nothing where it is not known. */
export const onDay = ({ at }: Pick<Mail, 'at'>, calendar: Calendar) =>
  at === null ? '' : ` on ${calendar.say(at.day)}`;

/** The sentence that a suggestion rests on, with the time of its mail or note. */
export function quoteOf(text: string, { at }: Pick<Mail, 'at'>): Suggestion['evidence'] {
  return { quote: clip(text.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE), at: at?.iso ?? null };
}
