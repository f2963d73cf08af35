import type { ActivityContent } from '../../../utils/model/activity';
import type { Target } from '../../../utils/model/panel-view';

/** A record that an entry may be about; a company is on no timeline. */
export type About = Target | { kind: 'account'; id: string; name: string };

/** The part of an entry's content that says which record it is about. */
export function targetContent({ kind, id, name }: About): Pick<ActivityContent, 'deal' | 'lead' | 'account'> {
  return { [kind]: { id, name } };
}
