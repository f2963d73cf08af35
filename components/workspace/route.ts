import type { RecordKind } from '../../utils/model/book';
import { type ListName, listName } from '../../utils/model/table';
import type { AboutKey } from '../../utils/store/activity-about';

const DATA_PARTS = ['import', 'duplicates', 'hygiene', 'team'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** The pages of the workspace, as its address names them. */
export type Route =
  | { page: 'start' }
  | { page: 'today' }
  | { page: 'activity'; query: URLSearchParams }
  | { page: 'summary'; query: URLSearchParams }
  | { page: ListName; query: URLSearchParams }
  | { page: RecordKind; id: string }
  | { page: 'new-deal'; leadId: string | null }
  | { page: 'data'; part: DataPart; id: string | null }
  | { page: 'score'; kind: 'deal' | 'lead' }
  | { page: 'settings'; part: string | null }
  /** A window of its own for a remark, beside a tab. */
  | { page: 'remark'; tabId: number | null };

const KINDS: Readonly<Record<ListName, RecordKind>> = {
  deals: 'deal',
  leads: 'lead',
  contacts: 'contact',
  accounts: 'account',
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads `#/deals/ID` and the like. No address is where the day begins; one that is not known is the list of deals. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [head, id, item] = path.split('/').map(decode);
  const query = new URLSearchParams(search);
  if (head === '') return { page: 'start' };
  if (head === 'today') return { page: 'today' };
  if (head === 'activity' && id === 'summary') return { page: 'summary', query };
  if (head === 'activity') return { page: 'activity', query };
  if (head === 'data')
    return { page: 'data', part: DATA_PARTS.find((part) => part === id) ?? 'import', id: item ?? null };
  if (head === 'remark') return { page: 'remark', tabId: Number(query.get('tab')) || null };
  if (head === 'score') return { page: 'score', kind: id === 'leads' ? 'lead' : 'deal' };
  if (head === 'settings') return { page: 'settings', part: id ?? null };
  if (head === 'deals' && id === 'new') return { page: 'new-deal', leadId: query.get('lead') };
  const list = listName.safeParse(head).data ?? 'deals';
  return id && head === list ? { page: KINDS[list], id } : { page: list, query };
}

/** The address of one record. */
export function recordHref(kind: RecordKind, id: string): string {
  return `#/${kind}s/${encodeURIComponent(id)}`;
}

/** The address of the activities of one record or mail thread. */
export function activityHref(about: AboutKey): string {
  return `#/activity?${new URLSearchParams({ about })}`;
}

/** The address of the form for a new deal that begins with what is known of a lead. */
export function dealFromLeadHref(leadId: string): string {
  return `#/deals/new?${new URLSearchParams({ lead: leadId })}`;
}
