import { companyDomain } from '../identity/domain';
import { isMachineAddress, normaliseEmail } from '../identity/email';
import { isOurs } from '../identity/ours';
import type { Person, ThreadReading } from '../model/reading';
import type { Identity } from '../model/settings';

/** Somebody on a thread; the address is normalised. */
export type Party = { email: string; name: string | null };

/** Who is on a thread. */
export type Parties = {
  ours: Party[];
  /** The outside people: whom the rep picked, then those who wrote, the last writer first, machines at the end. */
  theirs: Party[];
  /** The outside person whom the rep picked for this thread; null where nobody was picked or is on it any more. */
  picked: Party | null;
  /** Every address that the thread names, lower case, also those that are none by the rules. */
  addresses: string[];
  /** Registrable domains of the outside people that are a company's own. */
  domains: string[];
};

/** The people of a thread: writers from the newest message to the oldest, then everybody written to. */
function peopleOf({ messages }: ThreadReading): Person[] {
  const newestFirst = [...messages].reverse();
  const writers = newestFirst.flatMap(({ from }) => (from === null ? [] : [from]));
  return [...writers, ...newestFirst.flatMap(({ to }) => to)];
}

function oncePerAddress(people: Person[]): Party[] {
  const parties = new Map<string, Party>();
  for (const { email: written, name } of people) {
    const email = normaliseEmail(written);
    if (email === null) continue;
    const known = parties.get(email);
    if (known === undefined) parties.set(email, { email, name });
    else known.name ??= name;
  }
  return [...parties.values()];
}

/** The thread as if the person whom the rep picked were alone on it; null where nobody was picked. */
export function aloneWithPicked(parties: Parties): Parties | null {
  const { picked } = parties;
  if (picked === null) return null;
  const domain = companyDomain(picked.email);
  return { ...parties, theirs: [picked], domains: domain === null ? [] : [domain] };
}

/** Names the newest message of theirs, so that a newer one is noticed; null where there is none. */
export function lastWordOf({ messages }: ThreadReading, { theirs }: Parties): string | null {
  const last = messages.findLast(({ from }) =>
    theirs.some(({ email }) => email === from?.email.trim().toLowerCase()),
  );
  return last?.id ?? last?.at ?? null;
}

/** Every address that the thread names, each once, in lower case; also those that are none by the rules. */
export function addressesOn(reading: ThreadReading): string[] {
  return [...new Set(peopleOf(reading).map(({ email }) => email.trim().toLowerCase()))];
}

/** The addresses that are ours for sure: the mailbox's and the rep's own; null where one is not known. */
export function ourAddresses({ account }: ThreadReading, identity: Identity | null): (string | null)[] {
  return [account, identity?.email ?? null];
}

/**
 * Tells us from them. Ours is who shares the mailbox's address or the rep's own, or their company domain.
 * @param us the mailbox's address and the rep's own; null where one is not known.
 * @param person the address that the rep picked, in lower case.
 */
export function partiesOf(
  reading: ThreadReading,
  us: (string | null)[],
  person: string | null = null,
): Parties {
  const parties = oncePerAddress(peopleOf(reading));
  const ours = parties.filter(({ email }) => us.some((own) => isOurs(email, own)));
  const outside = parties.filter((party) => !ours.includes(party));
  const picked = outside.find(({ email }) => email === person) ?? null;
  const others = outside.filter((party) => party !== picked);
  const isMachine = ({ email }: Party) => isMachineAddress(email);
  const theirs = [
    ...(picked === null ? [] : [picked]),
    ...others.filter((party) => !isMachine(party)),
    ...others.filter(isMachine),
  ];
  const domains = theirs.flatMap(({ email }) => companyDomain(email) ?? []);
  return {
    ours,
    theirs,
    picked,
    addresses: addressesOn(reading),
    domains: [...new Set(domains)],
  };
}
