// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../utils/adapters/kit/mail/render';
import { ownWords } from '../../../utils/mail/own-words';

function body(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const drawn = (root: Element) => {
  const { lines, cut } = renderBody(root, () => null);
  return { text: lines.join('\n').trim(), cut };
};
/** What is left when the plain-text part has had its turn, as on its way to the panel. */
const said = (html: string) => ownWords(drawn(body(html)).text);

describe('HTML as plain text', () => {
  it.each([
    ['lines', 'one<br>two<div>three</div>four', 'one\ntwo\nthree\nfour'],
    ['blank lines', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['links as their text', 'see <a href="https://x.example">the list</a>.', 'see the list.'],
    ['highlights joined', 'over<span class="il">price</span>d <b>now</b>', 'overpriced now'],
    ['white space folded', 'one\n   two\t three', 'one two three'],
    ['text as written', '<pre>one\n  two</pre>', 'one\n  two'],
    ['emoji pictures', 'thanks <img data-emoji="🎉" alt="x">', 'thanks 🎉'],
    ['hard spaces', 'a&nbsp;b', 'a b'],
    ['escaped markup', '&lt;script&gt;x()&lt;/script&gt;', '<script>x()</script>'],
  ])('%s', (_what, html, text) => expect(said(html)).toBe(text));

  it.each([
    '<div style="display:none">x</div>',
    '<div hidden>x</div>',
    '<span style="visibility: hidden">x</span>',
    '<div style="max-height:0px;overflow:hidden">x</div>',
    '<span style="font-size:0">x</span>',
    '<span style="font-size:1px;color:#fff">x</span>',
    '<div style="opacity:0">x</div>',
    '<div style="height:0;overflow:hidden">x</div>',
    '<div style="position:absolute;left:-9999px">x</div>',
    '<div style="mso-hide:all">x</div>',
    '<style>.p{color:red}</style>',
    '<script>x()</script>',
    '<style>.gone{display:none}</style><i class="gone">x</i>',
    '<select><option>x</option></select><textarea>x</textarea>',
  ])('reads nothing hidden: %s', (html) => expect(said(`seen${html}`)).toBe('seen'));

  it('reads letters of a real size inside a wrapper of size 0, as newsletters have them', () => {
    expect(said('<td style="font-size:0px"><div style="font-size:13px">seen</div></td>')).toBe('seen');
  });

  it('is null where nothing is said', () => {
    expect(said('<img src="x.png"><br>&nbsp;')).toBeNull();
    expect(said('')).toBeNull();
  });
});

describe('quotations by structure', () => {
  it.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">old</blockquote></div>',
    ],
    [
      'old Gmail',
      '<div class="gmail_extra"><br><div class="gmail_quote">2026-11-09 15:00 Ada &lt;a@x.example&gt;:<br><blockquote class="gmail_quote">old</blockquote></div></div>',
    ],
    [
      'Apple Mail',
      '<div><blockquote type="cite"><div>On 9 Nov 2026, at 15:00, Ada wrote:</div>old</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Am 09.11.26 um 15:00 schrieb Ada:</div><blockquote type="cite">old</blockquote>',
    ],
    ['Outlook', '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Ada</div><div>old</div>'],
    ['Outlook read in Gmail', '<div id="m_-12appendonsend"></div><div>old</div>'],
    ['Outlook repeated', '<div id="x_m_12divRplyFwdMsg">From: Ada</div><div>old</div>'],
    ['Outlook for phones', '<div id="mail-editor-reference-message-container"><div>old</div></div>'],
    ['Yahoo', '<div class="yahoo_quoted" id="yahoo_quoted_12">old</div>'],
    ['Proton', '<div class="protonmail_quote">old</div>'],
    ['Zoho', '<div class="zmail_extra">old</div>'],
    ['Yandex', '<div>09.11.2026, 15:00, "Ada" &lt;a@x.example&gt;:</div><blockquote>old</blockquote>'],
  ])('%s', (_program, html) => expect(said(`<div>new</div>${html}`)).toBe('new'));

  it('keeps a quotation that the writer makes for looks', () => {
    expect(said('<div>new</div><blockquote style="margin:0 0 0 40px">indented</blockquote>')).toBe(
      'new\n\nindented',
    );
  });

  it('keeps answers between quoted parts, inside and outside of containers', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Monday wrote:</div><blockquote>old</blockquote><div>one</div><blockquote>old</blockquote></div><div>two</div>';
    expect(said(html)).toBe('one\n\ntwo');
  });

  it.each([
    [
      'a thread',
      '<div class="gmail_quote"><div class="gmail_attr">On Monday:</div><blockquote>old</blockquote></div>',
    ],
    ['a forwarded mail', '<div class="gmail_quote"><div class="gmail_attr">- Forwarded -</div>older</div>'],
  ])('takes a forwarded mail off as a whole, also one that repeats %s', (_what, inner) => {
    const forwarded = `<div class="gmail_quote"><div class="gmail_attr">- Forwarded -</div>theirs ${inner}</div>`;
    expect(said(`<div>new</div>${forwarded}`)).toBe('new');
    expect(said(`<div>new</div>${forwarded.replaceAll('gmail_', 'm_-7gmail_')}`)).toBe('new');
  });

  it.each([
    '<div class="gmail_signature">Ruth</div>',
    '<div>-- </div><div class="gmail_signature" data-smartmail="gmail_signature">Ruth</div>',
    '<div id="m_9Signature">Ruth</div>',
    '<pre class="moz-signature">-- \nRuth</pre>',
    '<div name="messageSignatureSection">Ruth</div>',
  ])('takes marked signatures off: %s', (html) => expect(said(`<div>new</div>${html}`)).toBe('new'));
});

describe('hostile bodies', () => {
  it("stops at the model's bound of letters and says so", () => {
    const { text, cut } = drawn(body(`<p>${'word '.repeat(100_000)}</p>`));
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(cut).toBe(true);
  });

  it('stops after a bounded number of elements', () => {
    const { cut } = drawn(body(`<div>${'<i>x</i>'.repeat(100)}</div>`.repeat(200)));
    expect(cut).toBe(true);
  });

  it('walks deep nests', () => {
    const root = document.createElement('div');
    let at = root;
    for (let depth = 0; depth < 2_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(drawn(root).text).toBe('deep');
  });

  it('takes megabytes of style and class without a stall', () => {
    const style = 'border-top:'.repeat(200_000);
    expect(said(`<div style="${style}" class="${'m_1'.repeat(300_000)}">seen</div>`)).toBe('seen');
  });

  it('lets no sign of its own come from the page', () => {
    expect(said('one<br>\u0002<br>two')).toBe('one\n\ntwo');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (html) => typeof drawn(body(html)).cut === 'boolean'),
    );
  });
});
