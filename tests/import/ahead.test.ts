import { describe, expect, it } from 'vitest';
import { ahead } from '../../entrypoints/import-worker/ahead';

async function* counted(told: string[], fault?: number) {
  try {
    for (let at = 1; at <= 3; at += 1) {
      if (at === fault) throw new Error(`no ${at}`);
      told.push(`read ${at}`);
      yield at;
    }
  } finally {
    told.push('closed');
  }
}

describe('reading ahead', () => {
  it('has the next one asked for before the one before is worked on, in order', async () => {
    const told: string[] = [];
    for await (const at of ahead(counted(told))) {
      await Promise.resolve();
      told.push(`work ${at}`);
    }
    expect(told).toEqual(['read 1', 'read 2', 'work 1', 'read 3', 'work 2', 'closed', 'work 3']);
  });

  it('tells of a fault after what came before it', async () => {
    const worked: number[] = [];
    const all = async () => {
      for await (const at of ahead(counted([], 2))) worked.push(at);
    };
    await expect(all()).rejects.toThrow('no 2');
    expect(worked).toEqual([1]);
  });

  it('closes what it reads when it is left', async () => {
    const told: string[] = [];
    for await (const _ of ahead(counted(told))) break;
    expect(told.at(-1)).toBe('closed');
  });
});
