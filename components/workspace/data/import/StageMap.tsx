import { type Mapping, type StageMapping, stageMapping } from '../../../../utils/import/mapping';
import { Select } from '../../../ui/Select';
import { PlainTable } from '../../PlainTable';
import { importClient } from './import-client';

const STATUS_WORDS = { open: 'Open', won: 'Won', lost: 'Lost' } as const;

/** A chance in percent; null where nothing or nothing sensible was typed. */
function chanceOf(typed: string): number | null {
  const percent = Number(typed.replace(',', '.'));
  return typed.trim() === '' || Number.isNaN(percent) ? null : Math.min(100, Math.max(0, percent)) / 100;
}

/** What each stage of the file comes to: open, won or lost, its place and its chance. */
export function StageMap({ mapping }: { mapping: Mapping }) {
  const edit = (at: number, patch: Partial<StageMapping>) => {
    const stages = mapping.stages.map((stage, place) => (place === at ? { ...stage, ...patch } : stage));
    importClient.map({ ...mapping, stages });
  };
  return (
    <PlainTable caption="Stages" heads={['In the file', 'Comes to', 'Place', 'Chance, %']}>
      <tbody>
        {mapping.stages.map(({ name, status, order, probability }, at) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>
              <Select
                aria-label={`${name} comes to`}
                value={status}
                onChange={(event) => {
                  const chosen = stageMapping.shape.status.safeParse(event.target.value).data;
                  if (chosen) edit(at, { status: chosen });
                }}
              >
                {Object.entries(STATUS_WORDS).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </Select>
            </td>
            <td>
              <input
                className="input number"
                type="number"
                aria-label={`Place of ${name}`}
                value={order}
                onChange={(event) => edit(at, { order: Math.trunc(Number(event.target.value)) })}
              />
            </td>
            <td>
              <input
                className="input number"
                inputMode="decimal"
                aria-label={`Chance of ${name} in percent`}
                defaultValue={probability === null ? '' : String(Math.round(probability * 1_000) / 10)}
                onChange={(event) => edit(at, { probability: chanceOf(event.target.value) })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
