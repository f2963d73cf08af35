import { fold } from '../../identity/fold';
import type { Column, ColumnKind, TableRecord } from './table';
import { shapeOf, type ValueShape } from './value-shapes';

/** Rows whose values are looked at. */
const SAMPLE = 3_000;

/** What a heading may mean, the more exact first. Folded words, several languages. */
const BY_HEAD: [RegExp, ColumnKind][] = [
  [/\b(?:e ?mail|email address|mail|courriel|correo|posta elettronica)\b/, 'email'],
  [
    /\b(?:phone|tel|telephone|telefon|telefono|telefone|mobile|mobil|cell|handy|fax|portable|movil|celular|rufnummer)\b/,
    'phone',
  ],
  [/\b(?:web ?site|web|url|domain|homepage|home page|site web|sitio web|sito|domaene|internet)\b/, 'website'],
  [
    /\b(?:date of birth|birth ?date|birth ?day|dob|born|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|data di nascita)\b/,
    'birth-date',
  ],
  [
    /\b(?:first ?names?|given ?names?|fore ?names?|fname|vornamen?|prenom|nombre de pila|nome proprio|givenname|roepnaam|imie|jmeno|fornavn|fornamn|etunimi|imya)\b|^(?:first|given|fore|fn|forename|name first|person first|contact first)$/,
    'given-name',
  ],
  [
    /\b(?:last ?names?|sur ?names?|family ?names?|lname|nachnamen?|familiennamen?|nom de famille|apellidos?|cognome|sobrenome|achternaam|nazwisko|prijmeni|etternavn|efternavn|efternamn|sukunimi|familiya|family)\b|^(?:last|sur|ln|name last|person last|contact last)$/,
    'family-name',
  ],
  [
    /\b(?:full ?name|contact(?: name| person)?|person|lead name|ansprechpartner|employee|customer name|nom complet|nombre completo)\b/,
    'person',
  ],
  [
    /\b(?:company|organi[sz]ation|organi[sz]ations|account|firm|firma|employer|business|unternehmen|societe|entreprise|empresa|azienda|vendor|supplier|restaurant|institution|agency|store|venue name|site name)(?: name)?\b/,
    'company',
  ],
  [/\b(?:street ?(?:number|no|nr)|house ?(?:number|no|nr)|hausnummer|st no|stnum|hnr)\b/, 'house-number'],
  [
    /\b(?:post ?(?:al )?code|zip(?: ?code)?|plz|postleitzahl|pin ?code|codigo postal|code postal|cap|cep)\b/,
    'postcode',
  ],
  [/\b(?:city|town|suburb|locality|ort|stadt|ville|ciudad|citta|cidade|municipality|place)\b/, 'city'],
  [
    /\b(?:state|region|province|county|bundesland|kanton|canton|departement|provincia|estado|land|country|pays|pais|nation)\b/,
    'region',
  ],
  [
    /\b(?:street|address|addr|addres|strasse|str|adresse|direccion|indirizzo|endereco|rue|calle|road)\b/,
    'street',
  ],
  [
    /\b(?:price|amount|cost|revenue|size|weight|employees|preis|betrag|umsatz|prix|precio|year|jahr|annee|time|length|duration)\b/,
    'quantity',
  ],
  [
    /\b(?:title|product|item|deal name|opportunity|subject|song|album|book|paper|movie|artist|authors?|model)\b/,
    'title',
  ],
  [/\b(?:date|datum|fecha|data|created|modified)\b/, 'date'],
  [/\b(?:description|notes?|comments?|remarks?|beschreibung|notiz|bemerkung)\b/, 'text'],
  [
    /\b(?:type|class|category|status|source|industry|branche|genre|gender|sex|salutation|anrede|stage|owner|department|job title|position|role)\b/,
    'category',
  ],
  [
    /\b(?:ssn|soc sec|social security|tax|vat|ust|ein|duns|siren|siret|nif|cif|isbn|ean|gtin|upc|sku|licen[sc]e|passport|number|no|nr|code|id|key)\b/,
    'identifier',
  ],
];

/** What the values alone say, where they are plain enough. */
function kindByValues(shape: ValueShape): ColumnKind {
  if (shape.email > 0.6) return 'email';
  if (shape.website > 0.6) return 'website';
  if (shape.phone > 0.6) return 'phone';
  if (shape.day > 0.8) return 'date';
  if (shape.distinct < 0.05) return 'category';
  if (shape.quantity > 0.8) return shape.distinct > 0.7 ? 'identifier' : 'quantity';
  if (shape.code > 0.8 && shape.letters < 0.6) return 'identifier';
  if (shape.person > 0.4 && shape.words < 4) return 'person';
  if (shape.address > 0.6 && shape.words < 8) return 'street';
  if (shape.distinct < 0.3 && shape.words < 4) return 'category';
  return shape.words > 8 ? 'text' : 'title';
}

/** Whether the values may stand under a heading of this kind: exports are known to be shifted by a column. */
function fits(kind: ColumnKind, shape: ValueShape): boolean {
  const isFigures = shape.letters < 0.2;
  switch (kind) {
    case 'email':
      return shape.email > 0.3;
    case 'phone':
      return isFigures;
    case 'website':
      return shape.website > 0.3;
    case 'birth-date':
    case 'date':
      return shape.day > 0.4;
    case 'quantity':
      return shape.quantity > 0.5;
    case 'house-number':
      return shape.words < 2.5 && shape.letters < 0.6;
    case 'postcode':
      return shape.words < 2.5 && shape.email < 0.2 && shape.letters < 0.8;
    case 'identifier':
      return shape.words < 2 && shape.distinct > 0.2;
    case 'given-name':
    case 'family-name':
    case 'person':
    case 'company':
    case 'city':
    case 'title':
      return !isFigures && shape.email < 0.3 && shape.website < 0.5 && shape.day < 0.5;
    default:
      return shape.email < 0.3 && shape.website < 0.3;
  }
}

/** A heading that says no more than "name": a person, a company or a thing, by its neighbours and values. */
function kindOfName(heads: string[], shape: ValueShape): ColumnKind {
  const [hasGiven, hasParts] = [4, 5].map((at) => heads.some((head) => BY_HEAD[at]![0].test(head)));
  const hasCompany = heads.some((head) => BY_HEAD[7]![0].test(head));
  // "Nom" beside "Prénom" is the family's, "Nome" beside "Cognome" the given name.
  if (hasGiven !== hasParts && shape.words < 2) return hasGiven ? 'family-name' : 'given-name';
  if (hasParts) return hasCompany ? 'person' : 'company';
  if (shape.person > 0.25 || (hasCompany && shape.person > 0.1)) return 'person';
  return shape.words > 6 ? 'title' : 'company';
}

function kindOf(head: string, heads: string[], shape: ValueShape): ColumnKind {
  const named = /^(?:name|names|nom|nombre|nome|naam|namn|navn|\w+ name)$/.test(head);
  const byHead = BY_HEAD.find(([form]) => form.test(head))?.[1] ?? (named ? kindOfName(heads, shape) : null);
  const isNumbered = shape.phone > 0.8 && byHead !== 'identifier' && byHead !== 'phone';
  const plain = shape.email > 0.6 || shape.website > 0.8 || isNumbered;
  if (byHead === null || plain || !fits(byHead, shape)) return kindByValues(shape);
  if (byHead === 'company' && shape.distinct < 0.05) return 'category';
  if (byHead === 'category' && shape.distinct > 0.5 && shape.words > 3) return 'text';
  return byHead;
}

/**
 * Whether the rows stand for people: their names fill the table and are as manifold as its companies. A person beside a
 * company's name (its director, an account's owner) is one of its traits.
 */
function isAboutPeople(kinds: (ColumnKind | null)[], shapes: ValueShape[]): boolean {
  const filledOf = (kind: ColumnKind, weight: (shape: ValueShape) => number) =>
    Math.max(0, ...kinds.map((own, at) => (own === kind ? weight(shapes[at]!) : 0)));
  if (kinds.includes('family-name')) return true;
  const variety = (shape: ValueShape) => shape.filled * shape.distinct;
  const person = filledOf('person', (shape) => shape.filled);
  return (
    person >= 0.7 * filledOf('company', (shape) => shape.filled) &&
    filledOf('person', variety) >= filledOf('company', variety)
  );
}

/**
 * What each column holds, by its heading and its values; where the two contradict each other the values win.
 * Columns that say nothing of who is meant (empty, one value alone, running numbers) are left out as null.
 */
export function recogniseColumns(heads: string[], records: TableRecord[]): (Column | null)[] {
  const sample = records.slice(0, SAMPLE);
  const folded = heads.map((head) => fold(head.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')));
  const shapes = heads.map((_, at) => shapeOf(sample.map(({ cells }) => cells[at] ?? null)));
  const kinds = shapes.map((shape, at) => {
    const filled = shape.filled * sample.length;
    if (filled < 2 || shape.distinct * filled <= 1) return null;
    const kind = kindOf(folded[at]!, folded, shape);
    return kind === 'identifier' && shape.distinct === 1 ? null : kind;
  });
  const people = isAboutPeople(kinds, shapes);
  return kinds.map(
    (kind, at) => kind && { head: heads[at]!, kind: kind === 'person' && !people ? 'title' : kind },
  );
}
