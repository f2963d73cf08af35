// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { giveRoomBack, makeRoom } from '../../utils/in-page/dock/make-room';
import { findContainer, measureLayout } from '../../utils/in-page/dock/measure';
import { buildPage } from './page';

const STYLES = [
  null,
  '',
  'width: 900px',
  'WIDTH:900px ;margin : 0 4px',
  'margin-right: 8px !important; top: 0',
];

describe('makeRoom', () => {
  it.each(STYLES)('is undone to the letter (style %j)', (style) => {
    const { container, main } = buildPage(document);
    if (style !== null) container.setAttribute('style', style);
    const before = document.body.innerHTML;
    expect(makeRoom(container, main, 336)).toBe(true);
    expect(main.getBoundingClientRect().right).toBeLessThanOrEqual(1_440 - 56 - 336);
    expect(makeRoom(container, main, 296)).toBe(true);
    giveRoomBack(document);
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps what the page wrote into the style meanwhile', () => {
    const { container, main } = buildPage(document);
    container.style.setProperty('margin-right', '8px');
    makeRoom(container, main, 336);
    container.style.setProperty('width', '700px');
    giveRoomBack(document);
    expect(container.style.width).toBe('700px');
    expect(container.style.marginRight).toBe('8px');
    expect(container.getAttributeNames().sort()).toEqual(['id', 'style']);
  });

  it('leaves a page that does not give way as it was', () => {
    const { container, main } = buildPage(document, { stubborn: true });
    const before = document.body.innerHTML;
    expect(makeRoom(container, main, 336)).toBe(false);
    expect(document.body.innerHTML).toBe(before);
  });

  it('does not squeeze the mail', () => {
    const { container, main } = buildPage(document, { width: 1_100 });
    expect(makeRoom(container, main, 336)).toBe(false);
    expect(makeRoom(container, main, 36)).toBe(true);
  });

  it('makes room for the tab even where the mail is narrow: it would cover words', () => {
    const { container, main } = buildPage(document, { width: 700 });
    expect(makeRoom(container, main, 36)).toBe(true);
  });

  it('gives back what an older script took, and survives a mark that the page has spoilt', () => {
    const { container, main } = buildPage(document);
    makeRoom(container, main, 336);
    container.setAttribute('data-dealcue-room', '{"side":["x"],');
    giveRoomBack(document);
    expect(container.style.marginRight).toBe('');
    expect(container.hasAttribute('data-dealcue-room')).toBe(false);
  });

  it('takes the other side where the page runs from right to left', () => {
    const { container, main } = buildPage(document);
    container.style.direction = 'rtl';
    expect(makeRoom(container, main, 336)).toBe(true);
    expect(container.style.marginLeft).toBe('336px');
    expect(container.style.marginRight).toBe('');
  });
});

describe('measure', () => {
  it('finds the box of the mail alone, and the strip beside the rail', () => {
    const { container, main } = buildPage(document);
    expect(findContainer(document, main, measureLayout(document).column)).toBe(container);
    expect(measureLayout(document).strip).toEqual({ top: 64, bottom: 0, end: 56, rtl: false });
  });

  it('manages without a header and without a rail', () => {
    const { main, rail } = buildPage(document);
    rail.remove();
    document.querySelector('header')?.remove();
    expect(measureLayout(document).strip).toEqual({ top: 0, bottom: 0, end: 0, rtl: false });
    expect(findContainer(document, main, measureLayout(document).column).id).toBe('container');
  });
});
