import { createReadStream } from 'node:fs';
import { linesOf } from '../../utils/log/lines';
import { verifyLines } from '../../utils/log/verify';

type Printed = { file: string; ok: boolean } & Record<string, unknown>;

/** What contracts.md section 7 wants printed; a merged file also names its parts. */
async function verifyFile(file: string): Promise<Printed> {
  try {
    const result = await verifyLines(linesOf(createReadStream(file)));
    if (!result.ok) return { file, ...result };
    const { parts, ...whole } = result;
    return { file, ...whole, ...(parts.length > 1 ? { parts } : {}) };
  } catch (error) {
    return { file, ok: false, line: null, seq: null, why: (error as Error).message };
  }
}

async function main(files: string[]): Promise<void> {
  if (files.length === 0) console.error('usage: npm run -s verify -- FILE...');
  let allOk = files.length > 0;
  for (const file of files) {
    const result = await verifyFile(file);
    console.log(JSON.stringify(result));
    allOk &&= result.ok;
  }
  process.exitCode = allOk ? 0 : 1;
}

await main(process.argv.slice(2));
