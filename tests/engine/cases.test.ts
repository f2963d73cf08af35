import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { evaluate } from '../../utils/engine/evaluate';
import { placeOfMoment } from '../../utils/engine/place';
import { stepKind } from '../../utils/model/answer';
import { engineCase } from '../../utils/model/case';

/** What a case is answered with: any of `top` first, or nothing; and kinds that would do harm. */
const expectation = z.object({
  top: z.array(stepKind),
  never: z.array(stepKind),
  quiet: z.boolean().default(false),
  why: z.string().min(10),
});

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function answerTo(folder: URL, file: string) {
  const written = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const expected = expectation.parse(written.expect);
  const asked = engineCase.parse({ ...written, expect: undefined });
  const kinds = evaluate(asked, placeOfMoment(asked.now)).suggestions.map(({ kind }) => kind);
  return { file, expected, kinds };
}

/** Judges all cases of a folder by the four figures that the kinds are held to, and names each that went wrong. */
function judge(folder: URL) {
  const answers = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => answerTo(folder, file));
  const [quiet, acting] = [true, false].map((is) => answers.filter(({ expected }) => expected.quiet === is));
  const isTop = ({ expected, kinds }: (typeof answers)[number]) =>
    expected.top.some((kind) => kind === kinds[0]);
  const never = answers.filter(({ expected, kinds }) => kinds.some((kind) => expected.never.includes(kind)));
  const alarms = quiet!.filter(({ kinds }) => kinds.length > 0);
  const inThree = acting!.filter(({ expected, kinds }) => kinds.some((kind) => expected.top.includes(kind)));
  const wrong = [...acting!.filter((answer) => !isTop(answer)), ...alarms, ...never];
  return {
    cases: answers.length,
    top: ratio(acting!.filter(isTop).length, acting!.length),
    three: ratio(inThree.length, acting!.length),
    never: never.length,
    alarms: ratio(alarms.length, quiet!.length),
    wrong: wrong.map(
      ({ file, kinds, expected }) =>
        `${file}: ${kinds.join() || 'quiet'} for ${expected.top.join() || 'quiet'}`,
    ),
  };
}

/**
 * Raised as kinds are built; the kept-apart ones are looked at as a figure only, and never built on. Thirty of them,
 * written by somebody who did not know the code, came later than the rest: they brought its figures down.
 */
test.each([
  { folder: '../cases/', cases: 218, floor: { top: 1, three: 1, never: 0, alarms: 0 } },
  { folder: '../cases/held-out/', cases: 100, floor: { top: 0.94, three: 0.94, never: 2, alarms: 0.09 } },
])('the cases of $folder are answered no worse than before', ({ folder, cases, floor }) => {
  const found = judge(new URL(folder, import.meta.url));
  const { wrong, ...figures } = found;
  console.log(folder, JSON.stringify(figures));
  const said = folder.includes('held-out') ? JSON.stringify(figures) : wrong.join('\n');
  expect(found.cases).toBeGreaterThanOrEqual(cases);
  expect(found.top, said).toBeGreaterThanOrEqual(floor.top);
  expect(found.three, said).toBeGreaterThanOrEqual(floor.three);
  expect(found.never, said).toBeLessThanOrEqual(floor.never);
  expect(found.alarms, said).toBeLessThanOrEqual(floor.alarms);
});
