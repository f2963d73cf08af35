import { normaliseEmail } from '../../identity/email';
import { isOurs } from '../../identity/ours';
import type { EngineCase } from '../../model/case';

export type Side = 'ours' | 'theirs' | 'unknown';

/** Somebody on a thread or a record; `email` is normalised. */
export type Party = { email: string | null; name: string | null };

type Written = { email?: string | null; name?: string | null } | null | undefined;

/** A person as written, with a comparable address. */
export function partyOf(written: Written): Party {
  const email = written?.email == null ? null : (normaliseEmail(written.email) ?? null);
  const name = written?.name?.trim() || null;
  return { email, name };
}

/** As `partyOf`, for a thread: it names the same few people in every mail, and parsing an address is dear. */
export function partyReader(): (written: Written) => Party {
  const known = new Map<string, string | null>();
  return (written) => {
    const raw = written?.email ?? '';
    const email = known.has(raw) ? (known.get(raw) ?? null) : partyOf({ email: raw }).email;
    known.set(raw, email);
    return { email, name: partyOf({ name: written?.name }).name };
  };
}

/** The people whom the record in view names as theirs. */
export function recordPeople(input: EngineCase): Party[] {
  const people = (input.deal?.contacts ?? []).map(partyOf);
  return input.lead == null ? people : [...people, partyOf(input.lead)];
}

const sameName = (one: string | null, other: string | null | undefined) =>
  one !== null && other != null && one.toLowerCase() === other.trim().toLowerCase();

/**
 * Tells the side of a person. Whom the case names as ours is; without our address it knows ours by the owner's
 * name and theirs by the record.
 */
export function sideTeller(input: EngineCase): (party: Party) => Side {
  const account = input.account ?? null;
  const owner = input.deal?.owner ?? input.lead?.owner;
  const ours = new Set((input.ours ?? []).map((email) => partyOf({ email }).email));
  const theirs = recordPeople(input);
  return ({ email, name }) => {
    if (email !== null && ours.has(email)) return 'ours';
    if (email !== null && account !== null)
      return isOurs(email, account) || sameName(name, owner) ? 'ours' : 'theirs';
    if (sameName(name, owner)) return 'ours';
    const known = theirs.some(
      (person) => (email !== null && person.email === email) || sameName(name, person.name),
    );
    return known ? 'theirs' : 'unknown';
  };
}
