import type { EngineCase } from '../../model/case';
import { makeCalendar } from '../calendar';
import type { Place } from '../place';
import { hygieneRules } from './registry';
import type { Finding, Severity } from './rule';

const ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * What is unclean about the deal of a case, the worst first. A deal that is closed, or none, has no faults: nobody
 * mends them.
 * @param unsure fields of the deal that are only doubtfully known
 */
export function checkHygiene(input: EngineCase, unsure: readonly string[], place: Place): Finding[] {
  const { deal } = input;
  if (deal == null || (deal.status ?? 'open') !== 'open') return [];
  const facts = { deal, unsure, calendar: makeCalendar(input.now, place) };
  const found = hygieneRules.flatMap(({ id, severity, check }): Finding[] => {
    const text = check(facts);
    return text === null ? [] : [{ rule: id, severity, text }];
  });
  return found.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
