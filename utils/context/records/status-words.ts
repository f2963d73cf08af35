/** What may follow the word: nothing, or a reason ("Lost – price"). "Lost contact" is no end. */
const END = '(?=\\s*(?:$|[-–—:(/,]))';

const named = (words: string) => new RegExp(`^(?:${words})${END}`, 'iu');

/** Stages that are ends, as CRMs in nine languages name them. A stage of any other name is on the way. */
const WON = named(
  [
    '(?:closed?[\\s:/-]*|deal )?won|(?:geschlossen|abgeschlossen)?[\\s:-]*(?:und )?gewonnen|(?:fermée?[\\s-]*)?gagnée?',
    '(?:cerrad[oa][\\s-]*)?ganad[oa]|(?:fechad[oa][\\s-]*(?:e )?)?ganh[oa]|(?:chius[oa][\\s-]*)?vint[oa]|受注|成約|जीता|जीत',
  ].join('|'),
);
const LOST = named(
  [
    '(?:closed?[\\s:/-]*|deal )?lost|(?:geschlossen|abgeschlossen)?[\\s:-]*(?:und )?verloren|(?:fermée?[\\s-]*)?perdue?',
    '(?:(?:cerrad|fechad)[oa][\\s-]*(?:e )?)?perdid[oa]|(?:chius[oa][\\s-]*)?pers[oa]|失注|हारा|हार',
  ].join('|'),
);
const CONVERTED = named(
  'converted|konvertiert|umgewandelt|convertie?|convertid[oa]|convertit[oa]|geconverteerd|変換済み|परिवर्तित',
);
const DISQUALIFIED = named(
  [
    '(?:disqualified|unqualified|not qualified|dead|junk|lost|recycled)(?: lead)?|(?:dis|nicht )qualifiziert|unqualifiziert',
    'verloren|(?:non |dis)qualifiée?|perdue?|descalificad[oa]|no calificad[oa]|desqualificad[oa]|non qualificat[oa]',
    'perdid[oa]|pers[oa]|afgewezen|不適格|失注',
  ].join('|'),
);

/** Won or lost where the stage's own name says so; null for every other stage. */
export function statusOfStage(stage: string): 'won' | 'lost' | null {
  const name = stage.normalize('NFC').trim();
  if (WON.test(name)) return 'won';
  return LOST.test(name) ? 'lost' : null;
}

/** What a lead's status in the CRM's own words comes to. */
export function leadStatus(stage: string): 'open' | 'converted' | 'disqualified' {
  const name = stage.normalize('NFC').trim();
  if (CONVERTED.test(name)) return 'converted';
  return DISQUALIFIED.test(name) ? 'disqualified' : 'open';
}
