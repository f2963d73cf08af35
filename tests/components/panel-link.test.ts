import { beforeEach, expect, test, vi } from 'vitest';
import { type LinkState, openPanelLink } from '../../components/hooks/panel-link';
import type { PanelPush } from '../../utils/model/panel-view';
import type { PortEnd } from '../../utils/platform/port';
import { pushOf, record } from './support/pushes';

type Sent = { hello?: unknown; id?: number; name?: string };

/** The other end of each port that is opened, by hand. */
function makeBackground() {
  const ports: { sent: Sent[]; say: (message: unknown) => void; drop: () => void; closed: boolean }[] = [];
  const connect = (): PortEnd => {
    const port = { sent: [] as Sent[], say: (_: unknown) => {}, drop: () => {}, closed: false };
    ports.push(port);
    return {
      post: (message) => void port.sent.push(message as Sent),
      onMessage: (hear) => {
        port.say = hear;
      },
      onDrop: (hear) => {
        port.drop = hear;
      },
      close: () => {
        port.closed = true;
      },
    };
  };
  const last = () => {
    const port = ports.at(-1);
    if (!port) throw new Error('Nobody connected.');
    return port;
  };
  return { ports, connect, last };
}

function openLink() {
  const background = makeBackground();
  const states: LinkState[] = [];
  const pushes: PanelPush[] = [];
  const link = openPanelLink({
    connect: background.connect,
    entrance: { token: 't1', ancestor: 'https://mail.google.com', window: null },
    onPush: (push) => pushes.push(push),
    onState: (state) => states.push(state),
  });
  return { ...background, link, states, pushes };
}

const push = { push: pushOf(record) };
const remark = { version: 'v1', target: record.target, outcome: 'spoke', text: null } as const;

beforeEach(() => {
  vi.useFakeTimers();
});

test('says hello with its token and ancestor, and hands on what is pushed', () => {
  const { last, pushes, states } = openLink();
  expect(last().sent).toEqual([
    { hello: { token: 't1', ancestor: 'https://mail.google.com', window: null } },
  ]);
  last().say(push);
  expect(pushes).toEqual([push.push]);
  expect(states).toEqual(['live']);
});

test('a push of another shape is not shown', () => {
  const { last, pushes } = openLink();
  last().say({ push: { ...push.push, view: { state: 'record' } } });
  last().say('words');
  last().say(null);
  expect(pushes).toEqual([]);
});

test('a request waits until the background knows the panel, and gets its own answer', async () => {
  const { last, link } = openLink();
  const first = link.ask('remark/save', remark);
  const second = link.ask('suggestion/undo', { undo: 'u0' });
  expect(last().sent).toHaveLength(1);
  last().say(push);
  expect(last().sent.slice(1)).toEqual([
    { id: 1, name: 'remark/save', payload: remark },
    { id: 2, name: 'suggestion/undo', payload: { undo: 'u0' } },
  ]);
  last().say({ id: 2, reply: { ok: true } });
  last().say({ id: 1, reply: { entryId: 'e1' } });
  await expect(first).resolves.toEqual({ entryId: 'e1' });
  await expect(second).resolves.toEqual({ ok: true });
});

test('a refusal comes with the words of the background', async () => {
  const { last, link } = openLink();
  last().say(push);
  const asked = link.ask('remark/save', remark);
  last().say({ id: 1, refusal: { refused: 'changed', words: 'Look again.' } });
  await expect(asked).rejects.toMatchObject({
    name: 'RefusedError',
    refusal: { refused: 'changed' },
    message: 'Look again.',
  });
});

test('a background that fell asleep is connected to anew, without the spent token', () => {
  const { last, ports, states } = openLink();
  last().say(push);
  last().drop();
  expect(states).toEqual(['live', 'lost']);
  vi.advanceTimersByTime(50);
  expect(ports).toHaveLength(2);
  expect(last().sent).toEqual([
    { hello: { token: null, ancestor: 'https://mail.google.com', window: null } },
  ]);
  last().say(push);
  expect(states.at(-1)).toBe('live');
});

test('what was sent when the connection dropped fails in words; what was not sent goes out later', async () => {
  const { last, link } = openLink();
  last().say(push);
  const sent = link.ask('remark/save', remark);
  last().drop();
  await expect(sent).rejects.toThrow('Look at the last entries before you save again.');
  const later = link.ask('suggestion/undo', { undo: 'u0' });
  vi.advanceTimersByTime(50);
  last().say(push);
  expect(last().sent.at(-1)).toMatchObject({ id: 2, name: 'suggestion/undo' });
  last().say({ id: 2, reply: { ok: true } });
  await expect(later).resolves.toEqual({ ok: true });
});

test('attempts come further and further apart', () => {
  const { last, ports } = openLink();
  last().say(push);
  for (const wait of [50, 300, 1_000, 3_000, 10_000, 10_000]) {
    const before = ports.length;
    last().drop();
    vi.advanceTimersByTime(wait - 1);
    expect(ports).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(ports).toHaveLength(before + 1);
  }
});

test('a panel that is sent away each time stops asking', () => {
  const { last, ports, states } = openLink();
  for (const wait of [50, 300, 1_000, 3_000]) {
    last().drop();
    vi.advanceTimersByTime(wait);
  }
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(4);
  expect(states.at(-1)).toBe('refused');
});

test('silence is told after ten seconds', async () => {
  const { last, link } = openLink();
  last().say(push);
  const asked = link.ask('remark/save', remark);
  const told = expect(asked).rejects.toThrow('does not answer');
  vi.advanceTimersByTime(10_000);
  await told;
});

test('closing ends it: nothing is opened again', () => {
  const { last, ports, link } = openLink();
  link.close();
  expect(last().closed).toBe(true);
  last().drop();
  vi.advanceTimersByTime(60_000);
  expect(ports).toHaveLength(1);
});
