import { fullDate, rowDate } from './gmail-dates';
import { escapeHtml } from './html';
import type { BoxMail, BoxThread, Mailbox } from './mailbox';

/** Folders of the navigation: where their address ends, their name, and what lies in them. */
export const FOLDERS: {
  route: string;
  name: string;
  holds: (thread: BoxThread, mailbox: Mailbox) => boolean;
}[] = [
  { route: 'inbox', name: 'Inbox', holds: () => true },
  { route: 'starred', name: 'Starred', holds: (thread) => thread.starred ?? false },
  {
    route: 'sent',
    name: 'Sent',
    holds: (thread, { account }) => thread.mails.at(-1)?.from.email === account.email,
  },
];

function ids(thread: BoxThread, last: BoxMail): string {
  return `data-thread-id="#thread-f:${thread.gmail.decimal}" data-legacy-thread-id="${thread.gmail.legacy}" data-legacy-last-message-id="${last.id.legacy}" data-legacy-last-non-draft-message-id="${last.id.legacy}"`;
}

function participants(thread: BoxThread, mailbox: Mailbox): string {
  const people = new Map(thread.mails.map(({ from }) => [from.email, from]));
  const kind = thread.unread ? 'zF' : 'yP';
  const each = [...people.values()].map((one) => {
    const shown = one.email === mailbox.account.email ? 'me' : one.name;
    return `<span class="${kind}" email="${escapeHtml(one.email)}" name="${escapeHtml(shown)}" data-hovercard-id="${escapeHtml(one.email)}">${escapeHtml(shown)}</span>`;
  });
  const count = thread.mails.length > 1 ? ` <span class="bx0">${thread.mails.length}</span>` : '';
  return `<span class="bA4">${each.join(', ')}</span>${count}`;
}

function row(thread: BoxThread, mailbox: Mailbox): string {
  const last = thread.mails.at(-1);
  if (!last) return '';
  const subject = `<span class="bqe" ${ids(thread, last)}>${escapeHtml(thread.subject)}</span>`;
  const snippet = escapeHtml(last.text.replaceAll(/\s+/g, ' ').slice(0, 120));
  const full = fullDate(last.at, mailbox);
  return `<tr class="zA ${thread.unread ? 'zE' : 'yO'}" role="row" tabindex="-1" data-route="${thread.token}"><td class="apU"><span class="${thread.starred ? 'T-KT-Jp' : 'T-KT'}" aria-label="${thread.starred ? 'Starred' : 'Not starred'}" role="img">${thread.starred ? '★' : '☆'}</span></td><td class="yX" role="gridcell"><div class="yW">${participants(thread, mailbox)}</div></td><td class="a4W" role="gridcell"><div class="xS" role="link" tabindex="0"><div class="xT"><div class="y6"><span class="bog" dir="auto">${subject}</span></div><span class="y2" dir="auto"><span class="Zt">&nbsp;-&nbsp;</span>${snippet}</span></div></div></td><td class="xW" role="gridcell"><span title="${full}" aria-label="${full}">${rowDate(last.at, mailbox)}</span></td></tr>`;
}

/** The view of one folder. */
export function listView(folder: (typeof FOLDERS)[number], mailbox: Mailbox): string {
  const threads = mailbox.threads.filter((thread) => folder.holds(thread, mailbox));
  const unread = threads.filter((thread) => thread.unread).length;
  const title = `${folder.name}${unread > 0 ? ` (${unread})` : ''} - ${mailbox.account.email} - Rivetwing Mail`;
  return `<div class="BltHke nH oy8Mbf" role="main" data-title="${escapeHtml(title)}"><div class="nH aqK"><div class="G-atb" gh="tm"><span class="bzn">${threads.length} conversations</span></div></div><div class="ae4 UI" gh="tl"><table cellpadding="0" class="F cf zt" role="grid" aria-readonly="true"><colgroup><col class="k0"><col class="k1"><col><col class="k3"></colgroup><tbody>${threads.map((thread) => row(thread, mailbox)).join('')}</tbody></table></div></div>`;
}
