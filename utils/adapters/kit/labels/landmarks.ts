const HEADING_TAG = /^h[1-4]$/;
const HEADING_CLASS =
  /(?:^|[\s_-])(?:title|heading|headline|(?:record|page|entity|header|object|deal|contact)[_-]?(?:name|title)|refid)(?:$|\s)/i;
const CURRENT_CLASS = /(?:^|[\s_-])(?:active|current|selected)(?:$|\s)/i;
const CURRENT =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], .active, .current, .is-current, .is-active, .selected';
/** Lists of choices that are closed as menus are, and may be a path of stages. */
const BAR_ROLE = /^(?:listbox|tablist|toolbar|menu|radiogroup)$/;

function isHeading(element: Element): boolean {
  if (HEADING_TAG.test(element.localName) || element.getAttribute('role') === 'heading') return true;
  const names = element.getAttribute('class');
  return names !== null && HEADING_CLASS.test(names);
}

function isCurrent(element: Element): boolean {
  const spoken =
    element.getAttribute('aria-current') ??
    element.getAttribute('aria-selected') ??
    element.getAttribute('aria-checked');
  if (spoken !== null) return spoken !== 'false';
  const names = element.getAttribute('class');
  return names !== null && CURRENT_CLASS.test(names);
}

/** Keeps an element that heads a part of the page. */
export function noteHeading(element: Element, headings: Element[]): void {
  if (isHeading(element)) headings.push(element);
}

/** Keeps an element that says of itself that it is the present one among its like. */
export function noteStep(element: Element, isClosed: boolean, currents: Element[]): void {
  if (!isClosed && isCurrent(element)) currents.push(element);
  if (isClosed && BAR_ROLE.test(element.getAttribute('role') ?? ''))
    currents.push(...element.querySelectorAll(CURRENT));
}

/** Keeps what a path of crumbs says, part by part. */
export function noteCrumbs(element: Element, crumbs: string[]): void {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  if (!/breadcrumb/i.test(names)) return;
  for (const part of element.querySelectorAll('a, li, span'))
    if (part.childElementCount === 0 && part.textContent?.trim()) crumbs.push(part.textContent.trim());
}
