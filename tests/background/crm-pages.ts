import type { Reading } from '../../utils/model/reading';
import type { MessageSender } from '../../utils/platform/runtime';
import { surroundings } from './fake-browser';
import { contentSender, frameSender, type Life, type PanelClient } from './world';

export const HOST = 'crm.acme.example';

export type RecordReading = Extract<Reading, { kind: 'record' }>;

/** A page of a record as the reader gives it. */
export function makeRecord(
  entity: RecordReading['entity'],
  id: string | null,
  fields: RecordReading['fields'],
  changes: Partial<RecordReading> & { host?: string } = {},
): RecordReading {
  const { host = HOST, ...more } = changes;
  const url = `https://${host}/${entity}/${id ?? 'open'}`;
  return { kind: 'record', site: 'generic', url, entity, id, name: `${entity} ${id}`, fields, ...more };
}

/** The sender of a page's script, in a tab that stands there. Its host is granted. */
export function crmSender(tabId: number, url: string): MessageSender {
  const { protocol, hostname } = new URL(url);
  surroundings.granted.add(`${protocol}//${hostname}/*`);
  surroundings.listening.add(tabId);
  const others = surroundings.tabs.filter(({ id }) => id !== tabId);
  surroundings.tabs = [...others, { id: tabId, windowId: 1, url, active: true }];
  return contentSender(tabId, { url, tab: { id: tabId, windowId: 1, url } });
}

/** Looks at a record in a tab: its page is open there, says this, and shows these fields with nothing in them. */
export function look(life: Life, reading: RecordReading, tabId = 2, empty: string[] = []): Promise<unknown> {
  const payload = { reading, health: { hooks: {}, disagree: [] }, empty, theme: 'light' as const };
  return life.send('page/reading', payload, crmSender(tabId, reading.url));
}

/** A panel in the frame of a record's page. */
export async function openCrmPanel(
  life: Life,
  tabId = 2,
  url = `https://${HOST}/deal/17`,
): Promise<PanelClient> {
  const { token } = (await life.send('panel/token', {}, crmSender(tabId, url))) as { token: string };
  const panel = life.connect(frameSender(tabId, { tab: { id: tabId, windowId: 1, url } }));
  await panel.hello(token, new URL(url).origin);
  return panel;
}
