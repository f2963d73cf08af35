// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record } from './support/pushes';

type Hear = (entries: { isVisible: boolean }[]) => void;
const observed: { hear: Hear; options: unknown }[] = [];

/** A browser that can tell what lies over a frame (IntersectionObserver v2). */
function stubObserver() {
  class Entry {}
  Object.defineProperty(Entry.prototype, 'isVisible', { value: false });
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: Hear, options: unknown) {
        observed.push({ hear, options });
      }
      observe() {}
      disconnect() {}
    },
  );
}

beforeEach(() => {
  observed.length = 0;
  prepareDocument();
  stubObserver();
});

function tell(isVisible: boolean) {
  for (const { hear } of observed) hear([{ isVisible }]);
}

test('a covered panel saves nothing; half a second in plain sight and it does', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(observed[0]?.options).toMatchObject({ trackVisibility: true });
  await panel.click('Spoke');
  tell(true);
  await panel.wait(400);
  await panel.click('Spoke');
  expect(panel.asked).toEqual([]);
  await panel.wait(100);
  await panel.click('Spoke');
  expect(panel.asked).toHaveLength(1);
});

test('what is laid over it starts the half second anew', async () => {
  const panel = await mountPanel(pushOf(record));
  tell(true);
  await panel.wait(1_000);
  tell(false);
  tell(true);
  await panel.wait(400);
  await panel.click('Spoke');
  expect(panel.asked).toEqual([]);
});
