import type { ActivityContent } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';

/** The part of an entry's content that says which record it is about. */
export function targetContent({ kind, id, name }: Target): Pick<ActivityContent, 'deal' | 'lead'> {
  return kind === 'deal' ? { deal: { id, name } } : { lead: { id, name } };
}
