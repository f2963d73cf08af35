import type { Deal } from '../../model/book';
import { foldedName } from '../../model/folded-name';

/** So many other deals are enough to learn from how often chance makes two alike. */
const OTHERS = 2_000;

/** The one name of two deals. */
export const twinKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const agree = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;
const share = <T>(one: T | null, other: T | null) => one !== null && one === other;

const dayOf = ({ createdAt }: Deal) => createdAt?.slice(0, 10) ?? null;
const hostsOf = ({ externals }: Deal) => externals.map((key) => key.split('|', 1)[0]);

/** Whether a system has both under names of its own: to it they are two, and something must speak for one. */
const isTwiceThere = (one: Deal, other: Deal) => hostsOf(one).some((host) => hostsOf(other).includes(host));

/** Whether nothing tells two deals of one name and company apart. Renewals of one name differ in amount or day. */
function canBeOne(one: Deal, other: Deal): boolean {
  const isAlike =
    one.status === other.status &&
    agree(one.amount, other.amount) &&
    agree(one.currency, other.currency) &&
    agree(one.closeDate, other.closeDate) &&
    agree(one.owner, other.owner) &&
    agree(dayOf(one), dayOf(other));
  const isShared =
    share(one.amount, other.amount) ||
    share(one.closeDate, other.closeDate) ||
    share(dayOf(one), dayOf(other));
  return isAlike && (isShared || !isTwiceThere(one, other));
}

/**
 * The pairs of deals of one name with one company that nothing tells apart, by `twinKey`, and the deals among which
 * their chance is learned: they, and as many others as that needs.
 */
export function dealTwins(deals: readonly Deal[]): { twins: ReadonlySet<string>; compared: Deal[] } {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals.filter(({ accountId }) => accountId !== null)) {
    const key = JSON.stringify([deal.accountId, foldedName(deal.name)]);
    const known = groups.get(key);
    if (known) known.push(deal);
    else groups.set(key, [deal]);
  }
  const twins = new Set<string>();
  const paired = new Set<Deal>();
  for (const group of groups.values())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1).filter((deal) => canBeOne(one, deal))) {
        twins.add(twinKey(one.id, other.id));
        paired.add(one).add(other);
      }
  const step = Math.max(1, Math.ceil(deals.length / OTHERS));
  return { twins, compared: deals.filter((deal, at) => paired.has(deal) || at % step === 0) };
}
