import type { OwnerScore, overallScore } from '../../../../utils/context/hygiene/summary';
import type { Place } from '../../../../utils/engine/place';
import type { FaultRow, FaultSort } from './hygiene-rows';

/** What the page asks of the worker: when and where the user is, which a worker cannot tell. */
export type SurveyAsked = { now: string; today: string; place: Place };

/** One way to order the rows, from the top down. */
export type OrderName = `${FaultSort} ${'up' | 'down'}`;

/** What all rows come to: worked out in the worker, since ten thousand deals would hold up the page. */
export type SurveySums = {
  /** The places of the rows, in every order that the list offers. */
  orders: Readonly<Record<OrderName, Uint32Array>>;
  /** How many faults each rule has found. */
  counts: ReadonlyMap<string, number>;
  /** Owners by name; empty is nobody. */
  owners: readonly string[];
  overall: ReturnType<typeof overallScore>;
  byOwner: readonly OwnerScore[];
};

/** The book looked over. */
export type Survey = SurveySums & { rows: readonly FaultRow[] };

/** What the page is told: faults in parts, few enough that taking them in holds up nothing; then the sums. */
export type SurveyTold =
  | { tell: 'part'; rows: FaultRow[] }
  | { tell: 'done'; sums: SurveySums }
  | { tell: 'failed'; name: string; message: string };
