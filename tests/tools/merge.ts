import { createReadStream } from 'node:fs';
import { linesOf } from '../../utils/log/lines';
import type { FileReport, MergeFault } from '../../utils/log/merge/report';
import { takeFiles } from '../../utils/log/merge/take-files';
import { type FileLedger, fileLedger } from './log-files/file-ledger';
import { writeWhole } from './log-files/write-whole';

// npm run -s merge -- FILE... OUT.jsonl
// Rolls many devices' logs up into one: a part a device, twice the same once. Prints what became of each file, then what
// was written. Exit status 1 when a file is not sound; what is sound is written all the same, whole or not at all.

const USAGE = 'usage: npm run -s merge -- FILE... OUT.jsonl';

const place = ({ line, device, seq, why }: MergeFault) => ({ line, device, seq, why });

function printed(file: string, { faults, ...report }: FileReport) {
  const of = (kind: MergeFault['kind']) => faults.filter((fault) => fault.kind === kind).map(place);
  const { ok, added, present, erased, untaken, parts, faultCount } = report;
  const wrong = {
    gaps: of('gap'),
    breaks: [...of('not-a-log'), ...of('break')],
    rewritten: of('rewritten'),
    duplicates: of('duplicate-id'),
  };
  return { file, ok, added, present, erased, untaken, parts, ...wrong, faults: faultCount };
}

async function readable(files: readonly string[]): Promise<boolean> {
  let isReadable = true;
  for (const file of files) {
    try {
      const handle = createReadStream(file, { end: 0 });
      for await (const _ of handle);
    } catch (error) {
      isReadable = false;
      console.log(JSON.stringify({ file, ok: false, error: (error as Error).message }));
    }
  }
  return isReadable;
}

async function merge(ledger: FileLedger, files: readonly string[], out: string): Promise<boolean> {
  const reports = await takeFiles(
    ledger,
    files.map((file) => () => linesOf(createReadStream(file))),
  );
  for (const [at, report] of reports.entries()) console.log(JSON.stringify(printed(files[at] ?? '', report)));
  if (ledger.entries() === 0) {
    console.error('No file holds an entry that can be taken: nothing was written.');
    return false;
  }
  await writeWhole(out, ledger.merged());
  console.log(JSON.stringify({ out, entries: ledger.entries() }));
  return reports.every(({ ok }) => ok);
}

async function main(args: readonly string[]): Promise<number> {
  const [files, out] = [args.slice(0, -1), args.at(-1)];
  if (out === undefined || files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  if (!(await readable(files))) {
    console.error('Nothing was written.');
    return 1;
  }
  const ledger = fileLedger();
  try {
    return (await merge(ledger, files, out)) ? 0 : 1;
  } catch (error) {
    console.error(`That did not work: ${(error as Error).message}. Nothing was written.`);
    return 1;
  } finally {
    ledger.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
