import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../utils/adapters/kit/fields/field-name';
import { indexesFor, lookUp } from '../../../../utils/adapters/kit/fields/label-index';

const ENTITIES: Entity[] = ['deal', 'lead', 'contact', 'account', 'activity'];
const LETTERS: Record<Entity, string> = { deal: 'd', lead: 'l', contact: 'c', account: 'o', activity: 'v' };

describe.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'hi'])('the table of %s', (lang) => {
  const [group = []] = indexesFor(lang);
  const keys = group.flatMap((index) => [...index.keys()]);

  it('gives no label two fields on one kind of record', () => {
    const doubtful = keys.flatMap((key) =>
      ENTITIES.filter((entity) => {
        const entries = group.flatMap((index) => index.get(key) ?? []);
        return (
          entries.some(({ letters }) => letters.includes(LETTERS[entity])) && !lookUp(key, entity, group)
        );
      }).map((entity) => `${key} on ${entity}`),
    );
    expect(doubtful).toEqual([]);
  });

  it('has no empty label', () => {
    expect(keys.length).toBeGreaterThan(80);
    expect(keys).not.toContain('');
  });
});
