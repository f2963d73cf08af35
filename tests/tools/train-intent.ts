import { readFileSync, writeFileSync } from 'node:fs';
import { intentFeatures } from '../../utils/engine/signals/intent/features';

// npx tsx tests/tools/train-intent.ts LABELLED.txt WEIGHTS.json
// LABELLED: lines of Yes or No, a tab, a sentence. A fifth, chosen by the sentence itself, is never trained on; its
// AUC is printed. The shipped weights are from ParakweetLabs/EmailIntentDataSet (Apache-2.0), Ask0729-fixed.txt.

const HELD_OUT = 0;
const LEAST_SEEN = 3;
const KEPT = 2_600;
const PENALTY = 0.3;
const ROUNDS = 200;
const STEP = 0.02;

type Row = { isYes: number; features: string[] };

/** FNV-1a over the letters alone, so that two spellings of a sentence fall on the same side. */
function foldOf(text: string): number {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let hash = 2166136261;
  for (const letter of letters) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % 5;
}

/** How much more often a feature stands in one kind of sentence: what says more is penalised less. */
function tellingOf(rows: Row[]): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  for (const { isYes, features } of rows)
    for (const feature of features) {
      const count = counts.get(feature) ?? [0, 0];
      count[isYes === 1 ? 1 : 0] += 1;
      counts.set(feature, count);
    }
  const yes = rows.filter(({ isYes }) => isYes === 1).length;
  const no = rows.length - yes;
  return new Map(
    [...counts]
      .filter(([, [nos, yeses]]) => nos + yeses >= LEAST_SEEN)
      .map(([feature, [nos, yeses]]) => [
        feature,
        Math.abs(Math.log((yeses + 1) / (yes + 2) / ((nos + 1) / (no + 2)))),
      ]),
  );
}

/** Logistic regression with a ridge penalty, by Adam over all rows; the last weight is the bias. */
function descend(rows: Row[], telling: Map<string, number>) {
  const place = new Map([...telling.keys()].map((feature, index) => [feature, index]));
  const scale = Float64Array.from(telling.values());
  const encoded = rows.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []));
  const size = scale.length;
  const [weights, slope, mean, spread] = [0, 0, 0, 0].map(() => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let at = 0; at < size; at += 1) slope[at] = PENALTY * weights[at]!;
    slope[size] = 0;
    encoded.forEach((known, row) => {
      const norm = 1 / Math.sqrt(known.length || 1);
      const odds = known.reduce((sum, at) => sum + weights[at]! * scale[at]! * norm, weights[size]!);
      const miss = 1 / (1 + Math.exp(-odds)) - rows[row]!.isYes;
      for (const at of known) slope[at]! += miss * scale[at]! * norm;
      slope[size]! += miss;
    });
    const rate = round < ROUNDS * 0.6 ? 0.1 : 0.03;
    for (let at = 0; at <= size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2;
      weights[at]! -=
        (rate * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[at]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return {
    bias: weights[size]!,
    weights: new Map([...place].map(([feature, at]) => [feature, weights[at]! * scale[at]!])),
  };
}

type Model = ReturnType<typeof descend>;

function oddsOf({ bias, weights }: Model, features: string[]): number {
  const known = features.flatMap((feature) => weights.get(feature) ?? []);
  return bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length || 1);
}

function aucOf(model: Model, rows: Row[]): number {
  const odds = rows.map(({ features }) => oddsOf(model, features));
  const pairs = rows.flatMap((one, a) =>
    one.isYes ? rows.flatMap((other, b) => (other.isYes ? [] : [[a, b] as const])) : [],
  );
  const won = pairs.reduce(
    (sum, [a, b]) => sum + (odds[a]! > odds[b]! ? 1 : odds[a] === odds[b] ? 0.5 : 0),
    0,
  );
  return won / pairs.length;
}

/** Trains, keeps what weighs most, trains that again. */
function train(rows: Row[]): Model {
  const telling = tellingOf(rows);
  const { weights } = descend(rows, telling);
  const heaviest = [...weights].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one)).slice(0, KEPT);
  return descend(rows, new Map(heaviest.map(([feature]) => [feature, telling.get(feature) ?? 0])));
}

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('LABELLED.txt WEIGHTS.json');
const lines = readFileSync(source, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.includes('\t'));
const rows = lines.map((line) => {
  const text = line.slice(line.indexOf('\t') + 1).trim();
  return { isYes: /^y/i.test(line) ? 1 : 0, features: intentFeatures(text), fold: foldOf(text) };
});
const held = rows.filter((row) => row.fold === HELD_OUT);
const model = train(rows.filter((row) => row.fold !== HELD_OUT));
const entries = [...model.weights]
  .map(([feature, weight]) => [feature, Math.round(weight / STEP)] as const)
  .filter(([feature, steps]) => steps !== 0 && !/[|=]/.test(feature))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const weights = entries.map(([feature, steps]) => `${feature}=${steps}`).join('|');
writeFileSync(
  target,
  `${JSON.stringify({ bias: Number(model.bias.toFixed(4)), step: STEP, weights }, null, 2)}\n`,
);
console.log(
  `${rows.length - held.length} learned, ${held.length} held out, AUC there ${aucOf(model, held).toFixed(4)}, ${entries.length} weights, ${weights.length} characters`,
);
