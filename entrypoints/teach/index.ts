import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEACH, type TeachOrder } from '../../utils/messages/teach-script';
import { teach } from './teach';

/** Put into a page only while somebody goes over what is read there. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [TEACH]: (order: TeachOrder) => teach(document, order) });
});
