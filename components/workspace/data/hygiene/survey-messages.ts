import type { Surveyed } from '../../../../utils/context/hygiene/surveyed';
import type { Place } from '../../../../utils/engine/place';

/** What the page asks of the worker: when and where the user is, which a worker cannot tell. */
export type SurveyAsked = { now: string; today: string; place: Place };

/** What it is told: records in parts, few enough that taking them in holds up nothing; then that these were all. */
export type SurveyTold =
  | { tell: 'part'; records: Surveyed[] }
  | { tell: 'done' }
  | { tell: 'failed'; name: string; message: string };
