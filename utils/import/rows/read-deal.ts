import { lineText } from '../cells/cell-text';
import { readChance } from '../cells/chance';
import { zonedMoments } from '../cells/zoned';
import type { Mapping } from '../mapping';
import type { ReadRecord } from '../record';
import { readCurrency } from '../written';
import { dealStatus, stagesByKey } from './deal-status';
import { madeId, mention } from './made-id';
import { peopleOf, personText } from './people';
import type { RowCells } from './row-cells';
import { type RowReader, stated } from './row-reader';

const CURRENCY_CONTEXT = { lang: null, today: '2000-01-01', dateOrder: null, decimal: null, currency: null };

function currencyOf(cells: RowCells): string | null {
  const text = cells.text('currency');
  if (text === null) return null;
  const whole =
    readCurrency(text, CURRENCY_CONTEXT) ??
    readCurrency(/^[A-Z]{3}\b/.exec(text)?.[0] ?? '', CURRENCY_CONTEXT);
  if (whole?.sure && whole.code !== null) return whole.code;
  cells.leave('currency', `${text} is no currency that is known by one code.`, text);
  return null;
}

/** The day a deal closes, or closed where it has ended. */
function closeDay(cells: RowCells, status: string | null): string | null {
  const ended = status === 'won' ? cells.day('wonDate') : status === 'lost' ? cells.day('lostDate') : null;
  return (ended ?? cells.day('closeDate'))?.day ?? null;
}

/** Makes the reader of a table of deals. */
export function dealReader(mapping: Mapping): RowReader {
  const stages = stagesByKey(mapping);
  const momentOf = zonedMoments(mapping.timeZone);
  const moment = (cells: RowCells, field: 'createdAt' | 'stageEnteredAt') => {
    const day = cells.day(field);
    return day === null ? null : (day.exact ?? momentOf(day.day, day.time));
  };
  return (cells): Omit<ReadRecord, 'line' | 'table' | 'leftOut'> | null => {
    const id = cells.id('id');
    const account = mention(
      cells.id('accountId')?.split(';')[0]?.trim() ?? null,
      cells.text('account'),
      null,
    );
    const product = cells.text('product');
    const made = [product, account?.name].filter(Boolean).join(' – ');
    const name = cells.text('name') ?? (made || id);
    if (name === null) {
      cells.refuse('name', 'This deal has no name.', '');
      return null;
    }
    const stage = cells.text('stage');
    const status = dealStatus(cells, stage, stages);
    const money = cells.amount();
    const currency = currencyOf(cells) ?? money?.currency ?? (money === null ? null : mapping.currency);
    const contacts = peopleOf(cells, mapping.system);
    const createdAt = moment(cells, 'createdAt');
    const nextStep = cells.raw('nextStep').map(lineText).find(Boolean) ?? null;
    return {
      id: id ?? madeId([name, account?.name, createdAt?.slice(0, 10)]),
      hasOwnId: id !== null,
      values: stated({
        name,
        stage,
        status,
        amount: money?.amount ?? null,
        currency,
        closeDate: closeDay(cells, status),
        owner: cells.text('owner'),
        account: account?.name ?? null,
        contacts: contacts.map(personText).filter((text) => text !== null),
        nextStep,
        source: cells.text('source'),
        probability: readChance(cells.raw('probability')[0]),
        product,
      }),
      emails: [],
      account,
      contacts,
      deal: null,
      createdAt,
      stageEnteredAt: moment(cells, 'stageEnteredAt'),
      happening: null,
    };
  };
}
