import type { LabelTable } from './table';

/** Italian. */
export const it: LabelTable = {
  name: [
    'nome|nome completo|nominativo|titolo@dv|oggetto@v|denominazione|argomento@d|nome e cognome',
    "nome opportunità@d|nome dell'opportunità@d|nome trattativa@d|nome della trattativa@d|nome account@o|nome azienda@o|ragione sociale@o|nome organizzazione@o|nome contatto@c|nome del contatto@c|nome società@o|opportunità@d|trattativa@d|nome affare@d|nome dell'azienda@o|nome della società@o|nome cliente@o|etichetta progetto@d|nome dell'affare@d|nome dell'organizzazione@o|nome dell'account@o|nome vendita@d",
    'azienda@o|società@o|argomento@l',
  ],
  firstName: ['nome di battesimo'],
  lastName: ['cognome'],
  stage: [
    "fase|fase di vendita|stadio|stadio di vendita|fase della trattativa|fase opportunità|fase dell'opportunità|stato@l|stato lead|stato del lead|fase trattativa|fase della pipeline|stage|fase delle vendite|fase affare|fase dell'affare|stato della trattativa@l|stadio opportunità|fase della vendita|stadio della trattativa|fase vendita|stato opportunità|fase corrente|fase attuale|stato di avanzamento|stato contatto@l|fase commerciale",
    'fase del ciclo di vita@l|passo|stato commerciale@l|motivo stato@l|passaggio',
  ],
  status: [
    "stato@d|status@d|esito@d|stato trattativa@d|stato dell'affare@d|stato della trattativa@d|stato affare@d|risultato@d|stato dell'opportunità@d|stato commerciale@d",
    'motivo stato@d',
  ],
  amount: [
    "importo|valore|ammontare|importo opportunità|valore trattativa|importo trattativa|importo dell'opportunità|importo della trattativa|valore opportunità|valore dell'opportunità|valore della trattativa|valore affare|importo affare|valore dell'affare|valore lead|valore del lead|ammontare opportunità|importo dell'affare",
    "ricavo stimato|ricavi stimati|valore stimato|importo stimato|fatturato stimato|dimensione trattativa|valore contratto|importo previsto|valore previsto|valore potenziale|valore del contratto|volume|volume d'affari|importo netto|valore atteso|valore vendita|importo vendita|fatturato potenziale|entrate stimate|ammontare stimato",
    'ricavo previsto|ricavi previsti|fatturato previsto|ricavo atteso|ricavi attesi|fatturato atteso|prezzo|entrate previste|importo totale|valore totale|ricavo|ricavi|fatturato|introito previsto|introiti previsti|entrata prevista|guadagno previsto',
    'totale',
  ],
  currency: [
    "valuta|codice valuta|divisa|moneta|valuta dell'importo|valuta trattativa|valuta della transazione",
  ],
  probability: [
    'probabilità|probabilità di chiusura|probabilità di successo|probabilità di vincita|probabilità opportunità|probabilità di vendita|possibilità di successo|prob|probabilità trattativa|probabilità di vittoria|probabilità chiusura|probabilità successo',
    'tasso di successo|confidenza|possibilità|livello di confidenza',
  ],
  closeDate: [
    'data di chiusura|data chiusura|data di chiusura prevista|data chiusura prevista|chiusura prevista|data prevista di chiusura|data prevista chiusura|data di chiusura stimata|chiusura attesa|data stimata di chiusura|data di chiusura attesa|chiusura stimata|previsione di chiusura|data chiusura stimata|data fine prevista|prevista chiusura|chiusura|data attesa di chiusura|data chiusura attesa|data presunta di chiusura|data di chiusura presunta|data presunta chiusura|data obiettivo di chiusura|chiusura presunta',
    'data prevista|data stimata|data obiettivo|data decisione|data della decisione|data di firma prevista',
    'data di fine@d|data fine@d|scadenza@d|data di scadenza@d|data scadenza@d',
  ],
  owner: [
    "proprietario|assegnato a|responsabile|utente assegnato|venditore|commerciale|addetto vendite|proprietario trattativa|proprietario opportunità|utente responsabile|assegnatario|addetto alle vendite|titolare|persona responsabile|organizzatore|assegnata a|proprietario della trattativa|proprietario dell'opportunità|proprietario record|incaricato|evento assegnato a|responsabile commerciale|responsabile vendita|proprietario affare|proprietario dell'affare|proprietario del record|assegnato all'utente|agente di vendita|proprietario dell'opportunita|referente interno|gestito da",
    'account manager|agente|rappresentante|rappresentante vendite|gestore|referente commerciale|proprietario del contatto|proprietario contatto|consulente|commerciali|rappresentante di vendita|proprietario account|proprietario lead|proprietario azienda|rappresentanti|responsabile account|agente commerciale|rappresentante commerciale|agenti di vendita|commerciale di riferimento',
    'utente|operatore',
  ],
  account: [
    "azienda@dlcv|società@dlcv|organizzazione@dlcv|account@dlcv|nome azienda@dlcv|nome account@dlcv|ragione sociale@dlcv|nome società@dlcv|nome organizzazione@dlcv|soggetto terzo@dlcv|azienda associata|impresa@dlcv|nome dell'azienda@dlcv|nome della società@dlcv|ditta@dlcv|azienda collegata@dlcv|nome dell'organizzazione@dlcv|ente@dlcv|nome dell'account@dlcv",
    'cliente@dlcv|nome cliente@dlcv|cliente potenziale@d|potenziale cliente@d|datore di lavoro@cl|acquirente@d|azienda cliente@dlv|partner@dcv|anagrafica cliente@d',
  ],
  contacts: [
    'contatto@dlov|contatti@dlov|referente@dlov|referenti@dlov|persona di contatto|contatto principale|contatto primario|nome contatto@dlov|contatto associato|contatti associati|persona@dov|persone@dov|nome del contatto@dlov|nome referente@dlov|persona di riferimento|contatto di riferimento|contatti collegati@dlov|contatto collegato@dlov|punto di contatto|contatto chiave|interlocutore',
    'partecipanti@v|invitati@v|con@v|referente cliente@dlv',
    'decisore@d|decisori@d',
  ],
  email: [
    'email|indirizzo email|posta elettronica|mail|indirizzo di posta elettronica|email principale|indirizzo mail|indirizzo di posta|indirizzo email principale|email primaria',
    'email lavoro|email aziendale|email di lavoro|email ufficio|mail aziendale|email professionale',
    'email personale|mail personale|email privata',
    'altra email|email secondaria|altro indirizzo email|email alternativa|email 2',
  ],
  phone: [
    'telefono|numero di telefono|tel|numero telefono|telefono principale|recapito telefonico|numero telefonico|n telefono|telefono 1|telefono primario|recapito',
    'telefono ufficio|telefono lavoro|ufficio|telefono aziendale|telefono di lavoro|telefono diretto|telefono fisso|lavoro|fisso|linea diretta|tel ufficio|telefono professionale|centralino|telefono azienda|tel lavoro',
    'cellulare|mobile|telefono cellulare|numero di cellulare|tel cellulare|telefono mobile|numero cellulare|cell|cellulare lavoro',
    'telefono casa|altro telefono|telefono di casa|casa|telefono personale|telefono privato|telefono abitazione|telefono secondario|telefono 2|abitazione|telefono alternativo',
  ],
  website: [
    'sito web|sito|sito internet|web|pagina web|indirizzo web|sito aziendale|url sito web|url del sito web|website|sito web aziendale|indirizzo sito web',
    "dominio|nome dominio|url|dominio aziendale|nome di dominio|nome dominio dell'azienda",
  ],
  jobTitle: [
    'qualifica@lc|posizione@lc|ruolo@lc|posizione lavorativa|titolo professionale|mansione|funzione@lc|professione|ruolo aziendale|titolo di lavoro|carica@lc|posizione di lavoro|incarico@lc|qualifica professionale|ruolo lavorativo',
    'titolo@lc|designazione@lc|occupazione',
  ],
  source: [
    "origine|fonte|provenienza|fonte lead|origine lead|provenienza lead|fonte del lead|fonte opportunità|fonte dell'opportunità|origine del lead|sorgente|origine della trattativa|fonte trattativa|fonte primaria|fonte affare|origine contatto|fonte del contatto|origine opportunità|fonte della trattativa|provenienza del lead|sorgente lead",
    'fonte originale|canale|canale di acquisizione|come ci hai conosciuto|canale di provenienza|canale di vendita|fonte originaria',
  ],
  nextStep: [
    'prossimo passo|passo successivo|prossima azione|prossimi passi|prossima attività da fare|step successivo|azione successiva|prossimo step|prossime azioni|passaggio successivo|fase successiva',
  ],
  description: [
    "descrizione|descrizione dell'opportunità|descrizione trattativa|descrizione opportunità",
    'note interne|dettagli|informazioni aggiuntive|contesto|nota interna|riepilogo@dlco|informazioni di base|ulteriori informazioni',
    'note|commenti|commento|nota|osservazioni|annotazioni|nota pubblica|nota privata|memo',
  ],
  createdAt: [
    'creato|creato il|data di creazione|data creazione|creata il|creata|data di inserimento|data inserimento|inserito il|aggiunto il|creato in data|data e ora di creazione|ora di creazione|data registrazione|registrato il|data di registrazione|data di apertura|data apertura|creazione|creato alle|data aggiunta|trattativa creata',
    'aggiunto|aperto il|inserito',
  ],
};
