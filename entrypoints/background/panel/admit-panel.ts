import { z } from 'zod';
import { isOwnPage } from '../../../utils/messages/caller';
import { siteOf } from '../../../utils/messages/site';
import { isGranted } from '../../../utils/platform/permissions';
import { type MessageSender, ownId } from '../../../utils/platform/runtime';
import { activeTab } from '../../../utils/platform/tabs';
import { bindPanel, isBound } from './panel-bindings';
import { spendToken } from './panel-tokens';
import type { Panel } from './panels';

const hello = z.object({
  hello: z.object({
    token: z.string().max(100).nullable(),
    ancestor: z.string().max(300).nullable(),
    window: z.number().int().nullable(),
  }),
});

type Place = Pick<Panel, 'place' | 'tabId'>;
type Greeting = z.infer<typeof hello>['hello'];

function isPanelPage({ id, url }: MessageSender): boolean {
  return id === ownId() && isOwnPage(url, ['/panel.html']);
}

/** The frame must stand directly in a page of a granted site, as browser and frame both say. */
async function isOnGrantedSite(sender: MessageSender, ancestor: string | null): Promise<boolean> {
  const site = siteOf(sender.tab?.url);
  if (site === null || (ancestor !== null && ancestor !== site.origin)) return false;
  return isGranted(site.pattern);
}

async function admitFrame(sender: MessageSender, greeting: Greeting, now: string): Promise<Place | null> {
  const tabId = sender.tab?.id;
  const { frameId, documentId } = sender;
  if (tabId === undefined || frameId === undefined || frameId <= 0) return null;
  if (!(await isOnGrantedSite(sender, greeting.ancestor))) return null;
  const frame = { frameId, documentId: documentId ?? null };
  const fresh = greeting.token !== null && (await spendToken(tabId, greeting.token, now));
  if (!fresh && !(await isBound(tabId, frame))) return null;
  if (fresh) await bindPanel(tabId, frame);
  return { place: 'frame', tabId: async () => tabId };
}

/** The browser's own side panel stands in no page: it needs no token, and follows its window's tab. */
function admitSide({ window }: Greeting): Place {
  return { place: 'side', tabId: async () => (await activeTab(window))?.id ?? null };
}

/**
 * Where a panel that says hello sits, or null when it is let in nowhere: not our page, not framed by a granted
 * site, without a token of its tab and not known from before.
 */
export async function admitPanel(sender: MessageSender, said: unknown, now: string): Promise<Place | null> {
  const greeting = hello.safeParse(said).data?.hello;
  if (greeting === undefined || !isPanelPage(sender)) return null;
  return sender.tab === undefined ? admitSide(greeting) : admitFrame(sender, greeting, now);
}
