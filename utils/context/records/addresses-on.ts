import type { RecordReading } from './external-key';
import { namedPerson } from './named-person';

/** Stands for whoever has an address at a host. */
const ANYBODY = 'anybody';

function hostOf(website: string): string | null {
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** Every address that a record's page names, in lower case; a website stands for the addresses at its host. */
export function addressesOnRecord({ fields }: RecordReading): string[] {
  const people = (fields.contacts ?? []).flatMap((written) => namedPerson(written).email ?? []);
  const host = fields.website === undefined ? null : hostOf(fields.website);
  const own = fields.email === undefined ? [] : [fields.email.trim().toLowerCase()];
  return [...own, ...people, ...(host === null ? [] : [`${ANYBODY}@${host}`])];
}
