import { afterEach, expect, it, vi } from 'vitest';
import { exportedFile, writeExport } from '../../utils/platform/export-place';
import { memoryFiles } from '../support/memory-files';

const NAME = 'activities.csv';

async function* piecesOf(...texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const write = (...texts: readonly string[]) => writeExport(NAME, piecesOf(...texts), () => undefined);
const written = async () => (await exportedFile(NAME))?.text() ?? null;

afterEach(() => vi.unstubAllGlobals());

it('holds nothing of a longer file that had the name before', async () => {
  vi.stubGlobal('navigator', memoryFiles());
  expect(await write('when,who\n', 'today,Clara\n')).toBe(21);
  expect(await write('when\n')).toBe(5);
  expect(await written()).toBe('when\n');
});

it('leaves no part of a file that could not be written as a whole', async () => {
  vi.stubGlobal('navigator', memoryFiles(10));
  await expect(write('when,who\n', 'today,Clara\n')).rejects.toThrow('The disk is full.');
  expect(await written()).toBeNull();
});
