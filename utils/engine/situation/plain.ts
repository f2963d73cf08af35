/** Lower case without Latin accents, so that one spelling of a word list is enough; other scripts stay as they are. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
