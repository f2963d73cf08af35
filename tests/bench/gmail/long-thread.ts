import { gmailId, threadToken } from '../../sandbox/gmail-ids';

const RECEIVED = Date.UTC(2026, 10, 2, 8);
const SENTENCE =
  'The routes for the northern depot changed again and the drivers ask when the new plan starts. ';
const QUOTED = `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Nov 2026 at 08:00, Ines Falk &lt;<a href="mailto:ines@hartwick.example">ines@hartwick.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">`;

/** A body of about so many bytes: four fifths of it its own text, the rest quoted, as answers are. */
function body(bytes: number): string {
  const paragraph = `<div>${SENTENCE.repeat(4)}<a href="https://hartwick.example/plan">the plan</a><br></div>`;
  const own = paragraph.repeat(Math.max(1, Math.round((bytes * 0.8) / paragraph.length)));
  const quoted = paragraph.repeat(Math.max(1, Math.round((bytes * 0.2) / paragraph.length)));
  return `<div dir="ltr">${own}</div><br>${QUOTED}${quoted}</blockquote></div>`;
}

/** A body of some five megabytes that dresses up as Gmail: its markup, styles, a form, and text without end. */
function hostileBody(): string {
  const disguise = `<div role="listitem" class="adn" data-message-id="#msg-f:1" style="border-top:1px solid"><span class="gD" email="a@b.example">A</span><form><input name="draft"></form></div>`;
  return `${disguise.repeat(15_000)}<div>${SENTENCE.repeat(28_000)}</div>`;
}

function message(index: number, content: string): string {
  const { decimal, legacy } = gmailId(new Date(RECEIVED + index * 3_600_000).toISOString(), `bench/${index}`);
  return `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="adn ads" data-message-id="#msg-f:${decimal}" data-legacy-message-id="${legacy}"><div class="gs"><div class="gE iv gt"><h3 class="iw"><span class="gD" email="ines@hartwick.example" name="Ines Falk">Ines Falk</span></h3><span class="g3" title="2 Nov 2026, 08:00">2 Nov</span><span class="hb">to <span class="g2" email="maya@rivetwing.example" name="me">me</span></span></div><div class="ii gt"><div class="a3s aiL">${content}</div></div></div></div></div>`;
}

type PageAt = { url: string; html: string };

function threadOf(bodies: string[]): PageAt {
  const id = gmailId(new Date(RECEIVED).toISOString(), 'bench/0');
  const items = bodies.map((content, index) => message(index, content)).join('');
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Northern routes - maya@rivetwing.example - Mail</title></head><body><header role="banner"><a href="https://accounts.google.com/x" aria-label="Google Account: Maya Okafor (maya@rivetwing.example)">M</a></header><div class="aeF"><div class="nH"><div class="nH" role="main"><div class="nH g id"><div class="nH a98 iY"><h2 class="hP" data-thread-perm-id="thread-f:${id.decimal}" data-legacy-thread-id="${id.legacy}">Northern routes</h2><div role="list">${items}</div></div></div></div></div></div></body></html>`;
  return { url: `https://mail.google.com/mail/u/0/#inbox/${threadToken(id)}`, html };
}

/** A thread page of open messages, by their number and size in bytes, and its address. */
export function longThread(messages: number, bytes: number): PageAt {
  return threadOf(Array.from({ length: messages }, () => body(bytes)));
}

/** A thread page of one mail that tries to hang whoever reads it. */
export function hostileThread(): PageAt {
  return threadOf([hostileBody()]);
}

/** An inbox list of so many rows, and its address. */
export function longInbox(rows: number): PageAt {
  const row = (index: number) => {
    const { decimal, legacy } = gmailId(new Date(RECEIVED + index * 60_000).toISOString(), `row/${index}`);
    return `<tr class="zA yO" role="row"><td class="yX"><div class="yW"><span email="ines@hartwick.example" name="Ines Falk">Ines Falk</span></div></td><td><div class="y6"><span class="bog"><span data-thread-id="#thread-f:${decimal}" data-legacy-thread-id="${legacy}">${SENTENCE}</span></span></div></td><td class="xW"><span title="2 Nov 2026">2 Nov</span></td></tr>`;
  };
  const list = Array.from({ length: rows }, (_, index) => row(index)).join('');
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Inbox - maya@rivetwing.example - Mail</title></head><body><header role="banner"><a href="https://accounts.google.com/x" aria-label="Google Account: Maya Okafor (maya@rivetwing.example)">M</a></header><div class="aeF"><div class="nH"><div class="nH" role="main"><div gh="tl"><table class="F cf zt"><tbody>${list}</tbody></table></div></div></div></div></body></html>`;
  return { url: 'https://mail.google.com/mail/u/0/#inbox', html };
}
