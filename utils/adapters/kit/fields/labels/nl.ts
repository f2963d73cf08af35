import type { LabelTable } from './table';

/** Dutch. */
export const nl: LabelTable = {
  name: [
    'naam|volledige naam|titel@dv|onderwerp@v|omschrijving kort@d|record naam|weergavenaam',
    'naam kans@d|naam verkoopkans@d|kansnaam@d|dealnaam@d|naam deal@d|naam van de deal@d|bedrijfsnaam@o|accountnaam@o|relatienaam@o|organisatienaam@o|naam organisatie@o|naam bedrijf@o|naam contactpersoon@c|contactnaam@c|verkoopkans@d|klantnaam@o|naam klant@o|relatie naam@o|projectlabel@d|verkoopnaam@d|naam relatie@o|naam van kans@d|opportunity@d|opportuniteit@d|naam opportuniteit@d',
    'onderwerp@dl|bedrijf@o',
  ],
  firstName: ['voornaam|roepnaam'],
  lastName: ['achternaam|familienaam'],
  stage: [
    'fase|verkoopfase|stadium|verkoopstadium|dealfase|status@l|leadstatus|status lead|lead status|fase van de deal|fase van de verkoopkans|salesfase|fase verkoopkans|pijplijnfase|pipelinefase|fase kans|kansfase|verkoopstap|stage|kansstatus|fase in de pijplijn|status van de lead|huidige fase|verkoopkansfase|fase van kans',
    'levenscyclusfase@l|stap|statusreden@l|verkoopstatus@l',
  ],
  status: [
    'status@d|dealstatus@d|resultaat@d|status van de deal@d|verkoopstatus@d|toestand@d',
    'statusreden@d',
  ],
  amount: [
    'bedrag|waarde|dealbedrag|dealwaarde|kansomvang|bedrag kans|bedrag verkoopkans|waarde verkoopkans|waarde van de deal|bedrag kansen|bedrag van de deal|leadwaarde|kansbedrag|waarde kans|waarde deal|dealwaarde bedrag',
    'geschatte omzet|geschatte waarde|verwachte waarde|dealgrootte|orderwaarde|contractwaarde|geschat bedrag|verwacht bedrag|omvang|verkoopbedrag|verkoopwaarde|orderbedrag|offertebedrag|potentiële waarde|nettobedrag|opdrachtwaarde|volume|gesch omzet',
    'verwachte omzet|verwachte opbrengst|omzet|prijs|totaalbedrag|totale waarde|verwachte inkomsten|geschatte opbrengst|geplande omzet|totale contractwaarde|opbrengst|potentiële omzet',
    'totaal',
  ],
  currency: ['valuta|munteenheid|valutacode|munt|valuta bedrag|valuta van de deal|transactievaluta'],
  probability: [
    'waarschijnlijkheid|slagingskans|winkans|kans@dl|kans van slagen|scoringskans|succeskans|kans op succes|kanspercentage|waarschijnlijkheidspercentage|sluitingskans|winstkans|kans op winst|dealwaarschijnlijkheid|afsluitkans|kans op afsluiting|verkoopwaarschijnlijkheid',
    'slagingspercentage|succespercentage|vertrouwen|slaagkans|zekerheid',
  ],
  closeDate: [
    'sluitingsdatum|afsluitdatum|verwachte sluitingsdatum|verwachte afsluitdatum|verwachte sluiting|geschatte sluitingsdatum|geplande sluitingsdatum|verwachte afsluiting|geschatte afsluitdatum|sluitdatum|verwachte sluitdatum|einddatum verwacht|verwachte closedatum|closedatum|verwachte orderdatum|verwachte einddatum|sluiting|afsluiting|geplande afsluitdatum|verwacht gesloten op|gesch sluitingsdatum|geschatte sluitdatum|voorziene afsluitdatum|voorziene sluitingsdatum|verwachte afronding|afsluiten op|sluit op|verwachte afrondingsdatum',
    'streefdatum|verwachte datum|beslisdatum|beslissingsdatum|doeldatum|geschatte datum|verwachte beslisdatum|verwachte tekendatum',
    'einddatum@d|deadline@d|vervaldatum@d|uiterste datum@d|datum gesloten@d',
  ],
  owner: [
    'eigenaar|toegewezen aan|toegewezen gebruiker|verantwoordelijke|verkoper|dealeigenaar|accountmanager|verantwoordelijke gebruiker|toegekend aan|eigenaar van de deal|behandelaar|organisator|verantwoordelijk|verantwoordelijk persoon|eigenaar van record|recordeigenaar|deal eigenaar|beheerder@dlco|eigenaar verkoopkans|toegewezen|gebeurtenis toegewezen aan|eigenaar kans|verantwoordelijke persoon|verantwoordelijke verkoper|eigenaar van de verkoopkans|aangewezen gebruiker',
    'vertegenwoordiger|verkoopmedewerker|verkoopvertegenwoordiger|relatiebeheerder|contacteigenaar|leadeigenaar|bedrijfseigenaar|salesmedewerker|vertegenwoordigers|accounteigenaar|adviseur|verkoopverantwoordelijke|eigenaar contactpersoon|accounthouder|salesmanager|relatiemanager|commercieel medewerker|eigenaar van contact|eigenaar account|account manager',
    'medewerker|gebruiker',
  ],
  account: [
    'bedrijf@dlcv|bedrijfsnaam@dlcv|organisatie@dlcv|organisatienaam@dlcv|account@dlcv|accountnaam@dlcv|relatie@dlcv|relatienaam@dlcv|naam organisatie@dlcv|naam bedrijf@dlcv|gekoppeld bedrijf|derde@dlcv|onderneming@dlcv|relatie naam@dlcv|gerelateerd bedrijf@dlcv|firma@dlcv|gekoppelde organisatie|relatiebedrijf@dlcv|derde partij@dlcv|naam van het bedrijf@dlcv|naam van de organisatie@dlcv|geassocieerd bedrijf',
    'klant@dlcv|klantnaam@dlcv|naam klant@dlcv|potentiële klant@d|opdrachtgever@dlcv|werkgever@cl|koper@d|partner@dcv|debiteur@d',
  ],
  contacts: [
    'contact@dlov|contactpersoon@dlov|contactpersonen@dlov|contacten@dlov|primair contact|hoofdcontact|naam contactpersoon@dlov|contactnaam@dlov|gekoppeld contact|gekoppelde contactpersonen|persoon@dov|personen@dov|hoofdcontactpersoon|primaire contactpersoon|gekoppelde contacten|contact naam@dlov|gerelateerd contact@dlov|gerelateerde contactpersoon@dlov|aanspreekpunt|gekoppelde contactpersoon|contactpersoon klant@dlv|naam contact@dlov|belangrijkste contactpersoon',
    'deelnemers@v|genodigden@v|met@v|aanwezigen@v|gasten@v',
    'beslisser@d|beslissers@d|beslissingsbevoegde@d',
  ],
  email: [
    'email|emailadres|mailadres|mail|primaire email|primair emailadres|hoofdemail|email adres|email 1',
    'zakelijk emailadres|zakelijke email|email werk|email zakelijk|werk email|email kantoor|werkmail|bedrijfsemail|zakelijke mail',
    'privé email|email privé|persoonlijke email|persoonlijk emailadres|privémail',
    'ander emailadres|secundaire email|overige email|alternatief emailadres|tweede email|email 2|secundair emailadres|andere email',
  ],
  phone: [
    'telefoon|telefoonnummer|tel|tel nr|telefoonnr|primaire telefoon|hoofdtelefoon|primair telefoonnummer|telefoon 1|telnr|algemeen telefoonnummer|hoofdtelefoonnummer',
    'telefoon werk|zakelijk telefoonnummer|telefoon zakelijk|telefoon kantoor|kantoor|werktelefoon|zakelijke telefoon|doorkiesnummer|vast nummer|werk|vaste telefoon|kantoortelefoon|zakelijk|direct nummer|vaste lijn|telefoon vast|prof telefoon|bedrijfstelefoon|telefoon bedrijf|direct telefoonnummer|telefoonnummer werk',
    'mobiel|mobiele telefoon|mobiel nummer|gsm|mobiele nummer|telefoon mobiel|mobiel telefoonnummer|gsm nummer|mobiel tel|06 nummer',
    'telefoon privé|telefoon thuis|thuis|privételefoon|andere telefoon|overige telefoon|telefoon 2|privé|privé telefoonnummer|overig telefoonnummer|thuistelefoon|secundaire telefoon',
  ],
  website: [
    'website|webpagina|web|site|internetadres|homepage|webadres|bedrijfswebsite|url van website|website url|internetsite',
    'domein|domeinnaam|url|bedrijfsdomein|domeinnaam van bedrijf',
  ],
  jobTitle: [
    'functie@lc|functietitel|functienaam|positie@lc|functieomschrijving@c|beroep|jobtitel|functiebenaming|functie positie|job titel',
    'titel@lc|rol@c|aanwijzing@c',
  ],
  source: [
    'bron|leadbron|lead bron|herkomst|bron van lead|bron lead|bron voor lead|oorsprong|dealbron|herkomst lead|bron verkoopkans|bron van de lead|bron deal|bron kans|bron van de deal|bron van de kans|herkomst van de lead|contactbron',
    'oorspronkelijke bron|kanaal|acquisitiekanaal|hoe heeft u ons gevonden|verkoopkanaal|originele bron|wervingskanaal',
  ],
  nextStep: [
    'volgende stap|volgende actie|volgende stappen|vervolgstap|vervolgactie|eerstvolgende actie|vervolgstappen|volgende acties',
  ],
  description: [
    'beschrijving|omschrijving|beschrijving verkoopkans|dealomschrijving|beschrijving van de deal',
    'interne notities|details|achtergrond|aanvullende informatie|interne notitie|achtergrondinformatie|samenvatting@dlco|toelichting|extra informatie',
    'notities|opmerkingen|opmerking|notitie|commentaar|aantekeningen|openbare notitie|privé notitie|memo|aantekening',
  ],
  createdAt: [
    'aangemaakt|aangemaakt op|aanmaakdatum|gemaakt op|datum aangemaakt|gecreëerd op|creatiedatum|datum van aanmaak|toegevoegd op|ingevoerd op|datum creatie|aanmaaktijd|invoerdatum|datum aanmaak|gemaakt|datum invoer|tijd van aanmaken|aangemaakt om|deal aangemaakt|registratiedatum|datum toegevoegd|gecreëerd|aanmaak datum|datum gemaakt|datum van creatie|openingsdatum',
    'toegevoegd|geopend op|ingevoerd',
  ],
};
