import { describe, expect, it } from 'vitest';
import { isEmptyValue } from '../../../../utils/adapters/kit/values/empty';
import { readPercent } from '../../../../utils/adapters/kit/values/percent';
import { readStatus } from '../../../../utils/adapters/kit/values/status';

describe('placeholders for nothing', () => {
  it.each(
    'None|none|-|—|–|--|...|…|N/A|n/a|Not set|Empty|+ Add|+ Add amount|Add|Add a date|Click to edit|Set close date|Select...|--None--|(none)|[Not set]|Unassigned|Nicht gesetzt|Keine|Kein(e)|Kein|k. A.|Nicht zugewiesen|Aucun|Non défini|Non renseigné|Ninguno|Sin asignar|Vacío|Nenhum|Não definido|Não informado|Nessuno|Non impostato|Geen|Niet ingesteld|Leeg|なし|未設定|未入力|कोई नहीं|सेट नहीं|••••|••••••1234|****|xxxxx| |\u00a0|\u200b|_|?'.split(
      '|',
    ),
  )('"%s"', (text) => expect(isEmptyValue(text)).toBe(true));

  it.each([
    '0',
    '0 %',
    '€0.00',
    '+49 711 5550 1234',
    '+1 (415) 555-0123',
    'Proposal',
    'None of the above Ltd',
    'Add-on sale',
    'Adda Lovelace',
    'Set Designs GmbH',
    'A',
    '山',
    'नया',
    'Xavier',
    '#1 Dental',
    'Nadia',
    'Nils Nil',
    '*Jane',
  ])('a value: "%s"', (text) => expect(isEmptyValue(text)).toBe(false));
});

describe('a chance', () => {
  it.each([
    ['80 %', 0.8],
    ['80%', 0.8],
    ['80', 0.8],
    ['65.00', 0.65],
    ['65,00 %', 0.65],
    ['%80', 0.8],
    ['80٪', 0.8],
    ['８０％', 0.8],
    ['0', 0],
    ['0 %', 0],
    ['100%', 1],
    ['12.5%', 0.125],
    ['0.5%', 0.005],
    ['33,333 %', 0.33333],
    ['८० %', 0.8],
  ])('%s', (text, chance) => expect(readPercent(text)).toBe(chance));

  it.each([
    '',
    '-',
    'high',
    '101',
    '120%',
    '0.5',
    '-5%',
    '50 of 100',
    '1.234.567',
    '80% (weighted)',
    '10-20%',
  ])('none: %s', (text) => expect(readPercent(text)).toBeNull());
});

describe('open, won and lost', () => {
  it.each([
    ['open', 'Open Offen Ouvert Abierto Aberto Aperta オープン खुला'],
    ['won', 'Won WON Closed-Won Gewonnen Gagnée Ganado Ganho Vinta 受注 जीता ✓Won'],
    ['lost', 'Lost Verloren Perdu Perdido Persa 失注 हारा'],
  ])('%s', (status, words) => {
    const wrong = words.split(' ').filter((word) => readStatus(word.replace('-', ' ')) !== status);
    expect(wrong).toEqual([]);
  });

  it.each(['', 'Proposal', 'Lost & Found Ltd', 'New', 'Converted', 'Active', 'Won deals', 'open since May'])(
    'none: "%s"',
    (text) => expect(readStatus(text)).toBeNull(),
  );
});
