import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A stored page in an engine without layout. */
export interface StoredPage {
  doc: Document;
  url: string;
  /** The day it was captured, `YYYY-MM-DD`; null where its first line does not say. */
  captured: string | null;
}

const FIRST_LINE = /^\s*<!--(\{.*?\})-->/;

/** What a style sheet hid when the page was captured is hidden again. */
function hideMarked(doc: Document): void {
  for (const element of doc.querySelectorAll<HTMLElement>('[data-capture-hidden]')) {
    element.style.setProperty('display', 'none', 'important');
  }
}

/** Shadow roots that the file declares; jsdom's parser leaves them as templates. */
function attachShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
}

/** Loads a page's HTML; its first line names address and day, and `address` wins over that. Fetches nothing. */
export function parsePage(html: string, address?: string): StoredPage {
  const head = JSON.parse(FIRST_LINE.exec(html)?.[1] ?? '{}') as { url?: string; captured?: string };
  const url = address ?? head.url;
  if (!url) throw new Error('no address: the first line names none and --url was not given');
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  hideMarked(window.document);
  attachShadowRoots(window.document);
  return { doc: window.document, url, captured: head.captured ?? null };
}

/** Loads a page from a file. */
export function loadPage(file: string, address?: string): StoredPage {
  return parsePage(readFileSync(file, 'utf8'), address);
}
