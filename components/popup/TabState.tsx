import type { Output } from '../../utils/messages/protocol';
import { Skeleton } from '../ui/Skeleton';
import { PageHealth } from './PageHealth';
import { SITE_WORDS, stateWords } from './state-words';

type Status = Output<'tab/status'>;

interface Props {
  /** Undefined while it is asked, null when nobody answered. */
  status: Status | null | undefined;
  paused: boolean;
  /** The host of the tab's page; null where there is none that could be read. */
  host: string | null;
}

/** Says in words what is read on the tab, and which deal it belongs to. */
export function TabState({ status, paused, host }: Props) {
  if (status === undefined)
    return (
      <section className="tab-state" aria-busy="true">
        <Skeleton width="40%" />
        <Skeleton width="80%" />
        <Skeleton width="60%" />
      </section>
    );
  if (paused)
    return (
      <section className="tab-state">
        <p className="large">Paused</p>
        <p className="soft">No page is read and no panel is shown until you resume.</p>
      </section>
    );
  if (!status?.site)
    return (
      <section className="tab-state">
        <p className="large">This page cannot be read</p>
        <p className="soft">
          Dealcue reads threads in Gmail, and records on the sites that you add. The browser keeps its own
          pages to itself.
        </p>
      </section>
    );
  return (
    <section className="tab-state">
      <p className="soft">
        {SITE_WORDS[status.site] ?? status.site}
        {status.site !== 'gmail' && host && (
          <>
            {' · '}
            <bdi>{host}</bdi>
          </>
        )}
        {status.account && (
          <>
            {' · '}
            <bdi>{status.account}</bdi>
          </>
        )}
      </p>
      <p className="large" dir="auto">
        {status.target?.name ?? status.subject ?? stateWords(status.state)}
      </p>
      {status.target && status.subject && (
        <p className="soft" dir="auto">
          {status.subject}
        </p>
      )}
      {!status.target && status.subject && <p className="soft">{stateWords(status.state)}</p>}
      {status.reading && <PageHealth reading={status.reading} />}
    </section>
  );
}
