import type { Reading } from '../../model/reading';

type RecordReading = Extract<Reading, { kind: 'record' }>;

/** What kind of record a page shows. */
export type Entity = RecordReading['entity'];

/** A field of the model, the record's name, or a part that two fields are made of. */
export type FieldName = keyof RecordReading['fields'] | 'name' | 'firstName' | 'lastName';

/**
 * What an address says of its page: which record (its kind null where only the page tells it), that it is none
 * ('other'), or nothing (null).
 */
export type Address = { entity: Entity | null; id: string | null } | 'other' | null;

/** Where a field stands on a site's record pages. */
export interface FieldHook {
  /**
   * Tried one by one inside the record's region, likeliest first; only what is shown counts. All matches of
   * the first that finds any are read for `contacts`, the first match for everything else. What is found and
   * empty settles the field as empty: its label is not asked then. What is not found is left to the labels.
   */
  readonly selectors: readonly string[];
  /** The attribute that holds the value; without one it is the live value of a control, or the text. */
  readonly attribute?: string;
  /** The first group of the match is the value; no match, no value. */
  readonly pattern?: RegExp;
}

/** Hooks by field. `currency` is for pages that show it apart from the amount. */
export type FieldHooks = Readonly<Partial<Record<FieldName, FieldHook>>>;

/** Something shown in the record's region whose being there tells the kind of record; 'other': none of ours. */
export interface Kind {
  readonly selector: string;
  readonly entity: Entity | 'other';
}

/** Something shown in the record's region whose being there says a value in no words: a ribbon, an icon. */
export interface Mark {
  readonly field: 'status' | 'currency';
  readonly selector: string;
  /** `open`, `won` or `lost`; or a currency's code. */
  readonly value: string;
}

/**
 * What is known of one site, as data: the label reader does the reading. All but `id`, `isMine` and `address`
 * may be left out; labels and general machine names fill in.
 */
export interface Profile {
  /** The `site` of its readings. */
  readonly id: string;
  /** Host names, exactly; empty for products that people host themselves or that give each customer a host. */
  readonly hosts: readonly string[];
  /** A pure question to the address. */
  isMine(url: URL): boolean;
  /** One of these stands in every page of the product; without any the page is read by labels alone. */
  readonly marks?: readonly string[];
  address(url: URL): Address;
  /**
   * The record's region, likeliest first; the first that is shown counts, of several the largest. Without one
   * that answers, the reader looks for the region itself.
   */
  readonly scope?: readonly string[];
  /** Parts inside the region that say nothing of the record: streams, related lists, side cards. */
  readonly skip?: readonly string[];
  /** Where one address stands for two kinds of record: the first that is shown wins over the address's kind. */
  readonly kinds?: readonly Kind[];
  /** The record's id where the address does not have it. */
  readonly recordId?: FieldHook;
  /** Hooks that hold for every kind of record; `name` is the record's name. */
  readonly fields?: FieldHooks;
  /** Hooks of one kind of record; they win over `fields`. */
  readonly fieldsOf?: Readonly<Partial<Record<Entity, FieldHooks>>>;
  /** The site's own machine names that the general table does not know or knows otherwise; null: no field of ours. */
  readonly names?: Readonly<Record<string, FieldName | null>>;
  /** The same for one kind of record; they win over `names`. */
  readonly namesOf?: Readonly<Partial<Record<Entity, Readonly<Record<string, FieldName | null>>>>>;
  /** Attributes beside the usual ones that carry a machine name; the pattern's first group where only a part is it. */
  readonly nameFrom?: readonly { readonly attribute: string; readonly pattern?: RegExp }[];
  readonly signs?: readonly Mark[];
  /** What is shown while the page's form has changes that are not saved, of forms that are always open. */
  readonly unsaved?: string;
}
