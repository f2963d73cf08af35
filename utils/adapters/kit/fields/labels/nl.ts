import type { LabelTable } from './table';

/** Dutch: what English, or another of these languages, does not say in the same word. */
export const nl: LabelTable = {
  name: [
    'naam|volledige naam|titel@dv|onderwerp@v|weergavenaam',
    'bedrijfsnaam@o|verkoopkans@d|projectlabel@d|opportuniteit@d|naam opportuniteit@d',
    'onderwerp@dl|bedrijf@o',
  ],
  firstName: ['voornaam|roepnaam'],
  lastName: ['achternaam|familienaam'],
  stage: ['fase|stadium|leadstatus|salesfase|pijplijnfase|pipelinefase|kansstatus', 'stap'],
  status: ['resultaat@d|toestand@d'],
  amount: [
    'bedrag|waarde',
    'dealgrootte|orderwaarde|contractwaarde|omvang|orderbedrag|offertebedrag|potentiële waarde',
    'omzet|prijs|totaalbedrag|totale waarde|verwachte inkomsten|totale contractwaarde',
    'totaal',
  ],
  currency: ['valuta|munteenheid|valutacode|munt'],
  probability: ['waarschijnlijkheid|slagingskans|winkans|kans@dl|scoringskans|succeskans|kanspercentage'],
  closeDate: [
    'sluitingsdatum|afsluitdatum|sluitdatum|closedatum|verwachte einddatum|sluiting|afsluiting|afsluiten op|sluit op',
    'streefdatum|verwachte datum|beslisdatum',
    'einddatum@d|vervaldatum@d|uiterste datum@d|datum gesloten@d',
  ],
  owner: [
    'eigenaar|verantwoordelijke|verkoper|dealeigenaar|accountmanager|behandelaar|organisator|verantwoordelijk|recordeigenaar|beheerder@dlco|toegewezen|verantwoordelijke verkoper',
    'vertegenwoordiger|verkoopmedewerker|verkoopvertegenwoordiger',
  ],
  account: [
    'bedrijf@dlcv|bedrijfsnaam@dlcv|organisatie@dlcv|organisatienaam@dlcv|accountnaam@dlcv|relatie@dlcv|relatienaam@dlcv|derde@dlcv|onderneming@dlcv|firma@dlcv',
    'klant@dlcv|klantnaam@dlcv|potentiële klant@d|opdrachtgever@dlcv|werkgever@cl',
  ],
  contacts: [
    'contactpersoon@dlov|contactpersonen@dlov|contacten@dlov|hoofdcontact|contactnaam@dlov|persoon@dov|personen@dov|hoofdcontactpersoon|aanspreekpunt',
    'deelnemers@v|genodigden@v|aanwezigen@v',
  ],
  email: ['emailadres|mailadres|mail|hoofdemail', 'bedrijfsemail', 'privémail', 'secundaire email'],
  phone: [
    'telefoon|telefoonnummer|telefoonnr|hoofdtelefoon',
    'kantoor|werktelefoon|doorkiesnummer|vast nummer|werk|kantoortelefoon',
    'mobiel|gsm|mobiele nummer',
    'thuis|privételefoon|privé|overig telefoonnummer',
  ],
  website: ['webpagina|internetadres|webadres|bedrijfswebsite|internetsite', 'domein|domeinnaam'],
  jobTitle: ['functie@lc|functietitel|functienaam|positie@lc|functieomschrijving@c|beroep', 'titel@lc|rol@c'],
  source: ['bronkanaal|herkomstkanaal|bron|herkomst|bron voor lead|oorsprong|dealbron'],
  nextStep: ['volgende stap|volgende actie|volgende stappen|vervolgstap|vervolgactie|vervolgstappen'],
  description: [
    'beschrijving|omschrijving',
    'achtergrond|aanvullende informatie|achtergrondinformatie|samenvatting@dlco',
    'notities|opmerkingen|opmerking|notitie|commentaar|aantekeningen',
  ],
  createdAt: [
    'aangemaakt|aanmaakdatum|creatiedatum|datum van aanmaak|toegevoegd op|ingevoerd op|datum creatie|aanmaaktijd|gemaakt|gecreëerd|invoerdatum',
  ],
};
