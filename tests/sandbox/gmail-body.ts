import { mailDate } from './gmail-dates';
import { escapeHtml } from './html';
import type { BoxMail, BoxThread, Mailbox } from './mailbox';

const GAP = '<div><br></div>';

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<div>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</div>`)
    .join(GAP);
}

function signature(text: string): string {
  return `${GAP}<span class="gmail_signature_prefix">-- </span><br><div dir="auto" class="gmail_signature" data-smartmail="gmail_signature">${escapeHtml(text).replaceAll('\n', '<br>')}</div>`;
}

function quotation(before: BoxMail, mailbox: Mailbox): string {
  const { name, email } = before.from;
  const who = `${escapeHtml(name)} &lt;<a href="mailto:${email}">${email}</a>&gt;`;
  return `<div class="ajR" role="button" tabindex="0" aria-expanded="false" aria-label="Show trimmed content">•••</div><div class="adL" hidden><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${escapeHtml(mailDate(before.at, mailbox).replace(/ \(.*/, ''))}, ${who} wrote:<br></div><blockquote class="gmail_quote">${paragraphs(before.text)}</blockquote></div></div>`;
}

/** What stands inside a mail's body element. */
export function mailBody(thread: BoxThread, index: number, mailbox: Mailbox): string {
  const mail = thread.mails[index];
  const before = thread.mails[index - 1];
  if (!mail) throw new Error(`${thread.id} has no mail ${index}`);
  if (mail.html !== undefined) return mail.html;
  const own = paragraphs(mail.text) + (mail.signature ? signature(mail.signature) : '');
  const quoted = mail.quotes && before ? `<br>${quotation(before, mailbox)}` : '';
  return `<div dir="${thread.lang === 'ar' ? 'rtl' : 'ltr'}" lang="${thread.lang}">${own}</div>${quoted}`;
}
