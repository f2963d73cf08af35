import type { PageReading } from '../adapter';
import type { Address, Entity, Profile } from '../profile';
import { createReport, type HookReport } from '../select';
import { type AddressWords, readAddress } from './address-words';
import { withoutForeign, withoutNested, withoutOtherRecords } from './apart';
import type { Candidate } from './candidate';
import { contextOf, readCandidates, type Told, tellFields, tellHooked } from './candidates';
import { choose } from './choose';
import { entityOf } from './entity';
import { type Heading, nameCandidates, readHeadings } from './headings';
import { findScope, hookedId, hookedKind, hookPairs, isOfProduct, signOf } from './hooks';
import { nameOf } from './name';
import { openPage, type Page } from './page';
import { RANK } from './pair';
import { makePairs } from './pairs';
import { draftOf, finish, put } from './record';
import { findStageBar } from './stage-bar';
import { findStatus } from './status';
import { titleParts } from './title';
import { type Found, walkPage } from './walk';

const FEWEST_FIELDS = 2;

/** What a reading is given beside the page. */
export interface ReadOptions {
  readonly profile?: Profile | null;
  /** The day from which relative dates count, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What the address says: the profile's word before the general one. */
function addressOf(url: URL, profile: Profile | null): { said: Address; words: AddressWords } {
  return { said: profile?.address(url) ?? null, words: readAddress(url) };
}

function entityShown(
  told: readonly Told[],
  headings: readonly Heading[],
  words: AddressWords,
  page: Page,
): Entity | null {
  return entityOf({
    inAddress: words.entity,
    titles: titleParts(page.doc),
    headings: headings.map(({ text }) => text),
    fields: new Set(told.map(({ match }) => match.field)),
  });
}

/** Values of other fields, which are no record's name. */
function takenBy(candidates: readonly Candidate[]): Set<string> {
  const texts = candidates.filter(({ field }) => !/name$/i.test(field)).map(({ value }) => value?.value);
  return new Set(texts.filter((text) => typeof text === 'string'));
}

interface Gathered {
  root: Element;
  roots: ParentNode[];
  found: Found;
  headings: Heading[];
}

function* gather(page: Page, report: HookReport): Generator<void, Gathered> {
  const root = findScope(page, report) ?? page.doc.body;
  const found = yield* walkPage(root, page.walk);
  return { root, roots: [root, ...found.shadows], found, headings: readHeadings(found, page) };
}

/**
 * Reads the record that a page shows: finds pairs of label and value, tells their fields, parts the page's record
 * from others, and chooses. A page that shows no record, or whose kind nobody can tell, is 'other'.
 */
export function* readRecord(doc: Document, url: string, options: ReadOptions): Generator<void, PageReading> {
  const report = createReport();
  const profile = options.profile && isOfProduct(doc, options.profile) ? options.profile : null;
  const site = profile?.id ?? 'generic';
  const other = (): PageReading => ({ reading: { kind: 'other', site, url }, health: report.health() });
  const { said, words } = addressOf(new URL(url), profile);
  if (said === 'other' || !doc.body) return other();

  const page = openPage(doc, new URL(url), profile, said?.entity ?? words.entity);
  const { root, roots, found, headings } = yield* gather(page, report);
  const kind = hookedKind(roots, page);
  if (kind === 'other') return other();
  const pairs = yield* makePairs(root, found, page.walk);
  const first = yield* tellFields(pairs, said?.entity ?? words.entity, page);
  const entity = kind ?? said?.entity ?? entityShown(first, headings, words, page);
  if (entity === null) return other();

  const hooked = tellHooked(hookPairs(roots, entity, page, report), page);
  const told = [...hooked, ...(yield* tellFields(pairs, entity, page))];
  const context = contextOf(told, found.words, page, options.today);
  const all = readCandidates(told, context);
  const own = new Set(withoutOtherRecords(withoutForeign(withoutNested(all), headings, entity), headings));
  // What a profile points at is the record's, whatever stands in and around it.
  const candidates = all.filter((candidate) => own.has(candidate) || candidate.pair.rank === RANK.hook);
  const chosen = choose(candidates);
  const draft = draftOf(chosen);

  const bar = findStageBar(found.currents, page.sight, page.isClosed, page.walk.isLabel);
  if (bar && draft.fields.stage === undefined) put(draft, 'stage', bar.stage, 'path', bar.isCertain);
  const currency = signOf('currency', roots, page);
  if (currency && draft.fields.amount !== undefined) put(draft, 'currency', currency, 'sign');
  if (entity === 'deal') {
    const sign = signOf('status', roots, page);
    const stage = typeof draft.fields.stage === 'string' ? draft.fields.stage : null;
    const status = sign ? { value: sign, how: 'sign' } : findStatus(root, stage, bar, page);
    if (status && draft.fields.status === undefined) put(draft, 'status', status.value, status.how);
  } else delete draft.fields.status;

  const name = nameOf(nameCandidates(root, headings, candidates, page), {
    entity,
    titles: titleParts(doc),
    taken: takenBy(candidates),
    isLabel: page.walk.isLabel,
  });
  const id = said?.id ?? hookedId(roots, page) ?? words.id;
  const isRecord = name !== null && Object.keys(draft.fields).length >= (said ? 1 : FEWEST_FIELDS);
  if (!isRecord || (words.isNew && id === null) || (!said && words.isOther && id === null)) return other();
  if (name) draft.found.name = name.how;
  const reading = { kind: 'record' as const, site, url, entity, id, name: name.name, ...finish(draft) };
  return { reading, health: report.health() };
}
