import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type DraftOrder, PLACE_DRAFT } from '../../utils/messages/draft-script';
import { placeDraft } from './place-draft';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [PLACE_DRAFT]: (order: DraftOrder) => placeDraft(document, order) });
});
