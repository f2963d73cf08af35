import type { Address, Entity } from '../kit/profile';

const MODULES: Readonly<Record<string, Entity>> = {
  opportunities: 'deal',
  leads: 'lead',
  contacts: 'contact',
  accounts: 'account',
  calls: 'activity',
  meetings: 'activity',
  tasks: 'activity',
};
const ROUTE = /^#\/([a-z][a-z0-9-]*)\/(record|edit|duplicate|index|create|list)(?:\/([^/?]+))?/;
const KNOWN =
  /^#\/(?:opportunities|leads|contacts|accounts|calls|meetings|tasks|home|prospects|cases|aos-quotes)(?:[/?]|$)/;
const OLD = /\/index\.php$/;

/** The query of SuiteCRM 7, also where it stands behind `#ajaxUILoc=`. */
function queryOf(url: URL): URLSearchParams {
  const behind = new URLSearchParams(url.hash.slice(1)).get('ajaxUILoc');
  return behind ? new URLSearchParams(behind.slice(behind.indexOf('?') + 1)) : url.searchParams;
}

/** The record of an address of either version. */
export function address(url: URL): Address {
  const [, module, view, guid] = ROUTE.exec(url.hash) ?? [];
  if (module) {
    const entity = MODULES[module];
    return entity && guid && (view === 'record' || view === 'edit') ? { entity, id: guid } : 'other';
  }
  const query = queryOf(url);
  const entity = MODULES[(query.get('module') ?? '').toLowerCase()];
  const id = query.get('record');
  return entity && id && /^(?:Detail|Edit)View$/i.test(query.get('action') ?? '') ? { entity, id } : 'other';
}

/** Whether an address is of SuiteCRM, by its form alone. */
export function isMine(url: URL): boolean {
  if (ROUTE.test(url.hash) || KNOWN.test(url.hash)) return true;
  const query = queryOf(url);
  return OLD.test(url.pathname) && query.has('module') && query.has('action');
}
