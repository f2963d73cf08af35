import type { VerifyAsked, VerifyTold } from '../../../components/workspace/files/verify-messages';
import { checkStoredLog } from '../../../entrypoints/verify-worker/check-stored-log';

/** Stands for the worker that checks the log: it works in the page, with messages copied as for another thread. */
export class VerifyHere {
  onmessage: ((event: { data: VerifyTold }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(asked: VerifyAsked): void {
    const tell = (data: VerifyTold) => this.onmessage?.({ data: structuredClone(data) });
    void checkStoredLog(structuredClone(asked), tell);
  }
  terminate(): void {
    this.onmessage = null;
  }
}
