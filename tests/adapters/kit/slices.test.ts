import { describe, expect, it, vi } from 'vitest';
import { runAtOnce, runInSlices } from '../../../utils/adapters/kit/slices';

function* work(steps: number, spend: () => void): Generator<void, string> {
  for (let at = 0; at < steps; at += 1) {
    spend();
    yield;
  }
  return 'done';
}

describe('slices', () => {
  it('gives the page its turn whenever eight milliseconds are spent', async () => {
    let now = 0;
    const yieldTo = vi.fn(async () => {});
    const spend = () => {
      now += 3;
    };
    await expect(runInSlices(work(9, spend), yieldTo, () => now)).resolves.toBe('done');
    // 27 ms of work: a turn after 9, 18 and 27.
    expect(yieldTo).toHaveBeenCalledTimes(3);
  });

  it('gives the same result in one go', () => {
    expect(runAtOnce(work(4, () => {}))).toBe('done');
  });

  it('ends where the page went away', async () => {
    const gone = async () => {
      throw new Error('gone');
    };
    let now = 0;
    const spend = () => {
      now += 10;
    };
    await expect(runInSlices(work(3, spend), gone, () => now)).rejects.toThrow('gone');
  });
});
