import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import { readPage } from '../../utils/adapters/read-page';
import type { ThreadReading } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

const open = (name: string) =>
  parsePage(readFileSync(join(import.meta.dirname, 'gmail', `${name}.html`), 'utf8'));

describe('an old link', () => {
  const at = (hex: string) => {
    const { doc } = open('inbox-two-messages');
    return readPage(gmail, doc, `https://mail.google.com/mail/u/0/#all/${hex}`);
  };

  it('may name a mail that was written here, whose own id does not tell its number', () => {
    const { reading, health } = at('1a1e9cebeb914f4f');
    expect(reading).toMatchObject({ threadId: 'thread-f:1882005558127571040' });
    expect(health.disagree).toEqual([]);
  });

  it('that names neither the thread nor a mail of it contradicts the page', () => {
    const { reading, health } = at('1a1e9cebeb914f50');
    expect(reading).toMatchObject({ threadId: null, legacyThreadId: null });
    expect(health.disagree).toEqual(['threadId']);
  });
});

describe('the preview pane', () => {
  it('shows its thread without a heading too: the open row names it, and the heading is named as lost', () => {
    const whole = open('preview-right-ru');
    const { doc, url } = open('preview-right-ru');
    doc.querySelector('[role="main"] h2')?.remove();
    const { reading, health } = readPage(gmail, doc, url);
    const before = readPage(gmail, whole.doc, whole.url).reading;
    expect(reading).toEqual({ ...before, subject: null });
    expect(health.hooks.subject).toBeNull();
  });
});

describe('a folded mail that was open before', () => {
  it('stays a message, whatever its sender has written into it', () => {
    const { doc, url } = open('inbox-two-messages');
    const item = doc.querySelector('[role="listitem"]');
    item?.setAttribute('aria-expanded', 'false');
    item?.querySelector('.adn')?.setAttribute('style', 'display:none');
    const body = item?.querySelector('.a3s');
    if (body) body.innerHTML = '<span class="boq">1</span><b class="gD"><font color="red">Draft</font></b>';
    const { messages } = readPage(gmail, doc, url).reading as ThreadReading;
    expect(messages.map(({ collapsed }) => collapsed)).toEqual([true, false]);
  });
});

describe('a list above the messages that names people too', () => {
  it('is not taken for the thread', () => {
    const whole = open('inbox-two-messages');
    const { doc, url } = open('inbox-two-messages');
    const chips =
      '<div role="list"><div role="listitem"><span email="chip@x.example">Chip</span></div></div>';
    doc.querySelector('[role="list"]')?.insertAdjacentHTML('beforebegin', chips);
    expect(readPage(gmail, doc, url)).toEqual(readPage(gmail, whole.doc, whole.url));
  });
});
