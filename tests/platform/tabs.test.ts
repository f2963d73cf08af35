import { expect, it, vi } from 'vitest';
import { onTabClosed } from '../../utils/platform/tabs';

type Hear = (...given: number[]) => void;
const events = vi.hoisted(() => ({ removed: [] as Hear[], replaced: [] as Hear[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      onRemoved: { addListener: (hear: Hear) => events.removed.push(hear) },
      onReplaced: { addListener: (hear: Hear) => events.replaced.push(hear) },
    },
  },
}));

it('tells of a tab that is closed, and of the old id of one that is unloaded under a new one', () => {
  const hear = vi.fn();
  onTabClosed(hear);
  for (const closed of events.removed) closed(7);
  for (const replaced of events.replaced) replaced(12, 8);
  expect(hear.mock.calls).toEqual([[7], [8]]);
});
