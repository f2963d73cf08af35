import { formatPoints } from '../../panel/format';
import { REGION } from '../format';
import type { ShapeChart } from './shape-rows';

function Shape({ chart, most }: { chart: ShapeChart; most: number }) {
  return (
    <table className="plain-table shape">
      <caption>{chart.name}</caption>
      <thead className="aloud">
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Bar</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ name, points }) => {
          const width = (Math.abs(points) / most) * 50;
          return (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td aria-hidden className="shape-bar">
                <span
                  className={points < 0 ? 'shape-down' : 'shape-up'}
                  style={{ inlineSize: `${width}%`, insetInlineStart: `${points < 0 ? 50 - width : 50}%` }}
                />
              </td>
              <td className="numbers">{formatPoints(points, REGION)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What was learned of each fact, in points: what it adds to or takes from the rules. */
export function Shapes({ charts }: { charts: readonly ShapeChart[] }) {
  const most = Math.max(0.1, ...charts.flatMap(({ rows }) => rows.map(({ points }) => Math.abs(points))));
  if (charts.length === 0) return <p className="soft">Nothing tells more than the rules do.</p>;
  return (
    <div className="shapes">
      {charts.map((chart) => (
        <Shape key={chart.name} chart={chart} most={most} />
      ))}
    </div>
  );
}
