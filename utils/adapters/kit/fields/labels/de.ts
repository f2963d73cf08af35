import type { LabelTable } from './table';

/** German: what English, or another of these languages, does not say in the same word. */
export const de: LabelTable = {
  name: [
    'bezeichnung|vollständiger name|voller name|betreff@v|thema@d',
    'unternehmensname@o|kontoname@o|verkaufschance@d|projektbezeichnung@d|geschäftsname@d|firma@o|anzeigename|betreff@d',
    'unternehmen@o',
  ],
  firstName: ['vorname'],
  lastName: ['nachname|familienname|zuname'],
  stage: [
    'verkaufsphase|vertriebsphase|stufe|verkaufsstufe|vertriebsstufe|opportunitystatus|pipelinephase|verkaufsstadium|interessentenstatus',
    'lifecycle phase@l|schritt',
  ],
  status: ['zustand@d|ergebnis@d|vertriebsstatus@d'],
  amount: [
    'betrag|wert|auftragswert|summe|höhe',
    'umsatz|budgetbetrag|auftragsvolumen|dealgröße|auftragssumme|vertragswert|umsatzerwartung|potenzial',
    'gesamtbetrag|gesamtwert|preis',
    'gesamt',
  ],
  currency: ['währung|währungscode|betrag währung|transaktionswährung'],
  probability: [
    'wahrscheinlichkeit|gewinnwahrscheinlichkeit|erfolgswahrscheinlichkeit|verkaufswahrscheinlichkeit|auftragswahrscheinlichkeit|wahrsch|eintrittswahrscheinlichkeit|erfolgschance|abschlusschance',
  ],
  closeDate: [
    'abschlussdatum|schlusstermin|schlussdatum|schließdatum|abschluss|abschlusstermin|geschl datum|erwartetes ende',
    'zieldatum|zieltermin|entscheidungsdatum',
    'enddatum@d|frist@d|fällig am@d|fälligkeitsdatum@d|ende@d',
  ],
  owner: [
    'zugewiesener benutzer|verantwortlich|verantwortlicher|besitzer|inhaber|eigentümer|zuständig|vertriebsmitarbeiter|verkäufer|zuständiger|bearbeiter|vertriebsverantwortlicher|dealinhaber|betreuer|zugewiesen an|zugewiesen|zuständige person|verantwortliche person|veranstalter',
    'vertriebler|vertriebsbeauftragter|kundenbetreuer',
  ],
  account: [
    'unternehmen@dlcv|firmenname@dlcv|kunde@dlcv|unternehmensname@dlcv|organisationsname@dlcv|accountname@dlcv|geschäftspartner@dlcv|zugehöriges unternehmen|zugeordnetes unternehmen|firma@dlcv',
    'kundenname@dlcv|konto@dlcv|auftraggeber@dlcv|arbeitgeber@cl|betrieb@dlcv|potenzieller kunde@d',
  ],
  contacts: [
    'kontakt@dlov|kontakte@dlov|ansprechpartner@dlov|kontaktperson@dlov|hauptkontakt|kontaktname@dlov|ansprechperson@dlov|hauptansprechpartner|kontaktpersonen@dlov',
    'teilnehmer@v|gäste@v|kundenkontakt@dlv',
  ],
  email: ['emailadresse|mailadresse', 'arbeits email'],
  phone: [
    'telefon|telefonnummer|rufnummer|haupttelefon|telefonnr|haupttelefonnummer',
    'büro|bürotelefon|geschäftstelefon|durchwahl|zentrale|firmentelefon',
    'mobil|handy|mobiltelefon|mobilnummer|handynummer',
    'privattelefon|privat',
  ],
  website: ['webseite|internetseite|internet|webadresse|internetadresse', 'domainname'],
  jobTitle: [
    'funktion@lc|berufsbezeichnung|stelle@lc|stellenbezeichnung|stellung@lc',
    'rolle@c|beruf|tätigkeit@c',
  ],
  source: [
    'quellkanal|herkunftskanal|quelle|herkunft|ursprung|dealquelle|kontaktquelle',
    'ursprüngliche quelle',
  ],
  nextStep: ['nächster schritt|nächste schritte|nächste aktion|nächste maßnahme|weiteres vorgehen'],
  description: [
    'beschreibung|dealbeschreibung',
    'hintergrund|beschreibungstext|zusatzinformationen|hintergrundinfo',
    'notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung',
  ],
  createdAt: [
    'erstellt|erstelldatum|erstellungsdatum|anlagedatum|datum der erstellung|erstellungszeit|hinzugefügt am|erfasst am|angelegt|erfassungsdatum',
  ],
};
