import type { Address, Entity } from '../kit/profile';

const MODELS: Readonly<Record<string, Entity | 'other'>> = {
  'crm.lead': 'deal',
  'res.partner': 'contact',
  'calendar.event': 'activity',
  'mail.activity': 'activity',
};
/** Names of actions in the address from Odoo 18 on. */
const ACTIONS: Readonly<Record<string, Entity>> = {
  crm: 'deal',
  opportunities: 'deal',
  'all-opportunities': 'deal',
  leads: 'lead',
  contacts: 'contact',
  customers: 'contact',
  calendar: 'activity',
};
const OTHER =
  /^(?:apps|settings|discuss|sales|orders|quotations|project|inventory|invoicing|accounting|helpdesk|dashboards)$/;
/** Actions and numbers; two bare names never follow each other, as they do on other sites' paths. */
const PATH =
  /^\/(?:odoo|scoped_app)(?:\/(?:action-\d+|m-[\w.]+|\w+(?:\.\w+)+|\d+|new|[a-z][\w-]*(?=\/?$|\/(?:\d|new|action-|m-|\w+\.))))*\/?$/;
function ofModel(model: string, id: string): Address {
  const entity = MODELS[model];
  return entity && entity !== 'other' ? { entity, id } : 'other';
}

/** Odoo 16 and 17: `/web#id=6&model=crm.lead&view_type=form`, in any order. */
function oldAddress(url: URL): Address {
  const hash = new URLSearchParams(url.hash.slice(1));
  const id = hash.get('id') ?? '';
  const form = (hash.get('view_type') ?? 'form') === 'form' && /^\d+$/.test(id);
  return form ? ofModel(hash.get('model') ?? '', id) : 'other';
}

/** Odoo 18 and 19: `/odoo/crm/12`, `/odoo/action-521/12`, `/odoo/crm/12/res.partner/3`: the last one is shown. */
function newAddress(url: URL): Address {
  const parts = url.pathname.split('/').filter(Boolean).slice(1);
  const id = parts.at(-1) ?? '';
  const action = (parts.at(-2) ?? '').replace(/^m-/, '');
  if (!/^\d+$/.test(id) || !action || /^\d+$/.test(action) || OTHER.test(action)) return 'other';
  if (action.includes('.')) return ofModel(action, id);
  return { entity: ACTIONS[action] ?? null, id };
}

/** Whether an address is of Odoo's web client, by its form alone. */
export function isMine(url: URL): boolean {
  if (PATH.test(url.pathname)) return true;
  return (
    /^\/web\/?$/.test(url.pathname) && /^#(?:.*&)?(?:model|action|view_type|menu_id|cids)=/.test(url.hash)
  );
}

/** The record of an address; an action by number does not say of which kind. */
export function address(url: URL): Address {
  return url.pathname.startsWith('/web') ? oldAddress(url) : newAddress(url);
}
