import type { Entity, FieldMatch, FieldName } from './field-name';
import { foldLabel } from './fold-label';
import { de } from './labels/de';
import { en } from './labels/en';
import { es } from './labels/es';
import { fr } from './labels/fr';
import { hi } from './labels/hi';
import { it } from './labels/it';
import { ja } from './labels/ja';
import { nl } from './labels/nl';
import { pt } from './labels/pt';
import type { LabelTable } from './labels/table';

const LETTER: Readonly<Record<Entity, string>> = {
  deal: 'd',
  lead: 'l',
  contact: 'c',
  account: 'o',
  activity: 'v',
};
/** Where a field may stand when its label names no kind of record: a phone call has no phone number of its own. */
const USUAL: Readonly<Record<FieldName, string>> = {
  name: 'dlcov',
  firstName: 'lc',
  lastName: 'lc',
  stage: 'dl',
  status: 'd',
  amount: 'dl',
  currency: 'dl',
  probability: 'dl',
  closeDate: 'dl',
  owner: 'dlcov',
  account: 'dlcv',
  contacts: 'dlov',
  email: 'dlco',
  phone: 'dlco',
  website: 'dlco',
  jobTitle: 'lc',
  source: 'dlco',
  nextStep: 'dl',
  description: 'dlcov',
  createdAt: 'dlcov',
};

interface Entry extends FieldMatch {
  letters: string;
}

const NONE: readonly Entry[] = [];

/** One language's labels by their folded form. */
export type LabelIndex = ReadonlyMap<string, readonly Entry[]>;

/** Indexes that are asked together, one group after another. */
export type Groups = readonly (readonly LabelIndex[])[];

/** A table by the folded form of its labels. */
export function indexOf(table: LabelTable, fold: (label: string) => string = foldLabel): LabelIndex {
  const index = new Map<string, Entry[]>();
  for (const [field, ranks] of Object.entries(table) as [FieldName, readonly string[]][])
    for (const [rank, labels] of ranks.entries())
      for (const each of labels.split('|')) {
        const [label = '', letters = USUAL[field]] = each.split('@');
        const key = fold(label);
        const entries = index.get(key) ?? [];
        if (key !== '' && !entries.some((entry) => entry.field === field && entry.letters === letters))
          index.set(key, [...entries, { field, rank, letters }]);
      }
  return index;
}

const INDEXES: ReadonlyMap<string, LabelIndex> = new Map(
  Object.entries({ en, de, fr, es, pt, it, nl, ja, hi }).map(([lang, table]) => [lang, indexOf(table)]),
);

function groupsFor(language: string): Groups {
  const others = [...INDEXES.keys()].filter((each) => each !== language && each !== 'en');
  const first = [...new Set([language, 'en'])].flatMap((each) => INDEXES.get(each) ?? []);
  return [...first.map((index) => [index]), others.flatMap((each) => INDEXES.get(each) ?? [])];
}

const GROUPS: ReadonlyMap<string, Groups> = new Map(
  [...INDEXES.keys()].map((each) => [each, groupsFor(each)]),
);
const FOR_ANY = groupsFor('');

/** The indexes to ask, one group after another: the page's language, English, all others at once. */
export function indexesFor(language: string): Groups {
  return GROUPS.get(language) ?? FOR_ANY;
}

/** What the labels of one group say: the best rank, or null when they name no field or two different ones. */
export function lookUp(key: string, entity: Entity | null, group: readonly LabelIndex[]): FieldMatch | null {
  const entries = group.flatMap((index) => index.get(key) ?? NONE);
  if (entries.length === 0) return null;
  const fitting = entity ? entries.filter(({ letters }) => letters.includes(LETTER[entity])) : entries;
  const best = fitting.toSorted((a, b) => a.rank - b.rank)[0];
  if (!best || fitting.some(({ field }) => field !== best.field)) return null;
  return { field: best.field, rank: best.rank };
}
