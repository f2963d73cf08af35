import type { Address, Entity } from '../kit/profile';

const CARDS: Readonly<Record<string, Entity>> = {
  'projet/card': 'deal',
  'societe/card': 'account',
  'societe/soc': 'account',
  'comm/card': 'account',
  'contact/card': 'contact',
  'contact/fiche': 'contact',
  'comm/action/card': 'activity',
};
const CARD = /\/((?:projet|comm\/action|comm|societe|contact)\/(?:card|soc|fiche))\.php$/;
const MODULE =
  /\/(?:projet|comm|societe|contact|compta|fourn|product|commande|contrat|fichinter|ticket|user|adherents|expedition|holiday|ecm)\/(?:\w+\/){0,2}\w+\.php$/;

/** The record of a card's address; its id is null where the card was asked for by its reference. */
export function address(url: URL): Address {
  const entity = CARDS[CARD.exec(url.pathname)?.[1] ?? ''];
  const query = url.searchParams;
  if (!entity || /^(?:create|add)/.test(query.get('action') ?? '')) return 'other';
  const id = (entity === 'account' ? query.get('socid') : null) ?? query.get('id');
  return { entity, id: /^\d+$/.test(id ?? '') ? id : null };
}

/** Whether an address is of Dolibarr, by its form alone. */
export function isMine(url: URL): boolean {
  return (
    MODULE.test(url.pathname) || (/\/index\.php$/.test(url.pathname) && url.searchParams.has('mainmenu'))
  );
}
