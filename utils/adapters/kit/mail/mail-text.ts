import type { Mark } from './marks';
import { ownWords } from './own-words';
import { renderBody } from './render';

/** What a mail itself says, and whether it goes on beyond the bounds of reading. */
export interface MailText {
  text: string | null;
  cut: boolean;
}

const nothingOwn = () => null;

/**
 * The words of a mail's writer in plain text: no quoted history, signature, footer, nothing hidden; null when
 * nothing is left. Structure first (classes of mail programs), plain text second.
 * @param ownNodes names what the page itself put into the body
 */
export function mailText(body: Element, ownNodes: (element: Element) => Mark | null = nothingOwn): MailText {
  const { lines, cut } = renderBody(body, ownNodes);
  return { text: ownWords(lines), cut };
}
