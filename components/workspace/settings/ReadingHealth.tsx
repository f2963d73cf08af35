import type { HookFigures, SiteFigures } from '../../../utils/store/health';
import { HOOK_WORDS } from '../../panel/hook-words';
import { SITE_WORDS } from '../../popup/state-words';
import { showMoment } from '../format';

const ORDER = Object.keys(HOOK_WORDS);

function placeOf({ name }: HookFigures): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

function foundWords({ rank, contradicted }: HookFigures): string {
  if (contradicted) return 'Contradicted';
  if (rank === undefined) return 'Not needed';
  if (rank === null) return 'Not found';
  return rank === 0 ? 'Found' : `By fall-back ${rank}`;
}

function Hook({ hook }: { hook: HookFigures }) {
  const failed = hook.rank === null || hook.contradicted;
  return (
    <tr>
      <th scope="row">
        {hook.name}
        <span className="soft hook-more">{HOOK_WORDS[hook.name]}</span>
      </th>
      <td className={failed ? 'warn' : undefined}>{foundWords(hook)}</td>
      <td>
        {hook.workedAt ? showMoment(hook.workedAt) : 'Never'}
        {hook.contradictedAt && (
          <span className="soft hook-more">Contradicted {showMoment(hook.contradictedAt)}</span>
        )}
      </td>
    </tr>
  );
}

function Site({ figures: { site, readAt, hooks } }: { figures: SiteFigures }) {
  const name = SITE_WORDS[site] ?? site;
  return (
    <table className="lines hooks">
      <caption>
        {name}: a thread was last read {showMoment(readAt)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Hook</th>
          <th scope="col">On that page</th>
          <th scope="col">Last worked</th>
        </tr>
      </thead>
      <tbody>
        {[...hooks]
          .sort((a, b) => placeOf(a) - placeOf(b))
          .map((hook) => (
            <Hook key={hook.name} hook={hook} />
          ))}
      </tbody>
    </table>
  );
}

/** How the hooks of each site did on the page last read, and when each last worked. */
export function ReadingHealth({ sites }: { sites: SiteFigures[] }) {
  if (sites.length === 0) return <p className="soft">No thread was read yet, so no hook was tried.</p>;
  return sites.map((figures) => <Site key={figures.site} figures={figures} />);
}
