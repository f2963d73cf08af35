import { findPeople, type Named, type Person } from './find-people';
import { type ReadMoney, readAmount } from './read-amount';
import { readQuantities } from './read-quantities';
import { type Moment, type ReadTask, readTasks } from './read-tasks';

/** A remark is a line or some; longer texts are taken as they are. */
const LONGEST = 2_000;

/** What a remark is read with. */
type Background = Moment & {
  people: readonly Person[];
  /** The deal's currency; null where it has none. */
  currency: string | null;
  readMoney: ReadMoney;
};

type Read = {
  people: Named[];
  tasks: ReadTask[];
  amount: { value: number; currency: string } | null;
  quantities: { count: number; unit: string }[];
};

/** What a remark says of people, days, money and quantities. Wrong is worse than missing: doubt is asked, or nothing. */
export function understandRemark(text: string, { people, currency, readMoney, ...moment }: Background): Read {
  if (text.length > LONGEST) return { people: [], tasks: [], amount: null, quantities: [] };
  const plain = text.normalize('NFC').replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ' '));
  return {
    people: findPeople(plain, people).slice(0, 20),
    tasks: readTasks(plain, moment),
    amount: readAmount(plain, currency, readMoney),
    quantities: readQuantities(plain),
  };
}
