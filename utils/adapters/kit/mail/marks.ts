/** What a piece of a mail's structure is. `cut`: all that follows is history. */
export type Mark = 'quote' | 'cut' | 'signature' | 'skip';

/** A list of words for looking up: a page that is opened pays for each pattern that has to be made ready. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Gmail writes `m_123…` before a sender's names, Outlook `x_`, and both stack. */
const PREFIXES = /^(?:m_-?\d+|x_)+/;
/** Gmail, Thunderbird, Proton, Zoho, Tuta, Outlook for phones and Mac, NetEase, Front, Spark. */
const QUOTE = wordSet(
  'gmail_attr moz-cite-prefix protonmail_quote zmail_extra blockquote_zmail tutanota_quote ms-outlook-mobile-reference-message mail-editor-reference-message-container olk_src_body_section isreplycontent front-blockquote spark_quote',
);
/** Yahoo's, with a number or a prefix of its own. */
const YAHOO = /yahoo[-_]quoted/;
/** Outlook puts the history after these, not inside. */
const CUT = wordSet('divrplyfwdmsg appendonsend stopspelling outlookmessageheader');
const SIGNATURE = wordSet(
  'signature gmail_signature_prefix applemailsignature messagesignaturesection protonmail_signature_block',
);
/** A program's own prefix; Yahoo joins its own to the word. */
const ENDS_IN_SIGNATURE = /[-_]signature$|^ydp\w+signature$|^protonmail_signature_block/;
/** Apple Mail on phones marks the line where the signature begins; what follows is not inside. */
const BEGINS = 'linebreakatbeginningofsignature';
/** Code, pictures of code and choices of a form: no words of the writer. What is no HTML has small letters. */
export const NO_WORDS = wordSet(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD IFRAME OBJECT svg SELECT TEXTAREA VIDEO AUDIO CANVAS',
);

/** Where mail programs write a `name`: other tags have their own use for it. */
const MAY_HAVE_NAME = wordSet('DIV BLOCKQUOTE');
const LONGEST = 1_000;

/** All names of an element, or ''; bounded, since a hostile one may be megabytes long. */
export function namesOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const { id } = element;
  const name = MAY_HAVE_NAME.has(element.tagName) ? element.getAttribute('name') : null;
  // Nearly all have a class at most: no new string for them, since thousands are looked up.
  const all = id || name ? `${names} ${id} ${name ?? ''}` : names;
  return all.length > LONGEST ? all.slice(0, LONGEST) : all;
}

/** What names tell of a part of a mail. */
type Family = Mark | 'begins' | 'container';

/** Of several names the one that leaves out most counts. */
const ORDER = ['quote', 'cut', 'signature', 'begins'] as const;

function familyOfOne(name: string): Family | null {
  const bare = name.replace(PREFIXES, '');
  if (QUOTE.has(bare) || YAHOO.test(bare)) return 'quote';
  if (CUT.has(bare)) return 'cut';
  if (SIGNATURE.has(bare) || ENDS_IN_SIGNATURE.test(bare)) return 'signature';
  return bare === BEGINS ? 'begins' : null;
}

/**
 * What names alone tell. `container`: Gmail's, around quotations and answers, or around a forwarded mail; `begins`:
 * a signature follows.
 */
export function familyOf(names: string): Family | null {
  if (/gmail_(?:quote|extra)/.test(names)) return 'container';
  const found = new Set(names.toLowerCase().split(/\s+/).map(familyOfOne));
  return ORDER.find((family) => found.has(family)) ?? null;
}

/**
 * Direct children alone: asking deeper would cost the square of a hostile nesting. A container below a line that says
 * whose mail this is belongs to that mail: one is forwarded together with what it repeats.
 */
function holdsQuotation(container: Element): boolean {
  let isForward = false;
  for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
    const family = familyOf(namesOf(child));
    if (child.tagName === 'BLOCKQUOTE' || (family === 'container' && !isForward)) return true;
    isForward ||= family === 'quote';
  }
  return false;
}

/** Whether a container is history as a whole: answers stand beside the quotations that it holds. */
export function isHistory(container: Element): boolean {
  return container.tagName === 'BLOCKQUOTE' || !holdsQuotation(container);
}

/** Whether a `blockquote` repeats a mail: by its type, or as a part of Gmail's container. */
export function isCited(quotation: Element): boolean {
  const parent = quotation.parentElement;
  return (
    quotation.getAttribute('type')?.toLowerCase() === 'cite' ||
    (parent !== null && familyOf(namesOf(parent)) === 'container')
  );
}
