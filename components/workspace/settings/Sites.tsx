import type { SiteRules } from '../../../utils/model/site-rules';
import { giveBack } from '../../../utils/platform/permissions';
import { readAddedSite } from '../../../utils/store/added-sites';
import { db } from '../../../utils/store/open';
import { readAllSiteRules } from '../../../utils/store/site-rules';
import { type Action, useAction } from '../../hooks/use-action';
import { useAddedSites } from '../../hooks/use-added-sites';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { hostnameOf } from '../files/rules-file';
import { showDayOf } from '../format';
import { Said } from '../Said';
import { Section } from './Section';
import { TaughtRules } from './TaughtRules';

const ABOUT =
  'Where pages are read. A site is added from the popup of the toolbar button, one host at a time, and read only in this browser.';
const RECORDS =
  'The record in view: its name, stage, amount, dates, people and the other fields that Dealcue knows. Lists and other pages are not kept.';
const KEPT =
  'The browser does not let go of this permission here. Take it back in the browser’s own settings for extensions.';

async function leave(pattern: string, host: string): Promise<string> {
  const gone = await giveBack(pattern).catch(() => false);
  if (!gone) throw Object.assign(new Error(KEPT), { name: 'RefusedError' });
  return `${host} is not read any more. What is in your book stays.`;
}

type RowProps = { pattern: string; taught: readonly SiteRules[]; action: Action };

function SiteRow({ pattern, taught, action }: RowProps) {
  const { host, protocol } = new URL(pattern.replace(/\*$/, ''));
  const own = taught.filter((rules) => hostnameOf(rules) === host);
  const since = useLive(() => readAddedSite(db(), pattern), [pattern])?.since;
  return (
    <li>
      <span>
        <strong>
          <bdi>{host}</bdi>
        </strong>{' '}
        {protocol === 'http:' && <span className="badge badge-warn">http, not encrypted</span>}
        <span className="soft site-more">
          {RECORDS} {since && `Since ${showDayOf(since)}.`}
        </span>
        <TaughtRules hostname={host} taught={own} action={action} />
      </span>
      <Button
        aria-label={`Stop reading ${host}`}
        disabled={action.busy}
        onClick={() => void action.run(() => leave(pattern, host))}
      >
        Stop reading
      </Button>
    </li>
  );
}

/** The sites whose pages are read, what of them, since when, and the way to take each back. */
export function Sites({ asked }: { asked: boolean }) {
  const sites = useAddedSites();
  const action = useAction();
  const taught = useLive(() => readAllSiteRules(db()), []);
  if (!sites) return null;
  return (
    <Section title="Sites" about={ABOUT} asked={asked}>
      <ul className="site-list">
        <li>
          <span>
            <strong>mail.google.com</strong>
            <span className="soft site-more">
              The thread in view. Gmail came with Dealcue: pause it above, or take it back in the browser’s
              own settings for extensions.
            </span>
          </span>
        </li>
        {sites.map((pattern) => (
          <SiteRow key={pattern} pattern={pattern} taught={taught ?? []} action={action} />
        ))}
      </ul>
      {sites.length === 0 && (
        <p className="soft">No CRM is added yet. Open a record in it and press “Add this site”.</p>
      )}
      <Said action={action} />
    </Section>
  );
}
