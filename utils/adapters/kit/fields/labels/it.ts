import type { LabelTable } from './table';

/** Italian: what English, or another of these languages, does not say in the same word. */
export const it: LabelTable = {
  name: [
    'nome|nome completo|nominativo|titolo@dv|oggetto@v|denominazione|argomento@d|nome e cognome',
    'ragione sociale@o|opportunità@d|trattativa@d|etichetta progetto@d|nome vendita@d|oggetto@d',
    'azienda@o|società@o',
  ],
  firstName: ['nome di battesimo'],
  lastName: ['cognome'],
  stage: [
    'stadio|stato@l|fase delle vendite|stato opportunità|fase corrente|stato di avanzamento|stato contatto@l|fase commerciale',
    'passo|stato commerciale@l',
  ],
  status: ['stato@d|esito@d|risultato@d'],
  amount: [
    'importo|valore|ammontare',
    'dimensione trattativa|valore contratto|valore potenziale|valore del contratto|importo netto|valore vendita|importo vendita',
    'prezzo|entrate previste|importo totale|valore totale|ricavo|ricavi',
    'totale',
  ],
  currency: ["codice valuta|divisa|moneta|valuta dell'importo"],
  probability: ['probabilità|possibilità di successo'],
  closeDate: [
    'data fine prevista|chiusura',
    'data prevista|data stimata|data obiettivo',
    'data di fine@d|data fine@d|scadenza@d',
  ],
  owner: [
    'proprietario|assegnato a|responsabile|utente assegnato|venditore|commerciale|addetto vendite|assegnatario|titolare|organizzatore|assegnata a|incaricato|responsabile commerciale|responsabile vendita|agente di vendita|gestito da',
    'agente|rappresentante|rappresentante vendite',
  ],
  account: [
    'azienda@dlcv|società@dlcv|organizzazione@dlcv|ragione sociale@dlcv|soggetto terzo@dlcv|impresa@dlcv|ditta@dlcv|ente@dlcv',
    'cliente@dlcv|cliente potenziale@d|potenziale cliente@d|datore di lavoro@cl|acquirente@d',
  ],
  contacts: [
    'contatto@dlov|contatti@dlov|referente@dlov|referenti@dlov|persona di contatto|persona@dov|persone@dov|persona di riferimento|contatto di riferimento|interlocutore',
    'partecipanti@v|invitati@v|con@v',
  ],
  email: ['posta elettronica|indirizzo di posta', 'email professionale'],
  phone: [
    'telefono|recapito telefonico|numero telefonico|recapito',
    'ufficio|lavoro|fisso|linea diretta|telefono professionale|centralino',
    'cellulare',
    'casa|abitazione',
  ],
  website: ['sito web|sito|sito internet|pagina web|sito aziendale', 'dominio|nome dominio'],
  jobTitle: [
    'qualifica@lc|posizione@lc|ruolo@lc|posizione lavorativa|titolo professionale|mansione|funzione@lc|professione',
    'titolo@lc|designazione@lc|occupazione',
  ],
  source: ['canale di origine|origine|fonte|provenienza|sorgente|fonte primaria'],
  nextStep: [
    'prossimo passo|passo successivo|prossima azione|prossimi passi|prossima attività da fare|azione successiva|prossimo step',
  ],
  description: [
    'descrizione',
    'dettagli|informazioni aggiuntive|contesto|riepilogo@dlco',
    'commenti|commento|nota|osservazioni|annotazioni',
  ],
  createdAt: [
    'creato|creata|data di inserimento|data inserimento|inserito il|aggiunto il|data registrazione|registrato il|creazione|data di apertura',
  ],
};
