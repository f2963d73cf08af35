import type { Person } from './company';
import { mailBody } from './gmail-body';
import { fullDate, mailDate } from './gmail-dates';
import { avatar, escapeHtml } from './html';
import type { BoxMail, BoxThread, Mailbox } from './mailbox';

const FOOTER = `<div class="amn"><span class="ams bkH" role="link" tabindex="0">Reply</span></div>`;
const REPLY = `<div class="T-I aaq" role="button" tabindex="0" aria-label="Reply" data-tooltip="Reply">↩</div>`;

function span(person: Person, kind: string, shown = person.name): string {
  const address = escapeHtml(person.email);
  return `<span translate="no" email="${address}" name="${escapeHtml(shown)}" data-hovercard-id="${address}" class="${kind}">${escapeHtml(shown)}</span>`;
}

function recipients(mail: BoxMail, mailbox: Mailbox): string {
  const each = mail.to.map((one) => span(one, 'g2', one.email === mailbox.account.email ? 'me' : one.name));
  return `<span translate="no" class="hb">to ${each.join(', ')}</span>`;
}

function picture(mail: BoxMail): string {
  return `<div class="aju"><img class="ajn" src="${avatar(mail.from.name)}" alt="" data-hovercard-id="${escapeHtml(mail.from.email)}" aria-hidden="true"></div>`;
}

function date(mail: BoxMail, mailbox: Mailbox): string {
  const full = fullDate(mail.at, mailbox);
  return `<span class="g3" title="${full}" alt="${full}" role="gridcell">${mailDate(mail.at, mailbox)}</span>`;
}

function expanded(thread: BoxThread, index: number, mailbox: Mailbox): string {
  const mail = thread.mails[index] as BoxMail;
  const { decimal, legacy } = mail.id;
  const sender = `${span(mail.from, 'gD')} <span class="go">&lt;${escapeHtml(mail.from.email)}&gt;</span>`;
  return `<div class="adn ads" data-message-id="#msg-f:${decimal}" data-legacy-message-id="${legacy}">${picture(mail)}<div class="gs"><div class="gE iv gt"><div class="acZ"><h3 class="iw gFxsud"><span class="qu">${sender}</span></h3><div class="gK">${date(mail, mailbox)}${REPLY}</div></div><div class="iw ajw">${recipients(mail, mailbox)}</div></div><div class="ii gt"><div class="a3s aiL">${mailBody(thread, index, mailbox)}</div></div><div class="ii gt" style="display:none"><div class="a3s aiL undefined"></div></div></div></div>`;
}

function collapsed(mail: BoxMail, mailbox: Mailbox): string {
  const snippet = escapeHtml(mail.text.replaceAll(/\s+/g, ' ').slice(0, 140));
  return `<div class="adf ads" role="button" tabindex="0">${picture(mail)}<div class="gs"><div class="acZ"><h3 class="iw">${span(mail.from, 'gD')}</h3><div class="gK">${date(mail, mailbox)}</div></div><div class="iA g6" dir="auto">${snippet}</div></div></div>`;
}

/** A mail of the thread: the last one open, an earlier one folded, holding what it opens to in a template. */
function item(thread: BoxThread, index: number, mailbox: Mailbox): string {
  const open = expanded(thread, index, mailbox);
  if (index === thread.mails.length - 1)
    return `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1">${open}</div>`;
  const mail = thread.mails[index] as BoxMail;
  return `<div class="kv nH oy8Mbf" role="listitem" tabindex="-1">${collapsed(mail, mailbox)}<template>${open}</template></div>`;
}

/** The view of one thread. */
export function threadView(thread: BoxThread, mailbox: Mailbox): string {
  const { decimal, legacy } = thread.gmail;
  const items = thread.mails.map((_, index) => item(thread, index, mailbox)).join('');
  const title = `${thread.subject} - ${mailbox.account.email} - Rivetwing Mail`;
  const subject = `<h2 class="hP" tabindex="-1" dir="auto" data-thread-perm-id="thread-f:${decimal}" data-legacy-thread-id="${legacy}">${escapeHtml(thread.subject)}</h2>`;
  return `<div class="BltHke nH oy8Mbf" role="main" data-title="${escapeHtml(title)}"><div class="nH aqK"><div class="G-atb" gh="tm"><a class="T-I lS" role="button" href="#inbox" aria-label="Back to Inbox" data-tooltip="Back to Inbox">←</a></div></div><div class="nH"><div class="nH g id"><div class="nH a98 iY aHo"><div class="nH V8djrc byY"><div class="bHJ"><button class="bHI" jsname="tRarif" type="button" aria-label="Expand all">Expand all</button></div><div class="ha">${subject}<div class="hX"><div class="hN" name="^i" title="Inbox">Inbox</div></div></div></div><div class="nH aHU"><div class="nH" role="list">${items}</div>${FOOTER}</div></div></div></div></div>`;
}
