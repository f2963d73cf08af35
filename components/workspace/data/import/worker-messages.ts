import type { Inspection, PreviewRow } from '../../../../utils/import/inspection';
import type { Mapping, TableKind } from '../../../../utils/import/mapping';
import type { Counts, Plan } from '../../../../utils/import/plan/plan';
import type { Refusal } from '../../../../utils/import/refused';
import type { TextForm } from '../../../../utils/import/source';
import type { ImportRun } from '../../../../utils/store/import/import-row';

/** Where and when the user is: a worker cannot be asked. */
export type Place = { today: string; timeZone: string; hosts: readonly string[] };

/** What the user says of the file; what is absent is detected. */
export type Opening = { form?: Partial<TextForm>; sheet?: string; table?: TableKind };

/** What the page asks of the worker. One is answered before the next is begun; `cancel` is heard at once. */
export type ToWorker =
  | { ask: 'sort'; files: readonly File[]; place: Place }
  | { ask: 'open'; file: File; place: Place }
  | { ask: 'reopen'; opening: Opening }
  | { ask: 'preview'; mapping: Mapping }
  | { ask: 'dry-run'; mapping: Mapping }
  | { ask: 'import' }
  | { ask: 'resume'; importId: string }
  | { ask: 'undo'; importId: string }
  | { ask: 'cancel' };

/** How the file was taken. */
export type OpenedSource = {
  name: string;
  bytes: number;
  form: TextForm | null;
  sheets: readonly string[];
  sheet: string | null;
};

/** What the import would do, before anything is written. */
export type DryRun = {
  counts: Counts;
  /** Companies and people that the rows only mention, and that are new. */
  linked: Plan['linked'];
  /** Lines at the end that are the report's footer. */
  footer: number;
  /** The first refusals; the file of all lies beside the copy of the source. */
  refusals: readonly Refusal[];
  refusedFile: string | null;
};

/** What a log was found to hold, and what of it is new here. */
export type LogDryRun = { fresh: number; unchanged: number; devices: number; writers: readonly string[] };

export type Step = 'copy' | 'dry-run' | 'write' | 'undo';

/** How far a step is. `of` is what `done` comes to in the end: bytes of the file, or chunks to take back. */
export type Progress = { step: Step; rows: number; done: number; of: number };

/** What the worker tells. */
export type FromWorker =
  | ({ tell: 'progress' } & Progress)
  | { tell: 'opened'; source: OpenedSource; inspection: Inspection }
  | { tell: 'sorted'; files: readonly File[] }
  | { tell: 'log'; source: OpenedSource; log: LogDryRun }
  | { tell: 'preview'; rows: readonly PreviewRow[] }
  | { tell: 'dry-run'; dryRun: DryRun }
  | { tell: 'done'; run: ImportRun }
  | { tell: 'undone'; kept: number }
  | { tell: 'cancelled' }
  | { tell: 'failed'; words: string };
