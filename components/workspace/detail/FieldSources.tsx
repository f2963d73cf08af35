import { isSameValue, settleField } from '../../../utils/context/records/settle-field';
import type { Sources, Stated } from '../../../utils/model/book';
import { fieldWords } from '../../panel/change-words';
import { sourceWords, statedWords } from '../../panel/value-words';
import { REGION, showMoment } from '../format';
import { PlainTable } from '../PlainTable';

interface Props {
  sources: Sources;
  /** What amounts are in. */
  currency: string | null;
}

const CAPTION = 'Where each field comes from';

type Line = { field: string; isFirst: boolean; stated: Stated; note: string };

/** How a statement stands beside the one that is used. */
function noteOf(stated: Stated, used: Stated | null, against: readonly Stated[]): string {
  const sure = stated.sure ? '' : ', not sure';
  if (stated === used) return `used${sure}`;
  if (against.includes(stated)) return `differs${sure}`;
  const isSame = used !== null && isSameValue(stated.value, used.value);
  return isSame ? `says the same${sure}` : `out of date${sure}`;
}

function linesOf(sources: Sources): Line[] {
  return Object.entries(sources).flatMap(([field, statements]) => {
    const { used, against } = settleField(statements);
    const others = statements.filter((one) => one !== used);
    return [...(used ? [used] : []), ...others].map((stated, at) => ({
      field,
      isFirst: at === 0,
      stated,
      note: noteOf(stated, used, against),
    }));
  });
}

/** Of each field: who says what, since when, and how sure; the one that is used first. */
export function FieldSources({ sources, currency }: Props) {
  const lines = linesOf(sources);
  const money = { header: { currency }, unsure: [] };
  if (lines.length === 0) return null;
  return (
    <details className="sources">
      <summary>{CAPTION}</summary>
      <div className="sources-scroll">
        <PlainTable
          caption={CAPTION}
          heads={['Field', 'Value', 'Said by', 'Since', 'How it counts']}
          aloud={[CAPTION]}
        >
          <tbody>
            {lines.map(({ field, isFirst, stated, note }) => (
              <tr key={`${field}|${stated.from}`}>
                <th scope="row">
                  {isFirst ? fieldWords(field) : <span className="aloud">{fieldWords(field)}</span>}
                </th>
                <td dir="auto">{statedWords(field, stated.value, money, new Date(), REGION)}</td>
                <td>
                  <bdi>{sourceWords(stated.from)}</bdi>
                </td>
                <td className="numbers">{showMoment(stated.at)}</td>
                <td className={note.startsWith('differs') ? 'warn' : 'soft'}>{note}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </details>
  );
}
