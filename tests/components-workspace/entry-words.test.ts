// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { factsOf, textOf } from '../../components/workspace/activity/entry-words';
import type { ActivityContent } from '../../utils/model/activity';
import { DEVICE_A, makeEntries } from '../log/log-maker';

async function entry(content: ActivityContent) {
  const [made] = await makeEntries(DEVICE_A, [{ kind: 'remark', content }]);
  if (made === undefined) throw new Error('There is no entry');
  const { salt: _, content: said = null, ...header } = made;
  return { header, content: said };
}

describe('the facts of an entry', () => {
  it('are in words: quantities, money, people, and what an export took out', async () => {
    const said = await entry({
      others: [
        { id: 'c1', name: 'Ravi Menon' },
        { id: 'c2', name: 'Jo Park' },
      ],
      quantities: [
        { count: 1200, unit: 'seats' },
        { count: 3, unit: 'sites' },
      ],
      amount: { value: 20_000, currency: 'EUR' },
      competitor: 'Acme Rivals',
      redaction: ['names', 'text'],
    });
    expect(factsOf(said)).toEqual([
      ['Also named', 'Ravi Menon, Jo Park'],
      ['Quantities', '1,200 seats, 3 sites'],
      ['Amount', '€20,000'],
      ['Lost to', 'Acme Rivals'],
      ['Redaction', 'names, text'],
    ]);
  });
});

describe('what was said', () => {
  it('is to whom a deal was lost, where no line was written', async () => {
    const lost = { outcome: 'lost' as const, competitor: 'Acme Rivals' };
    expect(textOf(await entry(lost))).toBe('Lost to Acme Rivals');
    expect(textOf(await entry({ ...lost, text: 'On price' }))).toBe('On price');
  });
});
