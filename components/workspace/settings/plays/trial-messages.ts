import type { Place } from '../../../../utils/engine/place';
import type { Play } from '../../../../utils/model/play';
import type { Trial } from '../../../../utils/model/play-trial';

/** What the page asks of the worker: the play, when and where the user is, which a worker cannot tell. */
export type TrialAsked = { play: Play; now: string; place: Place };

/** What the page is told. */
export type TrialTold =
  | { tell: 'progress'; open: number }
  | { tell: 'done'; trial: Trial }
  | { tell: 'failed'; name: string; message: string };
