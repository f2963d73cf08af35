/** The pages of the workspace, as its address names them. */
export type Route =
  | { page: 'activity'; query: URLSearchParams }
  | { page: 'deals' }
  | { page: 'leads' }
  | { page: 'deal'; id: string }
  | { page: 'new-deal'; leadId: string | null }
  | { page: 'lead'; id: string }
  | { page: 'data'; part: 'import' | 'hygiene' }
  | { page: 'settings'; part: string | null };

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads `#/deals/ID` and the like. An address that is not known is the list of deals. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [head, id] = path.split('/').map(decode);
  const query = new URLSearchParams(search);
  if (head === 'activity') return { page: 'activity', query };
  if (head === 'data') return { page: 'data', part: id === 'hygiene' ? 'hygiene' : 'import' };
  if (head === 'settings') return { page: 'settings', part: id ?? null };
  if (head === 'leads') return id ? { page: 'lead', id } : { page: 'leads' };
  if (head === 'deals' && id === 'new') return { page: 'new-deal', leadId: query.get('lead') };
  if (head === 'deals' && id) return { page: 'deal', id };
  return { page: 'deals' };
}

/** The address of one deal or lead. */
export function recordHref(kind: 'deal' | 'lead', id: string): string {
  return `#/${kind}s/${encodeURIComponent(id)}`;
}

/** The address of the activities of one deal or lead. */
export function activityHref(kind: 'deal' | 'lead', id: string): string {
  return `#/activity?${new URLSearchParams({ about: `${kind}:${id}` })}`;
}

/** The address of the form for a new deal that begins with what is known of a lead. */
export function dealFromLeadHref(leadId: string): string {
  return `#/deals/new?${new URLSearchParams({ lead: leadId })}`;
}
