import type { PanelView } from '../../utils/model/panel-view';
import type { MenuItem } from '../ui/MenuList';
import { useDesk } from './desk';
import { useLeaveItems } from './leave-items';
import { wordsOf } from './use-saver';

/** The address of the record on its own site, where it is one that a browser may open; else null. */
function pageOf(view: PanelView): URL | null {
  const url = view.state === 'record' ? view.header.url : null;
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  // The address came from a page: nothing but the web may be opened by it.
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null;
}

/** What the panel's menu offers in this state. */
export function useMenuItems(view: PanelView, onSheet: () => void): MenuItem[] {
  const { ask, place, teachable, say } = useDesk();
  const leaveItems = useLeaveItems('people' in view ? view.people : []);
  const page = pageOf(view);
  const open = (name: string) => () => void ask('workspace/open', { page: name, id: null });
  const items: MenuItem[] = [];

  // On the record's own page that would lead nowhere else.
  const isHere = view.state === 'record' && view.match.how === 'page' && view.match.by === null;
  if (page && !isHere) {
    items.push({
      id: 'page',
      text: `Open on ${page.host}`,
      onChoose: () => void window.open(page.href, '_blank', 'noopener,noreferrer'),
    });
  }
  if ('people' in view && !('page' in view && view.page !== null)) items.push(...leaveItems);
  if (teachable !== null && view.state !== 'teach') {
    items.push({
      id: 'teach',
      text: 'Teach this site',
      note: `What is read on ${teachable}`,
      onChoose: () => void ask('teach/start', {}).catch((error) => say({ text: wordsOf(error) })),
    });
  }
  items.push(
    { id: 'today', text: 'Today', onChoose: open('today'), ruled: items.length > 0 },
    { id: 'deals', text: 'Deals', onChoose: open('deals') },
    { id: 'activity', text: 'Activity and export', onChoose: open('activity') },
    { id: 'settings', text: 'Settings', onChoose: open('settings') },
    { id: 'keys', text: 'Keyboard shortcuts', onChoose: onSheet, ruled: true },
  );
  if (place === 'frame') {
    items.push({
      id: 'off',
      text: 'Close the panel',
      note: 'Alt Shift D brings it back',
      onChoose: () => void ask('dock/set', { state: 'off' }),
    });
  }
  return items;
}
