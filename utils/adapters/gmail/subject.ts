import { withoutUnseen } from '../../mail/unseen';
import { oneLine } from '../kit/clean';
import type { HookReport } from '../kit/select';
import { ofTitle } from './account';
import type { Region } from './region';

/** Emoji in the heading are pictures; the character stands in an attribute. */
function headingText(heading: Element): string | null {
  const parts = [...heading.childNodes].map((node) => {
    const emoji = (node as Partial<Element>).getAttribute?.('data-emoji');
    return emoji ?? node.textContent ?? '';
  });
  return oneLine(parts.join(''));
}

/** `Subject - user@host - Gmail`: what stands before the mailbox, or null where there is no mailbox. */
function titleSubject(title: string): string | null {
  const mailbox = ofTitle(title);
  const seen = withoutUnseen(title);
  return mailbox ? oneLine(seen.slice(0, seen.lastIndexOf(` - ${mailbox}`))) : null;
}

/** A pattern as a text is made ready only where it is used: `\p` in a literal costs every page that is opened. */
const NO_WORD = '[^\\p{L}\\p{N}]+';

/** Letters and digits alone: titles drop emoji and marks, and end long subjects with dots. */
function bare(text: string): string {
  return text.replace(new RegExp(NO_WORD, 'gu'), '').toLowerCase();
}

/**
 * The subject on screen. Heading and title are two ways to it: where both speak and contradict each other
 * the answer is null and the report says so; where the heading is lost the title answers.
 */
export function readSubject(doc: Document, region: Region, report: HookReport): string | null {
  const heading = region.heading ? headingText(region.heading) : null;
  // In the preview pane the title names the list.
  const title = region.inPreview ? null : titleSubject(doc.title);
  if (!heading || !title || heading === title) return heading ?? title;
  const [one, other] = [bare(heading), bare(title)];
  if (one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one))
    return heading;
  report.disagree('subject');
  return null;
}
