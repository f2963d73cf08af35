import { companyDomain } from '../../identity/domain';
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
  all: { email: string; local: string; domain: string }[];
  /** What stands before the @ of people's own addresses. */
  locals: string[];
  companies: string[];
  key: string;
}

function readEmails(cell: string, companyOf: (domain: string) => string | null): Emails | null {
  const all = parts(cell.replace(/mailto:/gi, ''))
    .map((email) => mailbox(email.replace(/^.*<|>.*$/g, '')))
    .filter((email) => /^[^\s@]+@[^\s@]+$/.test(email))
    .map((email) => {
      const at = email.indexOf('@');
      return { email, local: email.slice(0, at), domain: email.slice(at + 1) };
    });
  if (all.length === 0) return null;
  return {
    all,
    locals: all.filter(({ email }) => !isRoleAddress(email)).map(({ local }) => local),
    companies: all.map(({ domain }) => companyOf(domain)).filter((domain) => domain !== null),
    key: all
      .map(({ email }) => email)
      .sort()
      .join(' '),
  };
}

/** The level of two addresses that are alike before the @ alone. */
export const SAME_LOCAL = 2;
const [SHARED, SAME_DOMAIN, OTHER] = [3, 4, 5];

const EMAIL_LEVELS = [
  { words: 'same {what}', prior: 0.72 },
  { words: '{what} nearly the same: {a} ~ {b}', prior: 0.08 },
  { words: 'same name before the @: {a} ~ {b}', prior: 0.06 },
  { words: 'same address of the company: {a}', prior: 0.03 },
  { words: 'same domain in {what}', prior: 0.06 },
  { words: '{what} differs', prior: 0.08 },
];

function compareEmails(a: Emails, b: Emails): number {
  for (const left of a.all) {
    for (const right of b.all) {
      if (left.email === right.email) return sameEmail(a) === 0 && sameEmail(b) === 0 ? 0 : SHARED;
      if (left.domain === right.domain) {
        if (left.local.length > 3 && slips(left.local, right.local, 1) === 1) return 1;
      } else if (left.local === right.local && slips(left.domain, right.domain, 2) <= 2) return 1;
    }
  }
  if (shares(a.locals, b.locals)) return SAME_LOCAL;
  return shares(a.companies, b.companies) ? SAME_DOMAIN : OTHER;
}

/** A shared address (info@) says less than a person's own. */
const sameEmail = ({ locals }: Emails) => (locals.length > 0 ? 0 : SHARED);

/** Compares e-mail addresses. Equal domains count only where they are a company's own. */
export function emailComparer(): Comparer<Emails> {
  const companies = new Map<string, string | null>();
  const companyOf = (domain: string) => {
    let company = companies.get(domain);
    if (company === undefined) {
      company = companyDomain(domain);
      companies.set(domain, company);
    }
    return company;
  };
  return {
    levels: EMAIL_LEVELS,
    read: (cell) => readEmails(cell, companyOf),
    key: ({ key }) => key,
    same: sameEmail,
    compare: compareEmails,
    blocks: ({ all, locals, companies: domains }) => [
      ...all.map(({ email }) => email),
      ...locals.map((local) => `l ${local}`),
      ...domains.map((domain) => `d ${domain}`),
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
