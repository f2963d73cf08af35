import { describe, expect, it } from 'vitest';
import { product, type SourceFile } from './source-files';

/** Lines a file may have; the first rule that fits counts. A file over its cap has outgrown its shape. */
const CAPS: [RegExp, number][] = [
  [/^utils\/adapters\/[^/]+\.ts$/, 120],
  [/^entrypoints\/[^/]+\/index\.tsx?$/, 60],
  [/^components\/.*\.tsx$/, 150],
  [/./, 300],
];

const capOf = (file: SourceFile) => CAPS.find(([form]) => form.test(file.path))![1];

describe('the size of files', () => {
  it('stays under the caps', () => {
    const over = product().filter((file) => file.lines > capOf(file));
    expect(over.map((file) => `${file.path}: ${file.lines} of ${capOf(file)}`)).toEqual([]);
  });
});
