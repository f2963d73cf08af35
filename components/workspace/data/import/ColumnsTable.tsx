import type { ColumnProposal, Inspection } from '../../../../utils/import/inspection';
import { fieldName, type Mapping } from '../../../../utils/import/mapping';
import { Select } from '../../../ui/Select';
import { PlainTable } from '../../PlainTable';
import { importClient } from './import-client';
import { FIELD_WORDS } from './import-words';

/** A table of ten thousand columns is not shown whole: what is not mapped and comes late is left out. */
const MOST_SHOWN = 200;

const HOW: Readonly<Record<ColumnProposal['how'], string>> = {
  preset: 'known export',
  heading: 'by its heading',
  values: 'by its values',
  unknown: '',
};

interface Props {
  inspection: Inspection;
  mapping: Mapping;
}

/** Each column of the file, what stands in it, and what it is read as. */
export function ColumnsTable({ inspection, mapping }: Props) {
  const { columns, fields } = inspection;
  const shown = columns
    .map((column, at) => ({ ...column, at, field: mapping.columns[at]?.field ?? null }))
    .filter(({ at, field }) => at < MOST_SHOWN || field !== null);
  const hidden = columns.length - shown.length;

  function read(at: number, value: string) {
    const field = fieldName.safeParse(value).data ?? null;
    const changed = mapping.columns.map((column, place) => (place === at ? { ...column, field } : column));
    importClient.map({ ...mapping, columns: changed });
  }

  return (
    <>
      <PlainTable caption="Columns" heads={['In the file', 'First values', 'Read as']}>
        <tbody>
          {shown.map(({ at, heading, samples, field, how, mapping: proposed }) => (
            <tr key={at}>
              <th scope="row" dir="auto">
                {heading}
              </th>
              <td dir="auto" className="soft import-samples">
                {samples.slice(0, 3).join(' · ')}
              </td>
              <td>
                <Select
                  aria-label={`Read ${heading} as`}
                  value={field ?? ''}
                  onChange={(event) => read(at, event.target.value)}
                >
                  <option value="">left out</option>
                  {fields.map((name) => (
                    <option key={name} value={name}>
                      {FIELD_WORDS[name]}
                    </option>
                  ))}
                </Select>
                {field !== null && field === proposed.field && <span className="soft"> {HOW[how]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {hidden > 0 && <p className="soft">{hidden} more columns are left out.</p>}
    </>
  );
}
