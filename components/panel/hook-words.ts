/** What each hook of a page gives, in words for a rep; a hook that is not named here shows its own name. */
const HOOK_WORDS: Readonly<Record<string, string>> = {
  account: 'whose mailbox it is',
  avatar: 'whose mailbox it is',
  main: 'the reading pane',
  threadId: 'which thread is open',
  openRow: 'which thread is open',
  subject: 'the subject',
  list: 'the messages',
  message: 'the messages',
  expanded: 'which messages are open',
  messageId: 'when messages came',
  receivedId: 'when messages came',
  sender: 'who wrote',
  recipients: 'who was written to',
  body: 'what was written',
};

/** "the subject, who wrote": what cannot be read, each once. */
export function hookWords(failing: string[]): string {
  return [...new Set(failing.map((hook) => HOOK_WORDS[hook] ?? hook))].join(', ');
}
