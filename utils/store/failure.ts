/** The data was written by a newer Dealcue: this one must not touch it. */
export class NewerVersionError extends Error {
  override name = 'NewerVersionError';
  constructor() {
    super('The data was written by a newer version of Dealcue.');
  }
}

export type FailureReason = 'quota' | 'blocked' | 'newer-version' | 'unknown';
export type Failure = { reason: FailureReason; detail: string };

/** What browsers and Dexie throw, by name, and what it comes to for the user. */
const REASONS: Record<string, FailureReason> = {
  NewerVersionError: 'newer-version',
  VersionError: 'newer-version',
  VersionChangeError: 'newer-version',
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'quota',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'quota',
  // Refused by settings for cookies and site data, private windows, or another window in the way.
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  MissingAPIError: 'blocked',
  NotAllowedError: 'blocked',
};

/** Dexie's wrapper for whatever kept the database from opening; with nothing in it, another window did. */
const CLOSED = 'DatabaseClosedError';

const DETAILS: Record<FailureReason, string> = {
  quota: 'The disk or the browser’s storage is full.',
  blocked: 'The browser does not let Dealcue open its data, or another window of it is in the way.',
  'newer-version': 'The data was written by a newer version of Dealcue. Update the extension.',
  unknown: 'The data could not be opened.',
};

const MAX_DEPTH = 5;

/** An error, what Dexie wrapped in it, and the first of several failures of one bulk write. */
function withCauses(error: unknown, depth = 0): Error[] {
  if (!(typeof error === 'object' && error !== null) || depth > MAX_DEPTH) return [];
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return [error as Error, ...[inner, cause, first].flatMap((next) => withCauses(next, depth + 1))];
}

/** Why the store failed, and that in words for a person. `detail` names the browser's own error last. */
export function explainFailure(error: unknown): Failure {
  const chain = withCauses(error);
  // The deepest cause that is known says most: Dexie wraps a full disk in an aborted transaction.
  const telling = chain.findLast(({ name }) => name in REASONS);
  const source = telling ?? chain.at(-1);
  const reason = REASONS[source?.name ?? ''] ?? (source?.name === CLOSED ? 'blocked' : 'unknown');
  const named = source?.message ? ` (${source.name}: ${source.message})` : '';
  return { reason, detail: `${DETAILS[reason]}${named}`.slice(0, 1_000) };
}
