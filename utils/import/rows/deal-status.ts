import { statusOfStage } from '../../context/records/status-words';
import type { Mapping, StageMapping } from '../mapping';
import { plain, readStatus } from '../written';
import type { RowCells } from './row-cells';

type Status = StageMapping['status'];

/** A stage's name as two are compared. */
export function stageKey(name: string): string {
  return plain(name).toLowerCase();
}

/** What each stage of a mapping comes to, by its key. */
export function stagesByKey({ stages }: Pick<Mapping, 'stages'>): ReadonlyMap<string, StageMapping> {
  return new Map(stages.map((stage) => [stageKey(stage.name), stage]));
}

/** Won, lost or open by boxes that a CRM ticks; null where none says it. */
function byFlags(cells: RowCells): Status | null {
  if (cells.flag('isWon') === true) return 'won';
  if (cells.flag('isLost') === true) return 'lost';
  const isClosed = cells.flag('isClosed');
  if (isClosed === true && cells.flag('isWon') === false) return 'lost';
  return isClosed === false ? 'open' : null;
}

/** What became of a deal: by its own column, by ticked boxes, by what its stage was mapped to, by its stage's name. */
export function dealStatus(
  cells: RowCells,
  stage: string | null,
  stages: ReadonlyMap<string, StageMapping>,
): Status | null {
  const told = cells.text('status');
  const status = (told === null ? null : readStatus(told)) ?? byFlags(cells);
  if (status !== null || stage === null) return status;
  return stages.get(stageKey(stage))?.status ?? statusOfStage(stage) ?? 'open';
}
