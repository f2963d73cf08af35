import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Longer is no phone number (E.164: 15 digits), and is not worth parsing. */
const LONGEST = 40;

/**
 * The number in E.164 ("+493012345678"); null where it is none. A number without its country's code is read as
 * one of `country` (ISO 3166, two letters), and is null without it: a country is never guessed.
 */
export function e164(raw: string, country: string | null): string | null {
  if (raw.length > LONGEST) return null;
  const upper = country?.toUpperCase() ?? '';
  const home: CountryCode | undefined = isSupportedCountry(upper) ? upper : undefined;
  const international = raw.trim().replace(/^00(?=[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(international, home);
  return parsed?.isPossible() ? parsed.number : null;
}

/**
 * The digits by which two writings of a number are compared where its country is not known: no country code, no
 * trunk zero, no extension. Null where fewer than five are left.
 */
export function nationalDigits(raw: string): string | null {
  if (raw.length > LONGEST) return null;
  const full = /^\s*(?:\+|00)/.test(raw) ? e164(raw, null) : null;
  const parsed = full === null ? undefined : parsePhoneNumberFromString(full);
  const digits = parsed
    ? parsed.nationalNumber
    : raw
        .replace(/(?:ext|x|#|durchwahl|poste).*$/i, '')
        .replace(/\D/g, '')
        .replace(/^0+/, '');
  return digits.length < 5 ? null : digits.replace(/^1(?=\d{10}$)/, '');
}

/** The country that an international number belongs to (ISO 3166); null where it does not say: a `+1` may be of several. */
export function countryOfPhone(raw: string): string | null {
  const written = e164(raw, null);
  return written === null ? null : (parsePhoneNumberFromString(written)?.country ?? null);
}
