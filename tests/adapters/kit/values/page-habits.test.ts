import { describe, expect, it } from 'vitest';
import { learnHabits } from '../../../../utils/adapters/kit/values/page-habits';

describe('what a page’s values say of its writing', () => {
  it('one clear date settles the order', () => {
    expect(learnHabits(['03/04/2026', '25/03/2026', 'Proposal'], 'en').dateOrder).toBe('dmy');
    expect(learnHabits(['03/04/2026', '03/25/2026 4:30 PM'], 'en').dateOrder).toBe('mdy');
    expect(learnHabits(['2026-03-25', '26/04/03'], 'en').dateOrder).toBe('ymd');
  });

  it('dates that contradict each other, or say nothing, settle none', () => {
    expect(learnHabits(['25/03/2026', '03/25/2026'], 'en').dateOrder).toBeNull();
    expect(learnHabits(['03/04/2026', '04.05.2026'], 'en').dateOrder).toBeNull();
    expect(learnHabits([], null)).toEqual({ dateOrder: null, decimal: null, currency: null });
  });

  it('one full number settles the decimal mark', () => {
    expect(learnHabits(['1.234,50', '12.000'], null).decimal).toBe(',');
    expect(learnHabits(['€48,750.50'], 'de').decimal).toBe('.');
    expect(learnHabits(['1 234,5 €'], 'en').decimal).toBe(',');
    expect(learnHabits(['1’234.50'], 'de').decimal).toBe('.');
    expect(learnHabits(['1.234,50', '1,234.50'], null).decimal).toBeNull();
    expect(learnHabits(['12.000', '18.12.2026', '10.12', 'v1.2.3'], null).decimal).not.toBe(',');
  });

  it('one currency throughout is the page’s', () => {
    expect(learnHabits(['€500', 'EUR 12.00', 'Proposal'], 'en').currency).toBe('EUR');
    expect(learnHabits(['€500', 'USD 12.00'], 'en').currency).toBeNull();
    expect(learnHabits(['CAD 500.00', '$12.00'], 'en').currency).toBe('CAD');
  });

  it('prose is no evidence', () => {
    expect(learnHabits([`The mail of 25/03/2026 said ${'so much '.repeat(20)}`], 'en').dateOrder).toBeNull();
  });
});
