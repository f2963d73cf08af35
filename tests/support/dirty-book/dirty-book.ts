import type { Column, TableRecord } from '../../../utils/engine/dedupe/table';
import { type Dice, makeDice } from './dice';
import { inCyrillic, rewritePhone, typo } from './smudge';
import { CITIES, COMPANIES, FAMILY, FORMS, FREE_MAIL, GIVEN, PLAIN_GIVEN, SHARED, STREETS } from './words';

/** A table of an invented CRM, and which of its rows are one. */
export interface DirtyBook {
  heads: string[];
  records: TableRecord[];
  columns: Column[];
  /** Rows with the same number are one person or company. */
  truth: Map<string, number>;
}

interface Company {
  name: string;
  forms: string[];
  domain: string;
  phone: string;
  street: string;
  city: string;
  postcode: string;
}
interface Person {
  forms: string[];
  family: string;
  email: string;
  phone: string;
  company: Company;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const phone = (dice: Dice) =>
  `${201 + dice.below(780)} 555 ${String(dice.below(10_000)).padStart(4, '0')}`.replace(
    '555',
    String(200 + dice.below(800)),
  );

function makeCompany(dice: Dice, index: number): Company {
  const name = COMPANIES[(index * 7919) % COMPANIES.length]!;
  return {
    name,
    forms: dice.pick(FORMS),
    domain: `${slug(name)}.${dice.pick(['com', 'net', 'eu', 'io'])}`,
    phone: phone(dice),
    street: `${1 + dice.below(400)} ${dice.pick(STREETS)} ${dice.pick(['Street', 'Avenue', 'Road', 'Lane'])}`,
    city: dice.pick(CITIES),
    postcode: String(10_000 + dice.below(90_000)),
  };
}

function makePerson(dice: Dice, company: Company): Person {
  const forms = dice.chance(0.4) ? dice.pick(GIVEN) : [dice.pick(PLAIN_GIVEN)];
  const family = dice.pick(FAMILY);
  const local = `${slug(forms[0]!)}.${slug(family)}`;
  const free = dice.chance(0.15);
  const email = free ? `${local}${dice.below(99)}@${dice.pick(FREE_MAIL)}` : `${local}@${company.domain}`;
  return { forms, family, email, phone: dice.chance(0.3) ? company.phone : phone(dice), company };
}

const named = ({ name, forms }: Company, form: number) =>
  `${name} ${forms[form % forms.length]}`.trim().replace(' ,', ',');

const cleanRow = (person: Person) => [
  person.forms[0]!,
  person.family,
  named(person.company, 0),
  person.email,
  person.phone,
  person.company.city,
  person.company.postcode,
];

/** The same person as another hand wrote it down: one to three things are otherwise. */
function smudgedRow(dice: Dice, person: Person, companies: Company[]): string[] {
  const row = cleanRow(person);
  const changes: (() => void)[] = [
    () => {
      row[0] = dice.pick(person.forms);
    },
    () => {
      row[0] = typo(dice, row[0]!);
    },
    () => {
      row[1] = typo(dice, row[1]!);
    },
    () => {
      [row[0], row[1]] = [row[1]!, row[0]!];
    },
    () => {
      row[0] = row[0]![0]!;
    },
    () => {
      row[1] = inCyrillic(row[1]!) ?? row[1]!;
    },
    () => {
      row[2] = named(person.company, 1 + dice.below(3));
    },
    () => {
      row[2] = typo(dice, row[2]!);
    },
    () => {
      row[3] = `${dice.pick(SHARED)}@${person.company.domain}`;
    },
    () => {
      row[3] = '';
    },
    () => {
      const [local, domain] = row[3]!.split('@');
      if (domain) row[3] = `${typo(dice, local!)}@${domain}`;
    },
    () => {
      row[4] = '';
    },
    () => {
      row[4] = rewritePhone(dice, row[4]!);
    },
    () => {
      row[5] = '';
      row[6] = '';
    },
    () => {
      const moved = dice.pick(companies);
      row[2] = named(moved, 0);
      row[3] = `${slug(person.forms[0]!)}.${slug(person.family)}@${moved.domain}`;
      row[5] = moved.city;
      row[6] = moved.postcode;
    },
  ];
  for (let times = 1 + dice.below(3); times > 0; times--) dice.pick(changes)();
  return row;
}

/** A contact list: colleagues who share a company, a phone and sometimes a family name; one row in eight stands twice or more. */
export function dirtyContacts(size: number, seed: number): DirtyBook {
  const dice = makeDice(seed);
  const companies = Array.from({ length: Math.max(2, Math.ceil(size / 6)) }, (_, index) =>
    makeCompany(dice, index),
  );
  const rows: { cells: string[]; entity: number }[] = [];
  for (let entity = 0; rows.length < size; entity++) {
    const person = makePerson(dice, dice.pick(companies));
    rows.push({ cells: cleanRow(person), entity });
    for (let copies = dice.chance(0.12) ? 1 + dice.below(2) : 0; copies > 0; copies--)
      rows.push({ cells: smudgedRow(dice, person, companies), entity });
  }
  return table(
    ['First Name', 'Last Name', 'Company', 'Email', 'Phone', 'City', 'Zip'],
    ['given-name', 'family-name', 'company', 'email', 'phone', 'city', 'postcode'],
    rows,
  );
}

function smudgedCompany(dice: Dice, company: Company): string[] {
  const row = companyRow(company, 1 + dice.below(3));
  const changes: (() => void)[] = [
    () => {
      row[0] = typo(dice, row[0]!);
    },
    () => {
      row[0] = row[0]!.replace(/^(\w+) (\w)\w*/, '$1 $2');
    },
    () => {
      row[0] = row[0]!.toUpperCase();
    },
    () => {
      row[1] = '';
    },
    () => {
      row[1] = `https://www.${company.domain}/en`;
    },
    () => {
      row[2] = '';
    },
    () => {
      row[2] = rewritePhone(dice, row[2]!);
    },
    () => {
      row[3] = row[3]!.replace('Street', 'St.').replace('Avenue', 'Ave').replace('Road', 'Rd');
    },
    () => {
      row[3] = '';
      row[4] = '';
    },
  ];
  for (let times = 1 + dice.below(3); times > 0; times--) dice.pick(changes)();
  return row;
}

const companyRow = (company: Company, form: number) => [
  named(company, form),
  company.domain,
  company.phone,
  company.street,
  company.city,
  company.postcode,
];

/** An account list: branches of one company in several towns, several companies in one house, and some that stand twice. */
export function dirtyCompanies(size: number, seed: number): DirtyBook {
  const dice = makeDice(seed);
  const rows: { cells: string[]; entity: number }[] = [];
  let before: Company | null = null;
  for (let entity = 0; rows.length < size; entity++) {
    const fresh = makeCompany(dice, entity);
    const company: Company =
      before !== null && dice.chance(0.05)
        ? { ...fresh, street: before.street, city: before.city, postcode: before.postcode }
        : fresh;
    rows.push({ cells: companyRow(company, 0), entity });
    for (let copies = dice.chance(0.15) ? 1 + dice.below(2) : 0; copies > 0; copies--)
      rows.push({ cells: smudgedCompany(dice, company), entity });
    before = company;
  }
  return table(
    ['Account Name', 'Website', 'Phone', 'Billing Street', 'Billing City', 'Billing Zip'],
    ['company', 'website', 'phone', 'street', 'city', 'postcode'],
    rows,
  );
}

function table(
  heads: string[],
  kinds: Column['kind'][],
  rows: { cells: string[]; entity: number }[],
): DirtyBook {
  const records = rows.map(({ cells }, at) => ({ id: `r${at}`, cells }));
  return {
    heads,
    records,
    columns: heads.map((head, at) => ({ head, kind: kinds[at]! })),
    truth: new Map(rows.map(({ entity }, at) => [`r${at}`, entity])),
  };
}
