import { v5, v7 } from 'uuid';
import { externalKey } from '../../context/records/external-key';
import { type RecordKind, recordKind } from '../../model/book';
import type { ReadRecord } from '../record';
import type { Run } from './plan';

export { foldedName as nameKey } from '../../model/folded-name';

type System = Pick<Run, 'system' | 'hosts'>;

/** A namespace of our own (RFC 9562, 5.5): entries made of rows get the same id each time. */
const NAMESPACE = '5b1d6a8e-3f0c-4d0b-9f43-7a6f8f1c2e11';
/** Odoo's names for records in other systems; its pages know a number. */
const ODOO_NUMBER = /^\d+$/;

/** What stands for a host where the file's own is not known. */
const standIn = ({ system }: System) => `import:${system}`;

function isPageId(id: string, { system }: System): boolean {
  return !id.startsWith('~') && (system !== 'odoo' || ODOO_NUMBER.test(id));
}

/** The name under which the book keeps a record of the file: on its host where one is known. */
export function ownKey(kind: RecordKind, id: string, system: System): string {
  const host = isPageId(id, system) ? system.hosts[0] : undefined;
  return externalKey(host ?? standIn(system), kind, id);
}

/** Every name under which the book may know the record. */
export function keysOf(kind: RecordKind, id: string, system: System): string[] {
  const hosts = isPageId(id, system) ? system.hosts : [];
  return [...hosts, standIn(system)].map((host) => externalKey(host, kind, id));
}

/** Whether rows of a table are records of the book. */
export const isKept = (table: string): table is RecordKind => recordKind.safeParse(table).success;

/** Every name under which the book may know the record that a row stands for; none for what the book does not keep. */
export function keysOfRow({ table, id }: Pick<ReadRecord, 'table' | 'id'>, system: System): string[] {
  return isKept(table) ? keysOf(table, id, system) : [];
}

/** Whether the file's system has a name of its own for the record, other than one made of its values. */
export function isNamedThere(
  { externals }: { externals: readonly string[] },
  kind: RecordKind,
  system: System,
): boolean {
  const starts = [...system.hosts, standIn(system)].map((host) => `${host}|${kind}|`);
  return externals.some((key) =>
    starts.some((start) => key.startsWith(start) && !key.startsWith(`${start}~`)),
  );
}

/** Whether the record was known by a name made of its values in an import from this system. */
export function isMadeThere(
  { externals }: { externals: readonly string[] },
  kind: RecordKind,
  system: System,
): boolean {
  return externals.some((key) => key.startsWith(`${standIn(system)}|${kind}|~`));
}

/** An id made of what it stands for: a UUIDv7 in form, the same each time. */
function idOf(what: string): string {
  const own = v5(what, NAMESPACE, new Uint8Array(16));
  const seq = new DataView(own.buffer).getUint32(0);
  return v7({ msecs: 0, random: own, seq });
}

/**
 * The id of the entry or task that a row becomes, the same each time: it is made of the row's own name. It tells no
 * time, since a newer export may have moved what happened.
 */
export function happeningId({ table, id }: ReadRecord, { system }: Pick<Run, 'system'>): string {
  return idOf(`${system}|${table}|${id}`);
}

/** The id of the entry that tells of a person's new company: one an import, which may be resumed. */
export function moveId(
  contactId: string,
  accountId: string,
  { source, at }: Pick<Run, 'source' | 'at'>,
): string {
  return idOf(`${source}|${at}|moved|${contactId}|${accountId}`);
}

/** The id of the entry that tells of a field of a deal that an import has changed: one an import. */
export function changeId(dealId: string, field: string, { source, at }: Pick<Run, 'source' | 'at'>): string {
  return idOf(`${source}|${at}|${field}|${dealId}`);
}
