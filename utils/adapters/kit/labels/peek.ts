import type { Entity } from '../profile';
import type { AddressWords } from './address-words';
import type { Page } from './page';
import { folded } from './text';

/** Where lists show one of their records: a dialog, a drawer, a panel that slides in. */
const PANEL =
  '[role="dialog"], dialog[open], [class*="drawer" i], [class*="side-panel" i], [class*="sidepanel" i], [class*="slide-over" i], [class*="slideover" i], [class*="offcanvas" i], [class*="peek" i]';
const HEADING = 'h1, h2, h3, [role="heading"]';
/** What addresses call the record that lies open over a list. */
const PARAMETER = /^(?:peek|preview|selected|drawer|detail|details|open|item|panel|sidepanel)(?:_?id)?$/i;
const REFERENCE = /^(?=.*\d)[\w.-]{1,80}$/;

/** A record that lies open over a list of its kind. */
export interface Peek {
  readonly element: Element;
  readonly entity: Entity;
  readonly id: string;
}

const headingOf = (panel: Element) => folded(panel.querySelector(HEADING)?.textContent ?? '');

/** The records of the list's kind that links in a part of the page lead to, by what the links say. */
function leadsTo(part: ParentNode, entity: Entity, { url, walk }: Page): { id: string; text: string }[] {
  return [...part.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const target = URL.canParse(link.href) ? new URL(link.href) : null;
    const found = target?.origin === url.origin ? walk.recordAt(target) : null;
    return found?.entity === entity ? [{ id: found.id, text: folded(link.textContent ?? '') }] : [];
  });
}

/** The one record that the panel itself leads to: the way to its own page. */
function ownId(panel: Element, entity: Entity, page: Page): string | null {
  const [id, more] = new Set(leadsTo(panel, entity, page).map((link) => link.id));
  return id !== undefined && more === undefined ? id : null;
}

/** The record that the address names as open, where the list calls it what the panel is called. */
function idInAddress(panel: Element, entity: Entity, page: Page): string | null {
  const named = [...page.url.searchParams].filter(([key, id]) => PARAMETER.test(key) && REFERENCE.test(id));
  const [[, id] = [], more] = named;
  if (id === undefined || more) return null;
  const title = headingOf(panel);
  const isListed = leadsTo(page.doc, entity, page).some((link) => link.id === id && link.text === title);
  return isListed ? id : null;
}

/** A panel without a heading is no record's, and a question is none. */
function isNamed(panel: Element): boolean {
  const heading = headingOf(panel);
  return heading !== '' && !/[?？]$/.test(heading);
}

/**
 * The record that lies open over a list, where the panel's own link or the address says plainly which it is. A form
 * for a new record leads to none, and a question before something is deleted is no panel.
 */
export function findPeek(page: Page, words: AddressWords): Peek | null {
  const { entity } = words;
  if (entity === null || words.id !== null || words.isNew) return null;
  const shown = [...page.doc.querySelectorAll(PANEL)].filter(
    (each) => page.sight.shows(each) && isNamed(each),
  );
  const outer = shown.filter((each) => !shown.some((other) => other !== each && other.contains(each)));
  const [panel, more] = outer;
  if (!panel || more) return null;
  const id = ownId(panel, entity, page) ?? idInAddress(panel, entity, page);
  return id === null ? null : { element: panel, entity, id };
}
