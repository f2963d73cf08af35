import { companyWords } from '../../identity/company-name';
import { fold } from '../../identity/fold';
import { nameParts } from '../../identity/name-parts';
import { streetParts } from './address';
import { categoryComparer, codeComparer, dayComparer, postcodeComparer, quantityComparer } from './codes';
import type { Comparer } from './comparer';
import { emailComparer, phoneComparer, websiteComparer } from './contact-points';
import { nameComparer } from './names';
import { phraseComparer } from './phrases';
import type { Column, ColumnKind } from './table';

/** One thing that records are compared by: a column, or a part of one. */
export interface FieldPlan {
  kind: ColumnKind;
  /** As reasons call it. */
  what: string;
  /** The columns that it is read from, by place. */
  from: number[];
  /** What of the cells it takes. */
  take: (cells: string[]) => string;
  comparer: Comparer<unknown>;
}

const PLAIN: Partial<Record<ColumnKind, string>> = {
  'given-name': 'first name',
  'family-name': 'last name',
  email: 'e-mail',
  'house-number': 'house number',
  'birth-date': 'date of birth',
};

const words = (cell: string) => fold(cell).split(' ').filter(Boolean);

function comparerOf(kind: ColumnKind): Comparer<unknown> {
  const makers: Record<ColumnKind, () => Comparer<unknown>> = {
    person: nameComparer,
    'given-name': nameComparer,
    'family-name': nameComparer,
    city: nameComparer,
    company: () => phraseComparer(companyWords),
    title: () => phraseComparer(words),
    text: () => phraseComparer(words),
    street: () => phraseComparer((cell) => streetParts(cell).words),
    email: emailComparer,
    phone: phoneComparer,
    website: websiteComparer,
    'house-number': codeComparer,
    identifier: codeComparer,
    postcode: postcodeComparer,
    region: categoryComparer,
    category: categoryComparer,
    'birth-date': dayComparer,
    date: dayComparer,
    quantity: quantityComparer,
  };
  return makers[kind]();
}

const joined = (cells: string[]) => cells.join(' ').trim();

function plain(kind: ColumnKind, column: Column, at: number): FieldPlan {
  const what = PLAIN[kind] ?? column.head.trim().toLowerCase().replaceAll('_', ' ');
  return { kind, what, from: [at], take: joined, comparer: comparerOf(kind) };
}

/** A whole name is compared by its parts, so that people of one family are told apart. */
function personFields(at: number): FieldPlan[] {
  const part = (kind: 'given-name' | 'family-name', take: (cells: string[]) => string): FieldPlan => ({
    kind,
    what: PLAIN[kind]!,
    from: [at],
    take,
    comparer: comparerOf(kind),
  });
  return [
    part('given-name', (cells) => nameParts(joined(cells)).given),
    part('family-name', (cells) => nameParts(joined(cells)).family),
  ];
}

/** The fields of a table, in the order of its columns. */
export function planFields(columns: (Column | null)[]): FieldPlan[] {
  const kinds = new Set(columns.map((column) => column?.kind));
  const hasNameParts = kinds.has('family-name');
  const hasNumber = kinds.has('house-number');
  return columns.flatMap((column, at) => {
    if (column === null) return [];
    if (column.kind === 'person') return hasNameParts ? [] : personFields(at);
    const own = plain(column.kind, column, at);
    if (column.kind !== 'street' || hasNumber) return [own];
    const number = plain('house-number', column, at);
    return [{ ...number, take: (cells: string[]) => streetParts(joined(cells)).number }, own];
  });
}
