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

/** Whether one of the addresses stands on the list, by itself or by its domain or a domain above that. */
export function isNeverListed(addresses: readonly string[], list: readonly string[]): boolean {
  const never = new Set(list);
  return addresses.some((address) => {
    const labels = emailDomain(address)?.split('.') ?? [];
    return never.has(address) || labels.some((_label, index) => never.has(labels.slice(index).join('.')));
  });
}
