import { either, parts, words } from '../lexicon';

/** Wants to know something, or waits for it, in words that are no question, in nine languages. */
const WANTS_TO_KNOW = words(
  "(?:all|only thing|one thing|thing|bit|what)(?: \\p{L}+){0,3} (?:i|we) (?:still )?(?:need|lack|am missing|are missing|can't find|couldn't find|don't see|haven't got|would need)(?: \\p{L}+){0,2}(?: to know)? (?:is|are|now is)",
  '(?:keep|keeping) an eye out for (?:the|your|it|that|them|those)|(?:stand(?:ing)? by|hang(?:ing)? on|wait(?:ing)?|hold(?:ing)? on) for (?:the|your|that|those|it) (?!to |day|board|budget|approval|ok |go-ahead|holidays?|weekend)',
  '(?:curious|keen|eager|interested|anxious|dying) (?:to (?:know|hear|learn|find out|see what)|if|whether|how|what|when)|(?:grateful|glad|good|helpful|useful|nice|great|love|like) to (?:know|hear|learn) (?:if|whether|how|what|when|where|which|from you)',
  "(?:remains|leaves|still open|open) (?:the question|to be seen|is|are|from your side)|(?:the|my|our|one) (?:\\p{L}+ )?question (?:is|was|remains|would be|that)|(?:unclear|not clear|no idea|don't know|not sure|unsure|puzzled|can't tell|couldn't tell|can't work out|couldn't work out|can't make out|don't quite get|lost) (?:to (?:me|us) |yet )?(?:about |on |as to )?(?:if|whether|how|what|when|where|which|who|why)",
  '(?:hinge|depends?|hangs?|comes? down)(?:s)? (?:only |mainly |for us )?(?:on|to) (?:whether|how|what|when|if|your)',
  '(?:fehlt|fehlen|bräuchte|bräuchten|brauche|brauchen|benötige|benötigen|vermisse|vermissen)(?: \\p{L}+){0,8} (?:angabe|angaben|info|infos|information|informationen|auskunft|aussage|rückmeldung|antwort|lieferzeit|liefertermin|termin|datum|maße|unterlagen|daten|datenblatt|ob|wann|wie|was|welche\\p{L}*)',
  '(?:offen|unklar|fraglich|ungewiss|spannend|interessant|wichtig|entscheidend|gut zu wissen|schön zu wissen|bleibt|wäre)(?: \\p{L}+){0,6},? (?:ob|wann|wie|was|wo|welche\\p{L}*|wer|warum|wie viele?)',
  '(?:würde|würden|hätte|hätten|bin|sind|wäre|wären)(?: \\p{L}+){0,5} (?:gern\\p{L}*|noch|mal|neugierig|gespannt|dankbar)(?: \\p{L}+){0,5},? (?:ob|wann|wie|was|wo|welche\\p{L}*|wer|warum)',
  '(?:warte|warten|gespannt|halte ausschau)(?: \\p{L}+){0,3} auf (?:ihre?|deine?|eure?|die|den|das|eine) (?!freigabe|genehmigung|budget|vorstand)',
  "(?:il (?:me|nous) manque\\p{L}*|reste|resterait|restait|manque|il me faudrait|il nous faudrait|me faudrait|nous faudrait)(?: [\\p{L}']+){0,8} (?:délais?|précision|information|infos?|date|réponse|savoir|dimensions|fiche|références?|chiffres?|à (?:savoir|préciser|confirmer))",
  "(?:curieu(?:x|se)|intéressée?|ravie?|bien|utile|important|bon) (?:de|d'|à) (?:savoir|connaître|comprendre|avoir)|(?:reste|demeure) (?:une|la) question|on se demand\\p{L}+|je me demand\\p{L}+|nous nous demand\\p{L}+|(?:j'attends|nous attendons|dans l'attente de|en attente de|on attend) (?:votre|vos|ton|tes|le|la|les|l'|une|un) ?(?!feu vert|accord du|validation|budget|conseil)",
  '(?:me|nos|solo|sólo|únicamente|nomás)(?: \\p{L}+){0,3} (?:falta|faltaría|faltan|queda|quedaría|quedan|resta)(?: \\p{L}+){0,5} (?:saber|plazo|dato|datos|fecha|medidas|información|respuesta|duda|ver si|confirmar|entender|ficha)',
  '(?:tengo|tenemos|me queda|nos queda|queda|surge|surgió|entra)(?: \\p{L}+){0,3} (?:curiosidad|la duda|una duda|duda|pregunta|pendiente)|(?:estaría|sería|vendría) (?:bueno|bien|útil|importante) (?:saber|conocer|entender|ver)|(?:quedo|quedamos|sigo|seguimos|estoy|estamos) (?:a la espera|en espera|pendientes?|al pendiente|esperando)(?: \\p{L}+){0,2} (?:de|su|tu|la|el|los|las)(?! (?:aprobación|autorización|presupuesto|consejo|dirección))|(?:no me|no nos) (?:queda|quedó|queda muy) claro',
  '(?:só|apenas|ainda|me|nos)(?: \\p{L}+){0,3} (?:falta|faltava|faltaria|faltam|resta|ficou faltando)(?: \\p{L}+){0,5} (?:saber|prazo|dado|dados|data|medidas|informação|resposta|dúvida|confirmar|entender|perceber|ficha)',
  '(?:fiquei|ficamos|fico|ficámos|tenho|temos|resta|restou|surgiu|bateu)(?: \\p{L}+){0,3} (?:curios[oa]s?|na dúvida|com dúvida|com uma dúvida|a dúvida|uma dúvida|sem saber|à espera|no aguardo)|(?:seria|era) (?:bom|útil|importante|óptimo|ótimo) (?:saber|conhecer|perceber|entender|ter)|(?:fico|ficamos|estou|estamos) (?:no aguardo|à espera|aguardando|a aguardar)(?: \\p{L}+){0,2} (?:d[aoe]|sua|seu|vossa|o|a)(?! (?:aprovação|autorização|orçamento|diretoria|direção))|aguard(?:o|amos) (?:a|o|sua|seu|vossa|retorno|resposta|notícias)(?! (?:aprovação|autorização|diretoria))',
  '(?:mi|ci)(?: \\p{L}+){0,2} (?:manca|mancherebbe|mancano|serve|servirebbe|servono|resta|resterebbe|occorre)(?: \\p{L}+){0,6} (?:sapere|tempi|data|dato|dati|misure|informazione|risposta|conferma|capire|scheda|dettaglio)',
  '(?:sarei|saremmo|sono|siamo) (?:curios[oaie]|in attesa|interessat[oaie])(?: \\p{L}+){0,3}|(?:resta|rimane|resterebbe) (?:da (?:capire|sapere|chiarire)|un dubbio|il dubbio|una domanda)|(?:mi|ci) (?:chiedo|chiediamo|domando|domandiamo|chiedevo|chiedevamo) (?:se|come|quando|quanto|quale)|(?:sarebbe|utile|bello|importante) (?:utile |bello |importante |bene )?(?:sapere|capire|conoscere)|(?:attendo|attendiamo|aspetto|aspettiamo|resto in attesa|restiamo in attesa)(?: \\p{L}+){0,2} (?:vostr\\p{L}+|su\\p{L}+|tu\\p{L}+|notizie|riscontro|risposta|i|la|il|le)',
  '(?:hoor|horen|verneem|vernemen|weet|weten|zie|zien|ontvang|ontvangen)(?: \\p{L}+){0,4} (?:graag|nog|even|alleen)(?: \\p{L}+){0,4} (?:of|hoe|wanneer|waar|welke?|wat|wie|hoeveel|van (?:je|u|jullie))',
  '(?:graag|nog|alleen)(?: \\p{L}+){0,4} (?:hoor|horen|verneem|weet|weten|vernemen)(?: \\p{L}+){0,4} (?:of|hoe|wanneer|waar|welke?|wat|wie|hoeveel)|(?:benieuwd|nieuwsgierig|onduidelijk|afvraag|vraag me af|vragen ons af|de vraag is|rest nog|blijft de vraag)(?: \\p{L}+){0,4}(?: (?:of|hoe|wanneer|waar|naar|welke?|wat|wie))|(?:wacht|wachten)(?: \\p{L}+){0,2} (?:op|nog op) (?:je|jullie|uw|de|het|een)(?! (?:goedkeuring|akkoord|budget))|(?:ontbreekt|mis|missen|mist)(?: \\p{L}+){0,4} (?:levertijd|datum|maten|info|informatie|antwoord|gegevens)',
  '(?:bas|sirf|ek)(?: \\p{L}+){0,4} (?:jaanna|janna|pata|poochna|puchna|confirm|samajhna)(?: \\p{L}+){0,3} (?:hai|tha|karna)|(?:intezaar|wait) (?:kar|hai|rahega|karunga|karenge)(?: \\p{L}+){0,3}|(?:samajh|clear) (?:nahi|nhi) (?:aa|hua|ho)(?: \\p{L}+){0,3}|(?:yeh|ye) (?:bata|batana|batayen|bataiye)\\p{L}*',
);
const WANTS_ANYWHERE = parts(
  '(?:かどうか|のか|どの程度|いつ頃|どれくらい|どのくらい)[^。]{0,16}(?:気になっ|知りた|確認した|伺いた|お聞きした|わから|分から|判断)',
  '(?:ご返答|お返事|ご回答|ご連絡|回答)を?(?:お待ち|待って)',
  '(?:だけ|のみ)[^。]{0,10}(?:教え|確認|知り)',
  '(?:जानना|समझना|पूछना) (?:है|था|चाह)|इंतज़ार (?:है|कर|रहेगा)|इंतजार (?:है|कर|रहेगा)',
);

const WANTS = either(WANTS_TO_KNOW, WANTS_ANYWHERE);

/** Whether a sentence wants to know something, or waits for it, though it asks nothing. */
export const wantsToKnow = (text: string) => WANTS.test(text);
