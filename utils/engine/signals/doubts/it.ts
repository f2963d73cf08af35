import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What Italian mails give as a reason not to go on. */
export const itDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|per cento)(?: \\p{L}+){0,3} (?:sotto|meno|inferior[ei]|più bass[oa]|più economic[oa])',
      '(?:il|la) più car[oa]',
      '(?:un terzo|la metà|\\d+ ?%|molto|parecchio) (?:in )?(?:meno|più)(?: car[oa])?',
      '(?:prezzo|cifra|importo|costo|preventivo)(?: \\p{L}+){0,6} (?:non|spaventa|alt[oa]|pesa|fuori|salat[oa]|impegnativ[oa])',
      '(?:venire incontro|fare qualcosa|rivedere|limare|abbassare|sconto)(?: \\p{L}+){0,4}',

      '(?:troppo|molto|piuttosto|un po.|più) (?:car[oaie]|alt[oaie]|elevat[oaie]|costos[oaie])',
      '(?:fuori|oltre|sopra|supera)(?: \\p{L}+){0,3} budget',
      '(?:non|senza)(?: \\p{L}+){0,3} budget',
      'a questo prezzo',
      'il doppio',
    ),
    'price',
  ],
  [
    phrases(
      '(?:fornitore|sistema|programma|gestionale)(?: \\p{L}+){0,2} (?:attuale|di sempre|che abbiamo)(?: \\p{L}+){0,8}',
      "(?:un'altra|altra|seconda) (?:offerta|proposta)(?: \\p{L}+){0,8}",
      'perché (?:dovremmo|cambiare)',

      '(?:orientat\\p{L}+|propend\\p{L}+)(?: \\p{L}+){0,2} (?:verso|per|su)',
      '(?:concorrent\\p{L}+|concorrenza|altro fornitore|altra soluzione)',
      '(?:usiamo|utilizziamo|abbiamo|lavoriamo) già',
      'già (?:un|una|con)',
      'soddisfatt\\p{L}+ (?:di|del|della|con)',
    ),
    'competitor',
  ],
  [
    phrases(
      '(?:direzione|titolare|capo|direttore|direttrice|soci|socio|consiglio|cda|amministrazione|sede|banca|sindaco|comune)(?: \\p{L}+){0,6} (?:non vuole|frena|blocca|nicchia|contrari\\p{L}+|perpless\\p{L}+|mai|storce)',
      'non (?:dipende da me|decido io)',

      '(?:direzione|titolare|capo|direttore|direttrice|consiglio|cda|acquisti)(?: \\p{L}+){0,4} (?:non|approvare|approvi|convint\\p{L}+|deve|decid\\p{L}+)',
      'non (?:decido io|dipende da me|posso decidere)',
      '(?:serve|manca|aspettiamo|bisogno)(?: \\p{L}+){0,4} (?:approvazione|autorizzazione|benestare|ok)',
      'convincere',
    ),
    'authority',
  ],
  [
    phrases(
      '(?:nessuno)(?: \\p{L}+){0,3} (?:crede|ci crede|si fida)',
      '(?:finché|a meno che)(?: \\p{L}+){0,8} (?:convinc\\p{L}+|dimostr\\p{L}+)',
      '(?:quello|ciò) che (?:mi|ci)(?: \\p{L}+)? (?:frena|trattiene|preoccupa|blocca|fa esitare)',
      '(?:fallit[oa]|fallimento|chiuso i battenti|lasciati a piedi|non vorrei rivivere|non vogliamo rivivere|non vorremmo ripetere)',

      '(?:problema|nodo|scoglio|dubbio|timore|paura|perplessità|ostacolo|intoppo)(?: \\p{L}+){0,3} (?:è|sta|riguarda|resta)',
      '(?:già|ci siamo)(?: \\p{L}+){0,2} (?:scottat\\p{L}+|successo|capitato)',

      '(?:preoccup\\p{L}+|timor[ei]|dubbi|perpless\\p{L}+|riserve|temiamo)',
      '(?:non|poco)(?: \\p{L}+){0,2} (?:fidiamo|fiducia|convint\\p{L}+|convince)',
      '(?:brutta|cattiva) esperienza',
      '(?:troppo|così) (?:piccol[oaie]|giovan[ei]|nuov[oaie]|rischios[oaie])',
    ),
    'trust',
  ],
  [
    phrases(
      'non (?:\\p{L}+ ){0,4}(?:momento|periodo giusto|periodo adatto)',
      '(?:troppa|troppe|troppo)(?: \\p{L}+){0,3} (?:carne al fuoco|cose|lavoro|impegni)',
      '(?:personale|squadra|gente|ragazzi)(?: \\p{L}+){0,4} (?:esaust\\p{L}+|stanch\\p{L}+|stremat\\p{L}+|al limite)',
      '(?:rimandare|aspettare|sospendere|congelat\\p{L}+|bloccat\\p{L}+)(?: \\p{L}+){0,4}',

      'non è(?: \\p{L}+){0,2} momento',
      'non è(?: \\p{L}+){0,2} priorità',
      '(?:troppo presto|rimandat\\p{L}+|rimandare|rimandiamo|rinviat\\p{L}+|in pausa|sospes\\p{L}+)',
      '(?:in piena|in pieno|nel mezzo)',
      "non(?: \\p{L}+){0,4} (?:quest'anno|per ora|al momento|adesso|prima di)",
      '(?:non abbiamo|senza|mancanza di) (?:tempo|risorse)',
    ),
    'timing',
  ],
];
