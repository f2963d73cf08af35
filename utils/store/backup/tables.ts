import { z } from 'zod';
import { place } from '../../model/activity';
import { account, contact, deal, lead, type RecordKind, task, threadLink } from '../../model/book';
import { keptModel, keptScore, scoreState } from '../../model/kept-score';
import { siteRules } from '../../model/site-rules';
import { standingStep } from '../../model/standing';
import { id, line, text } from '../../model/values';
import { importChunk, importRun } from '../import/import-row';
import { mergeRow } from '../merge/merge-row';
import { pairRow } from '../merge/pair-row';
import { suggestionState } from '../rows';

/** A row as its schema has it. */
export type Row = Record<string, unknown>;

/** How a table of the store is backed up and brought back. */
export type BackupTable = {
  name: string;
  /** The primary key's field. */
  key: string;
  schema: z.ZodType<Row>;
  /** Where a row here and one of a backup differ: whether the backup's is the newer one. */
  isNewer: (theirs: Row, here: Row) => boolean;
  /** The rows of somebody else's backup are taken too: what belongs to a book, not to a person. */
  ofOthers: boolean;
  record?: RecordKind;
};

const kept = (value: z.ZodType) => value as z.ZodType<Row>;

/** What is here was chosen here, and nothing says when. */
const stays = () => false;
const by = (field: string) => (theirs: Row, here: Row) =>
  Date.parse(String(theirs[field])) > Date.parse(String(here[field]));
/** That two are two is a decision; that they may be one is not. */
const isApart = (theirs: Row, here: Row) => theirs.state === 'apart' && here.state !== 'apart';

const forgotten = z.object({ mark: line });
const figure = z.object({ key: line, value: z.number() });
const never = z.object({ value: line });
const draft = z.object({ target: line, text });
const setting = z.object({ key: line, value: z.unknown() });
const model = z.object({ id, value: z.union([keptModel, scoreState]) });

/** Where corrections and merges have put an entry of the log: that is no part of what was hashed. */
export const movedRow = z.object({ device: id, seq: z.number().int().min(1), moved: place });

/**
 * Every table but those of the log, in the order in which they are written and brought back. Settings come first: they
 * say who uses the browser.
 */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'settings', key: 'key', schema: kept(setting), isNewer: stays, ofOthers: false },
  { name: 'neverList', key: 'value', schema: kept(never), isNewer: stays, ofOthers: false },
  { name: 'forgotten', key: 'mark', schema: kept(forgotten), isNewer: stays, ofOthers: true },
  {
    ...{ name: 'accounts', key: 'id', schema: kept(account), isNewer: by('updatedAt'), ofOthers: true },
    record: 'account',
  },
  {
    ...{ name: 'contacts', key: 'id', schema: kept(contact), isNewer: by('updatedAt'), ofOthers: true },
    record: 'contact',
  },
  { name: 'leads', key: 'id', schema: kept(lead), isNewer: by('updatedAt'), ofOthers: true, record: 'lead' },
  { name: 'deals', key: 'id', schema: kept(deal), isNewer: by('updatedAt'), ofOthers: true, record: 'deal' },
  { name: 'threads', key: 'id', schema: kept(threadLink), isNewer: by('chosenAt'), ofOthers: true },
  { name: 'tasks', key: 'id', schema: kept(task), isNewer: stays, ofOthers: true },
  { name: 'merges', key: 'id', schema: kept(mergeRow), isNewer: stays, ofOthers: true },
  { name: 'pairs', key: 'key', schema: kept(pairRow), isNewer: isApart, ofOthers: true },
  { name: 'sites', key: 'host', schema: kept(siteRules), isNewer: by('taughtAt'), ofOthers: true },
  { name: 'models', key: 'id', schema: kept(model), isNewer: stays, ofOthers: false },
  { name: 'scores', key: 'key', schema: kept(keptScore), isNewer: by('at'), ofOthers: false },
  { name: 'suggestions', key: 'key', schema: kept(suggestionState), isNewer: by('at'), ofOthers: false },
  { name: 'standing', key: 'key', schema: kept(standingStep), isNewer: by('at'), ofOthers: false },
  { name: 'figures', key: 'key', schema: kept(figure), isNewer: stays, ofOthers: false },
  {
    ...{ name: 'imports', key: 'id', schema: kept(z.union([importRun, importChunk])) },
    ...{ isNewer: stays, ofOthers: false },
  },
  { name: 'drafts', key: 'target', schema: kept(draft), isNewer: stays, ofOthers: false },
];

/** Tables that are backed up as the log (`headers`, `contents`), or made anew from it (`texts`). */
export const LOG_TABLES = ['headers', 'contents', 'texts'];

/** Settings that are this browser's alone: its name in the log, what it knows of its own backups, how far its runs are. */
export const OWN_SETTINGS: ReadonlySet<string> = new Set([
  'device',
  'backup',
  'restore',
  'retention',
  'rescore',
]);
