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

/** What is missing for a better score, the weightiest first: facts that most closed records do not have. */
export function missingFor(
  { won, lost }: Pick<Trained, 'won' | 'lost'>,
  snapshots: readonly Snapshot[],
  kind: Kind,
  names: ReadonlyMap<string, string>,
): ScoreState['missing'] {
  const counts: string[] = [];
  if (won < ENOUGH)
    counts.push(`${ENOUGH - won} more won ${NAMES[kind]}: from ${ENOUGH} on they speak for themselves.`);
  if (lost < ENOUGH) counts.push(`${ENOUGH - lost} more lost ${NAMES[kind]}: mark what died as lost.`);
  if (snapshots.length === 0) return counts;
  const gaps = [...names].map(([id, name]) => {
    const empty = snapshots.filter(({ row }) => row[id] === null || row[id] === undefined).length;
    return { name, share: empty / snapshots.length };
  });
  const most = gaps.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share);
  return [
    ...counts,
    ...most
      .slice(0, 8)
      .map(({ name, share }) => `${name}: not known for ${Math.round(share * 100)} % of what was looked at.`),
  ];
}
