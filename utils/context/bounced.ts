import type { Bounce, Contact, Lead } from '../model/book';

/** Whom mail does not reach, by name and address, and since when. */
export type BouncedPerson = { id: string | null; name: string | null; email: string; at: string };

const bounceOf = (email: string | undefined, bounces: readonly Bounce[] = []) =>
  bounces.find((one) => one.email === email?.toLowerCase() && one.over === null);

/** The first of the people whose first address came back the last time; null where all can be reached. */
export function bouncedOf(people: readonly Contact[]): BouncedPerson | null {
  for (const { id, name, emails, bounces } of people) {
    const found = bounceOf(emails[0], bounces);
    if (found !== undefined) return { id, name, email: found.email, at: found.at };
  }
  return null;
}

/** The same for a lead, whose name is told beside it. */
export function bouncedLead({ email, bounces }: Pick<Lead, 'email' | 'bounces'>): BouncedPerson | null {
  const found = bounceOf(email ?? undefined, bounces);
  return found === undefined ? null : { id: null, name: null, email: found.email, at: found.at };
}
