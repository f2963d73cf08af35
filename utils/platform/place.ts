import { browser } from 'wxt/browser';

/** Where the rep is, as the browser says: IANA time zone and BCP 47 locale. */
export function browserPlace(): { timeZone: string; locale: string } {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: browser.i18n.getUILanguage(),
  };
}
