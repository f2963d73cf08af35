import { isBackup } from '../../../../utils/backup/is-backup';
import type { Inspection, PreviewRow } from '../../../../utils/import/inspection';
import type { Mapping } from '../../../../utils/import/mapping';
import { send } from '../../../../utils/messages/send';
import { startWorker } from '../../../../utils/platform/workers';
import type { ImportRun } from '../../../../utils/store/import/import-row';
import { showNumber } from '../../format';
import type {
  DryRun,
  FromWorker,
  LogDryRun,
  OpenedSource,
  Opening,
  Place,
  Progress,
  ToWorker,
} from './worker-messages';

/** Where the import of this window stands, and what is known of its file. */
export type ImportState = {
  phase:
    | 'idle'
    | 'sorting'
    | 'copying'
    | 'mapping'
    | 'checking'
    | 'checked'
    | 'writing'
    | 'undoing'
    | 'done'
    | 'restoring';
  source: OpenedSource | null;
  inspection: Inspection | null;
  mapping: Mapping | null;
  preview: readonly PreviewRow[];
  opening: Opening;
  dryRun: DryRun | null;
  /** What a log holds that was dropped instead of a table. */
  log: LogDryRun | null;
  /** A backup that was dropped instead: it is restored as in Settings. */
  backup: File | null;
  /** Files that were dropped with this one and come after it. */
  waiting: readonly File[];
  progress: Progress | null;
  /** When the step began, for the time that is left. */
  since: number;
  run: ImportRun | null;
  /** How the last step ended, where that is worth a line. */
  said: { ok: boolean; words: string } | null;
};

const IDLE: ImportState = {
  phase: 'idle',
  source: null,
  inspection: null,
  mapping: null,
  preview: [],
  opening: {},
  dryRun: null,
  log: null,
  backup: null,
  waiting: [],
  progress: null,
  since: 0,
  run: null,
  said: null,
};

/**
 * The one import of this window. It stands outside the pages: an import goes on while another page of the workspace
 * is looked at.
 */
const here: { state: ImportState; place: Place; worker: Worker | null; listeners: Set<() => void> } = {
  state: IDLE,
  place: { today: '', timeZone: 'UTC', hosts: [] },
  worker: null,
  listeners: new Set(),
};

function change(patch: Partial<ImportState>): void {
  here.state = { ...here.state, ...patch };
  for (const listener of here.listeners) listener();
}

/** Ends the worker: each file has its own. Files that wait go on waiting. */
function rest(patch: Partial<ImportState>): void {
  here.worker?.terminate();
  here.worker = null;
  change({ ...IDLE, waiting: here.state.waiting, ...patch });
}

const CANCELLED = 'Cancelled. Nothing of it was left.';
/** What was changed, or worked on, since the import is not the import's to take away. */
const keptWords = (kept: number) =>
  kept === 0
    ? 'The import was taken back.'
    : `The import was taken back, but for ${showNumber(kept)} ${kept === 1 ? 'record that was' : 'records that were'} changed or used since.`;

function finished(patch: Partial<ImportState>): void {
  void send('book/changed', {});
  rest(patch);
}

function hear(message: FromWorker): void {
  if (message.tell === 'progress') change({ progress: message });
  else if (message.tell === 'preview') change({ preview: message.rows });
  else if (message.tell === 'dry-run') change({ phase: 'checked', dryRun: message.dryRun, progress: null });
  else if (message.tell === 'opened') {
    const { source, inspection } = message;
    const { mapping, preview } = inspection;
    change({ phase: 'mapping', source, inspection, mapping, preview, progress: null, said: null });
  } else if (message.tell === 'log') {
    const { source, log } = message;
    change({ phase: 'checked', source, log, progress: null, said: null });
  } else if (message.tell === 'sorted') void openFirst(message.files);
  else if (message.tell === 'done') finished({ phase: 'done', run: message.run });
  else if (message.tell === 'undone') finished({ said: { ok: true, words: keptWords(message.kept) } });
  else if (message.tell === 'cancelled') finished({ said: { ok: true, words: CANCELLED } });
  else rest({ said: { ok: false, words: message.words } });
}

function ask(message: ToWorker): void {
  if (here.worker === null) {
    here.worker = startWorker('/import-worker.js');
    here.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    here.worker.onerror = () => hear({ tell: 'failed', words: 'The import stopped. Reload this page.' });
  }
  here.worker.postMessage(message);
}

/** Opens the first of some files; the others wait until it is through. */
async function openFirst([file, ...waiting]: readonly File[]): Promise<void> {
  rest({ waiting });
  if (file === undefined) return;
  begin('copying');
  if (await isBackup(file)) change({ phase: 'restoring', backup: file });
  else ask({ ask: 'open', file, place: here.place });
}

const begin = (phase: ImportState['phase']) =>
  change({ phase, progress: null, since: performance.now(), said: null });

/** What can be done with the import of this window. */
export const importClient = {
  subscribe(listener: () => void): () => void {
    here.listeners.add(listener);
    return () => here.listeners.delete(listener);
  },
  state: () => here.state,
  /** Takes files: of several the ones first that the others are found by. */
  open(files: readonly File[], place: Place): void {
    here.place = place;
    if (files.length === 1) {
      void openFirst(files);
      return;
    }
    rest({ waiting: [] });
    begin('sorting');
    ask({ ask: 'sort', files, place });
  },
  /** Opens the next of the files that were dropped together. */
  next: (): void => void openFirst(here.state.waiting),
  leaveWaiting: (): void => change({ waiting: [] }),
  /** Reads the file anew, as the user says that it is written. */
  reopen(patch: Opening): void {
    const opening = { ...here.state.opening, ...patch };
    change({ opening });
    ask({ ask: 'reopen', opening });
  },
  map(mapping: Mapping): void {
    change({ mapping });
    ask({ ask: 'preview', mapping });
  },
  check(mapping: Mapping): void {
    begin('checking');
    ask({ ask: 'dry-run', mapping });
  },
  backToMapping: (): void => change({ phase: 'mapping', dryRun: null }),
  write(): void {
    begin('writing');
    ask({ ask: 'import' });
  },
  resume(importId: string): void {
    begin('writing');
    ask({ ask: 'resume', importId });
  },
  undo(importId: string): void {
    begin('undoing');
    ask({ ask: 'undo', importId });
  },
  cancel: () => ask({ ask: 'cancel' }),
  finish: () => rest({}),
};
