// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fixDraft, mendingOf } from '../../components/workspace/data/hygiene/fix-draft';
import type { FaultRow } from '../../components/workspace/data/hygiene/hygiene-rows';
import type { Fix } from '../../utils/engine/hygiene/rule';

const row = (fix: Fix, rule: string): FaultRow => ({
  key: 'a',
  record: {
    ...{ kind: 'deal', id: 'a', name: 'A', owner: null, seen: '', faults: [], score: 50 },
    ...{ unreachable: null, bounced: null, currency: null, spelling: null },
  },
  fault: { rule, severity: 'high', text: 'x', fix },
});

describe('what is proposed to mend a fault', () => {
  it.each([
    ['the end of the month', '2026-11-05', '2026-11-30'],
    ['its last working day', '2026-10-12', '2026-10-30'],
    ['the end of the next where that is too near', '2026-11-25', '2026-12-31'],
    ['or where its last working day is', '2026-05-24', '2026-06-30'],
    ['over the year', '2026-12-28', '2027-01-29'],
  ])('is of a close date %s', (_what, today, day) => {
    const rows = [row('close-date', 'close-date-passed')];
    expect(mendingOf(rows, fixDraft(rows, today, null))).toEqual({ what: 'close-date', day });
  });

  it('is of a task the next working day', () => {
    const rows = [row('task', 'no-next-step')];
    const task = { what: 'task', title: 'Agree the next step', due: '2026-11-23' };
    expect(mendingOf(rows, fixDraft(rows, '2026-11-20', null))).toEqual(task);
  });

  it('is nothing where only the user can know', () => {
    for (const fix of ['amount', 'currency', 'contact', 'address'] as const) {
      const rows = [row(fix, 'x')];
      expect(mendingOf(rows, fixDraft(rows, '2026-11-20', 'Sam'))).toBeNull();
    }
  });
});
