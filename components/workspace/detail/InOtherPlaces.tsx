import type { Deal } from '../../../utils/model/book';
import type { AboutKey } from '../../../utils/store/activity-about';
import { db } from '../../../utils/store/open';
import { threadsOfRecords } from '../../../utils/store/record-threads';
import { useLive } from '../../hooks/use-live';
import { showDayOf } from '../format';
import { activityHref } from '../route';
import { elsewhereOf } from './elsewhere';
import { gmailLink } from './gmail-link';
import { WebLink } from './WebLink';

const MOST_THREADS = 8;

/** The record's pages in CRMs; nothing where no other place knows it. */
export function InCrm({ record }: { record: Pick<Deal, 'externals' | 'origin'> }) {
  const places = elsewhereOf(record);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="in-crm">
      <h2 id="in-crm">In the CRM</h2>
      <ul className="link-list">
        {places.map(({ where, recordId, url }) => (
          <li key={`${where}|${recordId}`}>
            {url === null ? <bdi>{where}</bdi> : <WebLink url={url} words={where} />}{' '}
            {recordId && <bdi className="soft">{recordId}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The mail threads of some records and people with the way to Gmail; nothing where the log knows of none. */
export function InGmail({ about }: { about: readonly AboutKey[] }) {
  const key = about.join('\n');
  const threads = useLive(
    () => threadsOfRecords(db(), key.split('\n').filter(Boolean) as AboutKey[], MOST_THREADS),
    [key],
  );
  if (threads === undefined || threads.length === 0) return null;
  return (
    <section aria-labelledby="in-gmail">
      <h2 id="in-gmail">In Gmail</h2>
      <ul className="link-list">
        {threads.map(({ id, subject, at, by }) => {
          const url = gmailLink(id, by);
          const words = subject || 'Without a subject';
          return (
            <li key={id}>
              {url === null ? <bdi>{words}</bdi> : <WebLink url={url} words={words} />}{' '}
              <a className="soft numbers" href={activityHref(`thread:${id}`)}>
                <span className="aloud">All mails of {words}, the last on </span>
                {showDayOf(at)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
