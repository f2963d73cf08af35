import { browser } from 'wxt/browser';

/** Wakes the background at a moment, once; an alarm of the same name is moved. Browsers may be half a minute late. */
export async function setAlarm(name: string, at: string): Promise<void> {
  await browser.alarms.create(name, { when: Date.parse(at) });
}

/** Calls back with the name of the alarm that went off. */
export function onAlarm(hear: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => hear(name));
}
