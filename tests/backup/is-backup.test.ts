import { describe, expect, it } from 'vitest';
import { isBackup } from '../../utils/backup/is-backup';

describe('a backup among other files', () => {
  it.each([
    ['{"dealcue":"backup","version":1}\n', true],
    ['{"dealcue":"sealed-backup","version":1}\n\u0000\u0001', true],
    ['\uFEFF{ "dealcue": "backup" }', true],
    ['{"dealcue":"log","version":1}\n', false],
    ['dealcue,backup\n1,2\n', false],
    ['', false],
  ])('%j: %s', async (text, is) => {
    expect(await isBackup(new Blob([text]))).toBe(is);
  });
});
