import type { LabelTable } from './table';

/** German. */
export const de: LabelTable = {
  name: [
    'name|bezeichnung|vollständiger name|voller name|titel@dv|betreff@v|thema@d',
    'firmenname@o|unternehmensname@o|kundenname@o|organisationsname@o|kontaktname@c|verkaufschance@d|projektbezeichnung@d|dealname@d|geschäftsname@d|firma@o|anzeigename|projektname@d|accountname@o|name der organisation@o|name des unternehmens@o|name der firma@o|name des kontakts@c|name des deals@d|name des partners@o',
    'thema@l|unternehmen@o',
  ],
  firstName: ['vorname'],
  lastName: ['nachname|familienname|zuname'],
  stage: [
    'phase|verkaufsphase|vertriebsphase|stufe|verkaufsstufe|dealphase|vertriebsstufe|stadium|stage|status@l|leadstatus|lead status|opportunity phase|opportunitystatus|phase der verkaufschance|deal stage|pipeline phase|pipelinephase|verkaufsstadium|interessentenstatus|dealstufe|vertriebsstatus@l|geschäftsphase|opportunity stufe',
    'lifecycle phase@l|statusgrund@l|pipeline stufe|schritt|prozessphase|lebenszyklusphase@l',
  ],
  status: ['status@d|dealstatus@d|zustand@d|ergebnis@d|vertriebsstatus@d', 'statusgrund@d'],
  amount: [
    'betrag|wert|dealwert|deal wert|volumen|dealbetrag|auftragswert|summe|leadwert|verkaufschance volumen|betrag der verkaufschance|opportunity betrag|höhe',
    'umsatz|erwarteter umsatz|geschätzter umsatz|geschätzter wert|erwarteter wert|auftragsvolumen|dealvolumen|dealgröße|auftragssumme|vertragswert|umsatzerwartung|potenzial|geschätzter betrag|geplanter umsatz|umsatzpotenzial|verkaufssumme|angebotswert|projektwert|voraussichtlicher umsatz|geschäftswert|erwarteter betrag|verkaufswert|nettobetrag|auftragshöhe|erw umsatz|gesch umsatz',
    'gesamtbetrag|gesamtwert|preis|umsatz erwartet|vertragsvolumen|gesamtvertragswert',
    'gesamt|gesamtsumme',
  ],
  currency: ['währung|währungscode|betrag währung|transaktionswährung|währung des werts|dealwährung'],
  probability: [
    'wahrscheinlichkeit|abschlusswahrscheinlichkeit|gewinnwahrscheinlichkeit|erfolgswahrscheinlichkeit|verkaufswahrscheinlichkeit|auftragswahrscheinlichkeit|chance|wahrsch|eintrittswahrscheinlichkeit|gewinnchance|erfolgsaussicht|abschlusschance|dealwahrscheinlichkeit',
    'erfolgsquote|kaufwahrscheinlichkeit|erfolgschance|lead wahrscheinlichkeit',
  ],
  closeDate: [
    'abschlussdatum|erwartetes abschlussdatum|erwarteter abschluss|voraussichtlicher abschluss|voraussichtliches abschlussdatum|geplanter abschluss|geplantes abschlussdatum|geschätztes abschlussdatum|schließdatum|erwartetes schließdatum|geschätzter abschluss|abschluss am|abschluss|abschlusstermin|geschl datum|gesch abschlussdatum|vorauss abschluss|vorauss abschlussdatum|erw abschlussdatum|erw abschluss|abschluss bis|prognostiziertes abschlussdatum|erwartetes ende|voraussichtlicher abschlusstermin|erwarteter abschlusstermin|zieldatum abschluss|abschluss voraussichtlich|abschluss geplant',
    'zieldatum|zieltermin|entscheidungsdatum|entscheidung am|auftragseingang erwartet|erwarteter auftragseingang|erwartetes datum',
    'enddatum@d|frist@d|stichtag@d|fällig am@d|fälligkeitsdatum@d|ende@d',
  ],
  owner: [
    'zugewiesener benutzer|zugewiesen an|verantwortlich|verantwortlicher|besitzer|inhaber|eigentümer|zuständig|vertriebsmitarbeiter|verkäufer|zuständiger|zuständiger mitarbeiter|bearbeiter|verantwortlicher benutzer|vertriebsverantwortlicher|dealinhaber|betreuer|zugewiesen|organisator|zugeordnet zu|zugewiesener nutzer|verantwortliche person|benutzer verantwortlich|datensatzinhaber|datensatzbesitzer|veranstalter|zuständigkeit|deal eigentümer|zuständige person|verantwortlicher mitarbeiter|verantwortliche',
    'vertriebler|vertriebsbeauftragter|account manager|kundenbetreuer|sachbearbeiter|kontaktinhaber|leadinhaber|vertreter|außendienst|ansprechpartner intern|key account manager|kontobesitzer|accountinhaber|vertriebsbetreuer|kundenverantwortlicher|zuständiger vertrieb|vertriebspartner intern|leiter@d',
    'mitarbeiter|benutzer|vertrieb',
  ],
  account: [
    'firma@dlcv|unternehmen@dlcv|firmenname@dlcv|organisation@dlcv|account@dlcv|kunde@dlcv|unternehmensname@dlcv|organisationsname@dlcv|accountname@dlcv|geschäftspartner@dlcv|zugehöriges unternehmen|zugeordnetes unternehmen|name der organisation@dlcv|name der firma@dlcv|name des unternehmens@dlcv',
    'kundenname@dlcv|auftraggeber@dlcv|arbeitgeber@cl|betrieb@dlcv|potenzieller kunde@d|partner@dcv|verbundenes unternehmen|käufer@d|mandant@d|interessent@d',
  ],
  contacts: [
    'kontakt@dlov|kontakte@dlov|ansprechpartner@dlov|kontaktperson@dlov|hauptkontakt|primärer kontakt|kontaktname@dlov|ansprechperson@dlov|zugeordneter kontakt@dlov|zugeordnete kontakte@dlov|hauptansprechpartner|kontaktpersonen@dlov|primärkontakt|ansprechpartnerin@dlov|name des kontakts@dlov|kontakt name@dlov|personen@dov|person@dov',
    'teilnehmer@v|teilnehmende@v|mit@v|eingeladene@v|gäste@v|kundenkontakt@dlv|verknüpfter kontakt@dlov|zugehöriger kontakt@dlov|zugehörige kontakte@dlov',
    'entscheider@d|entscheidungsträger@d',
  ],
  email: [
    'email|email adresse|emailadresse|mail|mailadresse|haupt email|primäre email|primäre email adresse|email 1|kontakt email',
    'geschäftliche email|email geschäftlich|email arbeit|dienstliche email|email büro|firmen email|berufliche email|email dienstlich|arbeits email',
    'private email|email privat',
    'weitere email|andere email|alternative email|sekundäre email|zweite email|email 2',
  ],
  phone: [
    'telefon|telefonnummer|tel|rufnummer|telefon nr|haupttelefon|telefonnr|primäre telefonnummer|fon|telefon 1|tel nr|haupttelefonnummer',
    'telefon geschäftlich|geschäftliche telefonnummer|büro|telefon büro|bürotelefon|geschäftstelefon|telefon arbeit|durchwahl|zentrale|firmentelefon|telefon dienstlich|arbeit|diensttelefon|telefon firma|festnetz|berufl telefon|telefon beruflich|geschäftlich|direktwahl|telefon zentrale|büronummer',
    'mobil|handy|mobiltelefon|mobilnummer|handynummer|mobilfunk|telefon mobil|mobile telefonnummer|mobilfunknummer|mobiltelefonnummer|mobile',
    'telefon privat|privattelefon|privat|weitere telefonnummer|anderes telefon|sonstiges telefon|telefon 2|weiteres telefon|private telefonnummer|alternative telefonnummer|telefon sonstige',
  ],
  website: [
    'webseite|website|internetseite|homepage|web|internet|webadresse|internetadresse|firmenwebsite|url der website|unternehmenswebsite',
    'domain|domäne|url|firmendomain|domainname',
  ],
  jobTitle: [
    'position@lc|funktion@lc|berufsbezeichnung|stelle@lc|jobtitel|stellenbezeichnung|job titel|berufliche position|job position|stellung@lc|arbeitsposition',
    'titel@lc|rolle@c|beruf|tätigkeit@c|posten@c',
  ],
  source: [
    'quelle|leadquelle|lead quelle|herkunft|ursprung|dealquelle|lead herkunft|lead ursprung|leadherkunft|kontaktquelle|quelle der verkaufschance|datenquelle@l',
    'ursprüngliche quelle|kanal|vertriebskanal|akquisekanal|empfohlen durch|lead kanal|originalquelle|interessentenquelle|akquisequelle',
  ],
  nextStep: [
    'nächster schritt|nächste schritte|nächste aktion|nächste maßnahme|weiteres vorgehen|nächste maßnahmen',
  ],
  description: [
    'beschreibung|verkaufschance beschreibung|dealbeschreibung|projektbeschreibung',
    'interne notizen|details|hintergrund|beschreibungstext|zusatzinformationen|interne notiz|hintergrundinfo|hintergrundinformationen|weitere informationen|zusammenfassung@dlco',
    'notizen|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|memo|öffentliche anmerkung|private anmerkung',
  ],
  createdAt: [
    'erstellt|erstellt am|erstelldatum|erstellungsdatum|angelegt am|anlagedatum|datum der erstellung|erstellungszeit|erstellt um|hinzugefügt am|erfasst am|angelegt|erfassungsdatum|datum erstellt|erstellzeitpunkt|deal erstellt|erzeugt am|erstellungszeitpunkt|eingabedatum|eröffnungsdatum',
    'hinzugefügt|eröffnet am|erfasst|eingegangen am|eingangsdatum',
  ],
};
