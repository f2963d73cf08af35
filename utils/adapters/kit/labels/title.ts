import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import { folded } from './text';

const BETWEEN = /\s+[-–—|·•›»:]\s+|\s*[|›»]\s*/;
const COUNT = /\s*[([]\d[\d.,\s]*[)\]]$/;
/** "Opportunity: Northwind rollout" */
const PREFIX = /^([^:：\-–—|#]{2,40}?)\s*(?:[:：#]|\s[-–—|])\s*(\S.*)$/s;

/** A kind of record that a text names as a whole: "Opportunities (12)". */
export function entityNamed(text: string): Entity | null {
  const bare = folded(text)
    .replace(COUNT, '')
    .replace(/[:：]$/, '');
  if (bare === '' || bare.length > 40) return null;
  const whole = entityOfWord(bare);
  if (whole) return whole;
  const words = bare.split(/\s+/);
  return words.length <= 3
    ? (words.map((word) => entityOfWord(word)).find((entity) => entity !== null) ?? null)
    : null;
}

/** A heading without the kind of record before it ("Deal: …") and a count behind it. */
export function withoutKind(text: string): { text: string; entity: Entity | null } {
  const line = folded(text);
  const found = PREFIX.exec(line);
  const entity = found?.[1] ? entityOfWord(found[1].trim()) : null;
  return entity && found?.[2] ? { text: found[2].trim(), entity } : { text: line, entity: null };
}

/** The pieces that a page's title is put together from, the whole one first. */
export function titleParts(doc: Document): string[] {
  const title = folded(doc.title).replace(/^\(\d+\+?\)\s*/, '');
  if (title === '') return [];
  const parts = title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [title, ...parts] : [title];
}
