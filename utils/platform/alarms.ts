import { browser } from 'wxt/browser';

/** Wakes the background at a moment, once; an alarm of the same name is moved. Browsers may be half a minute late. */
export async function setAlarm(name: string, at: string): Promise<void> {
  await browser.alarms.create(name, { when: Date.parse(at) });
}

/** As `setAlarm`, but never later than it is set for already: what is due is not put off again and again. */
export async function setAlarmBy(name: string, at: string): Promise<void> {
  const planned = await browser.alarms.get(name);
  if (planned === undefined || planned.scheduledTime > Date.parse(at)) await setAlarm(name, at);
}

/** Takes an alarm back. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back with the name of the alarm that went off. */
export function onAlarm(hear: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => hear(name));
}
