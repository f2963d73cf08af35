import { emailDomain } from '../identity/domain';
import { normaliseEmail } from '../identity/email';

const DOMAIN =
  /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{1,62}$/u;

/** What the user typed as an address or a domain in lower case ("@acme.com" is the domain); null for neither. */
export function parseNeverEntry(written: string): string | null {
  const value = written.trim().toLowerCase();
  const domain = value.replace(/^@/, '');
  return DOMAIN.test(domain) ? domain : normaliseEmail(value);
}

/** What of the list the addresses hit: by themselves, by their domains or by a domain above those. */
export function neverHits(addresses: readonly string[], list: readonly string[]): string[] {
  const names = addresses.flatMap((address) => {
    const labels = emailDomain(address)?.split('.') ?? [];
    return [address, ...labels.map((_label, index) => labels.slice(index).join('.'))];
  });
  const named = new Set(names);
  return list.filter((entry) => named.has(entry));
}
