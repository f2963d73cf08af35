// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { writtenDates } from '../../entrypoints/gmail-waiting/written-dates';

const mail = (id: string, date: string, inside = '') =>
  `<div role="listitem"><div class="adn" data-message-id="${id}"><span class="g3" title="${date}">8:00</span>
   <div class="ii gt"><div class="a3s">${inside}</div></div></div></div>`;
const MENU = '<div role="menuitem" selector="scheduledSend">Später senden</div>';
const MAILS = mail('#msg-f:12', '20.11.2026, 10:00') + mail('#msg-a:r7', '30.11.2026, 08:00');
const WAITS = [{ id: '#msg-a:r7', date: '30.11.2026, 08:00' }];

beforeEach(() => {
  location.hash = '#inbox/FMfcgzTest';
});

test('a page in which nothing was ever scheduled says so', () => {
  document.body.innerHTML = MAILS;
  expect(writtenDates(document)).toBeNull();
});

test('once the menu for scheduling was opened, the dates of the mails that were written here are said', () => {
  document.body.innerHTML = MAILS + MENU;
  expect(writtenDates(document)).toEqual(WAITS);
});

test('so are those in the list of scheduled mails', () => {
  location.hash = '#scheduled/FMfcgzTest';
  document.body.innerHTML = MAILS;
  expect(writtenDates(document)).toEqual(WAITS);
});

test('of a mail that stands in a view from before too, the date on screen comes last and counts', () => {
  const before = `<div style="display:none">${mail('#msg-a:r7', '30.11.2026, 08:00')}</div>`;
  document.body.innerHTML = MENU + mail('#msg-a:r7', '22.11.2026, 10:00') + before;
  expect(writtenDates(document)?.at(-1)).toEqual({ id: '#msg-a:r7', date: '22.11.2026, 10:00' });
});

test('a mail that dresses up as the menu, or holds a date of its own, is not believed', () => {
  document.body.innerHTML = mail('#msg-a:r7', 'today', MENU);
  expect(writtenDates(document)).toBeNull();
  const forged = '<div data-message-id="#msg-a:r9"><span class="g3" title="30.11.2026, 08:00"></span></div>';
  document.body.innerHTML = MENU + mail('#msg-a:r7', '22.11.2026, 10:00', forged);
  expect(writtenDates(document)).toEqual([{ id: '#msg-a:r7', date: '22.11.2026, 10:00' }]);
});
