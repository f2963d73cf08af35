import { entityOfWord } from '../fields/entity-words';
import type { FieldMatch } from '../fields/field-name';
import { fieldsOfLabel } from '../fields/labels';
import { fieldsOfName } from '../fields/machine-names';
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

/** What a text stands for on a record of a kind. */
type Told<T> = (kind: Entity | null) => T;

function remembered<K, T>(ask: (what: K) => T): (what: K) => T {
  const known = new Map<K, T>();
  return (what) => {
    const before = known.get(what);
    if (before !== undefined) return before;
    const answer = ask(what);
    known.set(what, answer);
    return answer;
  };
}

/** What a machine name stands for, the profile's word before the general table's; 'none': no field, whatever its label says. */
function meaningsOf(name: string, profile: Profile | null): Told<FieldMatch | 'none' | null> {
  const general = fieldsOfName(name);
  return (kind) => {
    for (const names of [kind && profile?.namesOf?.[kind], profile?.names]) {
      if (!names || !Object.hasOwn(names, name)) continue;
      const field = names[name];
      return field ? { field, rank: 0 } : 'none';
    }
    return general(kind);
  };
}

/** What every step of the pipeline has: "Lead status" on a deal is its stage. */
function pipelineField(fields: Told<FieldMatch | null>, kind: Entity | null): FieldMatch | null {
  const match = kind === 'deal' ? fields('lead') : null;
  return match && PIPELINE.has(match.field) ? { ...match, rank: match.rank + 1 } : null;
}

/** A label that is another kind of record by its whole: "Accounts" on a contact. */
function otherRecord(named: Entity | null, kind: Entity | null): FieldMatch | null {
  if (named === null || named === kind || kind === null) return null;
  if (named === 'account') return { field: 'account', rank: 2 };
  return named === 'contact' && kind !== 'lead' ? { field: 'contacts', rank: 2 } : null;
}

/** What a label names, kind of record by kind. */
function labelled(label: string, lang: string | null): Told<FieldMatch | null> {
  const fields = remembered(fieldsOfLabel(label, lang));
  const named = entityOfWord(label);
  return remembered(
    (kind: Entity | null) => fields(kind) ?? pipelineField(fields, kind) ?? otherRecord(named, kind),
  );
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
  const fieldsOf = remembered((label: string) => labelled(label, lang));
  const meanings = remembered((name: string) => remembered(meaningsOf(name, profile)));
  // Which kind is in view is told by the fields, later: a label of any kind is one.
  const isLabel = (text: string) =>
    MAY_BE_LABEL.test(text) && KINDS.some((kind) => fieldsOf(text)(kind) !== null);
  const isName = (name: string) => KINDS.some((kind) => meanings(name)(kind) !== null);
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
      isName: remembered((name) => taught?.isName(name) || isName(name)),
      isLabel: remembered((text) => taught?.isLabel(text) || isLabel(text)),
    },
    matchOf(pair, kind) {
      for (const name of pair.names) {
        const meaning = meanings(name)(kind);
        if (meaning !== null) return meaning === 'none' ? null : meaning;
      }
      return pair.label === null ? null : fieldsOf(pair.label)(kind);
    },
  };
}
