import { Button } from '../../ui/Button';
import type { useVerify, Verifying } from '../files/use-verify';
import { showNumber } from '../format';
import '../work-progress.css';
import './verify-log.css';

const inEntries = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

type Ended = Extract<Verifying, { is: 'ended' }>;

function chainName(device: string | null, chains: Ended['chains']): string {
  const chain = chains.find((one) => one.device === device);
  if (chain === undefined) return 'the log';
  return chain.own
    ? 'this browser’s log'
    : `the restored log of ${chain.by} (device ${chain.device.slice(0, 8)})`;
}

function Broken({
  check,
  chains,
}: {
  check: Extract<Ended['check'], { ok: false }>;
  chains: Ended['chains'];
}) {
  const place = check.seq === null ? '' : ` at entry ${showNumber(check.seq)}`;
  return (
    <div role="alert">
      <p className="warn">
        Not intact: {chainName(check.device, chains)} breaks{place}: {check.why}.
      </p>
      <p className="soft">
        This is the first break; what comes after it was not judged. Somebody or something has changed the
        data of this browser beside Dealcue. A file of the log that was exported earlier still shows what
        stood there.
      </p>
    </div>
  );
}

function Whole({ check, chains }: { check: Extract<Ended['check'], { ok: true }>; chains: Ended['chains'] }) {
  if (check.parts.length === 0) return <p>The log is empty: there is nothing to check.</p>;
  return (
    <div role="status">
      <p>
        Intact: {inEntries(check.entries)}, each as it was written, none missing in between.
        {check.erased > 0 && ` The content of ${showNumber(check.erased)} was erased; their places stay.`}
      </p>
      <ul className="verified-chains">
        {check.parts.map(({ device, entries, head }) => (
          <li key={device}>
            {chainName(device, chains)}: {inEntries(entries)}
            <span className="mono soft">Head {head}</span>
          </li>
        ))}
      </ul>
      <p className="soft">
        That is what a chain can show. Whoever owns this browser could write a new one from the start: only
        somebody who noted a head earlier, or has an earlier file, can tell. And no log shows what was never
        logged.
      </p>
    </div>
  );
}

/** How far a check of the log is, with the way out, and what it found. */
export function VerifyLog({ verify }: { verify: ReturnType<typeof useVerify> }) {
  const { state } = verify;
  if (state.is === 'idle') return state.said && <p role="status">{state.said}</p>;
  if (state.is === 'running')
    return (
      <section className="work-progress" aria-label="Checking the log">
        <p role="status">Checking the log…</p>
        <progress value={state.done} max={Math.max(1, state.of)} aria-label="Checking the log" />
        <p className="soft">
          {showNumber(state.done)} of {inEntries(state.of)}
        </p>
        <Button onClick={verify.stop}>Cancel</Button>
      </section>
    );
  const { check, chains } = state;
  return check.ok ? <Whole check={check} chains={chains} /> : <Broken check={check} chains={chains} />;
}
