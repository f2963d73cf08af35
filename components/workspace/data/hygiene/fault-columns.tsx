import { Button } from '../../../ui/Button';
import { showNumber } from '../../format';
import { recordHref } from '../../route';
import type { Column } from '../../TableHead';
import { FIX_WORDS } from './fix-words';
import { type FaultRow, SEVERITY_WORDS } from './hygiene-rows';

const KIND_WORDS = { deal: 'Deal', lead: 'Lead' } as const;
/** Where two records that may be one are looked at side by side. */
const DUPLICATES = '#/data/duplicates';

/** The columns of the list of faults. `onFix` hears which fault is to be mended. */
export function faultColumns(onFix: (row: FaultRow) => void): Column<FaultRow>[] {
  return [
    {
      key: 'record',
      head: 'Deal or lead',
      cell: ({ record: { kind, id, name } }) =>
        kind === 'value' ? (
          <span className="two-lines">
            <span className="row-name" dir="auto">
              {name}
            </span>
            <span className="soft">On many records</span>
          </span>
        ) : (
          <a className="row-open two-lines" href={recordHref(kind, id)}>
            <span className="row-name" dir="auto">
              {name}
            </span>
            <span className="soft">{KIND_WORDS[kind]}</span>
          </a>
        ),
    },
    { key: 'fault', head: 'What is wrong', width: '32%', cell: ({ fault }) => <bdi>{fault.text}</bdi> },
    {
      key: 'severity',
      head: 'Severity',
      width: '84px',
      sortable: true,
      cell: ({ fault: { severity } }) => (
        <span className={severity === 'high' ? 'warn' : undefined}>{SEVERITY_WORDS[severity]}</span>
      ),
    },
    {
      key: 'owner',
      head: 'Owner',
      width: 'max(96px, 10vw)',
      sortable: true,
      cell: ({ record: { kind, owner } }) =>
        kind === 'value' ? (
          <span className="soft">–</span>
        ) : owner?.trim() ? (
          <bdi>{owner}</bdi>
        ) : (
          <span className="soft">Nobody</span>
        ),
    },
    {
      key: 'score',
      head: 'Score',
      width: '72px',
      end: true,
      sortable: true,
      cell: ({ record: { score } }) => (
        <span className="numbers">{score === null ? '–' : showNumber(score)}</span>
      ),
    },
    {
      key: 'fix',
      head: 'Fix',
      width: '144px',
      cell: (row) =>
        row.fault.fix === 'merge' ? (
          <a className="button cell-button" href={DUPLICATES} aria-label={`Compare: ${row.record.name}`}>
            {FIX_WORDS.merge}
          </a>
        ) : (
          <Button
            className="cell-button"
            aria-label={`${FIX_WORDS[row.fault.fix]}: ${row.record.name}`}
            onClick={() => onFix(row)}
          >
            {FIX_WORDS[row.fault.fix]}
          </Button>
        ),
    },
  ];
}
