import { entityOfWord } from '../fields/entity-words';
import type { FieldMatch } from '../fields/field-name';
import { fieldOfLabel } from '../fields/labels';
import { fieldOfName } from '../fields/machine-names';
import type { Entity, FieldName, Profile } from '../profile';
import { readAddress } from './address-words';
import { createClosed, type IsClosed } from './closed';
import type { Walk } from './found';
import type { Pair } from './pair';
import { createSight, type Sight } from './sight';

const KINDS: readonly (Entity | null)[] = [null, 'deal', 'lead', 'contact', 'account', 'activity'];
const PIPELINE: ReadonlySet<FieldName> = new Set(['stage', 'amount', 'probability', 'closeDate', 'source']);
const MAY_BE_LABEL = /^(?![(（])(?=.*\p{L})[^\d@]{2,60}$/u;

/** A page while it is read: what is known of it, and what was asked before. */
export interface Page {
  readonly doc: Document;
  readonly url: URL;
  readonly profile: Profile | null;
  readonly sight: Sight;
  readonly isClosed: IsClosed;
  /** Language as the document says it; its own words may say otherwise. */
  readonly lang: string | null;
  readonly walk: Walk;
  /** The field that a pair is of, on a record of a kind. */
  matchOf(pair: Pair, entity: Entity | null): FieldMatch | null;
}

function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** What a machine name stands for, the profile's word before the general table's; 'none': no field, whatever its label says. */
function meaningOf(name: string, kind: Entity | null, profile: Profile | null): FieldMatch | 'none' | null {
  for (const names of [kind && profile?.namesOf?.[kind], profile?.names]) {
    if (!names || !Object.hasOwn(names, name)) continue;
    const field = names[name];
    return field ? { field, rank: 0 } : 'none';
  }
  return fieldOfName(name, kind);
}

/** What every step of the pipeline has: "Lead status" on a deal is its stage. */
function pipelineField(label: string, kind: Entity | null, lang: string | null): FieldMatch | null {
  const match = kind === 'deal' ? fieldOfLabel(label, 'lead', lang) : null;
  return match && PIPELINE.has(match.field) ? { ...match, rank: match.rank + 1 } : null;
}

function matchOfLabel(label: string, kind: Entity | null, lang: string | null): FieldMatch | null {
  return fieldOfLabel(label, kind, lang) ?? pipelineField(label, kind, lang) ?? otherRecord(label, kind);
}

/** Whether a text labels a field of any kind of record: which kind is in view is told by the fields, later. */
function isLabel(text: string, lang: string | null): boolean {
  return MAY_BE_LABEL.test(text) && KINDS.some((kind) => matchOfLabel(text, kind, lang) !== null);
}

/** A label that is another kind of record by its whole: "Accounts" on a contact. */
function otherRecord(label: string, kind: Entity | null): FieldMatch | null {
  const named = entityOfWord(label);
  if (named === null || named === kind || kind === null) return null;
  if (named === 'account') return { field: 'account', rank: 2 };
  return named === 'contact' && kind !== 'lead' ? { field: 'contacts', rank: 2 } : null;
}

/** The record that an address is of: the profile's word for its own site's, the general one for others. */
function recordAt(url: URL, profile: Profile | null): { entity: Entity; id: string } | null {
  if (profile?.isMine(url)) {
    const said = profile.address(url);
    return said && said !== 'other' && said.entity && said.id ? { entity: said.entity, id: said.id } : null;
  }
  const { entity, id, isNew } = readAddress(url);
  return entity && id && !isNew ? { entity, id } : null;
}

/** Labels and machine names that somebody has taught. */
interface Words {
  isLabel(text: string): boolean;
  isName(name: string): boolean;
}

/** Opens a page for reading. */
export function openPage(doc: Document, url: URL, profile: Profile | null, taught: Words | null): Page {
  const lang = doc.documentElement.lang || doc.body?.lang || null;
  const sight = createSight(doc);
  const isClosed = createClosed(profile?.skip?.join(', ') ?? '');
  const labels = remembered((text) => taught?.isLabel(text) || isLabel(text, lang));
  const names = remembered(
    (name) => taught?.isName(name) || KINDS.some((kind) => meaningOf(name, kind, profile) !== null),
  );
  return {
    doc,
    url,
    profile,
    sight,
    isClosed,
    lang,
    walk: {
      recordAt: (target) => recordAt(target, profile),
      sight,
      isClosed,
      extraNames: profile?.nameFrom ?? [],
      isName: names,
      isLabel: labels,
    },
    matchOf(pair, kind) {
      for (const name of pair.names) {
        const meaning = meaningOf(name, kind, profile);
        if (meaning !== null) return meaning === 'none' ? null : meaning;
      }
      if (pair.label === null) return null;
      return matchOfLabel(pair.label, kind, lang);
    },
  };
}
