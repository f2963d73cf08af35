import type { Deal } from '../../../utils/model/book';
import { db } from '../../../utils/store/open';
import { threadsOfRecords } from '../../../utils/store/record-threads';
import type { TargetKey } from '../../../utils/store/rows';
import { useLive } from '../../hooks/use-live';
import { showDayOf } from '../format';
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

/** The mail threads of some records with the way to Gmail; nothing where the log knows of none. */
export function InGmail({ targets }: { targets: readonly TargetKey[] }) {
  const key = targets.join('\n');
  const threads = useLive(
    () => threadsOfRecords(db(), key.split('\n').filter(Boolean) as TargetKey[], MOST_THREADS),
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
              <span className="soft numbers">{showDayOf(at)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
