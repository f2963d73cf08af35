import './fake-browser';

import { openNotice } from '../../entrypoints/background/day/open-notice';
import { makeHandlers } from '../../entrypoints/background/handlers';
import { makeServices } from '../../entrypoints/background/make-services';
import { onAlarm } from '../../entrypoints/background/on-alarm';
import { onPanel } from '../../entrypoints/background/on-panel';
import { onSitesGranted, onSitesRevoked } from '../../entrypoints/background/on-permission';
import { onUnread } from '../../entrypoints/background/on-unread';
import { explain } from '../../entrypoints/background/services';
import type { ContentCaller } from '../../utils/messages/caller';
import type { Input, MessageName, Refusal } from '../../utils/messages/protocol';
import { receive } from '../../utils/messages/receive';
import type { ActivityKind } from '../../utils/model/activity';
import type { PanelPush } from '../../utils/model/panel-view';
import type { MessageSender, Port } from '../../utils/platform/runtime';
import { type Database, openDatabase } from '../../utils/store/database';
import type { ContentRow } from '../../utils/store/rows';
import { resetBrowser, surroundings } from './fake-browser';

export const GMAIL_URL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzTest';
const OWN = 'chrome-extension://dealcue-test';

/** A content script's sender, as the browser describes it. */
export function contentSender(tabId: number, changes: object = {}): MessageSender {
  const tab = { id: tabId, windowId: 1, url: GMAIL_URL };
  return { id: 'dealcue-test', frameId: 0, url: GMAIL_URL, tab, ...changes } as unknown as MessageSender;
}

/** The workspace's sender. */
export function pageSender(changes: object = {}): MessageSender {
  return { id: 'dealcue-test', frameId: 0, url: `${OWN}/workspace.html`, ...changes } as MessageSender;
}

/** The sender of a panel's frame in a Gmail tab. */
export function frameSender(tabId: number, changes: object = {}): MessageSender {
  const frame = { frameId: 7, documentId: 'document-1', url: `${OWN}/panel.html#token` };
  return contentSender(tabId, { ...frame, ...changes });
}

/** The sender of the browser's own side panel. */
export function sideSender(): MessageSender {
  return { id: 'dealcue-test', documentId: 'side-1', url: `${OWN}/panel.html` } as MessageSender;
}

/** The panel's end of a port. */
export type PanelClient = {
  pushes: PanelPush[];
  /** True once the background has closed the port. */
  isClosed(): boolean;
  /** Says hello; resolves once the first view has come or the port was closed. */
  hello(token: string | null, ancestor?: string | null, sideWindow?: number | null): Promise<void>;
  ask(name: string, payload: unknown): Promise<{ reply?: unknown; refusal?: Refusal }>;
  last(): PanelPush;
  drop(): void;
};

function connect(sender: MessageSender, serve: (port: Port) => void): PanelClient {
  const pushes: PanelPush[] = [];
  const waiting = new Map<number, (message: { reply?: unknown; refusal?: Refusal }) => void>();
  let say: (message: unknown) => void = () => {};
  let end: () => void = () => {};
  let settled: () => void = () => {};
  let closed = false;
  let lastId = 0;
  const close = () => {
    closed = true;
    end();
    settled();
  };
  serve({
    name: 'panel',
    sender,
    disconnect: close,
    onMessage: {
      addListener(hear: typeof say) {
        say = hear;
      },
    },
    onDisconnect: {
      addListener(hear: typeof end) {
        end = hear;
      },
    },
    postMessage(message: { push?: PanelPush; id?: number; reply?: unknown; refusal?: Refusal }) {
      if (closed) throw new Error('Attempting to use a disconnected port object');
      if (message.push) pushes.push(message.push);
      if (message.push) settled();
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    },
  } as unknown as Port);
  return {
    pushes,
    isClosed: () => closed,
    hello: (token, ancestor = 'https://mail.google.com', sideWindow = null) =>
      new Promise((resolve) => {
        settled = resolve;
        say({ hello: { token, ancestor, window: sideWindow } });
      }),
    ask: (name, payload) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        say({ id: lastId, name, payload });
      }),
    last: () => pushes.at(-1) as PanelPush,
    drop: close,
  };
}

/** One life of the background, from waking up to being killed. */
export type Life = {
  receive(message: unknown, sender: MessageSender): Promise<unknown>;
  send<N extends MessageName>(name: N, payload: Input<N>, sender: MessageSender): Promise<unknown>;
  connect(sender: MessageSender): PanelClient;
  /** The user gives sites to us, or takes them back. */
  granted(patterns: string[]): Promise<void>;
  revoked(patterns: string[]): Promise<void>;
  /** A notification is clicked. */
  click(notice: string): Promise<void>;
  /** An alarm goes off. */
  alarm(name: string): Promise<void>;
};

/** Wakes the background up: everything that it holds in variables is new. */
export function wake(db: Database): Life {
  const services = makeServices(db);
  const unread = (caller: ContentCaller) => onUnread(caller, services);
  const desk = { handlers: makeHandlers(services), now: services.now, explain, unread };
  const take = (message: unknown, sender: MessageSender) =>
    receive(message, { via: 'runtime', sender }, desk);
  return {
    receive: take,
    send: (name, payload, sender) => take({ name, payload }, sender),
    connect: (sender) => connect(sender, (port) => onPanel(port, services, desk)),
    granted: (patterns) => onSitesGranted(patterns, services),
    revoked: (patterns) => onSitesRevoked(patterns, services),
    click: (notice) => openNotice(notice, services),
    alarm: (name) => onAlarm(name, services),
  };
}

/** A fresh browser with one Gmail tab in front, and an empty book. */
export async function newWorld(): Promise<Database> {
  resetBrowser();
  surroundings.tabs = [{ id: 1, windowId: 1, url: GMAIL_URL, active: true }];
  surroundings.listening.add(1);
  const db = openDatabase(`world-${crypto.randomUUID()}`);
  await db.open();
  return db;
}

/** A panel in the tab's page, let in by a token that the page asked for. */
export async function openPanel(life: Life, tabId = 1): Promise<PanelClient> {
  const { token } = (await life.send('panel/token', {}, contentSender(tabId))) as { token: string };
  const panel = life.connect(frameSender(tabId));
  await panel.hello(token);
  return panel;
}

/** The entries of a kind whose content is still there. */
export async function contentsOf(db: Database, kind: ActivityKind): Promise<ContentRow[]> {
  return (await db.contents.toArray()).filter((row) => row.kind === kind);
}
