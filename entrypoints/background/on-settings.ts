import { normaliseEmail } from '../../utils/identity/email';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { readSettings, saveSettings } from '../../utils/store/settings';
import type { Services } from './services';

function cleanIdentity({ name, email }: Parsed<'identity/set'>): Parsed<'identity/set'> {
  const clean = { name: name.trim(), email: normaliseEmail(email) };
  if (clean.email === null) throw new Refused('wrong-shape', `“${email}” is not a mail address.`);
  if (clean.name === '') throw new Refused('wrong-shape', 'Write your name.');
  return { name: clean.name, email: clean.email };
}

/** The workspace changes settings; what the message does not name stays. */
export async function onSettingsSave(
  { identity, ...rest }: Parsed<'settings/save'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'settings/save'>> {
  const who = identity ? { identity: cleanIdentity(identity) } : identity === null ? { identity } : {};
  await saveSettings(services.db, { ...rest, ...who });
  await services.showAll();
  return { ok: true };
}

/**
 * The rep says once, in the panel, who they are: their address is the `by` of every entry.
 * @throws Refused when that is known: the page around a panel must not have it changed.
 */
export async function onIdentity(
  identity: Parsed<'identity/set'>,
  _caller: PanelCaller,
  services: Services,
): Promise<Output<'identity/set'>> {
  const clean = cleanIdentity(identity);
  if ((await readSettings(services.db)).identity !== null) {
    throw new Refused('failed', 'Who you are is known. Change it in Settings.');
  }
  await saveSettings(services.db, { identity: clean });
  await services.showAll();
  return { ok: true };
}
