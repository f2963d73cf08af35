import { wordsFor } from './entity-words';
import type { Entity, FieldMatch } from './field-name';
import { indexOf, lookUp } from './label-index';
import { en } from './labels/en';
import { machine } from './labels/machine';
import type { LabelTable } from './labels/table';

const LONGEST_NAME = 120;
/** Parts of names that say where a field stands, not which it is. */
const NOISE =
  /^(?:field|fields|fld|input|inp|txt|text|label|lbl|value|val|val0|data|form|property|prop|highlight|display|subvalue|row|cell|col|column|td|tr|th|dt|dd|view|edit|editor|detail|details|record|recordfield|sfdc|custom|cf|cstm|crm|attribute|attr|test|testid|id|js|header|footer|box|item|section|container|control|fieldcontrol|wrapper|group|select|dropdown|lookup|ref|block|div|span|link|read|readonly|output|c|s|w|r|x|o|ctl\d*|fieldname|fieldvalue|valuefield|titlefield|fieldtype|element|component|widget|inline|title(?=.)|main|primary|info|line|entry|dpt|pr|the|my|new|current|selected|search|relation|rel|fk|obj|object|model|entity|module|bean|process|fsic|desktop|mobileview|key|list|result|results|tag|tags|date(?=\d)|sectionitem|fieldsectionitemcontainer|textbox|combobox|autocomplete|typeahead|picker|datepicker)$/;
/** A title of one of these is a heading, nobody's job. */
const HEADED =
  /^(?:highlight|header|footer|box|section|item|row|page|record|view|detail|details|panel|card|modal|dialog)$/;
/** What Dynamics hangs behind a field's logical name. */
const CONTROL = /\.fieldControl.*$|-FieldSectionItemContainer.*$/i;
/** English labels too general to trust as a name: ids of every page carry them. */
const TOO_GENERAL =
  /^(?:with|home|work|office|direct|close|closes|closing|column|step|phase|volume|worth|site|links|job|host|agent|rep|client|buyer|business|firm|people|person|about|background|details|added|outcome|origin|channel|display name|contact|contacts|account|company|customer|organization|value|revenue|confidence|chance|employer|cell|mobile|web|summary|label|topic|opportunity|deal|guests|called|owner name|memo|comment|comments|assigned)$/;

function squash(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function specific(labels: string): string {
  return labels
    .split('|')
    .filter((label) => !TOO_GENERAL.test(label.replace(/@.*/, '')))
    .join('|');
}

const spelled = Object.fromEntries(
  Object.entries(en).map(([field, ranks]) => [field, ranks.slice(0, 2).map(specific)]),
) as Record<keyof LabelTable, string[]>;
const INDEXES = [[indexOf(machine, squash)], [indexOf(spelled, squash)]] as const;

/** "subvalue_CLOSING_DATE", "dealName", "data[Deal][amount]" in their parts, lower case, numbers at the end gone. */
function partsOf(name: string): string[] {
  return name
    .replace(CONTROL, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '' && !/^\d+$/.test(part));
}

function ask(parts: readonly string[], entity: Entity | null): FieldMatch | null {
  const key = parts.join('');
  for (const group of INDEXES) {
    const found = key === '' ? null : lookUp(key, entity, group);
    if (found) return found;
  }
  return null;
}

/** The names to try, most telling first: as it is, then without what stands round it. */
function* shorter(parts: readonly string[], entity: Entity | null): Generator<readonly string[]> {
  yield parts;
  const own = entity ? wordsFor(entity) : new Set<string>();
  const isNoise = (part = '') => NOISE.test(part);
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isNoise(parts[to - 1])) to -= 1;
  yield parts.slice(from, to);
  for (
    ;
    to - from > 1 &&
    (isNoise(parts[from]) || own.has(parts[from] ?? '') || (from > 0 && parts[from] === 'name'));
    from += 1
  )
    if (!(to - from === 2 && parts[from + 1] === 'title' && HEADED.test(parts[from] ?? '')))
      yield parts.slice(from + 1, to);
}

/**
 * Tells the field that a machine name (`data-name`, `name`, a part of an `id` …) stands for on a record of a kind,
 * whatever its separators, prefixes and suffixes; null when it is none, or when it may be two.
 */
export function fieldsOfName(name: string): (entity: Entity | null) => FieldMatch | null {
  if (name.length > LONGEST_NAME) return () => null;
  const parts = partsOf(name);
  return (entity) => {
    for (const each of shorter(parts, entity)) {
      const found = ask(each, entity);
      if (found) return found;
    }
    return null;
  };
}

/** As `fieldsOfName`, for one kind of record. */
export function fieldOfName(name: string, entity: Entity | null): FieldMatch | null {
  return fieldsOfName(name)(entity);
}
