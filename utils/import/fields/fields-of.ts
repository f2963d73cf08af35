import type { ImportField, TableKind } from '../mapping';

/** The fields that a column may be read as, by the kind of table, in the order in which a list shows them. */
export const FIELDS_OF: Readonly<Record<TableKind, readonly ImportField[]>> = {
  deal: [
    ...(['id', 'name', 'stage', 'status', 'amount', 'currency', 'closeDate', 'owner'] as const),
    ...([
      'account',
      'accountId',
      'contacts',
      'contactIds',
      'email',
      'product',
      'nextStep',
      'source',
    ] as const),
    ...(['probability', 'createdAt', 'stageEnteredAt', 'wonDate', 'lostDate'] as const),
    ...(['isClosed', 'isWon', 'isLost'] as const),
  ],
  lead: [
    ...(['id', 'name', 'firstName', 'lastName', 'email', 'otherEmail', 'phone', 'otherPhone'] as const),
    ...(['account', 'jobTitle', 'owner', 'stage', 'source', 'createdAt'] as const),
  ],
  contact: [
    ...(['id', 'name', 'firstName', 'lastName', 'email', 'otherEmail', 'phone', 'otherPhone'] as const),
    ...(['account', 'accountId', 'jobTitle'] as const),
  ],
  account: ['id', 'name', 'website', 'industry', 'country'],
  activity: [
    ...(['id', 'kind', 'subject', 'text', 'at', 'time', 'done', 'outcome', 'deal', 'dealId'] as const),
    ...(['contacts', 'contactIds', 'email', 'account', 'accountId', 'owner'] as const),
  ],
  'stage-history': ['id', 'dealId', 'deal', 'fromStage', 'stage', 'at', 'time'],
  product: ['id', 'name'],
  owner: ['id', 'name', 'email'],
};
