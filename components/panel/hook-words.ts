/** What each hook of a page gives, in words for a rep; a hook that is not named here shows its own name. */
const HOOK_WORDS: Readonly<Record<string, string>> = {
  account: 'whose mailbox it is',
  thread: 'which thread is open',
  threadId: 'which thread is open',
  legacyThreadId: 'the older thread number',
  subject: 'the subject',
  main: 'the reading pane',
  messages: 'the messages',
  message: 'the messages',
  messageId: 'when messages came',
  at: 'when messages came',
  sender: 'who wrote',
  from: 'who wrote',
  recipients: 'who was written to',
  to: 'who was written to',
  body: 'what was written',
  text: 'what was written',
};

/** "the subject, who wrote": what cannot be read, each once. */
export function hookWords(failing: string[]): string {
  return [...new Set(failing.map((hook) => HOOK_WORDS[hook] ?? hook))].join(', ');
}
