import type { FileReport } from '../../../../utils/log/merge/report';
import { showNumber } from '../../format';
import { faultWords, partsWords, reportWords } from './team-words';

const MOST = 5;

function Report({ name, report }: { name: string; report: FileReport }) {
  const { ok, faults, faultCount } = report;
  return (
    <li className="team-file">
      <p>
        <bdi className="team-name">{name}</bdi>{' '}
        <span className={ok ? 'soft' : 'warn'}>{ok ? 'Intact' : 'Look at this'}</span>
      </p>
      <p>{reportWords(report)}.</p>
      {report.parts.length > 0 && <p className="soft">{partsWords(report)}</p>}
      {faults.slice(0, MOST).map((fault) => (
        <p key={`${fault.line}|${fault.kind}`} className="warn" dir="auto">
          {faultWords(fault)}.
        </p>
      ))}
      {faultCount > MOST && <p className="warn">And {showNumber(faultCount - MOST)} more.</p>}
    </li>
  );
}

/** What became of the files that were dropped, one by one. */
export function TeamReports({ files }: { files: readonly { name: string; report: FileReport }[] }) {
  if (files.length === 0) return null;
  return (
    <section aria-label="Files">
      <h2>Files</h2>
      <ul className="team-files">
        {files.map(({ name, report }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <Report key={`${at}|${name}`} name={name} report={report} />
        ))}
      </ul>
    </section>
  );
}
