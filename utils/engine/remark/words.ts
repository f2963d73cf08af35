import { NOTHING, parts, words } from '../signals/lexicon';

/** How one language speaks of what a rep will do, of what is done, and of what others will do. */
export type RemarkWords = {
  code: string;
  /** Something for the rep to do, as remarks say it: verbs without a subject, or the meeting's name. */
  todo: RegExp;
  /** What the clause tells is over. */
  past: RegExp;
  /** Somebody else will do it. */
  theirs: RegExp;
  /** "next Tuesday": this week's or the one after is read in both ways. */
  next: RegExp;
};

/** Data: languages in which remarks are read. */
export const REMARK_WORDS: readonly RemarkWords[] = [
  {
    code: 'en',
    todo: words(
      'call(?: back)?|callback|ring|phone|send|e-?mail|mail|write|text|follow[- ]?up|chase|remind(?:er)?',
      'check(?: in)?|meet|meeting|demo|schedule|book|ask|reply|answer|ping|prepare|visit|talk to|speak (?:to|with)',
      'catch up|get back|come back|circle back|touch base|reach out|try again|present|review|discuss|contact|todo|to do|due',
    ),
    past: words(
      'called|rang|phoned|spoke|spoken|talked|met|sent|e-?mailed|mailed|wrote|written|discussed|left|visited|presented',
      'yesterday|ago|last (?:night|week|month|quarter|year|mon|tue|wed|thu|fri|sat|sun)\\p{L}*|was|were|had|held',
      'sat (?:down|with|in|through|together|next)',
    ),
    theirs:
      /(?<!\p{L})(?<!(?:i|we) )(?:will|is going to|are going to|promised|plans? to|hopes? to)(?!\p{L})|(?<=(?:s?he|they)['’])(?:ll|re|s)(?!\p{L})/iu,
    next: words('next (?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*'),
  },
  {
    code: 'de',
    todo: words(
      '(?:zurück|an)?rufen|rufe?|rückruf|anruf|melden|(?:zu)?schicken|(?:zu)?senden|mailen|schreiben|nachfassen|nachhaken',
      'erinner\\p{L}*|treffen|termin|demo|call|telefonat|telefonieren|besuch\\p{L}*|angebot|vorbereiten|klären|prüfen',
      'fragen|antworten|wiedervorlage|besprechen|vorstellen|präsentation|meeting|abstimmen|sprechen',
    ),
    past: words(
      'angerufen|gesprochen|getroffen|(?:zu)?geschickt|gesendet|gemailt|geschrieben|telefoniert|besprochen|besucht',
      'gestern|vorgestern|letzte[nrsm]?|vergangene[nrsm]?|war|waren|hatte|hatten',
    ),
    theirs: /(?<!\p{L})(?<!(?:ich|wir) )(?:will|wird|wollen|werden|möchten?)(?! (?:ich|wir))(?!\p{L})/iu,
    next: words('nächste[nrm]? (?:mo|di|mi|do|fr|sa|so)\\p{L}*'),
  },
  {
    code: 'fr',
    todo: words(
      'rappeler|rappel|appeler|appel|envoyer|relancer|relance|écrire|contacter|recontacter|rdv|rendez-vous|réunion|démo',
      'rencontrer|préparer|répondre|vérifier|demander|visio|devis|voir|revoir|planifier|parler|call',
    ),
    past: words(
      'appelé|rappelé|parlé|rencontré|envoyé|écrit|discuté|hier|derni(?:er|ère)|était|avait|il y a',
    ),
    theirs: /(?<!\p{L})(?:il|elle|ils|elles) (?:va|vont|veut|doit|enverr\p{L}*|rappeller\p{L}*)(?!\p{L})/iu,
    next: words('(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) en huit'),
  },
  {
    code: 'es',
    todo: words(
      'llamar(?:le|la|lo|les)?|llamada|enviar(?:le|la|lo|les)?|mandar(?:le|les)?|escribir(?:le|les)?|reunión|demo|seguimiento',
      'contactar|recordar|preparar|responder|cita|presupuesto|visita|visitar|revisar|preguntar|hablar|reunirse',
    ),
    past: words(
      'llamé|llamado|hablé|hablado|envié|enviado|mandé|escribí|reunimos|ayer|anteayer|pasad[oa]|hace|era|fue',
    ),
    theirs: /(?<!\p{L})(?:va|van|quiere|quieren|enviará|llamará) (?:a )?\p{L}+/iu,
    next: NOTHING,
  },
  {
    code: 'pt',
    todo: words(
      'ligar|retornar|telefonar|enviar|mandar|escrever|reunião|demo|acompanhar|contactar|contatar|lembrar|preparar',
      'responder|visita|visitar|follow[- ]?up|rever|perguntar|falar|ligação|proposta|reunir',
    ),
    past: words(
      'liguei|falei|enviei|mandei|escrevi|conversei|conversamos|falamos|ontem|anteontem|passad[oa]|era|foi|há',
    ),
    theirs: /(?<!\p{L})(?:vai|vão|quer|querem|enviará|ligará) \p{L}+/iu,
    next: words('próxim[ao] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)\\p{L}*'),
  },
  {
    code: 'it',
    todo: words(
      'richiamar(?:e|l[aoei])|chiamar(?:e|l[aoei])|chiamata|telefonare|inviare|mandare|scrivere|riunione|demo|contattare',
      'ricontattare|sollecitare|preparare|rispondere|incontro|appuntamento|visita|preventivo|sentire|risentire|ricordare|verificare|call',
    ),
    past: words(
      'chiamat[oa]|richiamat[oa]|parlato|inviat[oa]|mandat[oa]|incontrat[oa]|scritto|sentit[oa]|ieri|scors[oa]|fa|era',
    ),
    theirs: /(?<!\p{L})(?:vuole|vogliono|deve|manderà|invierà|richiamerà)(?!\p{L})/iu,
    next: NOTHING,
  },
  {
    code: 'nl',
    todo: words(
      '(?:terug|op)?bellen|sturen|mailen|schrijven|afspraak|demo|opvolgen|navragen|herinneren|voorbereiden|beantwoorden',
      'bezoek(?:en)?|offerte|vergadering|overleg(?:gen)?|spreken|contact opnemen|vragen|call|afspreken',
    ),
    past: words(
      '(?:terug|op)?gebeld|gesproken|gestuurd|gemaild|geschreven|ontmoet|besproken|gisteren|eergisteren|vorige|afgelopen|was|had|geleden',
    ),
    theirs: /(?<!\p{L})(?<!(?:ik|we|wij) )(?:wil|zal|gaat|willen|zullen|gaan)(?!\p{L})/iu,
    next: words('volgende (?:maan|dins|woens|donder|vrij|zater|zon)dag'),
  },
  {
    code: 'ja',
    todo: parts(
      '電話',
      '連絡',
      '送',
      '返信',
      '打ち?合わ?せ',
      '会議',
      '訪問',
      '確認',
      '提案',
      '折り返',
      'フォロー',
      '商談',
      'デモ',
      '見積',
      '架電',
      'メール',
      '相談',
      '準備',
      'アポ',
      'ミーティング',
    ),
    past: parts('(?:し|っ|い)た(?!い)', 'ました', '済', '昨日', '一昨日', '先週', '先月', '前回'),
    theirs: NOTHING,
    next: NOTHING,
  },
  {
    code: 'hi',
    todo: parts(
      'कॉल',
      'फ़ोन',
      'फोन',
      'भेज',
      'मिलना',
      'बैठक',
      'मीटिंग',
      'ईमेल',
      'मेल',
      'याद',
      'बात',
      'डेमो',
      'फॉलो',
      words('call|phone|bhej\\p{L}*|milna|meeting|e-?mail|mail|yaad|baat|demo|follow[- ]?up').source,
    ),
    past: parts(
      'किया',
      'भेजा',
      'मिला(?!ना)',
      'मिले(?! )',
      'हुई',
      'हुआ',
      'था(?!\\p{L})',
      'थी(?!\\p{L})',
      'पिछले',
      words('kiya|bheja|mila|mile|hui|hua|tha|thi|pichhle').source,
    ),
    theirs: NOTHING,
    next: NOTHING,
  },
];
