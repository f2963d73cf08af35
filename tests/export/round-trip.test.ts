import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFile } from '../../utils/export/log-file';
import { readLog } from '../../utils/import/read-log';
import { chain, type Draft, EMPTY_CHAIN } from '../../utils/log/entry';
import { logLines } from '../../utils/log/log-lines';
import { verifyLines } from '../../utils/log/verify';
import type { LogEntry } from '../../utils/model/activity';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { append } from '../../utils/store/log';
import { logParts } from '../../utils/store/log-parts';
import { restoreEntries } from '../../utils/store/log-restore';
import { testDatabase } from '../store/test-database';

const AT = '2026-11-20T10:00:00.000Z';
const BY = 'sam@vendor.example';
const RUN: ImportRun = {
  ...{
    id: 'run',
    at: AT,
    state: 'writing',
    file: 'log.jsonl',
    bytes: 1,
    form: null,
    sheet: null,
    mapping: null,
  },
  ...{ table: 'log', today: '2026-11-20', by: BY, position: 0, bytesRead: 0, chunks: 0, entryId: null },
  ...{ counts: { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 }, stagesBefore: null, kept: 0 },
};

type Told = { text: string; amount: number | null; isErased: boolean; isMoved: boolean };
const told: fc.Arbitrary<Told> = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', '\u0000', '"\r\n', 'שלום 😀', 'x'.repeat(3000)),
  ),
  amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  isErased: fc.boolean(),
  isMoved: fc.boolean(),
});

const uuid = (device: number, seq: number) =>
  `019a0000-0000-7000-8${String(device).padStart(3, '0')}-${String(seq).padStart(12, '0')}`;

async function chainOf(device: number, all: readonly Told[]): Promise<LogEntry[]> {
  const drafts = all.map(({ text, amount, isMoved }, at): Draft => {
    const moves = { entries: [uuid(device, at)], deal: { id: 'd2', name: 'Ovens' } };
    const deal = { id: 'd1', name: text.slice(0, 50) };
    const content =
      isMoved && at > 0
        ? { of: uuid(device, at), moves }
        : { text, from: amount, deal, extra: { b: 1, a: [text] } };
    return {
      id: uuid(device, at + 1),
      by: BY,
      kind: isMoved ? 'correction' : 'remark',
      at: AT,
      recordedAt: AT,
      salt: '0'.repeat(32),
      content,
    };
  });
  const entries = await chain(drafts, EMPTY_CHAIN, uuid(device, 999));
  return entries.map((entry, at) => {
    const { salt: _salt, content: _content, ...bare } = entry;
    return all[at]?.isErased ? bare : entry;
  });
}

async function fileOf(entries: LogEntry[]): Promise<string[]> {
  const [last] = entries.slice(-1);
  const part = {
    device: last?.device ?? '',
    by: BY,
    to: entries.length,
    head: last?.hash ?? '',
    entries: (async function* () {
      yield entries;
    })(),
  };
  const lines: string[] = [];
  for await (const some of logLines([part], AT)) lines.push(...some);
  return lines;
}

async function restore(db: Database, lines: readonly string[]): Promise<void> {
  const source = {
    kind: 'log' as const,
    name: 'log.jsonl',
    bytes: 1,
    lines: async function* () {
      yield* lines;
    },
  };
  for await (const { entries, refusals } of readLog(source)) {
    expect(refusals).toEqual([]);
    await restoreEntries(db, RUN, entries);
  }
}

async function exported(db: Database, device: string): Promise<string[]> {
  let text = '';
  const parts = (await logParts(db)).filter((part) => part.device === device);
  for await (const piece of logFile(parts, '2026-11-25T00:00:00.000Z')) text += piece;
  return text.trimEnd().split('\n');
}

describe('a log that is exported, restored elsewhere and exported again', () => {
  it('is the same from the second line on, byte by byte, device by device', async () => {
    const logs = fc.array(fc.array(told, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(logs, async (devices) => {
        const db = testDatabase();
        await append(db, [{ kind: 'remark', at: AT, content: { text: 'Ours' } }], { by: BY, now: AT });
        for (const [at, all] of devices.entries()) {
          const entries = await chainOf(at, all);
          const before = await fileOf(entries);
          await restore(db, before);
          const after = await exported(db, entries[0]?.device ?? '');
          expect(after.slice(1)).toEqual(before.slice(1));
          const whole = (async function* () {
            yield* after;
          })();
          expect(await verifyLines(whole)).toMatchObject({ ok: true, entries: entries.length });
        }
        await db.delete();
      }),
      { numRuns: 25 },
    );
  });
});
