import type { Entity } from '../profile';
import type { IsClosed } from './closed';
import type { ExtraNames, MachineName } from './names';
import type { Sight } from './sight';

/** A text of an element that has nothing but text in it. */
export interface PlainText {
  readonly element: Element;
  readonly text: string;
}

/** What the walk needs to know of the page and the site. */
export interface Walk {
  readonly sight: Sight;
  readonly isClosed: IsClosed;
  readonly extraNames: ExtraNames;
  /** Whether a machine name stands for a field of any kind of record. */
  isName(name: string): boolean;
  /** Which record a link's address is of, where it says so. */
  recordAt(url: URL): { entity: Entity; id: string } | null;
  /** Whether a text is a label of any field. */
  isLabel(text: string): boolean;
}

/** A label's text found in the page, before its value is known. */
export interface Label {
  readonly text: string;
  /** What the label is made of: an element, or one text beside others. */
  readonly node: Node;
  readonly element: Element;
  /** It is one of several labels over one value: "Start date - End date". */
  readonly share?: { readonly at: number; readonly of: number };
}

/** An element with the machine names that it carries. */
export interface Named {
  readonly element: Element;
  readonly names: readonly MachineName[];
}

/** An element whose `title` or spoken name is a label, with other words in it. */
export interface Titled {
  readonly element: Element;
  readonly text: string;
}

/** What one walk over the page found, in page order. */
export interface Found {
  readonly labels: Label[];
  readonly named: Named[];
  readonly titled: Titled[];
  readonly controls: Element[];
  readonly headings: Element[];
  /** Steps and options that say of themselves that they are the present one. */
  readonly currents: Element[];
  /** Badges, tags and ribbons by their class. */
  readonly badges: Element[];
  /** Links, in page order. */
  readonly links: Element[];
  /** Texts with a colon in them, of elements that hold nothing else. */
  readonly plain: PlainText[];
  /** What paths of crumbs say. */
  readonly crumbs: string[];
  /** Open shadow roots, which selectors do not look into. */
  readonly shadows: ShadowRoot[];
  /** Short texts of the page's own: what its buttons and labels say. */
  readonly words: Set<string>;
}
