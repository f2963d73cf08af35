import type { ActWords } from './act-words';
import { phrases } from './phrases';

const MEET = '(?:chiamata|call|riunione|incontro|videochiamata|appuntamento|demo|dimostrazione|colloquio)';

export const itActs: ActWords = {
  plea: phrases(
    '(?:può|puoi|potete|potrebbe|potresti|potreste|riesce a|riesci a|riuscite a)(?: \\p{L}+){0,3} (?:inviar|mandar|far|dar|preparar|fornir|condivider|restituir|firmar|verificar|correggere|modificar|aggiunger|confermar|chiamar|richiamar|inoltrar|girar|aggiornar|compilar|trasmetter)\\p{L}*',
    '(?:ci|mi) (?:mandi|invii|manda|invia|faccia sapere|fa sapere|fai sapere|facciate sapere|può mandare|può inviare|dica|confermi|confermate|chiami|giri)',
    '(?:mandami|inviami|inviaci|mandaci|inviateci|mandateci|fammi|facci|dimmi|chiamami|fatemi|fateci|girami)',
    "(?:attendo|attendiamo|aspetto|aspettiamo) (?:la|il|l'|le|una?|i|vostr\\p{L}+|su[oa]) ?",
    '(?:vorremmo|vorrei|gradiremmo|desideriamo) (?:ricevere|avere)',
    '(?:abbiamo|ho|avremmo|avrei) bisogno',
    '(?:vi|la|ti) (?:prego|preghiamo|chiedo|chiediamo) (?:di|cortesemente)',
    '(?:per favore|per cortesia|cortesemente),? \\p{L}+',
  ),
  toKnow: phrases(
    '(?:sapere|capire|chiedere|chiedo|chiarire|domanda|dire|dirmi|dirci)(?: \\p{L}+){0,3} (?:se|come|quando|dove|quale|quali|cosa|che|chi|quant\\p{L}+|perché)',
    '(?:vorrei|vorremmo|mi piacerebbe) (?:sapere|capire)',
  ),
  meeting: phrases(
    `(?:fissare|organizzare|programmare|pianificare|fare|avere|concordare)(?: \\p{L}+){0,2} (?:una |un |un')?(?:breve |nuova |prima |altra )?${MEET}`,
    `(?:disponibil\\p{L}+|liber\\p{L}+|tempo)(?: \\p{L}+){0,4} (?:per|a) (?:una |un |un'|sentirci|vederci|parlare)?(?:breve )?(?:${MEET})?`,
    '(?:possiamo|potremmo|vogliamo|riusciamo a)(?: \\p{L}+){0,3} (?:sentirci|vederci|parlare|incontrarci|parlarne|fissare)',
    '(?:quando|che giorno|che giorni|quali giorni|che ora)(?: \\p{L}+){0,5} (?:disponibil\\p{L}+|liber\\p{L}+|va bene|preferi\\p{L}+|comodo|possiamo|potrebbe)',
    '(?:vorrei|vorremmo|volentieri|mi piacerebbe)(?: \\p{L}+){0,4} (?:incontrar\\p{L}+|parlarne a voce|sentir\\p{L}+|vedere una demo)',
  ),
  quote: phrases(
    'preventiv[oi]',
    'offert[ae]',
    'prezz[oi]',
    'listino',
    'quotazion[ei]',
    'propost[ae](?: commerciale| economica)?',
    'tariff[ae]',
  ),
  cost: phrases(
    'quanto (?:cost\\p{L}+|viene|verrebbe)',
    "qual(?:e|i)?(?: è|'è| sono| sarebbe)(?: il| i)? (?:prezzo|costo|costi|prezzi|tariffa)",
    '(?:sconto|sconti)(?: \\p{L}+){0,3}(?=\\?)',
  ),
  promise: phrases(
    '(?:vi|le|ti|lo|la|gliel[oa]|ve l[oa]|te l[oa]) (?:invierò|invieremo|invio|inviamo|manderò|manderemo|mando|mandiamo|farò|faremo|faccio sapere|facciamo sapere|confermo|confermerò|confermeremo|confermiamo|richiamo|richiamerò|chiamo|chiamerò|aggiorno|aggiornerò|rispondo|risponderò|darò|daremo|do|giro|girerò|restituirò|restituiremo|preparo|preparerò)',
    '(?:invierò|invieremo|manderò|manderemo|confermerò|confermeremo|verificherò|verificheremo|preparerò|firmerò|firmeremo|chiamerò|risponderò|parlerò|decideremo|faremo sapere)',
    '(?:riceverà|riceverete|riceverai|avrà|avrete) (?:il|la|una|un|nostr\\p{L}+|notizie|risposta)',
  ),
  owed: phrases(
    '(?:aveva|avevate|avevi|ha|avete|hai) (?:detto|promesso|garantito)(?: \\p{L}+){0,3}',
    '(?:doveva|dovevate|dovevi) (?:inviar|mandar|chiamar|confermar|firmar)\\p{L}*',
  ),
  objections: [
    [
      phrases(
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
        '(?:direzione|titolare|capo|direttore|direttrice|consiglio|cda|acquisti)(?: \\p{L}+){0,4} (?:non|approvare|approvi|convint\\p{L}+|deve|decid\\p{L}+)',
        'non (?:decido io|dipende da me|posso decidere)',
        '(?:serve|manca|aspettiamo|bisogno)(?: \\p{L}+){0,4} (?:approvazione|autorizzazione|benestare|ok)',
        'convincere',
      ),
      'authority',
    ],
    [
      phrases(
        '(?:preoccup\\p{L}+|timor[ei]|dubbi|perpless\\p{L}+|riserve|temiamo)',
        '(?:non|poco)(?: \\p{L}+){0,2} (?:fidiamo|fiducia|convint\\p{L}+|convince)',
        '(?:brutta|cattiva) esperienza',
        '(?:troppo|così) (?:piccol[oaie]|giovan[ei]|nuov[oaie]|rischios[oaie])',
      ),
      'trust',
    ],
    [
      phrases(
        'non è(?: \\p{L}+){0,2} momento',
        'non è(?: \\p{L}+){0,2} priorità',
        '(?:troppo presto|rimandat\\p{L}+|rimandare|rimandiamo|rinviat\\p{L}+|in pausa|sospes\\p{L}+)',
        '(?:in piena|in pieno|nel mezzo)',
        "non(?: \\p{L}+){0,4} (?:quest'anno|per ora|al momento|adesso|prima di)",
        '(?:non abbiamo|senza|mancanza di) (?:tempo|risorse)',
      ),
      'timing',
    ],
  ],
  accepts: phrases(
    "(?:accettiamo|accetto|approviamo|confermiamo|confermo) (?:l'|la|il|le|i|vostra|vostro|sua)? ?(?:ordine|offerta|proposta|preventivo|contratto|condizioni|acquisto)",
    '(?:contratto|ordine|preventivo|offerta|proposta)(?: \\p{L}+){0,4} (?:firmat[oa]|approvat[oa]|accettat[oa])',
    '(?:abbiamo|ho) (?:\\p{L}+ )?(?:firmato|approvato|accettato)',
    '(?:potete|può|possiamo|puoi) (?:procedere|partire|iniziare)',
    "ordine d'acquisto",
    'affare fatto',
    'procediamo(?=[.!,]|$| con (?:voi|l))',
  ),
  unsettled: phrases(
    'se',
    'quando',
    'appena',
    'una volta',
    'prima',
    'dopo',
    'non',
    'ancora',
    'manca',
    'attesa',
    'deve',
    'potrebbe\\p{L}*',
    'speriamo',
    'qualora',
  ),
  declines: phrases(
    'non(?: \\p{L}+){0,3} (?:interessat\\p{L}+|interessa|procedere|procederemo|proseguire|proseguiremo|continuare|rinnovare|dare seguito)',
    '(?:deciso|scelto|optato)(?: \\p{L}+){0,3} (?:altro|altra|per un altro|per un.altra|di non|un concorrente)',
    '(?:rifiut\\p{L}+|declin\\p{L}+)',
    'progetto(?: \\p{L}+){0,3} (?:annullato|cancellato)',
    'no,? grazie',
  ),
  absent: phrases(
    '(?:sono|sarò|siamo|è)(?: \\p{L}+){0,3} (?:fuori (?:ufficio|sede)|in ferie|assente|in vacanza|in viaggio|in malattia|in congedo)',
    'fuori ufficio',
    '(?:rientro|rientrerò|tornerò|di ritorno)(?: \\p{L}+){0,4}',
    'risposta automatica',
  ),
  leaves: phrases(
    '(?:cancellat|rimuovet|togliet|eliminat|cancell|rimuov|togli|elimin)\\p{L}*(?:mi|ci)(?: \\p{L}+){0,5}',
    'disiscri\\p{L}+',
    'non(?: \\p{L}+){0,3} (?:ricevere|scriv\\p{L}+|contatt\\p{L}+|inviat\\p{L}+|mandat\\p{L}+)(?: \\p{L}+){0,2} più',
    'non (?:desidero|desideriamo|voglio|vogliamo)(?: più)? ricevere',
    'smett\\p{L}+ di',
  ),
  introduces: phrases(
    '(?:metto|mettiamo|aggiungo|includo|inserisco)(?: \\p{L}+){0,6} (?:in copia|copia|collega)',
    '(?:in copia|cc)(?: \\p{L}+){0,2} (?:il|la|mio|mia|c.è|trova|<NAME>)',
    '(?:le|vi|ti) presento',
    '(?:si rivolga|rivolgersi|rivolgetevi|contatti|contattate|parli|parlate|scriva)(?: \\p{L}+){0,3} (?:a|al|alla|con|il|la|mio|mia) ?(?:\\p{L}+ )?(?:collega|<NAME>)',
    '(?:referente|responsabile|contatto)(?: \\p{L}+){0,4} (?:è|sarà)',
  ),
};
