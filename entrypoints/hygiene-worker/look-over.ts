import {
  type FaultRow,
  type FaultSort,
  faultRows,
} from '../../components/workspace/data/hygiene/hygiene-rows';
import { orderFaults } from '../../components/workspace/data/hygiene/order-faults';
import type {
  OrderName,
  SurveyAsked,
  SurveySums,
  SurveyTold,
} from '../../components/workspace/data/hygiene/survey-messages';
import { overallScore, ownerScores, weekOf } from '../../utils/context/hygiene/summary';
import { surveyParts } from '../../utils/context/hygiene/survey-book';
import type { Surveyed } from '../../utils/context/hygiene/surveyed';
import { endWithStore } from '../../utils/store/database';
import { hygieneBook } from '../../utils/store/hygiene/hygiene-book';
import { keepWeek } from '../../utils/store/hygiene/hygiene-trend';
import { db } from '../../utils/store/open';

const SORTS: readonly FaultSort[] = ['severity', 'owner', 'score'];

function ordersOf(rows: readonly FaultRow[], locale: string): SurveySums['orders'] {
  const orders = SORTS.flatMap((key): [OrderName, Uint32Array][] => [
    [`${key} up`, orderFaults(rows, key, false, locale)],
    [`${key} down`, orderFaults(rows, key, true, locale)],
  ]);
  return Object.fromEntries(orders) as SurveySums['orders'];
}

function sumsOf(rows: readonly FaultRow[], all: readonly Surveyed[], locale: string): SurveySums {
  const counts = new Map<string, number>();
  for (const { fault } of rows) counts.set(fault.rule, (counts.get(fault.rule) ?? 0) + 1);
  const owners = [...new Set(rows.map(({ record }) => record.owner?.trim() ?? ''))].sort();
  return {
    orders: ordersOf(rows, locale),
    counts,
    owners,
    overall: overallScore(all),
    byOwner: ownerScores(all),
  };
}

async function survey({ now, today, place }: SurveyAsked, tell: (told: SurveyTold) => void): Promise<void> {
  const all: Surveyed[] = [];
  const rows: FaultRow[] = [];
  const store = endWithStore(db());
  for await (const records of surveyParts(hygieneBook(store), now, place)) {
    const found = faultRows(records);
    all.push(...records);
    rows.push(...found);
    tell({ tell: 'part', rows: found });
  }
  const week = weekOf(all, today);
  if (week !== null) await keepWeek(store, week);
  tell({ tell: 'done', sums: sumsOf(rows, all, place.locale) });
}

/** Looks the book over, tells what is found part by part, and keeps how clean it is for this week. */
export async function lookOver(asked: SurveyAsked, tell: (told: SurveyTold) => void): Promise<void> {
  try {
    await survey(asked, tell);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ tell: 'failed', name, message });
  }
}
