import type { PlainText, Walk } from './found';
import { type Pair, RANK } from './pair';

const PAIR = /^\s*([^:：\n]{2,40})[:：]\s*(\S[^\n]*)$/;
const FEWEST = 2;
const MOST_LINES = 40;

function linesIn({ element, text }: PlainText, walk: Walk): Pair[] {
  const lines = text.split('\n').slice(0, MOST_LINES);
  return lines.flatMap((line) => {
    const [, label = '', value = ''] = PAIR.exec(line) ?? [];
    if (!walk.isLabel(label)) return [];
    return [
      {
        names: [],
        label,
        labelNode: null,
        value: { nodes: [element], text: value.trim() },
        rank: RANK.inline,
        how: 'text',
      },
    ];
  });
}

/**
 * Pairs written in one text each ("Stage: Proposal"), where the lines beside are written so as well: one such line
 * alone is what somebody said.
 */
export function inlinePairs(texts: readonly PlainText[], walk: Walk): Pair[] {
  const byParent = new Map<Element | null, PlainText[]>();
  for (const text of texts) {
    const group = text.text.includes('\n') ? text.element : text.element.parentElement;
    byParent.set(group, [...(byParent.get(group) ?? []), text]);
  }
  return [...byParent.values()].flatMap((group) => {
    const written = group.flatMap(({ text }) => text.split('\n').filter((line) => PAIR.test(line)));
    return written.length >= FEWEST
      ? group.filter(({ element }) => walk.sight.shows(element)).flatMap((text) => linesIn(text, walk))
      : [];
  });
}
