import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { GMAIL_PATTERN } from '../../utils/messages/site';
import { text } from '../../utils/model/values';
import { ownVersion } from '../../utils/platform/runtime';
import { answerFromTab } from '../../utils/platform/scripting';
import { lastUsedTab } from '../../utils/platform/tabs';
import { readDock } from './tab/dock';
import { readPage } from './tab/pages';

/** Built from `entrypoints/page-structure/`; it runs only here, so that the reader in the page stays small. */
const SCRIPT = '/page-structure.js';

const structure = text.min(1);

/** The structure of the Gmail page that was used last, without its words, and how its hooks did. */
export async function onReport(
  _nothing: Parsed<'report/make'>,
  _caller: PageCaller,
): Promise<Output<'report/make'>> {
  if ((await readDock()).paused) return { made: false, why: 'paused' };
  const tab = await lastUsedTab([GMAIL_PATTERN]);
  if (tab === null) return { made: false, why: 'no-page' };
  const [html, page] = await Promise.all([answerFromTab(tab.id, SCRIPT), readPage(tab.id)]);
  const { data } = structure.safeParse(html);
  if (data === undefined) return { made: false, why: 'no-answer' };
  return { made: true, version: ownVersion(), html: data, health: page?.health ?? null };
}
