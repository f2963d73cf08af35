import type { Band } from '../../../utils/model/kept-score';
import { showNumber } from '../format';
import { PlainTable } from '../PlainTable';
import { showShare } from './verdict-words';

/** The chart's size and the place of its bars in it, in its own units. */
const WIDTH = 300;
const LEFT = 36;
const TOP = 8;
const HEIGHT = 130;
const GAP = 6;
const MARKS = [0, 0.5, 1] as const;

const bandName = ({ from, to }: Band) => `${showShare(from)} to ${showShare(to)}`;
const heightOf = (share: number) => TOP + HEIGHT * (1 - share);

function Bar({ band, at, width }: { band: Band; at: number; width: number }) {
  const x = LEFT + at * width;
  return (
    <g>
      {band.count > 0 && (
        <>
          <rect
            className="calibration-won"
            x={x + GAP}
            width={width - 2 * GAP}
            y={heightOf(band.won)}
            height={HEIGHT * band.won}
          />
          <rect
            className="calibration-said"
            x={x + 2}
            width={width - 4}
            y={heightOf(band.said) - 1}
            height={2}
          />
        </>
      )}
      <text x={x + width / 2} y={TOP + HEIGHT + 16} textAnchor="middle">
        {showShare(band.to)}
      </text>
    </g>
  );
}

/** What was said against what came, by band: a bar for the share won, a line for what was said. */
function Chart({ bands }: { bands: readonly Band[] }) {
  const width = (WIDTH - LEFT) / bands.length;
  return (
    <svg className="calibration" viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 20}`} aria-hidden>
      {MARKS.map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={WIDTH} y1={heightOf(share)} y2={heightOf(share)} />
          <text x={LEFT - 6} y={heightOf(share) + 4} textAnchor="end">
            {showShare(share)}
          </text>
        </g>
      ))}
      {bands.map((band, at) => (
        <Bar key={band.from} band={band} at={at} width={width} />
      ))}
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
          By what was said, up to 20 %, 40 % and so on. Bars: the share won. Lines: what was said on average.
          The nearer the line to the top of its bar, the better.
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
