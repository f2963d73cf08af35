import addresses from 'email-addresses';

/** RFC 5321 allows 254; more is never an address, and is not worth parsing. */
const LONGEST = 254;

/** Addresses of a function, not of a person (RFC 2142 and common use in the languages that we read). */
const ROLE =
  /^(?:abuse|accounting|accounts|admin|administration|billing|booking|buchhaltung|careers|comercial|commercial|compras|contact|contacto|contato|customer-?service|einkauf|enquir(?:y|ies)|facturation|feedback|finance|hello|help|helpdesk|hi|hostmaster|hr|info|invoices?|it|jobs|kontakt|legal|mail|marketing|news|newsletter|office|orders?|post|postmaster|press|privacy|purchasing|rechnung(?:en)?|recruiting|sales|security|service|support|team|verkauf|ventas|vendas|webmaster|welcome)$/;

/** Addresses that only machines write from; what they send is no word of a person. */
const MACHINE =
  /^(?:mailer-daemon|postmaster|bounces?|.*no-?reply.*|.*do-?not-?reply.*|.*donotreply.*|.*nicht-?antworten.*|ne-?pas-?repondre|no-?responder|nao-?responda|newsletters?|news|notifications?|notify|alerts?|updates?|digest|mailings?|promotions?|calendar-notification|comments-noreply|bounce[-+=].*|.*[-+]bounces?)$/;

const localPart = (email: string) => email.slice(0, email.lastIndexOf('@')).toLowerCase();

/** The address in lower case without spaces around it; null when it is not one address with a full domain. */
export function normaliseEmail(raw: string): string | null {
  const email = raw.trim().toLowerCase();
  if (email.length > LONGEST || !/^[^\s<>()]+@[^\s<>()@]+\.[^\s<>()@.]+$/.test(email)) return null;
  const parsed = addresses.parseOneAddress({ input: email, rfc6532: true });
  return parsed?.type === 'mailbox' && parsed.address === email ? email : null;
}

/** Whether the address belongs to a function (`info@`, `sales@`, `no-reply@`), so that it names nobody. */
export function isRoleAddress(email: string): boolean {
  return ROLE.test(localPart(email)) || isMachineAddress(email);
}

/** Whether only a machine writes from this address: newsletters, notifications, delivery failures. */
export function isMachineAddress(email: string): boolean {
  return MACHINE.test(localPart(email));
}
