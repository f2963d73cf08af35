// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { ShownSuggestion } from '../../utils/model/panel-view';
import type { SuggestedPlay } from '../../utils/model/play';
import { makePlay } from '../support/make-play';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record, replyStep } from './support/pushes';

beforeEach(prepareDocument);

const { id, name } = makePlay();

/** A panel whose only step comes from a play. */
function panelWith(does: SuggestedPlay['does']) {
  const step: ShownSuggestion = {
    ...replyStep,
    kind: 'set-next-step',
    title: 'اسأل Northwind',
    evidence: null,
    restDays: 10,
    play: { id, name, restDays: 10, does },
  };
  return mountPanel(pushOf({ ...record, suggestions: [step] }));
}

test.each<[SuggestedPlay['does'], string, string]>([
  [{ do: 'mail' }, 'Draft mail', ''],
  [{ do: 'remark', text: '<b>Stands</b> still' }, 'Write remark', 'Remark: <b>Stands</b> still'],
  [{ do: 'stage', stage: 'Negotiation' }, 'Move to Negotiation', ''],
])('a play says its name, what it writes, and does it by one button: %o', async (does, verb, writes) => {
  const panel = await panelWith(does);
  expect(panel.text()).toContain(`Play: ${name}`);
  expect(panel.text()).toContain(writes);
  expect(document.querySelector('.step h2 bdi')?.getAttribute('dir')).toBe('auto');
  panel.answers['suggestion/decide'] = { effect: 'Noted.', undo: 'u1', draft: null, placed: null };
  await panel.click(verb);
  const { target } = record;
  const decision = { what: 'accept' };
  expect(panel.asked).toEqual([
    ['suggestion/decide', { version: 'v1', target, key: replyStep.key, decision }],
  ]);
});

test('a play is refused by itself, and its menu says so', async () => {
  const panel = await panelWith({ do: 'mail' });
  await panel.click('Not this');
  expect(panel.text()).toContain('Never this play');
  expect(panel.text()).toContain('Not this play on any record');
  expect(panel.text()).not.toContain('of this kind');
});
