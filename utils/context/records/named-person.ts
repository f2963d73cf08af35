import { normaliseEmail } from '../../identity/email';

/** Somebody whom a page names. */
export type NamedPerson = { name: string | null; email: string | null };

const WITH_ADDRESS = /^(.*?)[\s<([]*([^\s<>()[\]]+@[^\s<>()[\]]+)[\s>)\]]*$/s;

/** A person as a list of contacts writes them: a name, an address, or both ("Clara Weiss <clara@buyer.example>"). */
export function namedPerson(written: string): NamedPerson {
  const plain = written.replace(/\s+/gu, ' ').trim().slice(0, 1_000);
  const [, name = '', address = ''] = WITH_ADDRESS.exec(plain) ?? [];
  const email = address === '' ? null : normaliseEmail(address);
  if (email === null) return { name: plain || null, email: null };
  return { name: name.trim() || null, email };
}
