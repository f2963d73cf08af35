// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { besideLabel } from '../../../../utils/adapters/kit/labels/beside';
import { createClosed } from '../../../../utils/adapters/kit/labels/closed';
import { createSight } from '../../../../utils/adapters/kit/labels/sight';

const LABELS = new Set(['Stage', 'Amount', 'Owner', 'Account']);

/** What stands beside the element or text that says "Stage", or null. */
function besideStage(html: string): string | null {
  document.body.innerHTML = html;
  const all = [...document.querySelectorAll('*')].filter((each) =>
    [...each.childNodes].some(
      (node) => node.nodeType === 3 && /^\s*Stage:?\s*$/.test(node.textContent ?? ''),
    ),
  );
  const element = all.at(-1);
  if (!element) throw new Error('no label in the page');
  const node =
    element.childElementCount === 0
      ? element
      : [...element.childNodes].find((each) => /Stage/.test(each.textContent ?? ''));
  const around = {
    sight: createSight(document),
    isClosed: createClosed(''),
    isLabel: (text: string) => LABELS.has(text.replace(/:$/, '')),
  };
  const found = besideLabel(node as Node, around);
  if (!found) return null;
  const text = found.value.nodes
    .map((each) => each.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return found.isBefore ? `before: ${text}` : text;
}

describe('the value of a label', () => {
  it.each([
    ['beside it in a row', '<div><div>Stage</div><div>Proposal</div></div>', 'Proposal'],
    ['below it, each wrapped', '<div><p><span>Stage</span></p><p><b>Proposal</b></p></div>', 'Proposal'],
    [
      'in the next cell',
      '<table><tr><td>Stage</td><td>Proposal</td><td>Amount</td><td>5</td></tr></table>',
      'Proposal',
    ],
    ['in all its definitions', '<dl><dt>Stage</dt><dd>A</dd><dd>B</dd><dt>Amount</dt><dd>5</dd></dl>', 'AB'],
    [
      'behind it up to the line’s end',
      '<p><b>Stage:</b> Proposal <i>now</i><br><b>Amount:</b> 5</p>',
      'Proposal now',
    ],
    ['behind a bare text', '<div>Ref 7<br>Stage: <a>Proposal</a></div>', 'Proposal'],
    [
      'beside a label with a star and a tool',
      '<div><label>Stage <span>*</span><div class="tools"></div></label><div>Proposal</div></div>',
      'Proposal',
    ],
    [
      'below it in a table of one record',
      '<table><tr><td class="h">Stage</td><td class="h">Amount</td></tr><tr><td>Proposal</td><td>5</td></tr></table>',
      'Proposal',
    ],
    ['before it in a tile', '<div><strong>Proposal</strong><small>Stage</small></div>', 'before: Proposal'],
    ['in a control', '<div><label>Stage</label><input value="x"></div>', ''],
  ])('stands %s', (_, html, value) => {
    expect(besideStage(html)).toBe(value);
  });

  it.each([
    [
      'its cell is empty',
      '<table><tr><td>Stage</td><td></td></tr><tr><td>Amount</td><td>5</td></tr></table>',
    ],
    [
      'its control is empty',
      '<div class="r"><label>Stage</label><input></div><div class="r"><label>Owner</label><input value="x"></div>',
    ],
    [
      'the next label follows',
      '<div><span class="l">Stage</span><span class="l">Amount</span><span>5</span></div>',
    ],
    [
      'it heads a column over rows',
      '<table><tr><td class="h">Item</td><td class="h">Stage</td><td class="h">Rate</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>',
    ],
    [
      'it is an entry of a menu',
      '<div><span class="n">Owner</span><span class="n">Account</span><span class="n">Stage</span><span class="n">Board</span></div>',
    ],
    [
      'a table of other records follows',
      '<section><h3>Stage</h3><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></section>',
    ],
    ['what follows is hidden', '<div><div>Stage</div><div hidden>Proposal</div></div>'],
  ])('is not there where %s', (_, html) => {
    expect(besideStage(html)).toBeNull();
  });
});
