import { companyDomain } from '../identity/domain';
import type { Outsider } from '../model/panel-view';
import type { Parties } from './parties';

/** How many people of one thread the rep is offered. */
const MOST_PEOPLE = 20;

/** The people from outside as the panel offers them, and the address of whom the rep picked. */
export function outsidersOf({ theirs, picked }: Parties): { people: Outsider[]; picked: string | null } {
  return {
    people: theirs
      .slice(0, MOST_PEOPLE)
      .map(({ email, name }) => ({ email, name, domain: companyDomain(email) })),
    picked: picked?.email ?? null,
  };
}
