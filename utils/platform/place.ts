/** Where the rep is, as the browser says to every page of ours: IANA time zone and BCP 47 locale. */
export function browserPlace(): { timeZone: string; locale: string } {
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Not the language of the browser's own menus: the panel formats by this one, and the two stand side by side.
    locale: navigator.language,
  };
}
