import type { ExportAsked, ExportTold } from '../../../components/workspace/files/export-messages';
import { writeFile } from '../../../entrypoints/export-worker/write-file';

/** Stands for the worker that writes files: it works in the page, with messages copied as for another thread. */
export class ExportHere {
  onmessage: ((event: MessageEvent<ExportTold>) => void) | null = null;
  private readonly stop = { isAsked: false };

  postMessage(asked: ExportAsked): void {
    const copy = structuredClone(asked);
    if (copy.ask === 'cancel') {
      this.stop.isAsked = true;
      return;
    }
    const tell = (told: ExportTold) =>
      this.onmessage?.(new MessageEvent('message', { data: structuredClone(told) }));
    void writeFile(copy, this.stop, tell);
  }
  terminate(): void {}
}
