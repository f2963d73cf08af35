import { describe, expect, it } from 'vitest';
import { openSource } from '../../utils/import/open-source';
import { checkLogFile, type LogBatch, planLog, readLog } from '../../utils/import/read-log';
import type { LogSource } from '../../utils/import/source';
import { chain, type Draft, EMPTY_CHAIN } from '../../utils/log/entry';
import { logLines } from '../../utils/log/log-lines';
import type { LogEntry } from '../../utils/model/activity';

const DEVICE = '018f6d2e-0000-7000-8000-000000000001';
const AT = '2026-11-20T10:00:00.000Z';

const draft = (at: number): Draft => ({
  id: `018f6d2e-0000-7000-8000-${String(at).padStart(12, '0')}`,
  by: 'sam@vendor.example',
  kind: 'remark',
  at: AT,
  recordedAt: AT,
  salt: '0'.repeat(32),
  content: { text: `Remark ${at}` },
});

async function logOf(count: number): Promise<{ entries: LogEntry[]; text: string }> {
  const entries = await chain(
    Array.from({ length: count }, (_, at) => draft(at)),
    EMPTY_CHAIN,
    DEVICE,
  );
  const one = async function* () {
    yield entries;
  };
  const part = {
    device: DEVICE,
    by: 'sam@vendor.example',
    to: count,
    head: entries.at(-1)?.hash ?? '',
    entries: one(),
  };
  const lines: string[] = [];
  for await (const some of logLines([part], AT)) lines.push(...some);
  return { entries, text: `${lines.join('\n')}\n` };
}

async function openLog(text: string): Promise<LogSource> {
  const source = await openSource(new Blob([text]), 'log.jsonl');
  if (source.kind !== 'log') throw new Error('no log');
  return source;
}

async function all(source: LogSource, from = 0): Promise<LogBatch[]> {
  const batches: LogBatch[] = [];
  for await (const batch of readLog(source, from)) batches.push(batch);
  return batches;
}

describe('a complete log', () => {
  it('is known by what is in it, checked, and read whole', async () => {
    const { entries, text } = await logOf(1_200);
    const source = await openLog(text);
    expect(await checkLogFile(source)).toMatchObject({ ok: true, entries: 1_200 });
    const batches = await all(source);
    expect(batches.flatMap((batch) => batch.entries)).toEqual(entries);
    const rest = await all(source, batches[0]?.position);
    expect(rest.flatMap((batch) => batch.entries)).toEqual(
      batches.slice(1).flatMap((batch) => batch.entries),
    );
  });

  it('that was changed is told, and lines that are no entries are refused by line', async () => {
    const { text } = await logOf(3);
    expect(await checkLogFile(await openLog(text.replace('Remark 1', 'Remark 9')))).toMatchObject({
      ok: false,
      line: 3,
    });
    const lines = text.split('\n');
    const [batch] = await all(
      await openLog(lines.with(2, '{"half": ').with(3, '{"no": "entry"}').join('\n')),
    );
    expect([batch?.entries.length, batch?.refusals.map(({ line }) => line)]).toEqual([1, [3, 4]]);
  });
});

describe('taking a log into another', () => {
  it('takes what is not there, once, and mixes no rewritten history in', async () => {
    const { entries } = await logOf(3);
    const [first, second] = entries as [LogEntry, LogEntry];
    const plan = planLog(entries, [first, { ...second, hash: 'f'.repeat(64) }]);
    expect([plan.fresh.map(({ seq }) => seq), plan.unchanged]).toEqual([[3], 1]);
    expect(plan.refusals).toMatchObject([{ line: 2, raw: second.id }]);
  });

  it('is refused where an entry is here at another place', async () => {
    const { entries } = await logOf(1);
    const [first] = entries as [LogEntry];
    const elsewhere = { ...first, device: '018f6d2e-0000-7000-8000-000000000002' };
    const plan = planLog(entries, [elsewhere]);
    expect([plan.fresh, plan.refusals.length]).toEqual([[], 1]);
  });
});
