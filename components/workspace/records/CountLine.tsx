import type { ListName } from '../../../utils/model/table';
import { showMoney, showNumber } from '../format';
import { LIST_WORDS } from './list-words';
import type { Found } from './table-messages';

interface Props {
  list: ListName;
  found: Found | null;
  /** False while what is shown answers an earlier question. */
  isCurrent: boolean;
}

/** How many rows there are, of how many, and what they come to in each currency. */
export function CountLine({ list, found, isCurrent }: Props) {
  const { one, many } = LIST_WORDS[list];
  const isKnown = isCurrent && found?.isWhole === true;
  const words = () => {
    if (!isKnown || found === null) return 'Looking…';
    const sums = found.sums.map(({ currency, sum }) => showMoney(sum, currency));
    return [`${showNumber(found.count)} ${found.count === 1 ? one : many}`, ...sums].join(' · ');
  };
  return (
    <div className="table-line">
      <p role="status">{words()}</p>
      {isKnown && found.of !== null && found.of > found.count && (
        <p className="soft">of {showNumber(found.of)}</p>
      )}
    </div>
  );
}
