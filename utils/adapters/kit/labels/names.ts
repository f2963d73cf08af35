/** Attributes that hold a field's machine name by their own meaning. */
const NAMING = [
  'data-name',
  'name',
  'data-field',
  'data-fieldname',
  'data-field-name',
  'field',
  'fieldname',
  'field-name',
  'data-attribute',
  'data-attribute-name',
  'data-property',
  'data-key',
  'data-fieldkey',
  'data-field-key',
  'data-field-id',
  'data-column-name',
  'data-target-selection-name',
  'data-zcqa',
  'data-bind-field',
  'formcontrolname',
  'ng-model',
  'v-model',
  'itemprop',
  'data-prop',
] as const;
/** Attributes that tests or widgets hold on to: a machine name with words around it. */
const TESTING = [
  'data-test-id',
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-selenium-test',
  'data-automation-id',
  'data-id',
  'data-lp-id',
] as const;
/** Classes that say "this is the field so-and-so". */
const FIELD_CLASS =
  /(?:^|\s)(?:(?:o_)?field|field-name|fieldname|form-field|attribute|attr|property|prop|crm-entity-widget-content-block|js-field)[-_]{1,2}([a-zA-Z][\w.]*(?:-[\w]+)*)/g;
/** What parts of any field are called: `field-label`, `field-value`. */
const A_PART =
  /^(?:label|value|title|name|content|text|data|type|group|row|inner|wrapper|header|body|key|list|input|money|link)$/i;
const TOO_LONG = 90;

/** A machine name and where it was found. */
export interface MachineName {
  readonly name: string;
  readonly how: string;
  /** The attribute's own meaning is "field": worth more than an id or a test's handle. */
  readonly isStrict: boolean;
}

/** Attributes beside the usual ones, as profiles name them. */
export type ExtraNames = readonly { readonly attribute: string; readonly pattern?: RegExp }[];

function fromClasses(element: Element): MachineName[] {
  const classes = element.getAttribute('class');
  if (classes === null || !/field|attr|prop|block/.test(classes)) return [];
  const names = [...classes.matchAll(FIELD_CLASS)]
    .map(([, name = '']) => name)
    .filter((name) => !name.includes('__'));
  return names.filter((name) => !A_PART.test(name)).map((name) => ({ name, how: 'class', isStrict: false }));
}

const STRICT: ReadonlyMap<string, number> = new Map(NAMING.map((attribute, at) => [attribute, at]));
const LOOSE: ReadonlyMap<string, number> = new Map(TESTING.map((attribute, at) => [attribute, at]));

/** The machine names that an element carries, likeliest first. */
export function namesOf(element: Element, extra: ExtraNames): MachineName[] {
  if (!element.hasAttributes()) return [];
  const names: MachineName[] = [];
  const add = (name: string | null | undefined, how: string, isStrict: boolean) => {
    if (name && name.length <= TOO_LONG) names.push({ name, how, isStrict });
  };
  for (const { attribute, pattern } of extra) {
    const value = element.getAttribute(attribute);
    if (value !== null) add(pattern ? pattern.exec(value)?.[1] : value, attribute, true);
  }
  const own = element.getAttributeNames();
  for (const order of [STRICT, LOOSE]) {
    const telling =
      own.length > 1 || own[0] !== 'class' ? own.filter((attribute) => order.has(attribute)) : [];
    if (telling.length > 1) telling.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const attribute of telling) add(element.getAttribute(attribute), attribute, order === STRICT);
  }
  for (const name of fromClasses(element)) names.push(name);
  if (own.includes('id')) add(element.id, 'id', false);
  return names;
}
