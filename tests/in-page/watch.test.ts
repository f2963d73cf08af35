// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmailSite } from '../../entrypoints/gmail.content/gmail-site';
import type { Adapter, PageReading } from '../../utils/adapters/kit/adapter';
import { watchPage } from '../../utils/in-page/watch/watch';

let end: AbortController;
let subject = 'One';
const health = { hooks: { subject: 0 }, disagree: [] };
const steps = vi.fn(function* (): Generator<void, PageReading> {
  yield;
  return {
    reading: {
      kind: 'thread',
      site: 'gmail',
      url: 'https://mail.google.com/mail/u/0/#inbox/x',
      account: null,
      threadId: 'thread-f:1',
      legacyThreadId: null,
      subject,
      messages: [],
    },
    health,
  };
});
const { changes } = gmailSite;
const adapter = { id: 'gmail', hosts: [], isMine: () => true, steps } as unknown as Adapter;
const deliver = vi.fn(async () => undefined as unknown);
const onRead = vi.fn();

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = () => document.body.append(document.createElement('p'));
const start = () => watchPage(document, { adapter, changes, deliver, onRead, signal: end.signal });
const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  subject = 'One';
  document.head.innerHTML = '<title>Inbox</title>';
  document.body.innerHTML = '<div role="main"><div role="listitem"><i></i></div></div>';
  steps.mockClear();
  deliver.mockReset().mockResolvedValue(undefined);
  onRead.mockReset();
});
afterEach(() => {
  setHidden(false);
  end.abort();
  vi.useRealTimers();
});

describe('watchPage', () => {
  it('reads at the start, and delivers with the theme', async () => {
    start().setPaused(false);
    await pass(300);
    expect(deliver).toHaveBeenCalledTimes(1);
    expect(deliver).toHaveBeenCalledWith(
      expect.objectContaining({
        theme: 'light',
        health,
        reading: expect.objectContaining({ subject: 'One' }),
      }),
    );
  });

  it('delivers nothing when the reading is equal to the last', async () => {
    start().setPaused(false);
    await pass(1_000);
    change();
    await pass(2_000);
    expect(steps).toHaveBeenCalledTimes(2);
    expect(deliver).toHaveBeenCalledTimes(1);
    subject = 'Two';
    change();
    await pass(2_000);
    expect(deliver).toHaveBeenCalledTimes(2);
  });

  it('delivers again what was not heard, and when asked', async () => {
    deliver.mockRejectedValueOnce(new Error('asleep'));
    const watch = start();
    watch.setPaused(false);
    await pass(1_000);
    change();
    await pass(2_000);
    expect(deliver).toHaveBeenCalledTimes(2);
    watch.readNow();
    await pass(100);
    expect(deliver).toHaveBeenCalledTimes(3);
  });

  it('hands in again what was refused though the page rests, ever more rarely, until it is heard', async () => {
    deliver.mockRejectedValue(new Error('refused'));
    start().setPaused(false);
    await pass(10_000);
    // After about 0, 1, 3 and 7 seconds.
    expect(deliver).toHaveBeenCalledTimes(4);
    await pass(290_000);
    expect(deliver.mock.calls.length).toBeGreaterThanOrEqual(10);
    expect(deliver.mock.calls.length).toBeLessThanOrEqual(12);
    deliver.mockReset().mockResolvedValue(undefined);
    await pass(600_000);
    expect(deliver).toHaveBeenCalledTimes(1);
    deliver.mockRejectedValueOnce(new Error('asleep'));
    subject = 'Two';
    change();
    await pass(3_000);
    expect(deliver).toHaveBeenCalledTimes(3);
  });

  it('does not hammer a background that refuses what a restless page says', async () => {
    deliver.mockRejectedValue(new Error('refused'));
    start().setPaused(false);
    for (let at = 0; at < 40_000; at += 50) {
      change();
      await pass(50);
    }
    expect(deliver.mock.calls.length).toBeLessThanOrEqual(15);
  });

  it('hands nothing in again once it is paused or the extension is gone', async () => {
    deliver.mockRejectedValue(new Error('refused'));
    const watch = start();
    watch.setPaused(false);
    await pass(300);
    watch.setPaused(true);
    await pass(60_000);
    expect(deliver).toHaveBeenCalledTimes(1);
    watch.setPaused(false);
    await pass(300);
    end.abort();
    await pass(60_000);
    expect(deliver).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads for a new title, and not for hovering or for typing a draft', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true"><b id="draft"></b></div>');
    start().setPaused(false);
    await pass(5_000);
    steps.mockClear();
    document.querySelector('i')?.setAttribute('class', 'hover');
    document.querySelector('#draft')?.append('typed', document.createElement('br'));
    await pass(5_000);
    expect(steps).not.toHaveBeenCalled();
    document.querySelector('[role=listitem]')?.setAttribute('class', 'h7');
    await pass(5_000);
    expect(steps).toHaveBeenCalledTimes(1);
    document.title = 'Thread';
    await pass(120);
    expect(steps).toHaveBeenCalledTimes(2);
  });

  it('hears of texts that are changed in place, as Firefox does', async () => {
    document.head.insertAdjacentHTML('beforeend', '<style>p { color: red }</style>');
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true"><b>draft</b></div>');
    start().setPaused(false);
    await pass(5_000);
    steps.mockClear();
    const textOf = (selector: string) => document.querySelector(selector)?.firstChild as Text;
    textOf('b').data = 'typed';
    await pass(5_000);
    expect(steps).not.toHaveBeenCalled();
    textOf('style').data = 'p { color: blue }';
    await pass(5_000);
    expect(steps).toHaveBeenCalledTimes(1);
    textOf('title').data = 'Thread';
    await pass(120);
    expect(steps).toHaveBeenCalledTimes(2);
  });

  it('reads nothing while it is paused', async () => {
    const watch = start();
    change();
    watch.readNow();
    await pass(5_000);
    expect(steps).not.toHaveBeenCalled();
    watch.setPaused(false);
    await pass(1_000);
    watch.setPaused(true);
    change();
    window.dispatchEvent(new Event('hashchange'));
    watch.readNow();
    await pass(5_000);
    expect(steps).toHaveBeenCalledTimes(1);
    watch.setPaused(false);
    await pass(1_000);
    expect(deliver).toHaveBeenCalledTimes(2);
  });

  it('reads nothing while the page is hidden, and catches up when it is seen', async () => {
    setHidden(true);
    start().setPaused(false);
    change();
    await pass(5_000);
    expect(steps).not.toHaveBeenCalled();
    setHidden(false);
    await pass(500);
    expect(steps).toHaveBeenCalledTimes(1);
  });

  it('hands the page in again when the browser brings it back from memory', async () => {
    start().setPaused(false);
    await pass(1_000);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await pass(2_000);
    expect(deliver).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pass(2_000);
    expect(deliver).toHaveBeenCalledTimes(2);
  });

  it('gives up a long reading that is under way when it is paused', async () => {
    const clock = performance.now.bind(performance);
    let worked = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + worked);
    const watch = start();
    steps.mockImplementationOnce(function* () {
      for (let step = 0; step < 5; step++) {
        worked += 10;
        if (step === 2) watch.setPaused(true);
        yield;
      }
      throw new Error('read to its end');
    });
    watch.setPaused(false);
    await pass(10_000);
    expect(worked).toBe(30);
    expect(onRead).not.toHaveBeenCalled();
    expect(deliver).not.toHaveBeenCalled();
  });

  it('says that a page cannot be read when the adapter fails', async () => {
    steps.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    start().setPaused(false);
    await pass(500);
    expect(deliver).toHaveBeenCalledWith(
      expect.objectContaining({
        reading: expect.objectContaining({ kind: 'other' }),
        health: { hooks: { read: null }, disagree: [] },
      }),
    );
  });

  it('does nothing any more once the extension is gone', async () => {
    const watch = start();
    watch.setPaused(false);
    await pass(1_000);
    end.abort();
    change();
    window.dispatchEvent(new Event('hashchange'));
    watch.setPaused(false);
    watch.readNow();
    await pass(10_000);
    expect(steps).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
