import { playWords } from '../../utils/context/play-words';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { MOST_PLAYS, type Play } from '../../utils/model/play';
import { withLock } from '../../utils/platform/locks';
import { append, type NewEntry } from '../../utils/store/log';
import { putPlays, readPlays, removePlay } from '../../utils/store/plays';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import type { Services } from './services';

/** Two windows must not each save what the other has not seen. */
const PLAYS_LOCK = 'dealcue-plays';
/** The log keeps a play as one sentence; a long one is cut. */
const LONGEST = 2_000;

const said = (play: Play | null) =>
  play === null ? null : `${play.on ? '' : 'Off. '}${playWords(play)}`.slice(0, LONGEST);

/** What the log says of a play that was made, changed or deleted: which, and the rule before and after. */
function ruleChange(before: Play | null, after: Play | null, at: string): NewEntry[] {
  const play = after ?? before;
  if (play === null) return [];
  const [from, to] = [said(before), said(after)];
  const { id, name } = play;
  const text = from === to ? { text: `The words, rank or rest of the play “${name}” were changed.` } : {};
  const content = { field: `play: ${name}`, from, to, play: { id, name }, ...text };
  return [{ kind: 'rule-change', at, content }];
}

const sameMoment = (one: Play | undefined, seen: string | null) => (one?.changedAt ?? null) === seen;

/**
 * Keeps plays that were written, changed or taken from a file, all or none; the log says which and how.
 * @throws Refused `changed` where one has changed since it was looked at; `failed` where there would be too many.
 */
export async function onPlaysSave(
  { plays }: Parsed<'play/save'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'play/save'>> {
  const { db, now } = services;
  const by = requireAuthor(await readSettings(db), null);
  await withLock(PLAYS_LOCK, async () => {
    const stored = await readPlays(db);
    const known = new Map(stored.map((play) => [play.id, play]));
    if (!plays.every(({ play, seen }) => sameMoment(known.get(play.id), seen)))
      throw new Refused('changed', 'This play was changed in another window. Nothing was saved.');
    const added = plays.filter(({ play }) => !known.has(play.id)).length;
    if (stored.length + added > MOST_PLAYS)
      throw new Refused('failed', `There is room for ${MOST_PLAYS} plays. Nothing was saved.`);
    const at = now();
    const kept = plays.map(({ play }) => ({ ...play, changedAt: at }));
    const entries = kept.flatMap((play) => ruleChange(known.get(play.id) ?? null, play, at));
    await append(db, entries, { by, now: at, alongside: () => putPlays(db, kept) });
  });
  await services.showAll();
  return { ok: true };
}

/** Deletes a play; the log says what it was. Saving it as one that is not known brings it back. */
export async function onPlayRemove(
  { id }: Parsed<'play/remove'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'play/remove'>> {
  const { db, now } = services;
  const by = requireAuthor(await readSettings(db), null);
  await withLock(PLAYS_LOCK, async () => {
    const play = (await readPlays(db)).find((one) => one.id === id) ?? null;
    const at = now();
    const entries = ruleChange(play, null, at);
    await append(db, entries, { by, now: at, alongside: () => removePlay(db, id) });
  });
  await services.showAll();
  return { ok: true };
}
