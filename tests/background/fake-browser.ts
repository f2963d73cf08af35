import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A tab of the fake browser. */
type FakeTab = {
  id: number;
  windowId: number;
  url: string;
  active: boolean;
  lastAccessed?: number;
  discarded?: boolean;
};

/** A script that was registered at run time. */
type Registered = { id: string; js: string[]; matches: string[]; persistAcrossSessions: boolean };

type Injection = { target: { tabId: number }; files?: string[]; args?: unknown[] };

const OWN = 'chrome-extension://dealcue-test';

/** What the tests may look at and change: the browser around the background. */
export const surroundings = {
  tabs: [] as FakeTab[],
  /** What tabs' content scripts were told. */
  told: [] as { tabId: number; message: unknown }[],
  /** Tabs in which a content script listens. */
  listening: new Set<number>(),
  granted: new Set(['https://mail.google.com/*']),
  opened: [] as string[],
  injected: [] as { tabId: number; files: string[] }[],
  /** What functions in tabs were called with. */
  called: [] as { tabId: number; args: unknown[] }[],
  /** Tabs in which the browser lets us run nothing. */
  closedTo: new Set<number>(),
  /** What a script that is put into a tab ends with. */
  answers: new Map<number, unknown>(),
  /** The scripts that run by themselves on the pages of added sites. */
  registered: new Map<string, Registered>(),
  /** When each alarm goes off, in milliseconds. */
  alarms: new Map<string, number>(),
  /** What stands on the toolbar button. */
  badge: '',
  /** The notifications that were shown, in order. */
  notified: [] as { id: string; title: string; message: string }[],
};

function event() {
  const listeners = new Set<(...given: unknown[]) => unknown>();
  return {
    addListener: (listener: (...given: unknown[]) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...given: unknown[]) => unknown) => void listeners.delete(listener),
    trigger: (...given: unknown[]) => [...listeners].map((listener) => listener(...given)),
    clear: () => listeners.clear(),
  };
}

type Query = { active?: boolean; url?: string[]; windowId?: number; lastFocusedWindow?: boolean };

function matches(tab: FakeTab, { active, url, windowId, lastFocusedWindow }: Query): boolean {
  const focused = surroundings.tabs[0]?.windowId;
  return (
    (active === undefined || tab.active === active) &&
    (url === undefined || url.some((pattern) => tab.url.startsWith(pattern.replace(/\*$/, '')))) &&
    (windowId === undefined || tab.windowId === windowId) &&
    (!lastFocusedWindow || tab.windowId === focused)
  );
}

/** Stands in for the browser's interfaces that `utils/platform` wraps. */
export const browser = {
  runtime: {
    id: 'dealcue-test',
    getURL: (path: string) => `${OWN}/${path.replace(/^\//, '')}`,
    getManifest: () => ({
      version: '0.1.0',
      content_scripts: [{ js: ['content-scripts/gmail.js'], matches: ['https://mail.google.com/*'] }],
    }),
    onMessage: event(),
    onConnect: event(),
    onInstalled: event(),
    onStartup: event(),
  },
  storage: fakeBrowser.storage,
  permissions: {
    contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      [...origins, ...permissions].every((one) => surroundings.granted.has(one)),
    getAll: async () => ({ permissions: [], origins: [...surroundings.granted] }),
    onAdded: event(),
    onRemoved: event(),
  },
  scripting: {
    getRegisteredContentScripts: async () => [...surroundings.registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) {
        if (surroundings.registered.has(script.id)) throw new Error('Duplicate script id');
        surroundings.registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) surroundings.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) surroundings.registered.delete(id);
    },
    executeScript: async ({ target, files, args }: Injection) => {
      if (surroundings.closedTo.has(target.tabId)) throw new Error('Cannot access contents of the page');
      if (files) surroundings.injected.push({ tabId: target.tabId, files });
      if (args) surroundings.called.push({ tabId: target.tabId, args });
      const answer = surroundings.answers.get(target.tabId);
      const calls = typeof answer === 'function' && args;
      return [{ result: calls ? answer(...args) : answer }];
    },
  },
  commands: { onCommand: event() },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      surroundings.badge = text;
    },
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
  notifications: {
    onClicked: event(),
    clear: async () => true,
    create: async (id: string, { title, message }: { title: string; message: string }) =>
      void surroundings.notified.push({ id, title, message }),
  },
  alarms: {
    onAlarm: event(),
    create: async (name: string, { when }: { when: number }) => void surroundings.alarms.set(name, when),
    clear: async (name: string) => surroundings.alarms.delete(name),
    get: async (name: string) => {
      const scheduledTime = surroundings.alarms.get(name);
      return scheduledTime === undefined ? undefined : { name, scheduledTime };
    },
  },
  windows: { onFocusChanged: event() },
  tabs: {
    onRemoved: event(),
    onActivated: event(),
    onUpdated: event(),
    query: async (query: Query) => surroundings.tabs.filter((tab) => matches(tab, query)),
    get: async (tabId: number) => {
      const tab = surroundings.tabs.find(({ id }) => id === tabId);
      if (tab === undefined) throw new Error('No tab');
      return tab;
    },
    create: async ({ url }: { url: string }) => void surroundings.opened.push(url),
    sendMessage: async (tabId: number, message: unknown) => {
      if (!surroundings.listening.has(tabId)) throw new Error('Nobody listens');
      surroundings.told.push({ tabId, message });
    },
  },
};

/** Puts the browser back to how it is before each test. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  const { runtime, tabs, windows, commands } = browser;
  const events = [runtime.onMessage, runtime.onConnect, runtime.onInstalled, windows.onFocusChanged];
  for (const one of [...events, tabs.onRemoved, tabs.onActivated, tabs.onUpdated, commands.onCommand])
    one.clear();
  Object.assign(surroundings, {
    tabs: [],
    told: [],
    opened: [],
    injected: [],
    called: [],
    closedTo: new Set(),
    answers: new Map(),
    registered: new Map(),
    alarms: new Map(),
    badge: '',
    notified: [],
    listening: new Set(),
    granted: new Set(['https://mail.google.com/*']),
  });
}

(globalThis as { browser?: unknown }).browser = browser;
// Node 20 has none of its own; later ones have their own language in it.
Object.defineProperty(globalThis, 'navigator', { value: { language: 'en-GB' }, configurable: true });
