import { wordsFor } from './entity-words';
import type { Entity } from './field-name';

const LONGEST_WORD = 3;
/** "Lead amount" on a deal where a site knows one pipeline; "Lead source" on all that came from a lead. */
const AKIN: Readonly<Partial<Record<Entity, Entity>>> = {
  deal: 'lead',
  lead: 'deal',
  contact: 'lead',
  account: 'lead',
};

/** What is left of a label once the record's own kind is taken off: "deal amount" → "amount". */
export interface OwnPart {
  rest: string;
  /** It was the kind's own word, not its neighbour's in the pipeline. */
  isOwn: boolean;
}

function withoutWord(label: string, words: ReadonlySet<string>): string[] {
  const tokens = label.split(' ');
  const found: string[] = [];
  for (let count = 1; count <= LONGEST_WORD && count < tokens.length; count += 1) {
    if (words.has(tokens.slice(0, count).join(' '))) found.push(tokens.slice(count).join(' '));
    if (words.has(tokens.slice(-count).join(' '))) found.push(tokens.slice(0, -count).join(' '));
  }
  if (tokens.length > 1) return found;
  // Japanese and German write one word: 商談金額, Dealwert.
  const starts = [...words].filter(
    (word) => word.length > 1 && word.length < label.length && label.startsWith(word),
  );
  return starts.map((word) => label.slice(word.length).replace(/^の/, '').replace(/^名$/, '名前'));
}

/** All ways to take the record's kind off a folded label; empty when it does not name it. */
export function withoutOwnWord(label: string, entity: Entity): OwnPart[] {
  const akin = AKIN[entity];
  return [
    ...withoutWord(label, wordsFor(entity)).map((rest) => ({ rest, isOwn: true })),
    ...(akin ? withoutWord(label, wordsFor(akin)).map((rest) => ({ rest, isOwn: false })) : []),
  ];
}
