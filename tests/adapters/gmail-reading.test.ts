import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import type { TextMemory } from '../../utils/adapters/kit/adapter';
import { runAtOnce, runInSlices } from '../../utils/adapters/kit/slices';
import { readPage } from '../../utils/adapters/read-page';
import type { ThreadReading } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

const open = (name: string) =>
  parsePage(readFileSync(join(import.meta.dirname, 'gmail', `${name}.html`), 'utf8'));

describe('reading in slices', () => {
  it('gives what one look gives, and offers the page a turn before each open message', async () => {
    const { doc, url } = open('quote-styles');
    const turns = vi.fn(async () => {});
    let now = 0;
    const clock = () => {
      now += 100;
      return now;
    };
    const sliced = await runInSlices(gmail.steps(doc, url), turns, clock);
    expect(sliced).toEqual(runAtOnce(gmail.steps(doc, url)));
    const { messages } = sliced.reading as ThreadReading;
    expect(turns).toHaveBeenCalledTimes(messages.filter((message) => !message.collapsed).length);
  });
});

describe('a huge thread', () => {
  it('keeps the words of its newest messages, and says that the older ones lack theirs', () => {
    const { doc, url } = open('inbox-two-messages');
    const items = () =>
      [...doc.querySelectorAll('[role=listitem]')].filter((item) => item.querySelector('.a3s'));
    const [first] = items();
    for (let copy = 0; copy < 18; copy++) first?.after(first.cloneNode(true));
    for (const item of items()) {
      const body = item.querySelector('.a3s');
      if (body) body.textContent = 'word '.repeat(18_000);
    }
    const { messages } = readPage(gmail, doc, url).reading as ThreadReading;
    expect(messages).toHaveLength(20);
    // 16 texts of just under 90,000 letters.
    for (const { text, clipped } of messages.slice(-16)) {
      expect([text?.length, clipped]).toEqual([89_999, undefined]);
    }
    for (const { text, clipped } of messages.slice(0, -16)) expect([text, clipped]).toEqual([null, true]);
  });
});

describe('reading again', () => {
  it('does not walk an unchanged body a second time', () => {
    const { doc, url } = open('inbox-two-messages');
    const memory: TextMemory = new WeakMap();
    const first = readPage(gmail, doc, url, memory);
    const bodies = [...doc.querySelectorAll('.a3s')];
    const walked = bodies.map((body) => vi.spyOn(body, 'firstChild', 'get'));
    expect(readPage(gmail, doc, url, memory)).toEqual(first);
    for (const spy of walked) expect(spy).not.toHaveBeenCalled();
  });

  it('reads a body again that has changed', () => {
    const { doc, url } = open('inbox-two-messages');
    const memory: TextMemory = new WeakMap();
    readPage(gmail, doc, url, memory);
    const body = doc.querySelector('.a3s');
    if (body) body.textContent = 'Never mind.';
    const { messages } = readPage(gmail, doc, url, memory).reading as ThreadReading;
    expect(messages[0]?.text).toBe('Never mind.');
    expect(messages[1]?.text).toContain('all seals');
  });

  it('changes nothing in the page', () => {
    for (const name of ['quote-styles', 'hostile-body', 'preview-right-ru', 'other-inbox']) {
      const { doc, url } = open(name);
      const before = doc.documentElement.outerHTML;
      readPage(gmail, doc, url);
      expect(doc.documentElement.outerHTML).toBe(before);
    }
  });
});

describe('bounds', () => {
  it('keeps names, subject and text within the model', () => {
    const { doc, url } = open('inbox-two-messages');
    const long = 'x'.repeat(5_000);
    doc.querySelector('h2.hP')?.replaceChildren(long);
    doc.title = 'Gmail';
    doc.querySelector('.gD')?.setAttribute('name', long);
    const reading = readPage(gmail, doc, url).reading as ThreadReading;
    expect(reading.subject?.length).toBe(1_000);
    expect(reading.messages[0]?.from?.name?.length).toBe(1_000);
  });

  it('takes an address that is none for nobody', () => {
    const { doc, url } = open('inbox-two-messages');
    for (const element of doc.querySelectorAll('.qu [email], .aju img')) {
      element.setAttribute('email', 'not an address');
      element.setAttribute('data-hovercard-id', 'javascript:@');
    }
    const reading = readPage(gmail, doc, url).reading as ThreadReading;
    expect(reading.messages[0]?.from).toBeNull();
  });
});
