import type { Band } from '../../../utils/model/kept-score';
import { showNumber } from '../format';
import { PlainTable } from '../PlainTable';
import { showShare } from './verdict-words';

const SIZE = 180;
const GAP = 4;

const bandName = ({ from, to }: Band) => `${showShare(from)} to ${showShare(to)}`;

/** What was said against what came, by band: a bar for the share won, a line for what was said. */
function Chart({ bands }: { bands: readonly Band[] }) {
  const width = SIZE / bands.length;
  return (
    <svg className="calibration" viewBox={`0 0 ${SIZE} 100`} aria-hidden preserveAspectRatio="none">
      {bands.map((band, at) =>
        band.count === 0 ? null : (
          <g key={band.from}>
            <rect
              className="calibration-won"
              x={at * width + GAP}
              width={width - 2 * GAP}
              y={100 - band.won * 100}
              height={band.won * 100}
            />
            <rect
              className="calibration-said"
              x={at * width + 1}
              width={width - 2}
              y={99 - band.said * 98}
              height={2}
            />
          </g>
        ),
      )}
    </svg>
  );
}

/** Whether a chance can be taken at its word: of those that were given one, how many were won. */
export function Calibration({ bands }: { bands: readonly Band[] }) {
  return (
    <div className="score-pair">
      <figure className="score-figure">
        <Chart bands={bands} />
        <figcaption className="soft">
          Bars: the share won. Lines: what was said. The nearer the line to the top of its bar, the better.
        </figcaption>
      </figure>
      <PlainTable
        caption="Calibration by band"
        heads={['Said', 'Records', 'Said on average', 'Won']}
        aloud={['Calibration by band']}
      >
        <tbody>
          {bands.map((band) => (
            <tr key={band.from}>
              <th scope="row">{bandName(band)}</th>
              <td className="numbers">{showNumber(band.count)}</td>
              <td className="numbers">{band.count === 0 ? '–' : showShare(band.said)}</td>
              <td className="numbers">{band.count === 0 ? '–' : showShare(band.won)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}
