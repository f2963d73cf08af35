import type { SiteRules, TaughtPlace } from '../../../model/site-rules';
import type { Choice } from '../labels/choose';
import { namesOf } from '../labels/names';
import { elementOf, type Pair, RANK } from '../labels/pair';
import type { Grounds } from '../labels/read-record';
import { createSight } from '../labels/sight';
import { folded } from '../labels/text';
import { holds, isElement, parentOf } from '../labels/tree';
import { textsNear } from './nearby';
import { placesOf } from './taught';

/** So far up an element's own machine name may stand. */
const NAME_LEVELS = 3;
const MOST_NAMES = 4;
const MOST_WORDS = 4;
const LONGEST_WORDS = 120;
/** What a program made up for this page alone: `:r1:`, `field-4711`, long tokens. */
const MADE_UP = /\d{3,}|[^\w.-]|^[0-9a-f]{6,}$|^.{60,}$/i;

type Where = TaughtPlace extends infer P ? (P extends TaughtPlace ? Omit<P, 'of' | 'field'> : never) : never;

/** Reads the page anew by these rules, and says from where each value came; null where it shows no record. */
export type ReadBy = (rules: SiteRules) => Grounds | null;

const label = (text: string, relation: 'after' | 'same-row' | 'below' | 'inside'): Where => ({
  by: 'label',
  label: text,
  relation,
});

function namesAt(target: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = target, level = 0; at && level < NAME_LEVELS; at = parentOf(at), level++)
    names.push(...namesOf(at, []).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !MADE_UP.test(name)).slice(0, MOST_NAMES);
}

/** Beginnings of the element's own text: "Closes on" of "Closes on 18 Dec". */
function beginningsOf(target: Element): string[] {
  const text = folded(target.textContent ?? '');
  if (text.length > LONGEST_WORDS) return [];
  const words = text.split(' ');
  const beginnings = words
    .slice(0, Math.min(MOST_WORDS, words.length - 1))
    .map((_word, at) => words.slice(0, at + 1).join(' '))
    .filter((beginning) => /^\P{N}+$/u.test(beginning));
  // Where a number or a colon follows, the words before it are the label; else nobody knows where it ends.
  const whole = beginnings.findLast((beginning) =>
    /^[:：]|^\P{L}*\p{N}/u.test(text.slice(beginning.length).trim()),
  );
  const ended = beginnings.find((beginning) => /[:：]$/.test(beginning));
  const best = [ended, whole].filter((beginning) => beginning !== undefined);
  return [...new Set([...best, ...beginnings])].map((beginning) => beginning.replace(/[\s:：]+$/, ''));
}

/** What may say on every record where this element's value stands, best first. */
function waysTo(target: Element, taken: ReadonlySet<string>): Where[] {
  const heading = target.closest('h1, h2, h3, h4');
  const texts = textsNear(target, createSight(target.ownerDocument)).filter((text) => !taken.has(text));
  return [
    ...(heading ? [{ by: 'anchor', anchor: heading.localName, relation: 'inside' } as const] : []),
    ...texts.flatMap((text) => [label(text, 'after'), label(text, 'below')]),
    ...namesAt(target).map((anchor): Where => ({ by: 'anchor', anchor, relation: 'own-name' })),
    ...texts.map((text) => label(text, 'same-row')),
    ...beginningsOf(target).map((text) => label(text, 'inside')),
  ];
}

function isAt({ candidate: { pair, element } }: Choice, target: Element): boolean {
  if (pair.rank !== RANK.taught) return false;
  return (
    pair.value.nodes.some((node) =>
      isElement(node) ? holds(node, target) || target.contains(node) : target.contains(node),
    ) ||
    (pair.value.nodes.length === 0 && element === target)
  );
}

/** Texts of the record itself, which the next record does not have. */
function valuesIn(grounds: Grounds | null): ReadonlySet<string> {
  const values = [...(grounds?.chosen.values() ?? [])].flatMap(
    ({ candidate }) => candidate.value?.value ?? [],
  );
  return new Set(values.filter((value): value is string => typeof value === 'string'));
}

/**
 * The rule that finds the value of a field where somebody has pointed, tried on this very page: it must come upon
 * the same element and read a value of the field's form there. Null where nothing lasting stands near it.
 */
export function deriveRule(
  target: Element,
  { of, field }: Pick<TaughtPlace, 'of' | 'field'>,
  rules: SiteRules,
  read: ReadBy,
): TaughtPlace | null {
  const others = rules.fields.filter((rule) => rule.of !== of || rule.field !== field);
  const taken = valuesIn(read({ ...rules, fields: others }));
  for (const way of waysTo(target, taken)) {
    const rule: TaughtPlace = { of, field, ...way };
    const choice = read({ ...rules, fields: [...others, rule] })?.chosen.get(field);
    if (choice && isAt(choice, target)) return rule;
  }
  return null;
}

/** The same for a value that was read by itself; null where it came from no label and no machine name. */
export function ruleOfChoice(
  { candidate: { pair } }: Choice,
  { of, field }: Pick<TaughtPlace, 'of' | 'field'>,
  { found, pairs }: Pick<Grounds, 'found' | 'pairs'>,
): TaughtPlace | null {
  const [name] = pair.names;
  const ways: Where[] = [
    ...(name && pair.rank === RANK.name
      ? [{ by: 'anchor', anchor: name, relation: 'own-name' } as const]
      : []),
    ...(pair.label ? [label(pair.label, 'after')] : []),
    ...(name ? [{ by: 'anchor', anchor: name, relation: 'own-name' } as const] : []),
  ];
  const place = (one: Pair | undefined) => one && elementOf(one.value);
  for (const way of ways) {
    const rule: TaughtPlace = { of, field, confirmed: true, ...way };
    if (place(placesOf(rule, found, pairs)[0]) === elementOf(pair.value)) return rule;
  }
  return null;
}
