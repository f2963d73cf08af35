import type { ColumnProposal } from '../inspection';
import type { ImportField, TableKind } from '../mapping';
import { tableKind } from '../mapping';
import { foldLabel } from '../written';

/** What having a field says for a kind of table. */
const WEIGHTS: Readonly<Record<TableKind, Readonly<Partial<Record<ImportField, number>>>>> = {
  deal: {
    stage: 3,
    amount: 3,
    closeDate: 3,
    probability: 2,
    status: 1,
    isWon: 2,
    product: 1,
    nextStep: 1,
    account: 1,
    name: 1,
    wonDate: 1,
    lostDate: 1,
    owner: 0.5,
    contacts: 0.5,
  },
  lead: {
    firstName: 1,
    lastName: 1,
    email: 2,
    phone: 1,
    account: 1,
    jobTitle: 1,
    stage: 1.2,
    source: 1.5,
    owner: 0.5,
    name: 0.5,
  },
  contact: {
    firstName: 1.5,
    lastName: 1.5,
    email: 2.5,
    phone: 1.2,
    jobTitle: 1.5,
    account: 1,
    accountId: 1,
    name: 0.5,
  },
  account: { name: 1, website: 2.5, industry: 2.5 },
  activity: { kind: 2, subject: 2, at: 1, done: 1, time: 1, text: 1, outcome: 1.5, dealId: 1, deal: 1 },
  'stage-history': { dealId: 3, fromStage: 3, stage: 1, at: 1, deal: 1 },
  product: { name: 1 },
  owner: { name: 1 },
};
/** Fields without which a table is of no such kind. */
const NEEDED: Readonly<Record<TableKind, readonly (readonly ImportField[])[]>> = {
  deal: [
    ['name', 'product', 'id'],
    ['stage', 'amount', 'closeDate', 'status'],
  ],
  lead: [['name', 'firstName', 'lastName', 'email', 'account']],
  contact: [['name', 'firstName', 'lastName', 'email']],
  account: [['name']],
  activity: [['subject', 'text', 'kind'], ['at']],
  'stage-history': [['dealId', 'deal'], ['stage'], ['at']],
  product: [['name']],
  owner: [['name']],
};
const WORDS: Readonly<Record<TableKind, RegExp>> = {
  deal: /deal|opportunit|pipeline|chance|affaire|oportunidad|negocio|trattativ|商談|案件/,
  lead: /\bleads?\b|prospect|interessent/,
  contact: /contact|kontakt|people|person|contatt|連絡先/,
  account:
    /account|compan|organi[sz]ation|customer|firmen|unternehmen|societe|entreprise|empresa|aziend|取引先/,
  activity: /activit|aktivit|task|call|meeting|event|note|engagement/,
  'stage-history': /histor|stage.?change|verlauf/,
  product: /product|price|catalog|produkt|produit|producto|item/,
  owner: /team|agent|\brep\b|\breps\b|users?\b|owner|salesperson|staff/,
};

/** Columns that only such a list has, though nothing is read of them. */
const BESIDE: Readonly<Partial<Record<TableKind, RegExp>>> = {
  product:
    /price|preis|prix|precio|preco|prezzo|prijs|価格|\bsku\b|\bfamil|series|categor|\bunits?\b|\bcost|barcode/,
  owner: /manager|vorgesetzte|region|office|territor|quota|role|\bteam\b|profile|last login|active/,
};
/** What one of them says, and all of them together. */
const BESIDE_EACH = 1.5;
const BESIDE_MOST = 3;

/** How well the columns of a kind make a table of it; 0 where what it cannot be without is missing. */
function score(table: TableKind, columns: readonly ColumnProposal[], fileName: string): number {
  const fields = new Set(columns.map(({ mapping }) => mapping.field));
  const has = (field: ImportField) => fields.has(field);
  if (!NEEDED[table].every((options) => options.some(has))) return 0;
  const found = Object.entries(WEIGHTS[table]).filter(([field]) => has(field as ImportField));
  const named = WORDS[table].test(foldLabel(fileName.replace(/\.[a-z]+$/i, ''))) ? 2.5 : 0;
  const heads = columns.slice(0, 100).map(({ heading }) => foldLabel(heading));
  const own = heads.filter((head) => head.split(' ').some((word) => WORDS[table].test(word))).length;
  const beside = heads.filter((head) => BESIDE[table]?.test(head)).length;
  const isFirst = WORDS[table].test(heads[0] ?? '') ? 1.5 : 0;
  const told = named + isFirst + Math.min(1.5, own * 0.4) + Math.min(BESIDE_MOST, beside * BESIDE_EACH);
  return found.reduce((sum, [, weight]) => sum + weight, told);
}

export type Recognised = { table: TableKind; isSure: boolean; others: TableKind[] };

/**
 * What the rows are, by how well each kind's columns are found, by the words of the headings and of the file's
 * name; not sure where two kinds fit about as well, or none does.
 */
export function recogniseTable(
  proposals: ReadonlyMap<TableKind, readonly ColumnProposal[]>,
  fileName: string,
): Recognised {
  const scored = tableKind.options
    .map((table) => ({ table, points: score(table, proposals.get(table) ?? [], fileName) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = scored;
  const table = best?.points ? best.table : 'contact';
  const isClear = (best?.points ?? 0) >= 3 && (best?.points ?? 0) - (next?.points ?? 0) >= 0.8;
  const others = scored.filter(({ points }) => points > 0).map((one) => one.table);
  return { table, isSure: isClear, others: others.slice(0, 3) };
}
