import type { Output } from '../../utils/messages/protocol';
import { Skeleton } from '../ui/Skeleton';
import { PageHealth } from './PageHealth';
import { SITE_WORDS, stateWords } from './state-words';

type Status = Output<'tab/status'>;

interface Props {
  /** Undefined while it is asked, null when nobody answered. */
  status: Status | null | undefined;
  paused: boolean;
}

/** Says in words what is read on the tab, and which deal it belongs to. */
export function TabState({ status, paused }: Props) {
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
        <p className="large">Nothing is read here</p>
        <p className="soft">Dealcue reads threads in Gmail. This page is not one of them.</p>
      </section>
    );
  return (
    <section className="tab-state">
      <p className="soft">
        {SITE_WORDS[status.site] ?? status.site}
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
