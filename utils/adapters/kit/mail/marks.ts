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
const NO_WORDS =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|HEAD|IFRAME|OBJECT|SVG|SELECT|TEXTAREA|VIDEO|AUDIO|CANVAS)$/i;

/** All names of an element; bounded, since a hostile one may be megabytes long. */
function labelOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('name') ?? ''}`;
  return names.slice(0, 1_000);
}

function isCited(quotation: Element): boolean {
  const parent = quotation.parentElement;
  return (
    quotation.getAttribute('type')?.toLowerCase() === 'cite' ||
    (parent && /gmail_quote/.test(labelOf(parent))) === true
  );
}

/** Direct children alone: asking deeper would cost the square of a hostile nesting. */
function holdsQuotation(container: Element): boolean {
  for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'BLOCKQUOTE' || /gmail_quote/.test(labelOf(child))) return true;
  }
  return false;
}

/** What the element's names, tag and type say it is, or null for the writer's own words. */
export function markOf(element: Element): Mark | null {
  const { tagName } = element;
  if (NO_WORDS.test(tagName)) return 'skip';
  if (tagName === 'BLOCKQUOTE' && isCited(element)) return 'quote';
  const label = labelOf(element);
  if (label.length < 3) return null;
  if (/gmail_(?:quote|extra)/.test(label)) {
    // Answers stand beside the quotations, inside the container. A container without a quotation of its own
    // is a forwarded mail: history as a whole.
    return tagName !== 'BLOCKQUOTE' && holdsQuotation(element) ? null : 'quote';
  }
  if (QUOTE.test(label)) return 'quote';
  if (CUT.test(label)) return 'cut';
  return SIGNATURE.test(label) ? 'signature' : null;
}
