import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeFiles } from '../../utils/log/merge/take-files';
import { verifyLines } from '../../utils/log/verify';
import type { LogEntry } from '../../utils/model/activity';
import { type FileLedger, fileLedger } from '../tools/log-files/file-ledger';
import { DEVICE_A, DEVICE_B, makeEntries, makeLines } from './log-maker';

type File = readonly string[];

const told = (...texts: string[]) => texts.map((text) => ({ content: { text } }));
const textsA = ['one', 'two', 'three', 'four'];

let ledger: FileLedger;
beforeEach(() => {
  ledger = fileLedger();
});
afterEach(() => ledger.close());

const sourceOf = (lines: File) =>
  async function* () {
    yield* lines;
  };

const merge = (...files: File[]) => takeFiles(ledger, files.map(sourceOf));

async function merged(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ledger.merged()) lines.push(line.trimEnd());
  return lines;
}

async function contents(): Promise<(string | undefined)[]> {
  const lines = (await merged()).map((line) => JSON.parse(line) as Partial<LogEntry> & { dealcue?: string });
  return lines.filter(({ dealcue }) => dealcue === undefined).map(({ content }) => content?.text);
}

const verified = async () => verifyLines(sourceOf(await merged())());
const later = (lines: File): File => {
  const [first = '', ...rest] = lines;
  return [first.replace('2026-11-22T12', '2026-11-23T12'), ...rest];
};

async function device(id: string, ...texts: string[]): Promise<{ entries: LogEntry[]; lines: File }> {
  const entries = await makeEntries(id, told(...texts));
  return { entries, lines: await makeLines(entries) };
}

describe('logs of many devices in one', () => {
  it('has every entry once, a part a device, however often a file is given', async () => {
    const [a, b] = [await device(DEVICE_A, ...textsA), await device(DEVICE_B, 'b1', 'b2')];
    const reports = await merge(a.lines, b.lines, a.lines);
    expect(reports).toMatchObject([
      { ok: true, added: 4, present: 0 },
      { ok: true, added: 2, present: 0 },
      { ok: true, added: 0, present: 4 },
    ]);
    expect(await contents()).toEqual([...textsA, 'b1', 'b2']);
    expect(await verified()).toMatchObject({ ok: true, entries: 6 });
  });

  it('goes on where an earlier export of a device ended, in whatever order they come', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const short = await makeLines(a.entries.slice(0, 2));
    expect(await merge(later(a.lines), short)).toMatchObject([
      { added: 4 },
      { ok: true, added: 0, present: 2 },
    ]);
    expect(await contents()).toEqual(textsA);
  });

  it('takes in what was merged before', async () => {
    const [a, b] = [await device(DEVICE_A, ...textsA), await device(DEVICE_B, 'b1')];
    await merge(a.lines, b.lines);
    const before = await merged();
    ledger.close();
    ledger = fileLedger();
    expect(await merge(before)).toMatchObject([
      { ok: true, added: 5, parts: [{ entries: 4 }, { entries: 1 }] },
    ]);
    expect(await merged()).toEqual(before);
  });

  it('has a content no more once a later export has lost it', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const { salt: _salt, content: _content, ...bare } = a.entries[1] as LogEntry;
    const erased = later(await makeLines(a.entries.with(1, bare)));
    expect(await merge(a.lines, erased)).toMatchObject([{ ok: true }, { ok: true, erased: 1 }]);
    expect(await contents()).toEqual(['one', undefined, 'three', 'four']);
    expect(await verified()).toMatchObject({ ok: true });
  });

  it('does not get a deleted content back from an earlier export', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const { salt: _salt, content: _content, ...bare } = a.entries[1] as LogEntry;
    await merge(later(await makeLines(a.entries.with(1, bare))), a.lines);
    expect(await contents()).toEqual(['one', undefined, 'three', 'four']);
  });
});

describe('a file that is not as it should be', () => {
  it('is told to be rewritten where it contradicts what was seen, and that is kept', async () => {
    const [a, other] = [
      await device(DEVICE_A, ...textsA),
      await device(DEVICE_A, 'one', 'TWO', 'three', 'four', 'five'),
    ];
    const [, report] = await merge(a.lines, other.lines);
    expect(report).toMatchObject({ ok: false, added: 0, present: 1 });
    expect(report?.faults[0]).toMatchObject({ kind: 'rewritten', seq: 2, line: 3, device: DEVICE_A });
    expect(await contents()).toEqual(textsA);
    expect(await verified()).toMatchObject({ ok: true });
  });

  it('is told to be rewritten where a later export is shorter', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const [, report] = await merge(a.lines, later(await makeLines(a.entries.slice(0, 2))));
    expect(report?.faults).toMatchObject([
      { kind: 'rewritten', seq: 2, why: expect.stringContaining('entry 4') },
    ]);
  });

  it('names a gap, and what another file has in it is not missing in the end', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const gap = a.lines.filter((_, at) => at !== 2);
    const [report] = await merge(gap, await makeLines(a.entries.slice(0, 3)));
    expect(report).toMatchObject({ ok: false, added: 2, untaken: 0 });
    expect(report?.faults[0]).toMatchObject({ kind: 'gap', seq: 3, why: 'entry 2 is missing' });
    expect(await contents()).toEqual(textsA);
  });

  it('counts what another file brought meanwhile as there already', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const [report] = await merge(
      a.lines.filter((_, at) => at !== 1),
      a.lines,
    );
    expect(report).toMatchObject({ added: 0, present: 3, untaken: 0 });
  });

  it('loses what stands behind a gap that nothing fills, and says how much', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const [report] = await merge(a.lines.filter((_, at) => at !== 2));
    expect(report).toMatchObject({ ok: false, added: 1, untaken: 2 });
    expect(await contents()).toEqual(['one']);
    expect(await verified()).toMatchObject({ ok: true, entries: 1 });
  });

  it('is taken up to the line that was edited', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const [report] = await merge(a.lines.map((line) => line.replace('three', 'there')));
    expect(report).toMatchObject({ ok: false, added: 2, untaken: 1 });
    expect(report?.faults).toMatchObject([{ kind: 'break', line: 4, seq: 3, why: 'content changed' }]);
  });

  it('is told to be cut', async () => {
    const a = await device(DEVICE_A, ...textsA);
    const [report] = await merge(a.lines.slice(0, 3));
    expect(report).toMatchObject({ ok: false, added: 2 });
    expect(report?.faults[0]?.why).toContain('ends after 2 of the 4 entries');
  });

  it('names an id that stands for two things', async () => {
    const a = await device(DEVICE_A, 'one');
    const [entry] = await makeEntries(DEVICE_A, told('other'));
    const id = a.entries[0]?.id ?? '';
    const { chain, EMPTY_CHAIN } = await import('../../utils/log/entry');
    const draft = { ...(entry as LogEntry), id, salt: '1'.repeat(32), content: { text: 'other' } };
    const { by, kind, at, recordedAt, salt, content } = draft;
    const lines = await makeLines(
      await chain([{ id, by, kind, at, recordedAt, salt, content }], EMPTY_CHAIN, DEVICE_B),
    );
    const [, report] = await merge(a.lines, lines);
    expect(report?.faults).toMatchObject([
      { kind: 'duplicate-id', why: expect.stringContaining('different content') },
    ]);
    expect(await verified()).toMatchObject({ ok: true, entries: 2 });
  });

  it.each([
    [
      'of another version',
      (lines: File) => lines.map((line) => line.replace('"version":1', '"version":2')),
      'unknown version 2',
    ],
    ['without its first line', (lines: File) => lines.slice(1), 'the first line is missing'],
    ['empty', () => [], 'empty'],
    ['no log', () => ['hello'], 'not a JSON object'],
    ['an extract', () => ['{"dealcue":"extract","version":1}'], 'an extract, filtered or redacted'],
  ])('is not taken when it is %s', async (_name, spoil, why) => {
    const a = await device(DEVICE_A, ...textsA);
    const [report] = await merge(spoil(a.lines));
    expect(report).toMatchObject({ ok: false, added: 0, faults: [{ kind: 'not-a-log', line: 1 }] });
    expect(report?.faults[0]?.why).toContain(why);
    expect(ledger.entries()).toBe(0);
  });
});
