import { plain } from './plain';

const WORDS: Record<'open' | 'won' | 'lost', string> = {
  won: 'won|closed won|closed - won|closed/won|gewonnen|abgeschlossen und gewonnen|geschlossen gewonnen|gagné|gagnée|gagnee|clôturé gagné|fermé gagné|ganado|ganada|cerrado ganado|cerrada ganada|ganho|ganha|fechado ganho|fechada ganha|vinto|vinta|chiuso vinto|chiusa vinta|chiuso con successo|gewonnen|gesloten gewonnen|受注|成約|成立|受注済み|जीता|जीत|जीती|जीत गए|बंद जीत|closedwon|signed',
  lost: 'lost|closed lost|closed - lost|closed/lost|verloren|geschlossen verloren|perdu|perdue|clôturé perdu|fermé perdu|perdido|perdida|cerrado perdido|cerrada perdida|fechado perdido|fechada perdida|perso|persa|chiuso perso|chiusa persa|gesloten verloren|失注|不成立|हारा|हार|खोया|खो दिया|बंद हार|closedlost',
  open: 'open|opened|in progress|offen|geöffnet|in bearbeitung|ouvert|ouverte|en cours|abierto|abierta|en curso|aberto|aberta|em andamento|aperto|aperta|in corso|オープン|進行中|商談中|खुला|खुली|open deal',
};
const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status, words]) => words.split('|').map((word) => [word, status] as const)),
);

/** Whether a value says that the deal is open, won or lost, in nine languages; null when it says none of these. */
export function readStatus(text: string): 'open' | 'won' | 'lost' | null {
  const line = plain(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  const found = BY_WORD.get(line);
  return found === 'won' || found === 'lost' || found === 'open' ? found : null;
}
