/** A line of sums, as reports in nine languages name it; what may stand behind the word is a count or a colon. */
const TOTALS = [
  '(?:(?:grand|sub|overall|report|sum)[\\s-]?)?totals?|sum|count|average|avg|records|rows',
  '(?:zwischen|gesamt)?summe|gesamt(?:ergebnis|betrag|wert|anzahl)?|insgesamt|anzahl|durchschnitt',
  '(?:sous-)?total(?: général)?|totaux(?: généraux)?|somme|nombre|moyenne',
  '(?:gran |sub)?total(?: general)?|totales(?: generales)?|suma|cantidad|promedio|(?:sub)?total geral|totais(?: gerais)?|soma|média',
  '(?:sub)?totale(?: complessivo| generale)?|totali(?: generali)?|somma|conteggio|media',
  '(?:sub|eind)?totaal|totalen|som|aantal|gemiddelde',
  '総?合計|総計|小計|件数|平均|कुल(?: योग)?|महायोग|योग|उप-?योग|औसत',
].join('|');
const TOTAL_LINE = new RegExp(`^(?:${TOTALS})(\\s*[(（[].*|\\s*[:：=].*|\\s+\\d[\\d.,]*.*)?$`, 'iu');
const GRAND = /^(?:grand |gran |gesamt|総|total (?:général|general|geral)|महायोग)/iu;

/** How a note below a table begins, in nine languages: whose it is, who made it, when and by which filters. */
const NOTE = new RegExp(
  [
    '^(?:copyright|©|\\(c\\)|all rights reserved|confidential|internal use|proprietary|do not (?:distribute|share))',
    '^(?:(?:report )?(?:generated|exported|created|printed|downloaded|run|prepared)|report (?:date|name|owner|run)) ?(?:by|on|at|from|date|:)',
    '^(?:filters?|filtered by|applied filters|date range|source|report|page \\d+ (?:of|/) \\d+|end of (?:report|file|list)|notes?) ?(?::|$)',
    '^\\d[\\d.,]* (?:records?|rows?|results?|entries|items?|deals?|opportunities|contacts?|leads?)\\b',
    '^(?:vertraulich|alle rechte|erstellt|generiert|exportiert|gedruckt|bericht|gefiltert|seite \\d+ von)(?:\\b| )',
    '^(?:confidentiel|tous droits|généré|exporté|imprimé|rapport|filtres?|page \\d+ sur)(?:\\b| |$)',
    '^(?:confidencial|todos (?:los|os) derechos|todos os direitos|generado|gerado|exportado|impreso|impresso|informe|relatório|filtros?)(?:\\b| |$)',
    '^(?:riservato|tutti i diritti|generato|esportato|stampato|rapporto|filtri)(?:\\b| |$)',
    '^(?:vertrouwelijk|alle rechten|gegenereerd|geëxporteerd|afgedrukt|rapport|filters)(?:\\b| |$)',
    '^(?:機密|社外秘|著作権|作成者|作成日時|出力(?:日|者)|レポート|抽出条件|絞り込み|गोपनीय|कॉपीराइट|रिपोर्ट)',
  ].join('|'),
  'iu',
);

/** Whether a text names sums; "sure" where no company or deal would be called so ("Grand Totals", "Total (3 records)"). */
export function namesTotals(text: string): 'sure' | 'maybe' | null {
  const found = TOTAL_LINE.exec(text);
  if (found === null) return null;
  return found[1] !== undefined || GRAND.test(text) ? 'sure' : 'maybe';
}

/** Whether a text begins as notes below a report do. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}
