import { entityOfWord } from '../fields/entity-words';
import { foldLabel } from '../fields/fold-label';
import type { Entity } from '../profile';

/** Words in addresses of pages that show no record, whatever CRM. */
const OTHER =
  /^(?:settings?|preferences?|profile|admin|administration|setup|configuration|login|signin|logout|signup|register|password|search|dashboards?|home|reports?|reporting|calendar|inbox|mail|mailbox|help|docs|wiki|display|import|export|list|kanban|board|pipeline|users?|teams?|roles?|notifications?|analytics|workflows?|automations?|forecasts?|trash|recycle|recent|issues?|pulls?|articles?|blog|forum|shop|products?|cart|checkout)$/i;
/** Kinds of record that CRMs have and that are none of ours, as addresses and headings name them; folded. */
const OTHER_KINDS = new Set(
  (
    'case cases ticket tickets quote quotes quotation quotations estimate estimates invoice invoices bill bills order orders contract contracts payment payments campaign campaigns document documents email emails knowledgebasearticle targetlist targetlists ' +
    'rechnung rechnungen angebot angebote bestellung bestellungen vertrag vertrage lieferschein gutschrift facture factures devis commande commandes contrat contrats ' +
    'factura facturas presupuesto presupuestos cotizacion cotizaciones pedido pedidos contrato contratos fatura faturas orcamento orcamentos cotacao cotacoes ' +
    'fattura fatture preventivo preventivi ordine ordini contratto contratti factuur facturen offerte offertes bestelling bestellingen contracten 請求書 見積書 注文書 契約書 चालान'
  ).split(' '),
);
const NEW = /^(?:create|new|add|neu|nouveau|nuevo|novo|nuovo|nieuw)$/i;
const PLAIN_ID =
  /^(?:\d{1,19}|(?:[a-z]{2,12}[_-])?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{13,32}|0[0-9a-zA-Z]{14}(?:[0-9a-zA-Z]{3})?)$/i;
/** Long tokens of letters and digits that no person wrote. */
const TOKEN_ID = /^(?=[^\d]*\d)(?=.*[a-zA-Z])[0-9a-zA-Z_]{10,40}$/;
/** A reference with digits in it: an id where the words around say that a record stands here. */
const REFERENCE = /^(?=.*\d)[\w.:-]{1,40}$/;
/** "60215-eleanor-tibbs" */
const WITH_SLUG = /^(\d+)-\p{L}{3,}/u;
const BEFORE_ID = /^(?:view|details?|show|record|edit|update|item|card|open|form)$/i;
const ID_PARAMETER = /^(?:id|record|recordid|record_id|objectid|entityid|rid|oid|pk)$/i;
/** What home-made systems call it; only a number is one. */
const NUMBER_PARAMETER = /^(?:n|nr|no|num|numero|nummer|cod|codigo|codice|code|key|ref)$/i;
const ID_ENDING = /(?:^|[^a-z])(?:id|record)$|^id[_-]|[a-z]Id$|^[a-z]{1,4}id$/i;
const NOT_OF_RECORD =
  /^(?:org|organization|tenant|portal|user|view|menu|action|app|session|site|s|tab|page|list|folder|template|parent|workspace)_?id$/i;
const COUNTED =
  /^(?:page|p|step|tab|offset|limit|portal|org|tenant|version|v\d*|workspaces?|vaults?|space)$/i;
const FILE = /\.(?:php\d?|aspx?|jsp|html?|do|nl|cgi|action|cfm|pl)$/i;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?\p{Ll}+|\p{Lo}+/gu;

/** What an address says by its words, whatever product wrote it. */
export interface AddressWords {
  readonly entity: Entity | null;
  /** How much its word for the kind is worth: a part of a parameter (`model=crm.lead`) is worth less. */
  readonly weight: number;
  readonly id: string | null;
  /** It names a page that shows no record; only a page with a record's id may still be one. */
  readonly isOther: boolean;
  /** It names a kind of record that is none of ours, before that record's id. */
  readonly isOtherRecord: boolean;
  /** It asks for a record that is not there yet. */
  readonly isNew: boolean;
}

/** Whether a word names a kind of record that is none of ours. */
export function isOtherKind(word: string): boolean {
  return OTHER_KINDS.has(foldLabel(word));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isId(token: string): boolean {
  return PLAIN_ID.test(token) || TOKEN_ID.test(token);
}

interface Split {
  segments: string[];
  parameters: [string, string][];
}

/** Path and hash in their order, and the parameters of query and hash. */
function split(url: URL): Split {
  const [hashPath = '', hashQuery = ''] = decoded(url.hash.slice(1)).split('?');
  const isQuery = /^[\w-]+=/.test(hashPath);
  const segments = `${decoded(url.pathname)}/${isQuery ? '' : hashPath}`
    .split('/')
    .filter((segment) => segment !== '');
  const inHash = new URLSearchParams(isQuery ? hashPath : hashQuery);
  return { segments, parameters: [...url.searchParams, ...inHash] };
}

/** The last kind of record that the texts name, and whether as a whole. */
function lastKind(texts: readonly string[]): { entity: Entity; isWhole: boolean } | null {
  let found: { entity: Entity; isWhole: boolean } | null = null;
  for (const text of texts) {
    if (isId(text) || text.length > 80) continue;
    const bare = text.replace(FILE, '');
    const whole = entityOfWord(bare);
    const part = (bare.match(WORD) ?? [])
      .map((word) => entityOfWord(word))
      .findLast((entity) => entity !== null);
    const entity = whole ?? part ?? null;
    if (entity) found = { entity, isWhole: whole !== null };
  }
  return found;
}

/** What stands before the id names the record; what stands behind it is a tab of its page. */
function kindIn({ segments, parameters }: Split, idAt: number): { entity: Entity | null; weight: number } {
  const values = parameters
    .filter(([key]) => !/^(?:return|redirect|back|from|ref)/i.test(key))
    .map(([, value]) => value);
  const inValues = lastKind(values);
  const inPath = lastKind(segments.slice(0, idAt)) ?? lastKind(segments.slice(idAt));
  if (inValues?.isWhole || (inValues && !inPath))
    return { entity: inValues.entity, weight: inValues.isWhole ? 4 : 2 };
  return { entity: inPath?.entity ?? null, weight: 4 };
}

/** Where in the path the record's id stands, and the id. */
function idInPath(segments: readonly string[]): { id: string; at: number } | null {
  for (let at = segments.length - 1; at >= 0; at--) {
    const [segment = '', before = ''] = [segments[at], segments[at - 1]];
    if (COUNTED.test(before)) continue;
    if (isId(segment)) return { id: segment, at };
    const isExpected = BEFORE_ID.test(before) || entityOfWord(before) !== null;
    const numbered = WITH_SLUG.exec(segment)?.[1];
    if (isExpected && numbered) return { id: numbered, at };
    if (isExpected && REFERENCE.test(segment)) return { id: segment, at };
  }
  return null;
}

/** The word right before the id, but for "view" and "edit"; or the one value that says which module is shown. */
function isOtherRecord({ segments, parameters }: Split, idAt: number): boolean {
  const kind = segments.slice(0, idAt).findLast((segment) => !BEFORE_ID.test(segment)) ?? '';
  return (
    isOtherKind(kind.replace(FILE, '')) ||
    parameters.some(([key, value]) => /^(?:module|object|entity|type)$/i.test(key) && isOtherKind(value))
  );
}

function idInParameters(parameters: Split['parameters']): string | null {
  const named = parameters.find(([key, value]) => ID_PARAMETER.test(key) && REFERENCE.test(value));
  if (named) return named[1];
  const ending = parameters.filter(
    ([key, value]) => ID_ENDING.test(key) && !NOT_OF_RECORD.test(key) && REFERENCE.test(value),
  );
  if (ending.length > 0) return ending.length === 1 ? (ending[0]?.[1] ?? null) : null;
  const [only, more] = parameters.filter(([, value]) => /^\d{1,19}$/.test(value));
  return only && !more && NUMBER_PARAMETER.test(only[0]) ? only[1] : null;
}

/**
 * Reads an address of no product in particular: the kind of record it names, its id, and whether it is a page of
 * another kind.
 */
export function readAddress(url: URL): AddressWords {
  const parts = split(url);
  const inPath = idInPath(parts.segments);
  const behind = parts.segments.slice(inPath ? inPath.at + 1 : -3);
  const values = parts.parameters.map(([, value]) => value);
  const words = [...behind.flatMap((segment) => segment.replace(FILE, '').split(/[-_.]/)), ...values];
  return {
    ...kindIn(parts, inPath?.at ?? parts.segments.length),
    isOtherRecord: isOtherRecord(parts, inPath?.at ?? 0),
    id: idInParameters(parts.parameters) ?? inPath?.id ?? null,
    isOther: words.some((word) => OTHER.test(word)),
    isNew: words.some((word) => NEW.test(word)),
  };
}
