import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { MEANINGS } from '../../utils/engine/signals/meaning/labels';
import { mailFeatures } from '../../utils/engine/signals/meaning/mail-features';
import { ownWords } from '../../utils/engine/signals/own-words';
import { readSentences } from '../../utils/engine/signals/read-sentences';
import { textOf } from '../../utils/engine/signals/text';

// npx tsx tests/tools/train-mail-meaning.ts WEIGHTS.json
// Learns from tests/corpus/mails/LANGUAGE.jsonl what whole mails are about, by what the model of sentences and the word
// lists make of their parts; prints how it does on LANGUAGE.test.jsonl, which it never learns from. To be run after
// train-meaning.ts: the same corpus and the same model of sentences give the same file, byte for byte.

const CORPUS = new URL('../corpus/mails/', import.meta.url);
const ROUNDS = 60;
const RATE = 0.5;
const PENALTY = 7e-4;
/** Days in words are reckoned from it. */
const SAID_ON = '2026-03-04';

const line = z.object({
  text: z.string().min(1),
  language: z.string(),
  labels: z.array(z.enum(MEANINGS)).min(1),
  before: z.string().optional(),
});

type Row = { features: number[]; label: number; language: string };

function rowsOf(isTest: boolean): Row[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl') && file.includes('.test.') === isTest)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'))
    .map((text) => line.parse(JSON.parse(text)))
    .map(({ text, language, labels, before }) => {
      const mail = textOf(ownWords(text));
      const { read } = readSentences(mail, SAID_ON, { before: before ?? null });
      return { features: mailFeatures(read()), label: MEANINGS.indexOf(labels[0]!), language };
    });
}

type Weights = Float64Array[];

function judge(weights: Weights, features: readonly number[]): number[] {
  const odds = weights.map((row) => features.reduce((sum, one, at) => sum + one * row[at]!, 0));
  const most = Math.max(...odds);
  const parts = odds.map((one) => Math.exp(one - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** Numerical Recipes' generator: chance that is the same everywhere. */
function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const order = [...rows];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Multinomial logistic regression with a ridge penalty, by AdaGrad over single mails. */
function train(rows: readonly Row[]): Weights {
  const size = rows[0]!.features.length;
  const weights = MEANINGS.map(() => new Float64Array(size));
  const slopes = MEANINGS.map(() => new Float64Array(size));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { features, label } of shuffled(rows, round)) {
      const chances = judge(weights, features);
      for (const [of, row] of weights.entries()) {
        const miss = chances[of]! - (of === label ? 1 : 0);
        const steep = slopes[of]!;
        for (let at = 0; at < size; at += 1) {
          const slope = miss * features[at]! + (at === 0 ? 0 : PENALTY * row[at]!);
          steep[at]! += slope * slope;
          row[at]! -= (RATE * slope) / Math.sqrt(steep[at]! + 1);
        }
      }
    }
  }
  return weights;
}

function report(weights: Weights, rows: readonly Row[]): void {
  const told = rows.map(({ features, label, language }) => {
    const chances = judge(weights, features);
    return {
      language,
      isRight: chances.indexOf(Math.max(...chances)) === label,
      loss: -Math.log(chances[label]!),
    };
  });
  for (const language of [...new Set(rows.map((row) => row.language)), null]) {
    const these = told.filter((row) => language === null || row.language === language);
    const right = these.filter(({ isRight }) => isRight).length / these.length;
    const loss = these.reduce((sum, row) => sum + row.loss, 0) / these.length;
    console.log(
      `${language ?? 'all'}: ${these.length} mails, right ${right.toFixed(3)}, log-loss ${loss.toFixed(3)}`,
    );
  }
}

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('WEIGHTS.json');
const weights = train(rowsOf(false));
const file = Object.fromEntries(
  MEANINGS.map((meaning, of) => [meaning, Array.from(weights[of]!, (one) => one.toFixed(2)).join(' ')]),
);
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
report(weights, rowsOf(true));
