import type { Feature } from '../../engine/scoring/features/feature';
import { featuresOf } from '../../engine/scoring/features/read-features';
import { ENOUGH } from '../../engine/scoring/learn/judge';
import { compare } from '../../engine/scoring/training/compare';
import type { Snapshot } from '../../engine/scoring/training/snapshots';
import type { Trained } from '../../engine/scoring/training/train';
import type { KeptModel, ScoreState } from '../../model/kept-score';

type Kind = KeptModel['kind'];

/** What comes of a training: the model to keep, which one scores from now on, and that in words. */
type Settlement = { model: KeptModel | null; current: string | null; said: string };

const NAMES = { deal: 'deals', lead: 'leads' } as const;
const loss = (value: number) => value.toFixed(3);

function tooFew({ won, lost }: Trained, kind: Kind, old: KeptModel | null): Settlement {
  const said =
    `There are ${won} won and ${lost} lost ${NAMES[kind]}. From ten of each on a score is learned from them` +
    (old === null ? '; until then the rules score.' : '. The model in use stays.');
  return { model: null, current: old?.id ?? null, said };
}

/**
 * Settles which model scores after a training: the new one, unless on the newest closed records that it had not
 * learned from it is worse than the one in use (or than the rules, where there is none).
 */
export function settleTraining(
  trained: Trained,
  old: KeptModel | null,
  about: { kind: Kind; id: string; now: string; snapshots: readonly Snapshot[] },
): Settlement {
  const { kind, id, now, snapshots } = about;
  const { model, record, verdict, won, lost } = trained;
  if (model === null || record === null) return tooFew(trained, kind, old);
  const kept: KeptModel = { id, kind, trainedAt: now, won, lost, verdict, record, model };
  const { isNotWorse, records, newLoss, oldLoss } = compare(record, old, snapshots);
  if (!isNotWorse) {
    const stays = old === null ? 'The rules go on' : 'The model before goes on';
    const said = `${stays}: on the newest ${records} closed ${NAMES[kind]} the new one was worse (log loss ${loss(newLoss)} against ${loss(oldLoss)}).`;
    return { model: kept, current: old?.id ?? null, said };
  }
  const said =
    records === 0 || newLoss === 0
      ? `Learned from ${won} won and ${lost} lost ${NAMES[kind]}.`
      : `Learned from ${won} won and ${lost} lost ${NAMES[kind]}. On the newest ${records} the log loss is ${loss(newLoss)}, before it was ${loss(oldLoss)}.`;
  return { model: kept, current: id, said };
}

/** What may be missing of a book: what it is called, and how one comes by it. Fields go by their own names. */
const NEEDS: Readonly<Record<Exclude<Feature['needs'], 'fields'>, readonly [what: string, how: string]>> = {
  'stage history': ['When stages and close dates changed', 'Import the history of stages.'],
  'mails and calls': ['Mails, calls and meetings', 'Import activities, or read mail beside Dealcue.'],
  tasks: ['Tasks', 'Import tasks.'],
  people: ['Job titles of those in touch', 'Import contacts with their job titles.'],
};
/** A fact that is missing as often as this is worth a word. */
const OFTEN = 0.5;

/** What is missing for a better score: won and lost records, then what most of the closed ones lack. */
export function missingFor(
  { won, lost }: Pick<Trained, 'won' | 'lost'>,
  snapshots: readonly Snapshot[],
  kind: Kind,
): ScoreState['missing'] {
  const counts: string[] = [];
  if (won < ENOUGH)
    counts.push(`${ENOUGH - won} more won ${NAMES[kind]}: from ${ENOUGH} on they speak for themselves.`);
  if (lost < ENOUGH) counts.push(`${ENOUGH - lost} more lost ${NAMES[kind]}: mark what died as lost.`);
  if (snapshots.length === 0) return counts;
  // Of facts that come together, the one that is known best counts.
  const gaps = new Map<string, { words: string; share: number }>();
  for (const { id, name, needs } of featuresOf(kind)) {
    const empty = snapshots.filter(({ row }) => row[id] === null || row[id] === undefined).length;
    const share = empty / snapshots.length;
    const [what, how] = needs === 'fields' ? [name, ''] : NEEDS[needs];
    const words = `${what}: not known for ${Math.round(share * 100)} % of what was looked at. ${how}`.trim();
    if (share < (gaps.get(what)?.share ?? Number.POSITIVE_INFINITY)) gaps.set(what, { words, share });
  }
  const most = [...gaps.values()].filter(({ share }) => share >= OFTEN).sort((a, b) => b.share - a.share);
  return [...counts, ...most.map(({ words }) => words)];
}
