const HEADING_TAG = /^h[1-4]$/;
const HEADING_CLASS =
  /(?:^|[\s_-])(?:title|heading|headline|(?:record|page|entity|header|object|deal|contact)[_-]?(?:name|title)|refid)(?:$|\s)/i;
const CURRENT_CLASS = /(?:^|[\s_-])(?:active|current|selected)(?:$|\s)/i;
const BADGE_CLASS = /(?:^|[\s_-])(?:badge|tag|chip|pill|ribbon|status|state|lozenge|label)(?:$|[\s_-])/i;
const ICON_CLASS = /(?:^|[\s_-])(phone|telephone|mobile|envelope|email|mail|at|globe)(?:$|[\s_-])/i;
const CURRENT =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], .active, .current, .is-current, .is-active, .selected';
/** Lists of choices that are closed as menus are, and may be a path of stages. */
const BAR_ROLE = /^(?:listbox|tablist|toolbar|menu|radiogroup)$/;

/** What a class says of its elements. */
export interface Dress {
  readonly isHeading: boolean;
  readonly isCurrent: boolean;
  readonly isBadge: boolean;
  /** What the picture of an icon font shows: "phone", "envelope". */
  readonly icon: string | null;
}

const BARE: Dress = { isHeading: false, isCurrent: false, isBadge: false, icon: null };

/** Tells what classes say; each is looked at once a reading, for pages repeat them by the thousand. */
export function createWardrobe(): (names: string | null) => Dress {
  const known = new Map<string, Dress>();
  return (names) => {
    if (names === null) return BARE;
    let dress = known.get(names);
    if (!dress) {
      dress = {
        isHeading: HEADING_CLASS.test(names),
        isCurrent: CURRENT_CLASS.test(names),
        isBadge: BADGE_CLASS.test(names),
        icon: ICON_CLASS.exec(names)?.[1]?.toLowerCase() ?? null,
      };
      known.set(names, dress);
    }
    return dress;
  };
}

/** Whether an element heads a part of the page. */
export function isHeading(element: Element, dress: Dress): boolean {
  return dress.isHeading || HEADING_TAG.test(element.localName) || element.getAttribute('role') === 'heading';
}

/** Whether an element says of itself that it is the present one among its like. */
export function isCurrent(element: Element, dress: Dress): boolean {
  const spoken =
    element.getAttribute('aria-current') ??
    element.getAttribute('aria-selected') ??
    element.getAttribute('aria-checked');
  return spoken === null ? dress.isCurrent : spoken !== 'false';
}

/** The present steps in a part that is not looked into: a list of choices may be a path of stages. */
export function currentsIn(closed: Element): Element[] {
  return BAR_ROLE.test(closed.getAttribute('role') ?? '') ? [...closed.querySelectorAll(CURRENT)] : [];
}

/** What a path of crumbs says, part by part. */
export function crumbsIn(closed: Element): string[] {
  const names = `${closed.getAttribute('class') ?? ''} ${closed.getAttribute('aria-label') ?? ''}`;
  if (!/breadcrumb/i.test(names)) return [];
  const parts = [...closed.querySelectorAll('a, li, span')].filter((part) => part.childElementCount === 0);
  return parts.map((part) => part.textContent?.trim() ?? '').filter((text) => text !== '');
}
