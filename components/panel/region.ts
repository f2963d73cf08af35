/** Where the rep is: decides how dates, money and numbers are written. */
export type Region = { locale: string; timeZone: string };

/** The browser's own language and time zone. */
export function browserRegion(): Region {
  return { locale: navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
