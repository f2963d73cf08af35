import { type LogPart, logLines } from '../log/log-lines';

/**
 * The complete log as JSON Lines (contracts.md section 7), in pieces of whole lines: the file that `verify`
 * checks.
 * @throws LogCutError when part of the log was deleted meanwhile.
 */
export async function* logFile(parts: LogPart[], exportedAt: string): AsyncGenerator<string> {
  for await (const lines of logLines(parts, exportedAt)) yield lines.map((line) => `${line}\n`).join('');
}
