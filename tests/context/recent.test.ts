import { expect, it } from 'vitest';
import { recentOf } from '../../utils/context/recent';
import { DEVICE_A, makeEntries } from '../log/log-maker';

it('says to whom a deal was lost, where no line was written', async () => {
  const lost = { outcome: 'lost' as const, competitor: 'Acme Rivals' };
  const entries = await makeEntries(DEVICE_A, [
    { kind: 'remark', content: lost },
    { kind: 'remark', content: { ...lost, text: 'On price' } },
  ]);
  const shown = recentOf(entries.map(({ content = null, ...header }) => ({ header, content })));
  expect(shown.map(({ text }) => text)).toEqual(['to Acme Rivals', 'On price']);
});
