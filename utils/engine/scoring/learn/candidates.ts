import { fitBoost } from './fit-boost';
import { fitRelevant } from './fit-relevant';
import { fitSmooth, fitSmoothly } from './fit-smooth';
import { BEND, CALM, type Effort } from './settings';
import { type Fit, type Lesson, oddsBy, type Part } from './table';

/** Values of one category beyond which trees would only learn its rows by heart. */
const CROWD = 40;
/** Which smooth fit speaks for crowded categories when trees grow beside it, by place among the variances. */
const FOR_CROWD = 1;

const isCrowded = ({ ordered, size }: Part) => !ordered && size > CROWD;
const silent = ({ size }: Part) => new Float64Array(size);

/** The boosted fits at their stops; crowded categories speak through the smooth fit, trees learn the rest. */
function boostedFits(lesson: Lesson, base: number, smooth: Fit, effort: Effort): Fit[] {
  const { parts } = lesson;
  const said = {
    base,
    shapes: parts.map((part, at) => (isCrowded(part) ? smooth.shapes[at]! : silent(part))),
  };
  const free = parts.filter((part) => !isCrowded(part));
  const rules = { stops: effort.stops, rate: effort.rate, leafRows: effort.leafRows, calm: CALM };
  return fitBoost({ ...lesson, parts: free, offset: oddsBy(said, lesson) }, rules).map(({ shapes }) => {
    let next = 0;
    return {
      base,
      shapes: said.shapes.map((shape, at) => (isCrowded(parts[at]!) ? shape : shapes[next++]!)),
    };
  });
}

/** All fits that one lesson is given, in the order of `beliefsOf`: the base alone, the smooth ones, the boosted ones. */
export function fitCandidates(lesson: Lesson, effort: Effort): Fit[] {
  const { base } = fitSmooth({ ...lesson, parts: [] }, { variance: 1, bend: BEND });
  const even = fitSmoothly(
    lesson,
    effort.smooth.filter(({ relevant }) => !relevant),
  );
  const smooth = [
    ...even,
    ...effort.smooth.filter(({ relevant }) => relevant).map((stiff) => fitRelevant(lesson, stiff)),
  ];
  const alone = { base, shapes: lesson.parts.map(silent) };
  return [alone, ...smooth, ...boostedFits(lesson, base, smooth[FOR_CROWD]!, effort)];
}

/** Fits put together with these weights. */
export function mixFits(fits: readonly Fit[], weights: readonly number[]): Fit {
  const first = fits[0]!;
  const mixed: Fit = { base: 0, shapes: first.shapes.map((shape) => new Float64Array(shape.length)) };
  fits.forEach((fit, at) => {
    const weight = weights[at]!;
    if (weight === 0) return;
    mixed.base += weight * fit.base;
    fit.shapes.forEach((shape, part) => {
      const into = mixed.shapes[part]!;
      for (let bin = 0; bin < into.length; bin++) into[bin] = into[bin]! + weight * shape[bin]!;
    });
  });
  return mixed;
}
