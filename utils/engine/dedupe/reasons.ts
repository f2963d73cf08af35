import { levelsOf, MISSING } from './compare-pairs';
import { LEVELS, type Model } from './model';
import { rarityOf } from './rarity';
import type { Field } from './read-table';

/** Facts that are told of a pair. */
const MOST = 8;

/** The facts for and against a pair in words, the weightiest first. */
export function reasonsFor(model: Model, fields: Field[], a: number, b: number): string[] {
  const levels = new Uint8Array(fields.length);
  levelsOf(fields, a, b, levels, 0);
  return fields
    .map((field, f) => {
      const level = levels[f]!;
      if (level === MISSING) return { points: 0, text: '' };
      const points =
        model.logs[0]![f * LEVELS + level]! -
        model.logs[1]![f * LEVELS + level]! -
        rarityOf(field, level, a, b);
      const shown = (row: number) =>
        field.shown[field.ids[row]!] ?? field.shown[fields[field.partner ?? f]!.ids[row]!] ?? '';
      const text = field.comparer.levels[level]!.words.replaceAll('{what}', field.what)
        .replaceAll('{a}', () => shown(a))
        .replaceAll('{b}', () => shown(b));
      return { points, text };
    })
    .filter(({ text }) => text !== '')
    .sort((left, right) => Math.abs(right.points) - Math.abs(left.points))
    .slice(0, MOST)
    .map(({ text }) => text);
}
