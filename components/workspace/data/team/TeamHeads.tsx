import { teamDb } from '../../../../utils/store/team/team-database';
import { teamDevices } from '../../../../utils/store/team/team-ledger';
import { useLive } from '../../../hooks/use-live';
import { showMoment, showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';

/** The last head that was seen of each device: what later files are held against. */
export function TeamHeads() {
  const devices = useLive(() => teamDevices(teamDb()), []);
  if (devices === undefined || devices.length === 0) return null;
  return (
    <details>
      <summary>Last heads seen, by device: {showNumber(devices.length)}</summary>
      <div className="team-scroll">
        <PlainTable
          caption="Last heads"
          aloud={['Last heads']}
          heads={['Written by', 'Entries', 'As of', 'Head']}
        >
          <tbody>
            {devices.map(({ device, by, seq, hash, seen }) => (
              <tr key={device}>
                <th scope="row">
                  <bdi>{by}</bdi>
                </th>
                <td className="numbers">{showNumber(seq)}</td>
                <td className="numbers">{seen === null ? '–' : showMoment(seen.exportedAt)}</td>
                <td className="mono">{hash}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
      <p className="soft">A later file of a device that does not hold this head was rewritten.</p>
    </details>
  );
}
