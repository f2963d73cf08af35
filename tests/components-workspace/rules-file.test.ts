import { describe, expect, it } from 'vitest';
import { readRulesFile, rulesFile } from '../../components/workspace/files/rules-file';
import type { SiteRules } from '../../utils/model/site-rules';

const RULES: SiteRules = {
  host: 'crm.acme.example:8069',
  version: 1,
  kinds: [{ form: '/deals/*', entity: 'deal' }],
  fields: [{ of: 'deal', field: 'amount', by: 'label', label: 'Ticket size', relation: 'after' }],
  taughtAt: '2026-11-22T09:00:00Z',
};
const HOST = 'crm.acme.example';
const file = (said: unknown) => new Blob([typeof said === 'string' ? said : JSON.stringify(said)]);
const whole = { kind: 'dealcue-site-rules', ...RULES };

describe('a file of rules', () => {
  it('gives back what it was made of', async () => {
    expect(await readRulesFile(rulesFile(RULES), HOST)).toEqual(RULES);
  });

  it.each([
    ['no JSON', '{', 'This file is no JSON.'],
    ['something else', { deals: [] }, 'holds no rules'],
    ['nothing', null, 'holds no rules'],
    ['a newer kind', { ...whole, version: 2 }, 'newer Dealcue'],
    [
      'a rule of no kind',
      { ...whole, fields: [RULES.fields[0], { by: 'path' }] },
      'damaged (fields, entry 2)',
    ],
    ['no host', { ...whole, host: undefined }, 'damaged (host)'],
    [
      'another host',
      { ...whole, host: 'crm.other.example' },
      'for crm.other.example, not for crm.acme.example',
    ],
    ['too much', `"${'x'.repeat(200_001)}"`, 'too big'],
  ])('with %s is refused in words', async (_what, said, words) => {
    await expect(readRulesFile(file(said), HOST)).rejects.toThrow(words);
  });
});
