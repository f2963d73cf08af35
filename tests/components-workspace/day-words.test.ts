import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasBegun, meetingReturn } from '../../components/workspace/today/day-words';

afterEach(() => vi.unstubAllEnvs());

describe('a meeting that has a day alone', () => {
  it.each([
    // Where it is the next day in UTC already, and where it is still the day before.
    ['America/Los_Angeles', '2026-11-23T01:00:00.000Z', '2026-11-22', false],
    ['Pacific/Auckland', '2026-11-22T19:00:00.000Z', '2026-11-22', true],
    ['Europe/Berlin', '2026-11-22T12:00:00.000Z', '2026-11-22', false],
  ])('is over with its day on the rep’s clock: %s', (zone, now, start, begun) => {
    vi.stubEnv('TZ', zone);
    expect(hasBegun(start, now)).toBe(begun);
  });

  it('comes up again as its day begins or, on it, once that ends', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const now = '2026-11-23T01:00:00.000Z';
    expect(meetingReturn('2026-11-23', now)).toBe('2026-11-23T08:00:00.000Z');
    expect(meetingReturn('2026-11-22', now)).toBe('2026-11-23T08:00:00.000Z');
  });
});

describe('a meeting at a time', () => {
  it('has begun from that moment on, in whatever zone it is written', () => {
    const now = '2026-11-22T12:00:00.000Z';
    expect(hasBegun('2026-11-22T12:30:00+01:00', now)).toBe(true);
    expect(hasBegun('2026-11-22T11:30:00-01:00', now)).toBe(false);
    expect(meetingReturn('2026-11-22T11:30:00-01:00', now)).toBe('2026-11-22T12:30:00.000Z');
  });
});
