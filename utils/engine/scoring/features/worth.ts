import { counted, type Feature, type Sight } from './feature';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What is not set by closing and may be filled from the start. */
function filled({ stood }: Sight): number {
  const { history, amount, owner } = stood;
  return [amount, owner, history.source, history.accountId, history.people[0]].filter((one) => one != null)
    .length;
}

/** The amount, where it came from, who has it, with whom, and how much of it is filled in. */
export const worthFeatures: readonly Feature[] = [
  {
    id: 'amount against usual',
    name: 'Amount, as a multiple of your usual deal',
    needs: 'fields',
    of: 'deal',
    read({ stood, standing }) {
      const usual = standing.usualAmount(stood.history.currency, stood.at);
      return usual === null || stood.amount === null || stood.amount <= 0
        ? null
        : Number((stood.amount / usual).toFixed(3));
    },
    tell: (value) => ({
      text: `The amount is ${Number(value).toFixed(1)} times that of your usual deal.`,
      fact: `${Number(value).toFixed(1)} ×`,
      at: null,
    }),
  },
  {
    id: 'source',
    name: 'Source',
    needs: 'fields',
    of: 'both',
    read: ({ stood }) => stood.history.source,
    tell: (value, { stood }) => ({
      text: `It came from ${stood.history.source ?? value}.`,
      fact: stood.history.source ?? value,
      at: null,
    }),
  },
  {
    id: 'owner’s record',
    name: 'Share won of the owner’s closed records',
    needs: 'fields',
    isShare: true,
    of: 'both',
    way: 'up',
    turn: ({ rate }) => rate,
    read({ stood, standing }) {
      const share = standing.owner(stood.owner, stood.at);
      return share === null ? null : Number(share.toFixed(3));
    },
    tell: (value, { stood, standing }) => ({
      text: `${stood.owner ?? 'Its owner'} has won ${percent(Number(value))}; ${percent(standing.rate)} is usual.`,
      fact: percent(Number(value)),
      at: null,
    }),
  },
  {
    id: 'account’s record',
    name: 'Share won of the account’s closed records',
    needs: 'fields',
    isShare: true,
    of: 'deal',
    way: 'up',
    turn: ({ rate }) => rate,
    read({ stood, standing }) {
      const share = standing.account(stood.history.accountId, stood.at);
      return share === null ? null : Number(share.toFixed(3));
    },
    tell: (value, { standing }) => ({
      text: `Of this account’s earlier deals ${percent(Number(value))} were won; ${percent(standing.rate)} is usual.`,
      fact: percent(Number(value)),
      at: null,
    }),
  },
  {
    id: 'fields filled',
    name: 'Fields filled in',
    needs: 'fields',
    of: 'both',
    way: 'up',
    turn: 2.5,
    read: filled,
    tell: (value) => ({
      text: `${counted(Number(value), 'field')} of 5 filled in.`,
      fact: `${value} of 5`,
      at: null,
    }),
  },
];
