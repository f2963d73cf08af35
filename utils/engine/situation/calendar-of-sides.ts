import { countryOfAddress } from '../../identity/country-of-address';
import type { EngineCase } from '../../model/case';
import { type Calendar, makeCalendar } from '../calendar';
import { clockOf } from '../clock';
import { once } from '../once';
import type { Place } from '../place';
import { countryOfZone, workDaysOf, zoneOfCountry } from '../work-days/work-days';

const firstCountry = (addresses: readonly (string | null | undefined)[]) =>
  addresses
    .map((address) => (address == null ? null : countryOfAddress(address)))
    .find((code) => code !== null) ?? null;

/**
 * The rep's calendar with the working days of both sides, and their clocks. Our days are told by the time zone, else
 * by the ending of our address; theirs by what the book says, else by the endings of their addresses; unknown, only
 * weekends are free. Their clocks are known where their country has one time zone.
 * @param writers the addresses of those outside who wrote, newest first
 */
export function calendarOfSides(input: EngineCase, place: Place, writers: readonly string[]): Calendar {
  const contacts = (input.deal?.contacts ?? []).map(({ email }) => email);
  const country = input.country ?? firstCountry([input.person, ...writers, ...contacts, input.lead?.email]);
  const zone = zoneOfCountry(country);
  return {
    ...makeCalendar(input.now, place),
    theirClock: once(() => (zone === null ? null : clockOf(zone))),
    ours: workDaysOf(countryOfZone(place.timeZone) ?? firstCountry([input.account])),
    theirs: workDaysOf(country),
  };
}
