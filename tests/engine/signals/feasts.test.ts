import { expect, test } from 'vitest';
import { dayAfterwards, dueDay } from '../../../utils/engine/signals/days/named-days';

// Easter Sunday: 5 April 2026, 28 March 2027.
test.each([
  ['en', 'Come back to us after Easter.', '2026-03-02', '2026-04-07'],
  ['en', 'the week after Easter', '2026-03-02', '2026-04-13'],
  ['en', 'Call me after Easter.', '2026-04-20', '2027-03-30'],
  ['de', 'Melden Sie sich bitte nach Pfingsten.', '2026-05-04', '2026-05-26'],
  ['de', 'in der Woche nach Ostern', '2026-03-02', '2026-04-13'],
  ['de', 'nach den Heiligen Drei Königen', '2026-12-10', '2027-01-07'],
  ['fr', 'On en reparle après la Toussaint.', '2026-10-05', '2026-11-02'],
  ['es', 'Pasada la Semana Santa lo vemos.', '2026-03-02', '2026-04-07'],
  ['es', 'después de Reyes', '2026-12-10', '2027-01-07'],
  ['pt', 'Falamos depois do Carnaval.', '2026-01-12', '2026-02-18'],
  ['it', 'Ci sentiamo dopo Ferragosto.', '2026-07-20', '2026-08-17'],
  ['nl', 'na Pasen', '2026-03-02', '2026-04-07'],
  ['ja', 'お盆明けにご連絡ください', '2026-07-20', '2026-08-17'],
  ['ja', 'ゴールデンウィーク明けに検討します', '2026-04-06', '2026-05-06'],
  ['en', 'Try me after Labor Day.', '2026-08-10', '2026-09-08'],
  ['en', 'after Memorial Day', '2026-05-04', '2026-05-26'],
  ['en', 'the week after Thanksgiving', '2026-11-09', '2026-11-30'],
  ['en', 'after Thanksgiving', '2026-11-09', '2026-11-30'],
  ['en', 'Happy Easter to you all!', '2026-03-02', null],
])('%s: %s said on %s goes on from %s', (code, sentence, said, day) => {
  expect(dayAfterwards(sentence, code, said)).toBe(day);
});

test.each([
  ['en', "You'll have it before Easter.", '2026-03-02', '2026-04-02'],
  ['de', 'Sie bekommen es vor Pfingsten.', '2026-05-04', '2026-05-23'],
  ['es', 'Lo tendréis antes de Semana Santa.', '2026-03-02', '2026-04-02'],
  ['ja', 'お盆前にお送りします', '2026-07-20', '2026-08-12'],
  ['en', "You'll have it the week after Easter.", '2026-03-02', '2026-04-17'],
  ['en', 'after Easter, on 14 April', '2026-03-02', '2026-04-14'],
  ['es', 'Te lo mando el lunes y así se firma antes de Semana Santa.', '2026-03-26', '2026-03-30'],
])('%s: %s said on %s is due on %s', (code, sentence, said, day) => {
  expect(dueDay(sentence, code, said)).toBe(day);
});
