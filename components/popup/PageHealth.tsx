import type { Output } from '../../utils/messages/protocol';
import { hookWords } from '../panel/hook-words';

type Reading = NonNullable<Output<'tab/status'>['reading']>;

/** How many hooks of the page answered, out of how many, and the failing ones by what they give. */
export function PageHealth({ reading: { found, asked, shortfall } }: { reading: Reading }) {
  const { lost, contradicting, fellBack } = shortfall;
  const missing = [
    lost.length > 0 ? `Not found: ${hookWords(lost)}.` : '',
    contradicting.length > 0 ? `Contradicting: ${hookWords(contradicting)}.` : '',
  ].filter(Boolean);
  return (
    <>
      <p className="soft">
        {found} of {asked} hooks found on this page.
        {fellBack.length > 0 && ` In a second way: ${hookWords(fellBack)}.`}
      </p>
      {missing.length > 0 && <p className="warn">{missing.join(' ')}</p>}
    </>
  );
}
