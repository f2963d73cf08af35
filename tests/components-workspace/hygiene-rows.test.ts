import { describe, expect, it } from 'vitest';
import type { FaultRow } from '../../components/workspace/data/hygiene/hygiene-rows';
import { orderFaults } from '../../components/workspace/data/hygiene/order-faults';
import type { Severity } from '../../utils/engine/hygiene/rule';

const row = (key: string, severity: Severity, score: number, owner: string | null): FaultRow => ({
  key,
  record: {
    ...{ kind: 'deal', id: key, name: key, owner, seen: '', faults: [], score },
    ...{ unreachable: null, bounced: null, currency: null, spelling: null },
  },
  fault: { rule: 'x', severity, text: 'x', fix: 'task' },
});
const rows = [
  row('a', 'low', 40, 'Zoe'),
  row('b', 'high', 70, null),
  row('c', 'high', 5, 'Ann'),
  row('d', 'medium', 40, 'Zoe'),
];

describe('the order of faults', () => {
  it.each<[Parameters<typeof orderFaults>[1], boolean, string]>([
    ['severity', false, 'c b d a'],
    ['severity', true, 'a d c b'],
    ['score', false, 'c d a b'],
    ['score', true, 'b d a c'],
    ['owner', false, 'c d a b'],
    ['owner', true, 'b d a c'],
  ])('by %s, down: %s', (key, down, expected) => {
    expect([...orderFaults(rows, key, down, 'en')].map((place) => rows[place]?.key).join(' ')).toBe(expected);
  });
});
