import type { FieldMatch } from '../fields/field-name';
import { fieldOfLabel } from '../fields/labels';
import { fieldOfName } from '../fields/machine-names';
import type { Entity, Profile } from '../profile';
import { createClosed, type IsClosed } from './closed';
import type { Pair } from './pair';
import { createSight, type Sight } from './sight';
import type { Walk } from './walk';

const KINDS: readonly (Entity | null)[] = [null, 'deal', 'lead', 'contact', 'account', 'activity'];
const MAY_BE_LABEL = /^(?=.*\p{L})[^\d@]{2,60}$/u;

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

/** What a machine name stands for: the profile's word counts before the general table. */
function matchOfName(name: string, entity: Entity | null, profile: Profile | null): FieldMatch | null {
  const own = (entity && profile?.namesOf?.[entity]) || {};
  for (const names of [own, profile?.names ?? {}]) {
    const field = Object.hasOwn(names, name) ? names[name] : undefined;
    if (field !== undefined) return field === null ? null : { field, rank: 0 };
  }
  return fieldOfName(name, entity);
}

/** Whether a name is one that the profile calls no field of ours: its label is not asked then. */
function isDenied(name: string, entity: Entity | null, profile: Profile | null): boolean {
  const own = entity && profile?.namesOf?.[entity]?.[name];
  return own === null
    ? (entity && Object.hasOwn(profile?.namesOf?.[entity] ?? {}, name)) === true
    : profile?.names?.[name] === null;
}

/** Whether a text labels a field of any kind of record: which kind is in view is told by the fields, later. */
function isLabel(text: string, lang: string | null): boolean {
  return MAY_BE_LABEL.test(text) && KINDS.some((kind) => fieldOfLabel(text, kind, lang) !== null);
}

/** Opens a page for reading. */
export function openPage(doc: Document, url: URL, profile: Profile | null, entity: Entity | null): Page {
  const lang = doc.documentElement.lang || doc.body?.lang || null;
  const sight = createSight(doc);
  const isClosed = createClosed(profile?.skip?.join(', ') ?? '');
  const labels = remembered((text) => isLabel(text, lang));
  const names = remembered(
    (name) => matchOfName(name, entity, profile) !== null || isDenied(name, entity, profile),
  );
  return {
    doc,
    url,
    profile,
    sight,
    isClosed,
    lang,
    walk: { sight, isClosed, extraNames: profile?.nameFrom ?? [], isName: names, isLabel: labels },
    matchOf(pair, kind) {
      for (const name of pair.names) {
        if (isDenied(name, kind, profile)) return null;
        const match = matchOfName(name, kind, profile);
        if (match) return match;
      }
      return pair.label === null ? null : fieldOfLabel(pair.label, kind, lang);
    },
  };
}
