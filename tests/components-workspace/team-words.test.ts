// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { faultWords } from '../../components/workspace/data/team/team-words';
import type { MergeFault } from '../../utils/log/merge/report';

const fault = (kind: MergeFault['kind'], why: string, line = 1): MergeFault => ({
  ...{ kind, line, why },
  ...{ device: null, seq: null },
});

it.each([
  ['empty', 'Not taken: the file is empty'],
  ['unknown version 7', 'Not taken: a newer Dealcue wrote this file. Update this one first'],
  ['not a JSON object', 'Not taken: this is no log that Settings exports (line 1: not a JSON object)'],
])('says of a file that is no log what to do, not what its line is: %s', (why, words) => {
  expect(faultWords(fault('not-a-log', why))).toBe(words);
});

it('asks for the complete log where a part of one was dropped', () => {
  const why = 'an extract, filtered or redacted: only the complete log can be checked';
  expect(faultWords(fault('not-a-log', why))).toMatch(/Ask for the complete log/);
});

it('says once that history was rewritten', () => {
  const why = 'history was rewritten: entry 3 is another one than was seen before';
  expect(faultWords(fault('rewritten', why, 4))).toBe(
    'Rewritten history, line 4: entry 3 is another one than was seen before',
  );
});
