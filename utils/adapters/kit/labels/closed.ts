/** Never part of a record's own fields. */
const CLOSED_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'head',
  'iframe',
  'object',
  'footer',
]);
const CLOSED_ROLES = new Set(
  'navigation menu menubar listbox tooltip tablist search log feed alert alertdialog grid treegrid tree toolbar contentinfo marquee'.split(
    ' ',
  ),
);
/**
 * English words that front ends name their parts by, in every language of the page: streams and histories,
 * menus, filters, passing notes. The last word of a class or id counts: `panel-stream`, `o-mail-Chatter`.
 */
const CLOSED_WORDS = new Set(
  (
    'timeline stream chatter feed comment comments conversation audit auditlog auditlogs changelog history ' +
    'posts messages menu navbar submenu sidenav topnav topbar breadcrumb breadcrumbs pagination pager paginator ' +
    'filter filters search searchbar searchform searchview facets searchpanel toast toasts notification notifications tooltip popover ' +
    'autocomplete suggestions datepicker calendarpicker footer'
  ).split(' '),
);
/** `LeadFeed_root`, `history-list` */
const FRAME = /^(?:root|container|wrapper|wrap|list|section|panel|area|box|outer|inner)$/;
/** Single values and what is pressed are no parts of a page, whatever their class. */
const SMALL = /^(?:a|button|input|select|textarea|label|td|th|tr|dt|dd|h[1-6]|b|strong|em|time)$/;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The word that says what a part is: the last, but for words that any part is called by. */
function tellingWord(token: string): string {
  const words = token.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
  const last = words.at(-1) ?? '';
  return FRAME.test(last) && words.length > 1 ? (words.at(-2) ?? '') : last;
}

/** The page's heading inside says: this is the record, whatever its class is called. */
function holdsHeading(element: Element): boolean {
  return element.querySelector('h1, main, [role="main"]') !== null;
}

/** A table with a row of column heads over rows: line items, other records. */
function isDataTable(table: Element): boolean {
  const rows =
    table.localName === 'table' ? (table as HTMLTableElement).rows : table.querySelectorAll('[role="row"]');
  for (let at = 0; at < Math.min(rows.length, 3); at++) {
    const cells = rows[at]?.children ?? [];
    let heads = 0;
    for (const cell of cells) {
      if (cell.localName === 'th' || cell.getAttribute('role') === 'columnheader') heads++;
      else if (cell.textContent?.trim()) heads = Number.NEGATIVE_INFINITY;
    }
    const inHead = rows[at]?.parentElement?.localName === 'thead' && cells.length > 1;
    if (heads >= 2 || inHead) return true;
  }
  return false;
}

/** A dialog over a page that has a main part of its own is about something else. */
function liesOverRecord(dialog: Element): boolean {
  return [...dialog.ownerDocument.querySelectorAll('h1, main, [role="main"]')].some(
    (main) => !dialog.contains(main),
  );
}

/** Asks, with a memory of one reading, whether a part of the page is left out with all that is in it. */
export type IsClosed = (element: Element) => boolean;

/** @param skip what a profile leaves out besides; '' for nothing */
export function createClosed(skip: string): IsClosed {
  const byClass = new Map<string, boolean>();
  const namesClosed = (names: string): boolean => {
    let closed = byClass.get(names);
    if (closed === undefined) {
      closed = names.split(/\s+/).some((token) => CLOSED_WORDS.has(tellingWord(token)));
      byClass.set(names, closed);
    }
    return closed;
  };
  const answers = new WeakMap<Element, boolean>();
  const ask = (element: Element): boolean => {
    const tag = element.localName;
    if (CLOSED_TAGS.has(tag) || element.hasAttribute('inert')) return true;
    const role = element.getAttribute('role');
    if (role !== null && CLOSED_ROLES.has(role)) return true;
    if (tag === 'dialog' || role === 'dialog') return liesOverRecord(element);
    if ((tag === 'table' || role === 'table') && isDataTable(element)) return true;
    if (skip !== '' && element.matches(skip)) return true;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    return (
      names !== ' ' &&
      !SMALL.test(tag) &&
      tag !== 'body' &&
      tag !== 'main' &&
      namesClosed(names) &&
      !holdsHeading(element)
    );
  };
  return (element) => {
    let closed = answers.get(element);
    if (closed === undefined) {
      closed = ask(element);
      answers.set(element, closed);
    }
    return closed;
  };
}
