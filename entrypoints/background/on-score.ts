import { keepScore, setOwnChance } from '../../utils/context/scoring/keep-score';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { append } from '../../utils/store/log';
import { changeScore, readScore } from '../../utils/store/score/scores';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { keyOf } from './about';
import { requireAuthor } from './author';
import { targetContent } from './book/target-content';
import { onScreen, sameTarget } from './panel/views';
import { planRescore } from './score/rescore';
import type { Services } from './services';

/** What the log calls the rep's own number. */
const OWN_CHANCE = 'own chance to win';

/**
 * The rep sets a number of their own against the score, or takes it back; the log says so. It holds until the stage
 * changes, and is compared with the score once the record is closed.
 * @throws Refused `changed` where another record is on screen, or one that has no score.
 */
export async function onOverrule(
  { target, chance, version }: Parsed<'score/overrule'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'score/overrule'>> {
  const { db, now } = services;
  const { view, page } = await onScreen(caller, version);
  const shown = sameTarget(view, target);
  if (view.state !== 'record' || view.score === null) throw new Refused('changed');
  const { score, header } = view;
  const by = requireAuthor(await readSettings(db), page);
  const at = now();
  const key = keyOf(shown);
  const from = (await readScore(db, key))?.own?.value ?? null;
  const own = chance === null ? null : { value: chance, at, stage: header.stage, said: score.value };
  const content = { ...targetContent(shown), field: OWN_CHANCE, from, to: chance };
  await append(db, [{ kind: 'field-change', at, content }], { by, now: at });
  await changeScore(db, key, (kept) => setOwnChance(kept ?? keepScore(null, key, null, at), own));
  await services.showAll();
  return { ok: true };
}

/** Changes how much the rules of the score count; the log says which, and the note why. */
export async function onScoreRules(
  { rules, note }: Parsed<'score/rules'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'score/rules'>> {
  const { db, now } = services;
  const settings = await readSettings(db);
  const by = requireAuthor(settings, null);
  const at = now();
  const ids = new Set([...Object.keys(settings.scoreRules), ...Object.keys(rules)]);
  const text = note?.trim() ? { text: note.trim() } : {};
  const entries = [...ids].flatMap((id) => {
    const [from, to] = [settings.scoreRules[id] ?? 1, rules[id] ?? 1];
    const content = { field: `score: ${id}`, from, to, ...text };
    return from === to ? [] : [{ kind: 'rule-change' as const, at, content }];
  });
  if (entries.length === 0) return { ok: true };
  await append(db, entries, { by, now: at });
  await saveSettings(db, { scoreRules: rules });
  await planRescore(at);
  await services.showAll();
  return { ok: true };
}
