import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { meaningFeatures, PLACES } from '../../utils/engine/signals/meaning/features';
import { MEANINGS } from '../../utils/engine/signals/meaning/labels';
import { ZERO_SIGN } from '../../utils/engine/signals/meaning/model';

// npx tsx tests/tools/train-meaning.ts WEIGHTS.json
// Learns from tests/corpus/LANGUAGE.jsonl, prints how it does on LANGUAGE.test.jsonl, which it never learns from. The
// same corpus gives the same file, byte for byte.

const CORPUS = new URL('../corpus/', import.meta.url);
const ROUNDS = 12;
const DROPPED = 0.3;
const RATE = 2;
const PENALTY = 1e-5;
/** How far a number of the file may go from its zero: all its signs are printable. */
const FARTHEST = 42;
/** Shares are whole numbers up to this. */
const MOST_SHARE = 60;
/** What one step of a number in the file is worth. */
const STEP = 0.3;
/** A place seen in fewer lines teaches nothing but that line. */
const LEAST_SEEN = 2;
/** So many places are kept, so that the file packs to some 580 kB. */
const KEPT = 40_000;
const COUNT = MEANINGS.length;

const line = z.object({ text: z.string().min(1), label: z.enum(MEANINGS), language: z.string() });
/** How mails begin: what a greeting and a name say of a text must be nothing. */
const GREETINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hi Anna,',
    'Dear Mr Brown,',
    'Hello Tom,',
    'Morning Priya,',
    'Hi Ms Lee -',
    'Dear Sarah,',
    'Evening Jo,',
    'Good morning, Peter.',
  ],
  de: [
    'Hallo Herr Sommer,',
    'Liebe Frau Brandt,',
    'Hallo Anna,',
    'Sehr geehrter Herr Vogt,',
    'Grüezi Frau Keller,',
    'Guten Morgen Herr Dr. Lang,',
    'Hi Tom,',
    'Servus Max,',
  ],
  fr: [
    'Bonjour Madame Petit,',
    'Bonjour Paul,',
    'Cher Monsieur Durand,',
    'Salut Léa,',
    'Bonsoir Karim,',
    'Chère Sophie,',
  ],
  es: [
    'Hola Marta,',
    'Estimado Sr. Ruiz:',
    'Buenos días, Ana:',
    'Buenas tardes Luis,',
    'Querida Carmen,',
    'Estimada Sra. Gil,',
  ],
  pt: [
    'Oi Sandra,',
    'Olá João,',
    'Prezado Sr. Lima,',
    'Bom dia, Ana!',
    'Boa tarde, Dr. Costa,',
    'Caro Rui,',
    'Prezada Sra. Melo,',
  ],
  it: ['Ciao Luca,', 'Gentile Sig. Rossi,', 'Buongiorno Dott.ssa Conti,', 'Cara Paola,', 'Salve,'],
  nl: ['Hallo Jan,', 'Beste mevrouw De Vries,', 'Dag Kees,', 'Goedemorgen Sanne,', 'Geachte heer Bakker,'],
  hi: [
    'Hi Rahul ji,',
    'Namaste Sharma ji,',
    'Sir,',
    'Dear Sir,',
    'नमस्ते शर्मा जी,',
    'Rohit bhai,',
    "Priya ma'am,",
  ],
  ja: ['山田様、', '株式会社青山 佐藤様 ', '鈴木さん、', '田中部長、'],
};
/** So many rows are learned with a greeting in front. */
const GREETED = 0.3;

type Row = { label: number; language: string; places: Int32Array };

/** Numerical Recipes' generator: chance that is the same everywhere. */
function makeChance(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Line = z.infer<typeof line>;

function greeted(row: Line, chance: () => number): Line {
  const greetings = GREETINGS[row.language] ?? [];
  const greeting = greetings[Math.floor(chance() * greetings.length)];
  return chance() < GREETED && greeting !== undefined ? { ...row, text: `${greeting} ${row.text}` } : row;
}

function rowsOf(isTest: boolean): Row[] {
  const chance = makeChance(3);
  const files = readdirSync(CORPUS).filter((file) => /^\w+(\.test)?\.jsonl$/.test(file));
  return files
    .filter((file) => file.includes('.test.') === isTest)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'))
    .map((text) => line.parse(JSON.parse(text)))
    .map((row) => (isTest ? row : greeted(row, chance)))
    .map(({ text, label, language }) => ({
      label: MEANINGS.indexOf(label),
      language,
      places: Int32Array.from(new Set(meaningFeatures(text))).sort(),
    }));
}

function countPlaces(rows: readonly Row[]): Uint32Array {
  const counts = new Uint32Array(PLACES);
  for (const { places } of rows) for (const place of places) counts[place]! += 1;
  return counts;
}

/** How much each place says: the rarer, the more, in whole numbers; nothing where it is not kept. */
function sharesOf(counts: Uint32Array, rows: number, isKept: (place: number) => boolean): Uint8Array {
  const rarest = Math.log(rows + 1);
  return Uint8Array.from(counts, (count, place) =>
    isKept(place) ? Math.round((MOST_SHARE * Math.log((rows + 1) / (count + 1))) / rarest) : 0,
  );
}

type Model = { bias: Float64Array; weights: Float64Array; shares: Uint8Array };

/** The chances of each meaning into `into`; gives the length by which the shares were divided. */
function judge({ bias, weights, shares }: Model, places: Int32Array, into: Float64Array): number {
  let square = 0;
  for (const place of places) square += shares[place]! ** 2;
  const length = Math.sqrt(square) || 1;
  into.set(bias);
  for (const place of places) {
    const share = shares[place]! / length;
    const row = place * COUNT;
    for (let of = 0; of < COUNT; of += 1) into[of]! += share * weights[row + of]!;
  }
  const most = Math.max(...into);
  let whole = 0;
  for (let of = 0; of < COUNT; of += 1) whole += into[of] = Math.exp(into[of]! - most);
  for (let of = 0; of < COUNT; of += 1) into[of]! /= whole;
  return length;
}

/** Multinomial logistic regression with a ridge penalty, by AdaGrad over single rows, each time without some features. */
function descend(rows: readonly Row[], shares: Uint8Array): Model {
  const chance = makeChance(1);
  const model = { bias: new Float64Array(COUNT), weights: new Float64Array(PLACES * COUNT), shares };
  const slopes = new Float64Array(PLACES * COUNT);
  const misses = new Float64Array(COUNT);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE * (1 - (0.9 * round) / ROUNDS);
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(chance() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const { label, places } = rows[index]!;
      const kept = places.filter((place) => shares[place]! > 0 && chance() >= DROPPED);
      const length = judge(model, kept, misses);
      misses[label]! -= 1;
      for (let of = 0; of < COUNT; of += 1) model.bias[of]! -= 0.01 * misses[of]!;
      for (const place of kept) {
        const share = model.shares[place]! / length;
        const row = place * COUNT;
        for (let of = 0; of < COUNT; of += 1) {
          const at = row + of;
          const slope = misses[of]! * share + PENALTY * model.weights[at]!;
          slopes[at]! += slope * slope;
          model.weights[at]! -= (rate * slope) / Math.sqrt(slopes[at]! + 1);
        }
      }
    }
  }
  return model;
}

/** What a place came to say of all rows in which it stands. */
function sayingOf({ weights, shares }: Model, counts: Uint32Array, place: number): number {
  let square = 0;
  for (const weight of weights.subarray(place * COUNT, (place + 1) * COUNT)) square += weight * weight;
  return square * shares[place]! ** 2 * Math.sqrt(counts[place]!);
}

/** Learns from all places seen twice, keeps those that say most, and learns from them again. */
function train(rows: readonly Row[]): Model {
  const counts = countPlaces(rows);
  const seen = [...counts.keys()].filter((place) => counts[place]! >= LEAST_SEEN);
  const first = new Set(seen);
  const model = descend(
    rows,
    sharesOf(counts, rows.length, (place) => first.has(place)),
  );
  const saying = new Map(seen.map((place) => [place, sayingOf(model, counts, place)]));
  const most = [...saying].sort(([, one], [, other]) => other - one).slice(0, KEPT);
  const kept = new Set(most.map(([place]) => place));
  return descend(
    rows,
    sharesOf(counts, rows.length, (place) => kept.has(place)),
  );
}

const signs = (numbers: ArrayLike<number>, zero: number) =>
  Array.from(numbers, (number) => String.fromCharCode(zero + number)).join('');

/** The weights in steps of one size, as the file holds them. */
function packed({ bias, weights, shares }: Model) {
  const kept = [...shares.keys()].filter((place) => shares[place]! > 0);
  const rows = kept.flatMap((place) => [...weights.subarray(place * COUNT, (place + 1) * COUNT)]);
  const steps = rows.map((weight) => Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(weight / STEP))));
  return {
    step: STEP,
    bias: Array.from(bias, (one) => one.toFixed(3)).join(' '),
    gaps: kept.map((place, at) => place - (kept[at - 1] ?? -1)).join(' '),
    shares: signs(
      kept.map((place) => shares[place]!),
      ZERO_SIGN.share,
    ),
    weights: signs(steps, ZERO_SIGN.weight),
  };
}

/** Macro-F1 and the share of right answers by language. */
function report(model: Model, rows: readonly Row[]): void {
  const chances = new Float64Array(COUNT);
  const told = rows.map((row) => {
    judge(model, row.places, chances);
    return { ...row, said: chances.indexOf(Math.max(...chances)) };
  });
  for (const language of [...new Set(rows.map((row) => row.language)), null]) {
    const these = told.filter((row) => language === null || row.language === language);
    const scores = MEANINGS.map((_, of) => {
      const hits = these.filter(({ label, said }) => label === of && said === of).length;
      return (
        (2 * hits) /
        (these.filter(({ label }) => label === of).length + these.filter(({ said }) => said === of).length ||
          1)
      );
    });
    const right = these.filter(({ label, said }) => label === said).length / these.length;
    const macro = scores.reduce((sum, score) => sum + score, 0) / COUNT;
    console.log(
      `${language ?? 'all'}: ${these.length} lines, macro-F1 ${macro.toFixed(3)}, right ${right.toFixed(3)}`,
    );
  }
}

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('WEIGHTS.json');
const learned = train(rowsOf(false));
const file = `${JSON.stringify(packed(learned), null, 2)}\n`;
writeFileSync(target, file);
report(learned, rowsOf(true));
console.log(`${file.length} characters, ${gzipSync(file, { level: 9 }).length} packed`);
