/** Gmail's own stand-alone windows that show no mailbox: compose, print, raw message, attachment. */
const APP_VIEWS = new Set([null, 'btop']);
/** Chat, Spaces and Meet live in the same page under these routes. */
const NOT_MAIL = /^#(chats?|rooms|calls|spaces?|meet)(\/|\?|$)/;

/** True where the mail application runs: `mail.google.com` also serves `/chat`, sign-in and print pages. */
export function isGmailApp(url: URL): boolean {
  return url.pathname.startsWith('/mail/') && APP_VIEWS.has(url.searchParams.get('view'));
}

/** True while the page shows mail, and not Chat, Spaces or Meet. */
export function isMailRoute(url: URL): boolean {
  return !NOT_MAIL.test(url.hash);
}
