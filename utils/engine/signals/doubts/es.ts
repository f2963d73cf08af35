import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What Spanish mails give as a reason not to go on. */
export const esDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|por ciento)(?: \\p{L}+){0,3} (?:debajo|menos|barat[oa]|inferior|más (?:baj|barat)\\p{L}+)',
      '(?:el|la) más car[oa]',
      '(?:un tercio|la mitad|\\d+ ?%|mucho|bastante) (?:menos|más)(?: car[oa]| barat[oa])?',
      '(?:precio|importe|monto|número|costo|presupuesto|inversión)(?: \\p{L}+){0,6} (?:no|se va|se sale|asusta|alt[oa]|pasa|imposible|fuera)',
      '(?:mejorar|bajar|ajustar|rebajar|apretar)(?: \\p{L}+){0,4} (?:precio|costo|oferta|números)',
      'no (?:nos|me) (?:da|alcanza|llega|salen)(?: \\p{L}+){0,4}',

      '(?:demasiado|muy|bastante|algo|más|un poco) (?:car[oa]s?|elevad[oa]s?|alt[oa]s?|costos[oa]s?)',
      '(?:fuera|por encima|encima|sale|supera|excede|pasa|escapa)(?: \\p{L}+){0,5} presupuesto',
      '(?:no|sin)(?: \\p{L}+){0,3} presupuesto(?! (?:de|para los)? ?(?:enviado|adjunto))',
      'presupuesto(?: \\p{L}+){0,3} (?:ajustado|congelado|agotado|recortado|limitado)',
      'a (?:ese|este) precio',
      'el doble',
      '(?:no podemos|no puedo) (?:pagar|permitírnoslo|asumir\\p{L}*|permitir\\p{L}*)',
    ),
    'price',
  ],
  [
    phrases(
      '(?:proveedor|sistema|programa|software|empresa)(?: \\p{L}+){0,2} (?:actual|de siempre|que tenemos)(?: \\p{L}+){0,8}',
      '(?:otra|segunda|tercera) (?:oferta|propuesta|cotización)(?: \\p{L}+){0,8}',
      '(?:para|por) qué (?:vamos a |íbamos a )?cambi\\p{L}+',

      '(?:inclin\\p{L}+|decant\\p{L}+)(?: \\p{L}+){0,2} (?:por|hacia)',
      '(?:competidor\\p{L}*|la competencia|otro proveedor|otra empresa|otra solución)',
      '(?:ya) (?:trabajamos|usamos|utilizamos|tenemos|contamos)(?: con)?',
      '(?:trabajamos|usamos|tenemos) (?:ya|actualmente)',
      '(?:contentos|satisfech\\p{L}+) con',
      '(?:más barat[oa]s?|mejor precio|más económic[oa]s?)',
    ),
    'competitor',
  ],
  [
    phrases(
      'no (?:quiere|quieren)(?: \\p{L}+){0,3} (?:saber|oír)(?: \\p{L}+)? ?nada',
      '(?:decidir|firmar|comprar)(?:lo)? (?:no )?(?:puedo|podemos)(?: \\p{L}+){0,2}(?<= no puedo| no podemos|decidir no puedo|decidirlo no puedo)',

      '(?:dirección|gerencia|jefe|jefa|director|directora|dueñ[oa]|socios?|comité|consejo|junta|finanzas|corporativo|central|casa matriz|ayuntamiento)(?: \\p{L}+){0,6} (?:no quiere|frena|bloque\\p{L}+|duda|dudan|no lo ve|no lo ven|pone pegas|ponen pegas|se opone|nunca|reaci[oa]s?|en contra|peros)',
      '(?:no está|queda) en mis manos',

      '(?:dirección|gerencia|gerente|jefe|jefa|director|directora|comité|consejo|compras|legal|socios?)(?: \\p{L}+){0,4} (?:no|aprobar\\p{L}*|apruebe|autoriz\\p{L}+|convencid\\p{L}+|decid\\p{L}+|dé el visto bueno|tiene que|debe)',
      'no (?:depende de mí|decido yo|es decisión mía|soy yo quien|puedo decidir|podemos decidir|tengo autoridad)',
      '(?:necesit\\p{L}+|falta|requiere|esperando)(?: \\p{L}+){0,4} (?:aprobación|autorización|visto bueno|conformidad|luz verde)',
      'convencer',
    ),
    'authority',
  ],
  [
    phrases(
      '(?:nadie|ninguno)(?: \\p{L}+){0,3} (?:cree|se fía|confía|se lo cree)',
      '(?:hasta que|mientras|a menos que)(?: \\p{L}+){0,8} (?:convenz\\p{L}+|demuestr\\p{L}+|tranquili\\p{L}+)',
      'lo que (?:me|nos)(?: \\p{L}+)? (?:frena|preocupa|detiene|hace dudar|echa para atrás|inquieta)',
      '(?:quebró|cerró|quiebra|nos dejó tirados|nos dejaron tirados|no quiero repetir|no queremos repetir|no quiero volver a pasar)',

      '(?:tema|problema|pega|pero|inconveniente|obstáculo|freno|duda|miedo|temor)(?: \\p{L}+){0,3} (?:es que|está en|con|es)(?! (?:solucionad|resuelt))(?: \\p{L}+)?',
      '(?:ya nos|ya me)(?: \\p{L}+){0,2} (?:pasó|quemamos|salió mal|fallaron)',
      '(?:y si|qué pasa si)(?: \\p{L}+){0,3} (?:ustedes|cierran|quiebran|desaparec\\p{L}+)',

      '(?:preocupa\\p{L}*|preocupad\\p{L}+|preocupaciones|dudas|dudamos|reservas|recelos?|reticen\\p{L}+|desconfi\\p{L}+|tememos|temo)(?! (?:pendientes|adicionales|me dices|me avisas))',
      '(?:no|poco)(?: \\p{L}+){0,2} (?:confia\\p{L}*|convence\\p{L}*|convencid\\p{L}+|segur\\p{L}+|fiamos|tranquil\\p{L}+)',
      'mala experiencia',
      '(?:demasiado|tan|muy) (?:pequeñ[oa]|joven|nuev[oa]|arriesgad[oa])',
      '(?:riesgo|riesgos) (?:para|demasiado)',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:no veo|no creo|no es|no parece)(?: \\p{L}+){0,4} (?:momento|buen momento|el momento|buena época)',
      '(?:no me|no nos)(?: \\p{L}+){0,3} (?:cuero|vida|cabeza|para más)',
      '(?:gente|equipo|personal)(?: \\p{L}+){0,4} (?:quemad[oa]|agotad[oa]|saturad[oa]|desbordad[oa]|al límite)',
      '(?:mudando|mudanza|migrando|en obras|cierre de año|temporada alta|plena campaña)',
      '(?:congel|recort|paraliz)\\p{L}+(?: \\p{L}+){0,4} (?:gastos?|inversion\\p{L}*|presupuestos?|compras)?',
      '(?:esperar|esperemos|dejarlo|dejémoslo|aguantar)(?: \\p{L}+){0,4}(?= |[.,])',

      'no es(?: \\p{L}+){0,2} momento',
      'no es(?: \\p{L}+){0,2} prioridad',
      '(?:demasiado pronto|aplazad\\p{L}+|aplazar|aplazamos|pospuest\\p{L}+|posponer|pospon\\p{L}+|en pausa|parad\\p{L}+|paralizad\\p{L}+|retrasad\\p{L}+|desbordad\\p{L}+)',
      '(?:en plena|en pleno|en medio de)',
      'no(?: \\p{L}+){0,4} (?:este año|por ahora|de momento|por el momento|ahora mismo|este trimestre|antes de)',
      '(?:no tenemos|falta de|sin) (?:tiempo|recursos|capacidad)',
      'como (?:muy )?pronto',
    ),
    'timing',
  ],
];
