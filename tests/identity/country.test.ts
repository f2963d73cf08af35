import { describe, expect, it } from 'vitest';
import { countryCode } from '../../utils/identity/countries';
import { countryOfAddress } from '../../utils/identity/country-of-address';
import { countryOfPhone } from '../../utils/identity/phone';

describe('the country of an address', () => {
  it.each([
    ['clara@firma.de', 'DE'],
    ['Bob@Shop.co.uk', 'GB'],
    ['ana@empresa.com.br', 'BR'],
    ['luis@tienda.com.co', 'CO'],
    ['a@start.co', null],
    ['a@start.io', null],
    ['a@start.com', null],
    ['a@amt.europa.eu', null],
    ['de', null],
    ['', null],
  ])('%s → %s', (email, country) => expect(countryOfAddress(email)).toBe(country));
});

describe('the country of a phone number', () => {
  it.each([
    ['+49 30 1234567', 'DE'],
    ['0044 20 7946 0958', 'GB'],
    ['+971 4 123 4567', 'AE'],
    ['030 1234567', null],
    ['no number', null],
  ])('%s → %s', (phone, country) => expect(countryOfPhone(phone)).toBe(country));
});

describe('the country that a name stands for', () => {
  it.each([
    ['Germany', 'DE'],
    ['ALLEMAGNE', 'DE'],
    ['España', 'ES'],
    ['日本', 'JP'],
    ['gb', 'GB'],
    ['U.K.', 'GB'],
    ['USA', 'US'],
    ['Nowhere', null],
    ['', null],
  ])('%s → %s', (name, code) => expect(countryCode(name)).toBe(code));
});
