import type { Address, Entity } from '../kit/profile';

const SCOPES: Readonly<Record<string, Entity>> = {
  Opportunity: 'deal',
  Lead: 'lead',
  Contact: 'contact',
  Account: 'account',
  Meeting: 'activity',
  Call: 'activity',
  Task: 'activity',
};
/** What the product has beside; a scope that is in neither list was made by the company itself. */
const OTHER =
  /^(?:Case|Email|Document|Campaign|TargetList|User|Team|Role|Note|KnowledgeBaseArticle|Report|Import|Template|Product|Quote|SalesOrder|Invoice|Admin|Preferences)/;
const ACTIONS = /^(?:view|edit|list|create|related|show|followers)$/;
const ROUTE = /^#([A-Z][A-Za-z0-9]*)(?:\/(\w+)(?:\/([^/?&]+))?)?/;

/**
 * Whether an address is of EspoCRM, by its form alone. A bare `#Name` is on many pages a place in the page: then
 * only names of the product's own lists count.
 */
export function isMine(url: URL): boolean {
  const [, scope = '', action] = ROUTE.exec(url.hash) ?? [];
  return ACTIONS.test(action ?? '') || (!action && scope in SCOPES) || (!!scope && OTHER.test(scope));
}

/** The record of an address; a scope of the company's own making does not say of which kind. */
export function address(url: URL): Address {
  const [, scope = '', action, id] = ROUTE.exec(url.hash) ?? [];
  if (!id || !/^(?:view|edit)$/.test(action ?? '') || OTHER.test(scope)) return 'other';
  return { entity: SCOPES[scope] ?? null, id };
}
