import type { Reading } from '../../../model/reading';
import type { SiteRules } from '../../../model/site-rules';
import type { PageReading } from '../adapter';
import type { Address, Entity, FieldName, Profile } from '../profile';
import { openTaught, settleTaught, type Taught, taughtPairs, withoutUntaught } from '../rules/taught';
import { createReport, type HookReport } from '../select';
import { type AddressWords, readAddress } from './address-words';
import type { Candidate } from './candidate';
import { readCandidates } from './candidates';
import { type Choice, choose } from './choose';
import { contextOf } from './context';
import { entityOf } from './entity';
import { fillDrawn } from './fill';
import { withoutForeign } from './foreign';
import type { Found } from './found';
import { type Heading, nameCandidates, readHeadings } from './headings';
import { findScope, hookedId, hookedKind, hookPairs, isOfProduct } from './hooks';
import { nameOf } from './name';
import { withoutNested } from './nested';
import { withoutOtherRecords } from './other-records';
import { chosenKind, kindsNamed } from './own-kind';
import { openPage, type Page } from './page';
import { type Pair, RANK } from './pair';
import { makePairs } from './pairs';
import { findPeek } from './peek';
import { type Draft, draftOf, finish } from './record';
import { shownOf } from './shown';
import { tellFields, tellHooked } from './tell-fields';
import { titleParts } from './title';
import { closest } from './tree';
import { walkPage } from './walk';

/** Fewer are no record, unless a profile knows the address. */
const FEWEST_FIELDS = 2;

/** What a reading is given beside the page. */
export interface ReadOptions {
  readonly profile?: Profile | null;
  /** What somebody has taught about the pages of this host. */
  readonly rules?: SiteRules | null;
  /** The day from which relative dates count, `YYYY-MM-DD`. */
  readonly today: string;
  /** Hears where each value came from: what teach mode makes its rules of. */
  readonly tell?: (grounds: Grounds) => void;
}

/** Where the values of a reading came from. */
export interface Grounds extends Gathered {
  readonly entity: Entity;
  readonly chosen: ReadonlyMap<FieldName, Choice>;
}

/** What one walk over the record's region brought. */
interface Gathered {
  readonly root: Element;
  /** The region and the shadow roots in it. */
  readonly roots: readonly ParentNode[];
  readonly found: Found;
  readonly headings: readonly Heading[];
  readonly pairs: readonly Pair[];
}

/** What the address says: the profile's word, and that of its words. */
interface Said {
  readonly taught?: Taught | null;
  readonly said: Exclude<Address, 'other'>;
  readonly words: AddressWords;
}

function* gather(root: Element, page: Page): Generator<void, Gathered> {
  const found = yield* walkPage(root, page.walk);
  const pairs = yield* makePairs(root, found, page.walk);
  return { root, roots: [root, ...found.shadows], found, headings: readHeadings(found, page), pairs };
}

/** The kind of record that the page shows: a profile's word counts, else address, headings and fields together. */
function kindOf(gathered: Gathered, { taught, said, words }: Said, page: Page): Entity | 'other' | null {
  const { found, headings, pairs, roots } = gathered;
  const known = taught?.kind ?? hookedKind(roots, page) ?? said?.entity ?? chosenKind(found.controls);
  if (known) return known;
  const fieldsOf = (kind: Entity) => new Set(pairs.flatMap((pair) => page.matchOf(pair, kind)?.field ?? []));
  return entityOf({
    inAddress: words,
    titles: titleParts(page.doc),
    headings: headings.map(({ text }) => text),
    crumbs: found.crumbs,
    named: kindsNamed(pairs, titleParts(page.doc), page),
    fields: {
      deal: fieldsOf('deal'),
      lead: fieldsOf('lead'),
      contact: fieldsOf('contact'),
      account: fieldsOf('account'),
      activity: fieldsOf('activity'),
    },
    words: found.words,
  });
}

/** The candidates of the page's own record, those of other records and of texts taken out. */
function* candidatesOf(
  gathered: Gathered,
  entity: Entity,
  page: Page,
  report: HookReport,
  { today, places }: { today: string; places: readonly [FieldName, Pair][] },
): Generator<void, readonly Candidate[]> {
  const { roots, found, headings, pairs } = gathered;
  const hooked = tellHooked([...places, ...hookPairs(roots, entity, page, report)], page);
  const told = [...hooked, ...(yield* tellFields(pairs, entity, page))];
  const all = readCandidates(told, entity, contextOf(told, found.words, page, today), page);
  yield;
  const own = new Set(withoutOtherRecords(withoutForeign(withoutNested(all), headings, entity), headings));
  // What somebody or a profile points at is the record's, whatever stands in and around it.
  return withoutUntaught(all.filter((candidate) => own.has(candidate) || candidate.pair.rank <= RANK.hook));
}

/** The record's name; values of other fields are none. */
function nameIn(
  { root, headings, found }: Gathered,
  candidates: readonly Candidate[],
  entity: Entity,
  page: Page,
) {
  const others = candidates.filter(({ field }) => !/name$/i.test(field)).map(({ value }) => value?.value);
  return nameOf(nameCandidates(root, headings, candidates, found.words, page), {
    entity,
    titles: titleParts(page.doc),
    taken: new Set(others.filter((text) => typeof text === 'string')),
    isLabel: page.walk.isLabel,
  });
}

/** Whether enough speaks for a record: a form for a new one, or a page of another kind with some labels on it, is none. */
function isRecord(
  { fields }: Draft,
  id: string | null,
  { taught, said: told, words }: Said,
  labels: number,
): boolean {
  const said = told ?? taught?.kind;
  const count = Object.keys(fields).length;
  if ((words.isNew || words.isOtherRecord) && !said) return false;
  if (said) return count > 0 || labels >= FEWEST_FIELDS;
  const isNamed = words.entity !== null && id !== null && labels >= FEWEST_FIELDS;
  return (count >= FEWEST_FIELDS || isNamed) && !(words.isOther && id === null);
}

/** Whether all that was found stands in one entry of a list: "recently viewed", beside the list of all. */
function isOneEntry(candidates: readonly Candidate[]): boolean {
  const full = candidates.filter(({ value }) => value !== null);
  const [entry, other] = new Set(full.map(({ element }) => closest(element, 'li, [role="listitem"]')));
  return entry != null && other === undefined;
}

/**
 * Reads the record that a page shows: finds pairs of label and value, tells their fields, parts the page's record
 * from others, and chooses. A page that shows no record, or whose kind nobody can tell, is 'other'.
 */
export function* readRecord(doc: Document, url: string, options: ReadOptions): Generator<void, PageReading> {
  const report = createReport();
  const profile = options.profile && isOfProduct(doc, options.profile) ? options.profile : null;
  const site = profile?.id ?? 'generic';
  const answer = (reading: Reading): PageReading => ({ reading, health: report.health() });
  const address = new URL(url);
  const inAddress = profile?.address(address) ?? null;
  if (inAddress === 'other' || !doc.body) return answer({ kind: 'other', site, url });

  const words = readAddress(address);
  const taught = openTaught(options.rules, address);
  const page = openPage(doc, address, profile, taught);
  const peek = profile ? null : findPeek(page, words);
  const said = inAddress ?? peek;
  const root = peek?.element ?? findScope(page, report) ?? doc.body;
  const gathered = yield* gather(root, page);
  const entity = kindOf(gathered, { taught, said, words }, page);
  if (entity === null || entity === 'other') return answer({ kind: 'other', site, url });

  const { today } = options;
  const places = taughtPairs(taught, entity, gathered.found, gathered.pairs);
  const candidates = yield* candidatesOf(gathered, entity, page, report, { today, places });
  const chosen = choose(candidates);
  const draft = draftOf(chosen);
  fillDrawn(draft, entity, gathered.roots, gathered.found, page, today);
  settleTaught(draft, taught, entity, { places, seen: gathered.found, report });
  options.tell?.({ ...gathered, entity, chosen });
  const name = nameIn(gathered, candidates, entity, page);
  const id = said?.id ?? hookedId(gathered.roots, page) ?? words.id;
  const isThin = peek !== null && Object.keys(draft.fields).length < FEWEST_FIELDS;
  const isListed = id === null && isOneEntry(candidates);
  if (!name || isThin || isListed || !isRecord(draft, id, { taught, said, words }, candidates.length))
    return answer({ kind: 'other', site, url });
  const { fields, unsure, found } = finish(draft);
  const reading: Reading = {
    kind: 'record',
    site,
    url,
    entity,
    id,
    name: name.name,
    fields,
    ...(unsure && { unsure }),
    found: { ...found, name: name.how },
  };
  return { ...answer(reading), shown: shownOf(chosen, candidates, page) };
}
