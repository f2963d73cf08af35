// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pick } from '../../entrypoints/teach/pick';
import { placesIn } from '../../entrypoints/teach/places';

// The shield's root is closed, and jsdom makes no frames in shadow roots: here its frame stands in the open.
let root: Element;
const attach = Element.prototype.attachShadow;
let end: AbortController;
let heard: string[];

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    root = this;
    expect(init.mode).toBe('closed');
    return this as unknown as ShadowRoot;
  };
  // jsdom lays nothing out.
  document.elementsFromPoint = (x) =>
    [document.documentElement, ...document.querySelectorAll('dd')].slice(x, x + 1);
  Element.prototype.scrollIntoView = vi.fn();
  document.body.innerHTML =
    '<dl><dt>Ticket</dt><dd>€24,000</dd><dt>Settles</dt><dd>18 Dec</dd></dl><p hidden>No</p><script>1</script>';
  end = new AbortController();
  heard = [];
  for (const type of ['click', 'keydown', 'mousemove'])
    window.addEventListener(type, () => heard.push(type), { capture: true, signal: end.signal });
});
afterEach(() => {
  end.abort();
  Element.prototype.attachShadow = attach;
});

const ask = (present: Element | null = null) =>
  pick(document, { name: 'Close date', present, signal: end.signal });
const frame = () => root.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
const press = (key: string, init: KeyboardEventInit = {}) =>
  frame().document.body.dispatchEvent(
    new (frame().KeyboardEvent)('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
const click = (x: number) =>
  frame().document.body.dispatchEvent(new (frame().MouseEvent)('click', { clientX: x, bubbles: true }));
const values = () => [...document.querySelectorAll('dd')];

describe('pointing', () => {
  it('takes what is clicked, of which the page hears nothing and keeps nothing', async () => {
    const before = document.documentElement.outerHTML;
    const picked = ask();
    click(2);
    expect(await picked).toBe(values()[1]);
    expect(heard).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes on where nothing is that could be pointed at', async () => {
    const picked = ask();
    click(0);
    click(1);
    expect(await picked).toBe(values()[0]);
  });

  it('ends with nothing by Escape, and when it is called off', async () => {
    const left = ask();
    press('Escape');
    expect(await left).toBeNull();
    const off = new AbortController();
    const called = pick(document, { name: 'Close date', present: null, signal: off.signal });
    off.abort();
    expect(await called).toBeNull();
    expect(document.querySelector('dealcue-teach')).toBeNull();
  });

  it('goes through the page by keyboard, and says where it is', async () => {
    const picked = ask();
    press('Tab');
    press('ArrowDown');
    press('ArrowDown');
    press('Tab', { shiftKey: true });
    const said = frame().document.querySelector('[role="status"]')?.textContent;
    expect(said).toBe('Close date: “€24,000”. Enter picks it.');
    press('Enter');
    expect(await picked).toBe(values()[0]);
    expect(heard).toEqual([]);
  });

  it('begins by keyboard where the value is read now', async () => {
    const picked = ask(values()[1]);
    press('Tab');
    press('Enter');
    expect(await picked).toBe(values()[1]);
  });
});

it('lists what is shown and says something, and nothing of ours', () => {
  document.body.insertAdjacentHTML('beforeend', '<input value="7"><dealcue-panel>x</dealcue-panel>');
  expect(placesIn(document).map(({ localName }) => localName)).toEqual(['dt', 'dd', 'dt', 'dd', 'input']);
});
