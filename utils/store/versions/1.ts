import type { SchemaVersion } from './version';

/** The first version: the deal book, the log (headers and contents apart), and the tool's own tables. */
export const version1: SchemaVersion = {
  number: 1,
  stores: {
    deals: 'id, status, accountId, *people, closeDate, updatedAt',
    leads: 'id, email, status, updatedAt',
    contacts: 'id, *emails, accountId',
    accounts: 'id, *domains',
    threads: 'id',
    // Both halves of an entry have one key, so that a range of the log is two straight reads.
    headers: '[device+seq], &id, [at+seq], [kind+at+seq]',
    contents: '[device+seq], [target+at+seq], message',
    // Marks of mails whose entry was deleted, so that the next reading does not log them again.
    forgotten: 'mark',
    tasks: 'id, dealId, leadId, due',
    suggestions: 'key, target',
    figures: 'key',
    imports: 'id, at',
    models: 'id',
    settings: 'key',
    neverList: 'value',
  },
};
