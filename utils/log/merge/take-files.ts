import type { Ledger } from './ledger';
import { type FileReport, together } from './report';
import { takeFile } from './take-file';

/**
 * Takes files into the ledger, one after the other. What one of them lacks another may hold: those of which something
 * was left are read again as long as that brings more, so that nearly nothing hangs on their order.
 * @param files gives each file's lines, anew each time it is asked
 */
export async function takeFiles(
  ledger: Ledger,
  files: readonly (() => AsyncIterable<string>)[],
  onFile: (done: number) => void = () => undefined,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const lines of files) {
    reports.push(await takeFile(ledger, lines()));
    onFile(reports.length);
  }
  for (let isMore = files.length > 1; isMore; ) {
    isMore = false;
    for (const [at, lines] of files.entries()) {
      const first = reports[at] as FileReport;
      if (first.untaken === 0) continue;
      const again = await takeFile(ledger, lines());
      if (again.added > 0) isMore = true;
      reports[at] = together(first, again);
    }
  }
  return reports;
}
