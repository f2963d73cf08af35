import { expect, test } from 'vitest';
import { makeKeptText } from '../../components/panel/kept-text';

const deal = { kind: 'deal' as const, id: 'x', name: 'Deal' };
const lead = { kind: 'lead' as const, id: 'x', name: 'Lead' };

/** A storage that is full, or that the browser has shut. */
const broken = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => {},
} as unknown as Storage;

test('each record has its own text', () => {
  const kept = makeKeptText(null);
  kept.write(deal, 'one');
  kept.write(lead, 'two');
  expect([kept.read(deal), kept.read(lead)]).toEqual(['one', 'two']);
});

test('a storage that fails loses nothing while the panel lives', () => {
  const kept = makeKeptText(broken);
  kept.write(deal, 'one');
  expect(kept.read(deal)).toBe('one');
});
