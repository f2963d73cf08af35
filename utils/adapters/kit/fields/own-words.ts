import { wordsFor } from './entity-words';
import type { Entity } from './field-name';

/** "amount *of the* deal", "montant *de l'*affaire", "सौदे *का* मूल्य". */
const PARTICLE =
  /^(?:of|the|de|des|du|la|le|l'|d'|el|del|da|do|dos|di|della|dello|dell'|von|vom|der|die|van|het|का|की|के)$/;
const LONGEST_WORD = 3;
/** Sites that know one pipeline say "Lead amount" on a deal. */
const AKIN: Readonly<Partial<Record<Entity, Entity>>> = { deal: 'lead', lead: 'deal' };

/** What is left of a label once the record's own kind is taken off: "deal amount" → "amount". */
export interface OwnPart {
  rest: string;
  /** It was the kind's own word, not its neighbour's in the pipeline. */
  isOwn: boolean;
}

function withoutWord(label: string, words: ReadonlySet<string>): string[] {
  const tokens = label.replace(/(\p{L}')(?=\p{L})/gu, '$1 ').split(' ');
  const found: string[] = [];
  for (let count = 1; count <= LONGEST_WORD && count < tokens.length; count += 1) {
    const trim = (rest: string[], atEnd: boolean) => {
      while (rest.length > 1 && PARTICLE.test((atEnd ? rest.at(-1) : rest[0]) ?? ''))
        atEnd ? rest.pop() : rest.shift();
      found.push(rest.join(' '));
    };
    if (words.has(tokens.slice(0, count).join(' '))) trim(tokens.slice(count), false);
    if (words.has(tokens.slice(-count).join(' '))) trim(tokens.slice(0, -count), true);
  }
  if (tokens.length > 1) return found;
  // Japanese and German write one word: 商談金額, Dealwert.
  const starts = [...words].filter(
    (word) => word.length > 1 && word.length < label.length && label.startsWith(word),
  );
  return [...found, ...starts.map((word) => label.slice(word.length).replace(/^の/, ''))];
}

/** All ways to take the record's kind off a folded label; empty when it does not name it. */
export function withoutOwnWord(label: string, entity: Entity): OwnPart[] {
  const akin = AKIN[entity];
  return [
    ...withoutWord(label, wordsFor(entity)).map((rest) => ({ rest, isOwn: true })),
    ...(akin ? withoutWord(label, wordsFor(akin)).map((rest) => ({ rest, isOwn: false })) : []),
  ];
}
