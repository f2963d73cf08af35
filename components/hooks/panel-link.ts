import type { Input, NamesFrom, Output } from '../../utils/messages/protocol';
import { isRefusal, RefusedError } from '../../utils/messages/send';
import { type PanelPush, panelPush } from '../../utils/model/panel-view';
import type { PortEnd } from '../../utils/platform/port';

/** Waits between attempts to connect, in milliseconds; the last one repeats. */
const BACK_OFF = [50, 300, 1_000, 3_000, 10_000];
/** Dropped so often without one push: we are not wanted here, and stay blank. */
const REFUSED_AFTER = 4;
/** A write that takes longer than this has gone wrong. */
const ANSWER_WITHIN = 10_000;

const LOST = 'The connection was lost before an answer came. Look at the last entries before you save again.';
const SILENT = 'The background of the extension does not answer. Try again.';

/** `refused`: the background takes no panel here. */
export type LinkState = 'connecting' | 'live' | 'lost' | 'refused';
export type Ask = <N extends NamesFrom<'panel'>>(name: N, payload: Input<N>) => Promise<Output<N>>;
export type PanelLink = { ask: Ask; close: () => void };
/** What the panel shows to be let in: its one-time token, the page that frames it, its window in the side panel. */
export type Entrance = { token: string | null; ancestor: string | null; window: number | null };

type Waiting = {
  request: { id: number; name: string; payload: unknown };
  resolve: (reply: unknown) => void;
  reject: (error: Error) => void;
  sent: boolean;
  timer: ReturnType<typeof setTimeout>;
};

type Options = {
  connect: () => PortEnd;
  entrance: Entrance;
  onPush: (push: PanelPush) => void;
  onState: (state: LinkState) => void;
};

function failed(words: string): RefusedError {
  return new RefusedError({ refused: 'failed', words });
}

/**
 * Keeps the panel connected to the background: says hello, hands on each push, carries requests and their
 * answers, and connects anew when the background went to sleep. Requests wait until the background knows us.
 */
export function openPanelLink({ connect, entrance, onPush, onState }: Options): PanelLink {
  const waiting = new Map<number, Waiting>();
  let port: PortEnd | null = null;
  let known = false;
  let tokenTaken = false;
  let drops = 0;
  let lastId = 0;
  let closed = false;

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id);
    if (one) clearTimeout(one.timer);
    waiting.delete(id);
    return one;
  }

  function sendWaiting() {
    for (const one of waiting.values()) {
      if (one.sent) continue;
      one.sent = true;
      port?.post(one.request);
    }
  }

  function hear(message: unknown) {
    const said = message as { push?: unknown; id?: number; reply?: unknown; refusal?: unknown };
    if (typeof said?.id === 'number') {
      const one = settle(said.id);
      if (isRefusal(said.refusal)) one?.reject(new RefusedError(said.refusal));
      else one?.resolve(said.reply);
      return;
    }
    const push = panelPush.safeParse(said?.push);
    if (!push.success) return;
    known = true;
    tokenTaken = true;
    drops = 0;
    onState('live');
    onPush(push.data);
    sendWaiting();
  }

  function dropped() {
    if (closed) return;
    port = null;
    known = false;
    for (const one of [...waiting.values()]) if (one.sent) settle(one.request.id)?.reject(failed(LOST));
    const wait = BACK_OFF[Math.min(drops, BACK_OFF.length - 1)];
    drops += 1;
    if (!tokenTaken && drops >= REFUSED_AFTER) {
      closed = true;
      onState('refused');
      return;
    }
    onState(tokenTaken ? 'lost' : 'connecting');
    setTimeout(open, wait);
  }

  function open() {
    if (closed) return;
    try {
      port = connect();
    } catch {
      dropped();
      return;
    }
    port.onMessage(hear);
    port.onDrop(dropped);
    // The token works once: later the background knows this frame by its tab and frame id.
    port.post({ hello: { ...entrance, token: tokenTaken ? null : entrance.token } });
  }

  function ask(name: string, payload: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(() => settle(id)?.reject(failed(SILENT)), ANSWER_WITHIN);
      waiting.set(id, { request: { id, name, payload }, resolve, reject, sent: false, timer });
      if (known) sendWaiting();
    });
  }

  open();
  return {
    ask: ask as Ask,
    close: () => {
      closed = true;
      for (const id of [...waiting.keys()]) settle(id);
      port?.close();
    },
  };
}
