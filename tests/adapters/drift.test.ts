import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import { HOOKS } from '../../utils/adapters/gmail/hooks';
import { readPage } from '../../utils/adapters/read-page';
import { isUnreadable } from '../../utils/context/shortfall';
import type { ThreadReading } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

/** Takes one way to find a thing out of a page, as a change of Gmail's would. */
type Loss = (doc: Document) => void;

function each(selector: string, act: (element: Element) => void): Loss {
  return (doc) => {
    for (const element of doc.querySelectorAll(selector)) act(element);
  };
}
const withoutAttribute = (selector: string, name: string) =>
  each(selector, (element) => element.removeAttribute(name));
const withoutClass =
  (...names: string[]): Loss =>
  (doc) => {
    for (const name of names) each(`.${name}`, (element) => element.classList.remove(name))(doc);
  };
function retagged(selector: string, tag: string): Loss {
  return (doc) => {
    for (const element of [...doc.querySelectorAll(selector)]) {
      const other = doc.createElement(tag);
      for (const { name, value } of element.attributes) other.setAttribute(name, value);
      other.append(...element.childNodes);
      element.replaceWith(other);
    }
  };
}
const all =
  (...losses: Loss[]): Loss =>
  (doc) => {
    for (const loss of losses) loss(doc);
  };

const page = (name: string) =>
  parsePage(readFileSync(join(import.meta.dirname, 'gmail', `${name}.html`), 'utf8'));

function look(name: string, losses: readonly Loss[]) {
  const { doc, url } = page(name);
  for (const loss of losses) loss(doc);
  return readPage(gmail, doc, url);
}

/**
 * For each hook: what takes its first, second … selector's target away. The reading must stay right until the
 * last one is gone; then `lost` says what is null.
 */
const DRIFTS: Record<string, { on?: string; losses: Loss[]; lost: (reading: ThreadReading) => unknown }> = {
  subject: {
    losses: [
      withoutAttribute('h2', 'data-thread-perm-id'),
      withoutAttribute('h2', 'data-legacy-thread-id'),
      retagged('h2.hP', 'h3'),
      (doc) => {
        withoutClass('hP')(doc);
        // The title is the second way to the subject: here it is gone too.
        doc.title = 'Gmail';
      },
    ],
    lost: (reading) => reading.subject,
  },
  messageId: {
    losses: [withoutClass('adn'), withoutAttribute('[data-message-id]', 'data-message-id')],
    lost: (reading) => reading.messages[0]?.id,
  },
  receivedId: {
    losses: [
      withoutClass('adn'),
      // A server-made id holds the time too: with both ids gone there is none.
      all(
        withoutAttribute('[data-legacy-message-id]', 'data-legacy-message-id'),
        withoutAttribute('[data-message-id]', 'data-message-id'),
      ),
    ],
    lost: (reading) => reading.messages[0]?.at,
  },
  sender: {
    losses: [
      withoutClass('gD'),
      retagged('h3', 'div'),
      withoutClass('gF'),
      (doc) => {
        each('.qu > :first-child', (element) => element.classList.add('gD'))(doc);
        withoutAttribute('.qu [email]', 'email')(doc);
      },
      withoutAttribute('.qu [data-hovercard-id]', 'data-hovercard-id'),
    ],
    lost: (reading) => reading.messages[0]?.from,
  },
  recipients: {
    losses: [
      withoutClass('hb'),
      withoutClass('g2'),
      all(
        withoutAttribute('.ajw [email]', 'email'),
        withoutAttribute('.ajw [data-hovercard-id]', 'data-hovercard-id'),
      ),
    ],
    lost: (reading) => reading.messages[0]?.to[0] ?? null,
  },
  body: {
    losses: [
      each('.ii.gt', (element) => {
        if (element.querySelector('.a3s')) element.classList.remove('ii');
      }),
      (doc) => {
        each('.gt', (element) => {
          if (element.querySelector(':scope > .a3s')) element.classList.add('ii');
        })(doc);
        withoutClass('a3s')(doc);
      },
      withoutClass('ii'),
    ],
    lost: (reading) => reading.messages[0]?.text,
  },
  avatar: {
    losses: [
      retagged('header', 'div'),
      withoutAttribute('[role="banner"]', 'role'),
      withoutAttribute('#gb', 'id'),
      all(withoutAttribute('a[aria-label]', 'aria-label'), (doc) => {
        doc.title = 'Spare parts for line 4';
        doc.querySelector('#loading')?.remove();
      }),
    ],
    lost: (reading) => reading.account,
  },
};

describe('a hook that fails', () => {
  it.each(Object.entries(DRIFTS))(
    '%s: falls back in order, then is null and named',
    (name, { losses, lost, on }) => {
      const fixture = on ?? 'inbox-two-messages';
      const whole = look(fixture, []);
      expect(whole.health.hooks[name]).toBe(0);
      for (let count = 1; count < losses.length; count += 1) {
        const { reading, health } = look(fixture, losses.slice(0, count));
        expect(reading).toEqual(whole.reading);
        expect(health.hooks[name]).toBeGreaterThanOrEqual(count);
      }
      const { reading, health } = look(fixture, losses);
      expect(reading.kind).toBe('thread');
      expect(lost(reading as ThreadReading)).toBeNull();
      expect(health.hooks[name]).toBeNull();
    },
  );

  it('main: any other frame of the view will do', () => {
    const whole = look('stale-views', []);
    const unnamed = withoutAttribute('[role="main"]', 'role');
    const losses = [unnamed, withoutClass('bkK'), withoutClass('aeF')];
    losses.forEach((_, at) => {
      const { reading, health } = look('stale-views', losses.slice(0, at + 1));
      expect(reading).toEqual(whole.reading);
      expect(health.hooks.main).toBe(at + 1);
    });
  });

  it('list and message: without them there is no thread, and both are named', () => {
    const whole = look('inbox-two-messages', []);
    const noList = withoutAttribute('[role="list"]', 'role');
    expect(look('inbox-two-messages', [noList])).toMatchObject({
      reading: whole.reading,
      health: { hooks: { list: 1 } },
    });
    const noItem = withoutAttribute('[role="listitem"]', 'role');
    expect(look('inbox-two-messages', [noItem])).toMatchObject({
      reading: whole.reading,
      health: { hooks: { message: 1 } },
    });
    const noClass = all(noItem, withoutClass('h7', 'kv', 'kQ'));
    expect(look('inbox-two-messages', [noClass])).toMatchObject({
      reading: whole.reading,
      health: { hooks: { message: 2 } },
    });
    const neither = all(noClass, withoutClass('Bk', 'adn'));
    expect(look('inbox-two-messages', [neither])).toMatchObject({
      reading: { kind: 'other' },
      health: { hooks: { message: null } },
    });
    const listGone = all(noList, withoutClass('hx', 'aHU'));
    expect(look('inbox-two-messages', [listGone])).toMatchObject({
      reading: { kind: 'other' },
      health: { hooks: { list: null } },
    });
  });

  it('says so where a thread has its heading and its messages, and none of them tells whose it is', () => {
    const nameless = all(
      withoutAttribute('[data-message-id]', 'data-message-id'),
      each(':is(h3, .gF, .gK) [email], .gD', (element) => {
        for (const name of ['email', 'data-hovercard-id']) element.removeAttribute(name);
      }),
    );
    const { reading, health } = look('inbox-two-messages', [nameless]);
    expect(reading).toMatchObject({ kind: 'other' });
    expect(health.hooks).toMatchObject({ subject: 0, message: 0, mail: null });
    expect(isUnreadable(reading, health)).toBe(true);

    const written = each('[role="listitem"]', (item) => {
      const box = item.ownerDocument.createElement('div');
      box.setAttribute('role', 'textbox');
      item.append(box);
    });
    const drafts = look('inbox-two-messages', [nameless, written]);
    expect(drafts.reading).toMatchObject({ kind: 'other' });
    expect(isUnreadable(drafts.reading, drafts.health)).toBe(false);
  });

  it('threadId: the address still names the thread, and the report says that the page does not', () => {
    const whole = look('inbox-two-messages', []).reading as ThreadReading;
    const lost = all(
      withoutAttribute('h2', 'data-thread-perm-id'),
      withoutAttribute('h2', 'data-legacy-thread-id'),
    );
    const { reading, health } = look('inbox-two-messages', [lost]);
    expect(reading).toMatchObject({ threadId: whole.threadId, legacyThreadId: whole.legacyThreadId });
    expect(health.hooks.threadId).toBeNull();
  });

  it('threadId: in the preview pane the open row names the thread; without it there is none', () => {
    const whole = look('preview-right-ru', []).reading as ThreadReading;
    const lost = all(
      withoutAttribute('h2', 'data-thread-perm-id'),
      withoutAttribute('h2', 'data-legacy-thread-id'),
    );
    expect(look('preview-right-ru', [lost]).reading).toMatchObject({ threadId: whole.threadId });
    expect(look('preview-right-ru', [lost, withoutClass('aps')]).reading).toMatchObject({
      threadId: null,
      legacyThreadId: null,
    });
  });

  it('threadId: the other spelling in the heading stands in for the first', () => {
    const whole = look('inbox-two-messages', []).reading as ThreadReading;
    const { reading, health } = look('inbox-two-messages', [withoutAttribute('h2', 'data-thread-perm-id')]);
    expect(reading).toEqual(whole);
    expect(health.hooks.threadId).toBe(1);
  });

  it('openRow: where it alone names the thread, it falls back in order, then is null and named', () => {
    const lost = all(
      withoutAttribute('h2', 'data-thread-perm-id'),
      withoutAttribute('h2', 'data-legacy-thread-id'),
    );
    const losses = [lost, withoutAttribute('[gh="tl"]', 'gh'), withoutClass('aps')];
    const whole = look('preview-right-ru', []);
    expect(whole.health.hooks).not.toHaveProperty('openRow');
    for (const rank of [0, 1]) {
      const { reading, health } = look('preview-right-ru', losses.slice(0, rank + 1));
      expect(reading).toEqual(whole.reading);
      expect(health.hooks).toMatchObject({ threadId: null, openRow: rank });
    }
    const { reading, health } = look('preview-right-ru', losses);
    expect(reading).toMatchObject({ threadId: null, legacyThreadId: null });
    expect(health.hooks).toMatchObject({ threadId: null, openRow: null });
  });

  it('expanded: class, then what is on screen, stand in for the state', () => {
    const whole = look('older-collapsed-ja', []);
    const noState = withoutAttribute('[role="listitem"]', 'aria-expanded');
    expect(look('older-collapsed-ja', [noState])).toMatchObject({
      reading: whole.reading,
      health: { hooks: { expanded: 1 } },
    });
    const noClass = all(noState, withoutClass('h7', 'kv', 'kQ'));
    expect(look('older-collapsed-ja', [noClass])).toMatchObject({
      reading: whole.reading,
      health: { hooks: { expanded: 2 } },
    });
  });

  it('has a test above for every hook of the table', () => {
    const tested = [...Object.keys(DRIFTS), 'main', 'list', 'message', 'threadId', 'openRow'];
    expect(tested.sort()).toEqual(Object.keys(HOOKS).sort());
  });
});
