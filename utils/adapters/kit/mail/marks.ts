/** What a piece of a mail's structure is. `cut`: all that follows is history. */
export type Mark = 'quote' | 'cut' | 'signature' | 'skip';

/** Names as in a class or id; Gmail writes `m_123…` before a sender's, Outlook `x_`, and both stack. */
const names = (list: string) => new RegExp(`(?:^|\\s)(?:m_-?\\d+|x_)*(?:${list})(?=\\s|$)`, 'i');

/** Gmail, Thunderbird, Yahoo, Proton, Zoho, Tuta, Outlook for phones and Mac, NetEase, Front, Spark. */
const QUOTE = names(
  'gmail_attr|moz-cite-prefix|(?:ydp\\w+-?)?yahoo[-_]quoted\\S*|protonmail_quote|zmail_extra|blockquote_zmail|tutanota_quote|ms-outlook-mobile-reference-message|mail-editor-reference-message-container|olk_src_body_section|isreplycontent|front-blockquote|spark_quote',
);
/** Outlook puts the history after these, not inside. */
const CUT = names('divrplyfwdmsg|appendonsend|stopspelling|outlookmessageheader');
const SIGNATURE = names(
  '(?:[\\w-]+[-_])?signature|gmail_signature_prefix|ydp\\w+signature|protonmail_signature_block\\S*|applemailsignature|messagesignaturesection',
);
/** Apple Mail on phones marks the line where the signature begins; what follows is not inside. */
export const SIGNATURE_BEGINS = names('linebreakatbeginningofsignature');
/** Code, pictures of code and choices of a form: no words of the writer. */
export const NO_WORDS =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|HEAD|IFRAME|OBJECT|SVG|SELECT|TEXTAREA|VIDEO|AUDIO|CANVAS)$/i;

/** Where mail programs write a `name`: other tags have their own use for it. */
const MAY_HAVE_NAME = /^(?:DIV|BLOCKQUOTE)$/;
const LONGEST = 1_000;

/** All names of an element, or ''; bounded, since a hostile one may be megabytes long. */
export function namesOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const { id } = element;
  const name = MAY_HAVE_NAME.test(element.tagName) ? element.getAttribute('name') : null;
  // Nearly all have a class at most: no new string for them, since thousands are looked up.
  const all = id || name ? `${names} ${id} ${name ?? ''}` : names;
  return all.length > LONGEST ? all.slice(0, LONGEST) : all;
}

/** What names alone tell. `container`: Gmail's, around quotations and answers, or around a forwarded mail. */
export function familyOf(names: string): Mark | 'container' | null {
  if (/gmail_(?:quote|extra)/.test(names)) return 'container';
  if (QUOTE.test(names)) return 'quote';
  if (CUT.test(names)) return 'cut';
  return SIGNATURE.test(names) ? 'signature' : null;
}

/** Direct children alone: asking deeper would cost the square of a hostile nesting. */
function holdsQuotation(container: Element): boolean {
  for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'BLOCKQUOTE' || familyOf(namesOf(child)) === 'container') return true;
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
