import type { RecentActivity } from '../../utils/model/panel-view';
import { useDesk } from './desk';
import { formatWhen } from './format';
import { recentWords } from './recent-words';

/** The last five entries of the log on this record. */
export function Recent({ recent }: { recent: RecentActivity[] }) {
  const { region, now } = useDesk();
  return (
    <section className="section" aria-label="Last activities">
      {recent.length === 0 ? (
        <p className="soft">Nothing logged yet.</p>
      ) : (
        <ol className="recent">
          {recent.map((entry) => {
            const { what, detail } = recentWords(entry, now, region);
            return (
              <li key={entry.id}>
                <time className="soft numbers" dateTime={entry.at}>
                  {formatWhen(entry.at, now, region)}
                </time>
                <p className="recent-words" title={[what, detail].filter(Boolean).join(' · ')}>
                  {/* The words about mails are English: a name in Arabic at their head must not turn them round. */}
                  <bdi {...(entry.kind.startsWith('email-') && { dir: 'ltr' })}>{what}</bdi>{' '}
                  {detail && <bdi className="soft">{detail}</bdi>}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
