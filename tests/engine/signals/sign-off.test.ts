import { describe, expect, test } from 'vitest';
import { withoutSignOff } from '../../../utils/engine/signals/sign-off';

describe('what stands below a name', () => {
  test.each([
    [
      'Thanks, printed it. Talk Friday!\n\nMaeve\n\nRathmore Bakeries - Fancy a slice?',
      'Maeve Gallagher',
      'Thanks, printed it. Talk Friday!',
    ],
    [
      'Passt so.\n\nViele Grüße nach Kiel\nSabine Kroll\n\nBereit für morgen?',
      'Sabine Kroll',
      'Passt so.\n\nViele Grüße nach Kiel',
    ],
    [
      'Te lo mando el lunes.\n\nUn abrazo, Carmen\n\n¿Y si te quedas un día más?',
      'Carmen Sanjuán',
      'Te lo mando el lunes.',
    ],
    ['社内で確認しております。\n山口\n\n南野フーズ株式会社 購買部', '山口 直子', '社内で確認しております。'],
    [
      'All fine.\n\nBest of luck, S.\nWho are we?',
      'Sylvia Earnshaw',
      'All fine.\n\nBest of luck, S.\nWho are we?',
    ],
    ['All fine.\n\nxx N\nWhy not?', 'Nisha', 'All fine.'],
    ['Noted.\n\nMit freundlichen Grüßen\nFragen? Rufen Sie an!', null, 'Noted.'],
  ])('goes: %j', (text, name, own) => {
    expect(withoutSignOff(text, name)).toBe(own);
  });

  test('but a postscript stays', () => {
    const text = 'All fine.\n\nClara\nBuyer Ltd\n\nPS: Could you send the price list?';
    expect(withoutSignOff(text, 'Clara Weiss')).toBe('All fine.\n\nPS: Could you send the price list?');
  });

  test.each([
    ['Hi Sam,\nI met Clara\nand she asks: when can you come?', 'Clara Weiss'],
    ['Clara here, new number.\nCan you call me?', 'Clara Weiss'],
    ['Thanks for the offer, we like it.\nCan you come on Friday?', 'Clara Weiss'],
    ['Best to call me on Friday, I have questions on the price.\nIs noon fine?', null],
  ])('a name or greeting within what is said cuts nothing: %j', (text, name) => {
    expect(withoutSignOff(text, name)).toBe(text);
  });
});
