import { counted, everywhere, parts, words } from './lexicon';

/**
 * What a stranger's mail is, by weighing its words: somebody who may buy speaks of what we sell and of what they need,
 * somebody who sells of what they do for firms like ours, a friend of neither. Nine languages each.
 */
const BUYS: readonly (readonly [RegExp, number])[] = [
  // What we sell, and whether we do.
  [
    words(
      'your (?:\\p{L}+ ){0,2}(?:products?|software|systems?|services?|solutions?|tools?|catalogues?|prices?|price list|offers?|packages?|plans?|range|machines?|equipment|ad|advert|stand|booth|team|people|colleagues?|app|platform|trial|demo|licen[cs]es?)',
      '(?:do|can|could|would|are) you (?:also |guys |already |still |really )?(?:offer|sell|supply|stock|ship|support|deliver|provide|make|produce|quote|cover|serve|handle|install|do (?:this|that|work|anything|the)|take on|able to|work with|have (?:a|an|any|experience))',
      '(?:does|would|can|could|is|will) (?:your|it|this|that) (?:\\p{L}+ ){0,4}(?:work|integrate|support|suit|fit|handle|cover|compatible|possible|run|cope)',
      '(?:what|how|whether|if) (?:you|your) (?:offer|sell|do|make|charge|can|take on|could)',
      'ihr(?:e|em|en|er|es)? (?:\\p{L}+ ){0,2}(?:produkte?|software|lösung(?:en)?|systeme?|plattform|leistungen|angebote?|programm|preise?|preisliste|dienste?|geräte?|maschinen?|website|webseite|seite|stand|team|firma)',
      '(?:bieten|verkaufen|liefern|vertreiben|machen|haben|führen|übernehmen|unterstützen|können|könnten) sie (?:auch |so etwas |sowas |uns |mir )?(?:\\p{L}+ ){0,6}?(?:an|auch|so|liefern|anbieten|machen|helfen|umsetzen|uns|für)',
      '(?:votre|vos|vôtre) (?:\\p{L}+ ){0,2}(?:produits?|logiciels?|solutions?|outils?|offres?|plateforme|services?|tarifs?|catalogue|équipe|société|site|stand|machines?|système)',
      '(?:proposez|vendez|livrez|faites|fournissez|intervenez|travaillez|pouvez|pourriez|assurez|réalisez)-vous',
      '(?:est-ce que )?vous (?:proposez|vendez|livrez|faites|fournissez|intervenez)',
      '(?:su|sus|tu|tus|vuestr[oa]s?) (?:\\p{L}+ ){0,2}(?:productos?|software|soluci(?:ón|ones)|plataforma|herramientas?|servicios?|catálogo|sistemas?|programas?|precios?|tarifas?|empresa|web|página|stand|máquinas?|equipos?)',
      '(?:ofrec\\p{L}+|vend\\p{L}+|trabaj\\p{L}+|hac(?:en|éis|es)|manej\\p{L}+|suministr\\p{L}+|dispon\\p{L}+|tien(?:en|es)|tenéis|cuentan) (?:ustedes |vosotros |con |de )*(?:\\p{L}+ ){0,3}',
      '(?:seu|seus|sua|suas|vosso|vossos|vossa|vossas|teu|tua) (?:\\p{L}+ ){0,2}(?:produtos?|software|soluç(?:ão|ões)|plataforma|ferramentas?|serviços?|sistemas?|programa|preços?|empresa|site|stand|máquinas?|equipamentos?|catálogo)',
      '(?:vocês|a vossa empresa|a sua empresa|os senhores) (?:\\p{L}+ ){0,2}(?:fazem|vendem|oferecem|atendem|trabalham|fornecem|têm|faz|vende|fornece)',
      '(?:vostr[oaie]|su[oaie]|tu[oaie]) (?:\\p{L}+ ){0,2}(?:prodott[oi]|software|soluzion[ei]|piattaforma|strumento|servizi[o]?|sistem[ai]|gestionale|programma|prezzi|listino|azienda|sito|stand|macchin[ae])',
      '(?:offrite|vendete|fornite|fate|realizzate|lavorate|trattate|avete|potete|potreste)(?: \\p{L}+){0,3}',
      '(?:uw|jullie) (?:\\p{L}+ ){0,2}(?:producten?|software|oplossing(?:en)?|systeem|platform|diensten?|prijzen|programma|bedrijf|website|stand|machines?)',
      '(?:leveren|verkopen|bieden|doen|maken|hebben|kunnen|levert|verkoopt|biedt) (?:jullie|u)',
      '(?:aap|aapka|aapke|aapki)(?: \\p{L}+){0,3} (?:product|software|service|system|machine|solution|company|rate|price|bechte|dete|karte|banate|supply)',
    ),
    2,
  ],
  // What they need, and how much of it.
  [
    words(
      '(?<=^|[.!?;\\n]\\s*)(?:also |now |currently )?(?:looking|hoping|planning|wanting|needing|trying) (?:to|for) (?:replace|buy|get|switch|find|have|order|install|upgrade|an?|some|someone|somebody)',
      "(?:we|i)(?:'re|'m| are| am)? (?:currently |now |also )?(?:looking (?:for|at|into|to (?:buy|replace|get|switch|find))|evaluating|considering|interested|comparing|in the market|planning to (?:buy|replace|get|introduce)|shopping)",
      '(?:interested in|interest in) (?!(?:helping|discussing how we|partnering))',
      "(?:we|i)(?:'d| would)? (?:also )?(?:need|require|want to (?:buy|order|replace|get)|would like to (?:buy|order|try|get|see|have))",
      '(?:our|the) (?:current|old|existing|present) (?:supplier|provider|system|tool|software|contract|vendor|machine)',
      '(?:we|i) (?:run|own|manage|operate) (?:a|an|the|two|three|four|five|several|some|\\d+)(?! (?:agency|platform|network|newsletter|marketing))',
      '(?:we are|we.re) (?:a|an|the) (?:\\p{L}+[ -]){0,5}(?:company|firm|business|clinic|school|shop|hotel|practice|charity|church|club|studio|agency|bakery|factory|farm|listed building|family|team|hospital|university|restaurant|chain|group|start-?up|small|mid-sized)',
      '(?:wir|ich) (?:suchen?|benötigen?|brauchen?|interessieren?|überlegen|planen|möchten|vergleichen|evaluieren|sind auf der suche|wollen)',
      'interess(?:e|iert|ieren) (?:an|für|uns|mich)',
      'wir sind (?:ein|eine|der|die)',
      '(?:nous|je) (?:recherch\\p{L}+|cherch\\p{L}+|souhait\\p{L}+|envisag\\p{L}+|compar\\p{L}+|sommes (?:à la recherche|intéress\\p{L}+|une?)|voudri\\p{L}+|aimeri\\p{L}+|avons besoin|suis (?:à la recherche|intéress\\p{L}+))',
      "j'(?:aurais|ai) besoin",
      '(?:busc(?:amos|o|ando)|necesit(?:amos|o|aríamos)|estamos (?:interesad\\p{L}+|buscando|valorando|comparando|pensando)|nos (?:interesa|interesaría|gustaría)|me (?:interesa|interesaría|gustaría)|queremos|quisiéramos|quisiera|somos (?:una?|un)|tenemos)',
      '(?:procur(?:amos|o)|precis(?:amos|o)|estamos (?:interessad\\p{L}+|procurando|à procura|buscando|comparando|avaliando)|(?:gostar(?:ia|íamos)|queria|queríamos) (?:de )?(?:saber|perceber|conhecer|entender|receber|ver|ter|experimentar|fazer)|interessa-me|interessa-nos|somos (?:uma?|um)|temos|tenho)',
      '(?:cerc(?:hiamo|o)|stiamo (?:cercando|valutando|confrontando)|siamo (?:un|una|interessat\\p{L}+|alla ricerca)|(?:vorr(?:ei|emmo)) (?:sapere|ricevere|capire|vedere|avere|provare)|abbiamo (?:bisogno|\\d+)|ci (?:serve|servirebbe|interessa)|mi (?:serve|servirebbe|interessa))',
      '(?:(?:wij|we|ik) (?:zoeken|zoek|zijn op zoek|ben op zoek|hebben|willen|wil|overwegen|vergelijken)|geïnteresseerd|op zoek naar)',
      '(?:chahiye|lena hai|lene hain|kharidna|interested|zaroorat hai|requirement hai|dhoondh rahe)',
      '\\d+ (?:\\p{L}+ )?(?:users|seats|licen[cs]es|employees|staff|people|units|pieces|pcs|sites|locations|branches|desks|vehicles|rooms|machines|nutzer|lizenzen|mitarbeiter\\p{L}*|stück|standorte|filialen|plätze|utilisateurs|licences|salariés|postes|personnes|collaborateurs|sites|usuarios|licencias|empleados|personas|puestos|unidades|sedes|tiendas|usuários|utilizadores|funcionários|colaboradores|pessoas|lojas|postos|utenti|dipendenti|persone|postazioni|negozi|gebruikers|medewerkers|stuks|locaties|log|logon)',
    ),
    1.5,
  ],
  // Prices, papers, a look at it.
  [
    words(
      'quot(?:e|es|ation|ations)|pric(?:e|es|ing)|costs?|looking for|estimate|how much|what (?:would|does|do|will) (?:it|this|that|you|they)(?: \\p{L}+){0,3} cost|set us back|demo|trial|brochure|datasheet|samples?|lead times?|delivery times?|minimum order|moq|tender|rfp|rfq',
      'angebot|preise?|kosten|kostenvoranschlag|preisliste|was kostet|was kosten|testzugang|vorführung|lieferzeit|muster|katalog|ausschreibung|demo',
      'devis|prix|coûts?|tarifs?|combien|démonstration|démo|essai|échantillons?|délais?|catalogue|brochure',
      'presupuesto|precios?|costos?|coste|cotización|cotizar|cuánto|tarifas?|demostración|demo|muestras?|catálogo|plazo de entrega|folleto',
      'orçamento|preços?|custos?|cotação|cotar|quanto custa|quanto fica|demonstração|amostras?|catálogo|prazo de entrega',
      'preventivo|prezz[oi]|costi|quotazione|quanto costa|quanto verrebbe|listino|dimostrazione|campion[ei]|catalogo|tempi di consegna',
      'offerte|prijs|prijzen|kosten|prijsopgave|wat kost|prijslijst|proefperiode|levertijd|brochure|demo',
      'quotation|price|rate|rate list|kitne ka|kitna lagega|kya rate|sample',
    ),
    1,
  ],
  [
    words(
      'recommend(?:ed|s|ation)|referred|(?:told|tells?) (?:me|us)(?: \\p{L}+){0,2} (?:about|that|you)|(?:thing|kind|sort|work|job)s? (?:that )?you (?:do|take on|offer|make|sell|handle|supply)|speaks? (?:very )?highly|(?:found|saw|met|heard of|came across|read about) (?:you|your|the) ?(?:\\p{L}+ )?(?:at|on|in|through|via|stand|booth|site|online)?|passed (?:me|us) your (?:name|number|details)|gave (?:me|us) your (?:name|number|details|address)',
      'empfohlen|empfehlung|aufmerksam geworden|gestoßen|(?:auf der|ihrer) messe|tipp',
      'recommand\\p{L}+|conseill\\p{L}+|de la part de|parlé de vous|vu votre|salon',
      'recomend\\p{L}+|me (?:habló|hablaron|pasó|pasaron|dio)|de parte de|feria|vimos su|vi su',
      'recomend\\p{L}+|indic(?:ou|ação|aram)|falou-me|falaram|feira|me passou|vi o (?:vosso|seu)',
      'consigliat\\p{L}+|parlato (?:di voi|bene)|fiera|ho visto|abbiamo visto',
      'aanbevolen|getipt|beurs|via via|aangeraden',
      'recommend kiya|aapke baare mein|reference',
    ),
    1,
  ],
  [
    parts(
      '(?:貴社|御社)(?:の|で)[^。]{0,20}(?:製品|サービス|システム|商品|ソフト|ツール|ソリューション|価格|料金|機|取り扱い)?',
      '(?:導入|購入|採用|発注|利用)を?(?:検討|考え|希望)',
      '(?:見積|カタログ|資料|価格表)[^。]{0,14}(?:送付|いただ|頂|ください|お願い|希望|請求)',
      '(?:探して|必要として)(?:い|お)',
      '興味(?:が|を)',
      'お問い?合わ?せ(?:いた|させ|しま)',
      '(?:紹介|推薦|伺い|拝見)[^。]{0,10}(?:いただ|頂|受け|ました)',
      '(?:आपका|आपके|आपकी)[^।]{0,20}(?:उत्पाद|सॉफ्टवेयर|सेवा|मशीन)',
      '(?:चाहिए|खरीदना|रुचि|कोटेशन|ज़रूरत है)',
    ),
    2,
  ],
];

const SELLS: readonly (readonly [RegExp, number])[] = [
  [
    words(
      '(?:i|we) (?:help|work with|specialise|specialize|partner with|build|offer|provide|deliver|connect)(?: \\p{L}+){0,4} (?:companies|businesses|teams|brands|firms|organi[sz]ations|startups|clients|vendors|agencies|founders|leaders|in|manufacturers)',
      'our (?:clients|customers|platform|agency|tool|software|solution|service|team of|developers|candidates|network|database|company|product)',
      "(?:i|we)(?:'ve| have)? (?:noticed|saw|came across|was looking at|loved|been following|looked at|reviewed)(?: \\p{L}+){0,3} (?:your|you|what|on)",
      '(?:15|20|30|10|fifteen|twenty|ten|five|5)(?:-| )min(?:ute)?s?',
      'worth (?:a|exploring|chatting|\\p{L}+ing)(?: \\p{L}+)?',
      '(?:open to|up for|mind) (?:a|exploring|learning|hearing|hopping|if i)',
      '(?:did|has) my (?:last|previous|earlier) (?:note|e-?mail|message)|(?:bump|bumping|float|circling|following up on) (?:this|my|the)|just checking (?:in|if you)|any thoughts on my',
      '(?:boost|increase|grow|double|triple|scale|drive|generate)(?: \\p{L}+){0,3} (?:sales|revenue|traffic|pipeline|leads|rankings?|conversions?|demos?|meetings|growth|roi)',
      '(?:reply|respond|text) (?:with )?["“]?(?:stop|no|unsubscribe|not interested)|(?:not|rather not) (?:hear|be contacted)',
      'on autopilot|qualified (?:leads|demos|meetings|appointments)|lead gen\\p{L}*|cold (?:email|outreach)|seo|backlinks?|guest posts?|web ?design|outsourc\\p{L}+|offshore|staff augmentation|virtual assistants?|link building|rank(?:ing)? (?:on|in) google',
      '(?:special|exclusive|limited|early[- ]bird|introductory) (?:offer|discount|pricing|price|rate|q\\d)|\\d+ ?% off|free (?:audit|consultation|trial account|strategy)',
      '(?:candidates?|cv|résumé|resume|vacanc\\p{L}+|job application|hiring|recruit\\p{L}+|placement|your open (?:role|position))',
      '(?:who|are you) (?:is |would be )?(?:the )?(?:right|best) person|who handles|who is responsible for',
      'if you tell me your|your current (?:cost|provider|spend|process|stack|agency|vendor)',
      'case study|(?:companies|businesses|teams|brands|people) (?:like|such as) (?:you|yours)|helped (?:\\p{L}+ ){1,4}(?:save|grow|increase|reduce|cut|achieve)',
      'sponsor(?:ship)?|exhibit(?:or|ion)|advertis\\p{L}+ (?:with|in)|media kit|speaking slot|webinar|early access',
      'invest(?:or|ment) opportunit\\p{L}+|loan|funding|merchant|business directory|domain (?:name|expir\\p{L}+)|trademark',
    ),
    1.5,
  ],
  [
    words(
      '(?:wir|ich) (?:helfen|hilft|unterstützen|bieten|vermitteln|entwickeln|beraten|realisieren)(?: \\p{L}+){0,5}',
      'unsere[rn]? (?:kunden|lösung|software|plattform|agentur|leistungen|experten|entwickler|kandidaten|fachkräfte|produkte?)',
      '(?:kurzes|unverbindliches|15-minütiges|kostenloses|kurzen) (?:gespräch|telefonat|erstgespräch|call|austausch)',
      '(?:mehr|neue) (?:umsatz|kunden|anfragen|leads|sichtbarkeit|bewerber)|neukunden\\p{L}*|suchmaschinen\\p{L}*|seo|bewerber|lebenslauf|fachkräfte|personalvermittlung|kandidat\\p{L}*',
      '(?:ihre|meine) (?:letzte|vorige) (?:nachricht|mail)|untergegangen|haben sie meine (?:nachricht|mail)|bin auf (?:ihr unternehmen|ihre website|ihre seite|sie) (?:aufmerksam|gestoßen)',
      'sonderkonditionen|aktionspreis|messestand|anzeige(?:n)? schalten|sponsor\\p{L}*|firmeneintrag|branchenbuch',
      '(?:nous|je) (?:aidons|accompagnons|proposons|développons|aide|accompagne|propose|mettons)(?: \\p{L}+){0,5}',
      'notre (?:solution|agence|plateforme|équipe|logiciel|offre|cabinet|expertise|société)|nos (?:clients|services|solutions|experts|candidats)',
      '(?:15|20|30|quelques) minutes|(?:je me permets|suite à mon (?:précédent|dernier))|augment\\p{L}+ (?:vos|votre)|référencement|candidatures?|recrut\\p{L}+|mon cv|génération de leads|encart publicitaire',
      '(?:ayudamos|ofrecemos|desarrollamos|acompañamos|trabajamos con|impulsamos)(?: \\p{L}+){0,5}',
      'nuestr[oa]s? (?:solución|agencia|plataforma|equipo|software|servicios?|clientes|empresa|expertos|producto|candidatos)',
      '(?:15|20|30) minutos|(?:mi|nuestro) (?:anterior|último) (?:correo|mensaje)|aumentar (?:sus|tus|las) ventas|posicionamiento|currículum|candidat\\p{L}+|captación|leads|descuento especial|publicidad',
      '(?:ajudamos|oferecemos|desenvolvemos|trabalhamos com|apoiamos|impulsionamos)(?: \\p{L}+){0,5}',
      '(?:nosso|nossa|nossos|nossas) (?:solução|agência|plataforma|equipe|equipa|software|serviços?|clientes|empresa|especialistas|produto)',
      '(?:meu|nosso) (?:último|anterior) (?:e-?mail|contato|contacto)|aumentar (?:as |suas |as suas |as vossas )?vendas|currículo|candidat\\p{L}+|tráfego pago|geração de leads|desconto especial',
      '(?:aiutiamo|offriamo|sviluppiamo|affianchiamo|proponiamo|supportiamo)(?: \\p{L}+){0,5}',
      'nostr[oaie] (?:soluzione|agenzia|piattaforma|team|software|servizi|clienti|azienda|esperti|prodotti)',
      '(?:15|20|30) minuti|mia (?:ultima|precedente) (?:mail|email)|aumentare (?:le |il )?(?:vendite|fatturato)|posizionamento|curriculum|candidat\\p{L}+',
      '(?:wij|we|ik) (?:helpen|bieden|ondersteunen|ontwikkelen|begeleiden|help)(?: \\p{L}+){0,5}',
      '(?:onze|ons) (?:oplossing|bureau|platform|team|software|diensten|klanten|experts|kandidaten)|(?:15|20|30) minuten|mijn (?:vorige|laatste) (?:mail|bericht)|meer (?:omzet|klanten|leads)|vindbaarheid',
      'hum (?:help|provide|offer|dete|karte)(?: \\p{L}+){0,4}|hamari (?:company|service|team|agency)|best price denge',
    ),
    1.2,
  ],
  [
    parts(
      '弊社(?:では|は|の|が)[^。]{0,30}(?:支援|提供|サービス|開発|販売|ご提案|ご案内|実績)',
      '(?:貴社|御社)の[^。]{0,16}(?:売上|集客|採用|課題|業務効率)[^。]{0,16}(?:向上|改善|支援|解決|お手伝い|アップ)',
      '(?:営業|採用|人材|広告|集客|SEO)[^。]{0,8}(?:代行|支援|紹介|対策)',
      'हम[^।]{0,20}(?:प्रदान|सेवाएं|मदद) ',
    ),
    2,
  ],
];

/** Family and friends write of these; a buyer hardly does. */
const PRIVATE = counted(
  'mum|mom|mummy|dad|daddy|granny|grandma|auntie|aunt|uncle|kids?|sister|brother|hubby|darling|sweetheart|honey|babe|xx+|xoxo|love you|miss you|birthday|dinner|tonight|sleepover|babysit\\p{L}*|school run|barbecue|bbq|pub|wedding|holiday cottage|salad|cake',
  'mama|mutti|papa|oma|opa|tante|onkel|schatz|liebling|bussi|küsschen|geburtstag|kinder|abendessen|grillen|hochzeit|kindergarten|enkel\\p{L}*|kuchen',
  'maman|papa|mamie|papy|tata|tonton|bisous?|bises|mon chéri|ma chérie|anniversaire|enfants|dîner|ce soir|mariage|crèche|gâteau',
  'mamá|papá|abuel[oa]|tía|tío|cariño|cielo|besos?|besitos?|cumple(?:años)?|niñ[oa]s|cena|boda|tarta|herman[oa]|guapa',
  'mãe|pai|mamãe|papai|avó|avô|vovó|vovô|tia|tio|querid[oa]|amor|beijos?|beijinhos?|bjs|aniversário|crianças|miúdos|jantar|casamento|churrasco|bolo|mana|mano',
  'mamma|papà|babbo|nonn[oa]|zi[oa]|tesoro|amore|baci|bacioni|compleanno|bambini|cena|matrimonio|torta',
  'mam|pap|oma|opa|tante|oom|schat|lieverd|kusjes?|xxx|verjaardag|kinderen|eten vanavond|bruiloft|taart',
  'mummy|papa|mama|chacha|chachi|bua|mausi|bhaiya|didi|beta|shaadi|janamdin|khana|ghar pe',
);
const PRIVATE_ANYWHERE = parts('お母さん|お父さん|お誕生日|子供たち|माँ|पापा|जन्मदिन|शादी');

type Weights = readonly (readonly [RegExp, number])[];

const weighing = (list: Weights): Weights => list.map(([pattern, weight]) => [everywhere(pattern), weight]);
const BUYING = weighing(BUYS);
const SELLING = weighing(SELLS);

const weigh = (text: string, list: Weights) =>
  list.reduce((sum, [pattern, weight]) => {
    const found = new Set(text.match(pattern)?.map((one) => one.toLowerCase()) ?? []);
    return sum + weight * Math.min(3, found.size);
  }, 0);

const LONGEST = 3_000;
/** From so much on somebody wants something that we sell. */
const BUYS_FROM = 2;

/** What a stranger may be to us. */
export type Stranger = 'buyer' | 'seller' | 'private' | 'unclear';

/** What a stranger who wrote these words is to us. */
export function strangerIs(said: string): Stranger {
  const text = said.slice(0, LONGEST);
  const buys = weigh(text, BUYING);
  const sells = weigh(text, SELLING);
  const privately = (text.match(PRIVATE)?.length ?? 0) + (PRIVATE_ANYWHERE.test(text) ? 2 : 0);
  if (sells >= 1.2 && sells >= buys) return 'seller';
  if (privately >= 2 || (privately === 1 && buys < BUYS_FROM + 1)) return 'private';
  return buys >= BUYS_FROM ? 'buyer' : 'unclear';
}
