import type { Health, Reading } from '../../model/reading';
import type { SiteRules } from '../../model/site-rules';

/** What a record's page shows of its fields beside their values. */
export interface Shown {
  /** Fields that stand there and plainly hold nothing. */
  readonly empty: readonly string[];
  /** Fields that are read out of a form in which somebody may be typing. */
  readonly live: readonly string[];
  /** The page says by itself that nothing in its form waits to be saved. */
  readonly isSaved: boolean;
}

/** What one look at a page gives: what it says, and how well its hooks answered. */
export interface PageReading {
  reading: Reading;
  health: Health;
  shown?: Shown;
}

/** The text of a mail that was read before, and the cheap mark by which a change is noticed. */
export interface RememberedText {
  mark: number;
  text: string | null;
  /** The text goes on beyond what was read. */
  cut: boolean;
}

/** Texts read before, by their element in the page: an unchanged message is not parsed again. */
export type TextMemory = WeakMap<Element, RememberedText>;

/** What a reader of records is given beside the page. */
export interface Given {
  /** The day from which relative dates count, `YYYY-MM-DD`; today where it is left out. */
  readonly today?: string;
  /** What was taught about the pages of the host; nothing where it is left out. */
  readonly rules?: SiteRules | null;
}

/** Reads one site. It returns plain values, changes nothing in the page and sends nothing. */
export interface Adapter {
  readonly id: string;
  /** Host names this adapter reads, exactly. */
  readonly hosts: readonly string[];
  /** A pure question to the address; the page is not looked at. */
  isMine(url: URL): boolean;
  /**
   * The reading as steps of a few milliseconds each; drive it with `runInSlices`. What messages say still has
   * quotations and signatures of plain text in it: `withOwnWords` takes them out, away from the page.
   */
  steps(doc: Document, url: string, memory?: TextMemory, given?: Given): Generator<void, PageReading>;
}
