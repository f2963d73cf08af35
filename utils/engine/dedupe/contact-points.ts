import { companyDomain, emailDomain } from '../../identity/domain';
import { isRoleAddress } from '../../identity/email';
import { mailbox } from '../../identity/mailbox';
import { nationalDigits } from '../../identity/phone';
import type { Comparer } from './comparer';
import { slips } from './distance';

const parts = (cell: string) =>
  cell
    .split(/[;\n|]|,\s|\s\/\s/)
    .map((part) => part.trim())
    .filter(Boolean);

const shares = (a: string[], b: string[]) => a.some((value) => b.includes(value));

interface Emails {
  all: string[];
  locals: string[];
  companies: string[];
}

function readEmails(cell: string): Emails | null {
  const all = parts(cell.replace(/mailto:/gi, ''))
    .map((email) => mailbox(email.replace(/^.*<|>.*$/g, '')))
    .filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
  if (all.length === 0) return null;
  return {
    all,
    locals: all
      .filter((email) => !isRoleAddress(email))
      .map((email) => email.slice(0, email.lastIndexOf('@'))),
    companies: all.map((email) => companyDomain(email)).filter((domain) => domain !== null),
  };
}

/** The level of two addresses that are alike before the @ alone. */
export const SAME_LOCAL = 2;

const EMAIL_LEVELS = [
  { words: 'same {what}', prior: 0.72 },
  { words: '{what} nearly the same: {a} ~ {b}', prior: 0.08 },
  { words: 'same name before the @: {a} ~ {b}', prior: 0.06 },
  { words: 'same address of the company: {a}', prior: 0.03 },
  { words: 'same domain in {what}', prior: 0.06 },
  { words: '{what} differs', prior: 0.08 },
];

function compareEmails(a: Emails, b: Emails): number {
  if (shares(a.all, b.all)) return a.locals.length > 0 && b.locals.length > 0 ? 0 : 3;
  for (const left of a.all) {
    for (const right of b.all) {
      const sameLocal = left.slice(0, left.lastIndexOf('@')) === right.slice(0, right.lastIndexOf('@'));
      const sameDomain = emailDomain(left) === emailDomain(right);
      if ((sameLocal !== sameDomain || left.length > 12) && slips(left, right, 2) <= (sameDomain ? 1 : 2))
        return 1;
    }
  }
  if (shares(a.locals, b.locals)) return SAME_LOCAL;
  return shares(a.companies, b.companies) ? 4 : 5;
}

/** Compares e-mail addresses. Equal domains count only where they are a company's own. */
export function emailComparer(): Comparer<Emails> {
  return {
    levels: EMAIL_LEVELS,
    read: readEmails,
    key: ({ all }) => [...all].sort().join(' '),
    same: ({ locals }) => (locals.length > 0 ? 0 : 3),
    compare: compareEmails,
    blocks: ({ all, locals, companies }) => [
      ...all,
      ...locals.map((local) => `l ${local}`),
      ...companies.map((d) => `d ${d}`),
    ],
  };
}

const PHONE_LEVELS = [
  { words: 'same {what}', prior: 0.75 },
  { words: '{what} nearly the same: {a} ~ {b}', prior: 0.07 },
  { words: '{what} differs', prior: 0.18 },
];

/** The same number, one of them perhaps without its area. */
const endsAlike = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 7 && (a.endsWith(b) || b.endsWith(a)));

/** Compares phone numbers by their digits without the country's code. */
export function phoneComparer(): Comparer<string[]> {
  return {
    levels: PHONE_LEVELS,
    read: (cell) => {
      const numbers = parts(cell)
        .map(nationalDigits)
        .filter((digits) => digits !== null);
      return numbers.length === 0 ? null : numbers;
    },
    key: (numbers) => [...numbers].sort().join(' '),
    compare: (a, b) => {
      if (a.some((left) => b.some((right) => endsAlike(left, right)))) return 0;
      return a.some((left) => b.some((right) => slips(left, right, 1) === 1)) ? 1 : 2;
    },
    blocks: (numbers) => numbers.map((digits) => digits.slice(-7)),
  };
}

interface Site {
  domain: string;
  name: string;
}

/** Compares websites by the domain that names their owner. */
export function websiteComparer(): Comparer<Site> {
  return {
    levels: [
      { words: 'same {what}', prior: 0.85 },
      { words: '{what} under the same name: {a} ~ {b}', prior: 0.05 },
      { words: '{what} differs', prior: 0.1 },
    ],
    read: (cell) => {
      const host = cell
        .trim()
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[/?#:].*$/s, '')
        .replace(/^www\./, '');
      if (!/^[^\s.]+(?:\.[^\s.]+)+$/.test(host)) return null;
      const domain = companyDomain(host) ?? host;
      return { domain, name: domain.split('.')[0]! };
    },
    key: ({ domain }) => domain,
    compare: (a, b) => (a.name === b.name && a.name.length > 3 ? 1 : 2),
    blocks: ({ domain, name }) => [domain, `n ${name}`],
  };
}
