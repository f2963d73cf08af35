import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What Portuguese mails give as a reason not to go on. */
export const ptDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|por cento)(?: \\p{L}+){0,3} (?:abaixo|menos|barat[oa]|inferior|mais (?:baix|barat)\\p{L}+)',
      '(?:o|a) mais car[oa]',
      '(?:um terço|metade|\\d+ ?%|muito|bastante) (?:menos|mais)(?: car[oa]| barat[oa])?',
      '(?:preço|valor|custo|orçamento|investimento)(?: \\p{L}+){0,6} (?:não|assusta|alt[oa]|pesa|passa|salgad[oa]|puxad[oa]|fora)',
      '(?:melhorar|baixar|ajustar|rever|descer)(?: \\p{L}+){0,4} (?:preço|valor|proposta|condições)',
      'não (?:cabe|dá|temos verba|há verba)(?: \\p{L}+){0,4}',

      '(?:demasiado|muito|bastante|um pouco|mais|demais) (?:car[oa]s?|elevad[oa]s?|alt[oa]s?|salgad[oa])',
      '(?:car[oa]s?|alt[oa]s?) demais',
      '(?:fora|acima|além|ultrapassa|excede|estoura|passa)(?: \\p{L}+){0,4} orçamento',
      '(?:não|sem)(?: \\p{L}+){0,3} (?:orçamento|verba)',
      '(?:orçamento|verba)(?: \\p{L}+){0,3} (?:apertad[oa]|congelad[oa]|cortad[oa]|esgotad[oa]|limitad[oa])',
      '(?:por|a) (?:esse|este) (?:preço|valor)',
      'o dobro',
      'não (?:podemos|consigo|conseguimos) (?:pagar|arcar|suportar)',
    ),
    'price',
  ],
  [
    phrases(
      '(?:fornecedor|sistema|programa|software|empresa)(?: \\p{L}+){0,2} (?:atual|de sempre|que temos)(?: \\p{L}+){0,8}',
      '(?:outra|segunda|terceira) (?:oferta|proposta|cotação)(?: \\p{L}+){0,8}',
      '(?:para|por) que(?: \\p{L}+){0,3} (?:mudar|trocar)',

      '(?:inclinad\\p{L}+|inclinando|tendendo|pendendo)(?: \\p{L}+){0,2} (?:para|por|a)',
      '(?:concorrente\\p{L}*|concorrência|outro fornecedor|outra empresa|outra solução)',
      'já (?:trabalhamos|usamos|utilizamos|temos|contamos|somos)(?: com| clientes)?',
      '(?:satisfeit\\p{L}+|contentes) com',
      '(?:mais barat[oa]s?|mais em conta|melhor preço)',
    ),
    'competitor',
  ],
  [
    phrases(
      '(?:direção|diretoria|gerência|chefe|chefia|diretor|diretora|dono|dona|sócios?|comitê|conselho|administração|financeiro|matriz|câmara)(?: \\p{L}+){0,6} (?:não quer|trav\\p{L}+|barr\\p{L}+|bloque\\p{L}+|hesita|resiste|contra|nunca|reticente|segur\\p{L}+)',
      'não (?:depende de mim|está nas minhas mãos)',

      '(?:direção|diretoria|administração|gerência|chefe|chefia|diretor|diretora|comitê|conselho|compras|jurídico|sócios?)(?: \\p{L}+){0,4} (?:não|aprovar\\p{L}*|aprove|autoriz\\p{L}+|convencid\\p{L}+|decid\\p{L}+|precisa|tem de|tem que|deve)',
      'não (?:depende de mim|sou eu quem|é decisão minha|posso decidir|decido|tenho autonomia|tenho poder)',
      '(?:preciso|precisamos|precisa|falta|aguardando|depende)(?: \\p{L}+){0,4} (?:aprovação|autorização|aval|luz verde|ok d[ao])',
      'convencer',
    ),
    'authority',
  ],
  [
    phrases(
      '(?:ninguém|nenhum)(?: \\p{L}+){0,3} (?:acredita|confia|se fia)',
      '(?:até que|enquanto|a menos que)(?: \\p{L}+){0,8} (?:convenc\\p{L}+|convenç\\p{L}+|prov\\p{L}+)',
      '(?:o que|aquilo que) (?:me|nos)(?: \\p{L}+)? (?:trava|preocupa|segura|impede|faz hesitar|assusta)|que (?:me|nos) (?:trava|preocupa)',
      '(?:faliu|fechou as portas|falência|nos deixou na mão|não quero repetir|não queremos repetir|não quero passar)',

      '(?:problema|questão|entrave|obstáculo|receio|medo|ressalva|senão|porém)(?: \\p{L}+){0,3} (?:é que|está em|com|é)(?: \\p{L}+)?',
      '(?:já nos|já me|a gente já)(?: \\p{L}+){0,2} (?:aconteceu|queim\\p{L}+|correu mal|deu errado)',
      '(?:e se|o que acontece se)(?: \\p{L}+){0,3} (?:vocês|a empresa|fechar\\p{L}*)',

      '(?:preocupa\\p{L}*|preocupad\\p{L}+|preocupações|receio|receios|receamos|reservas|desconfi\\p{L}+|insegur\\p{L}+|temos dúvidas se|duvidamos)',
      '(?:não|pouco)(?: \\p{L}+){0,2} (?:confi\\p{L}+|convencid\\p{L}+|convence\\p{L}*|segur\\p{L}+|tranquil\\p{L}+)',
      '(?:má experiência|experiência ruim|experiências ruins)',
      '(?:muito|demasiado|tão) (?:pequen[oa]|jovem|nov[oa]|arriscad[oa])',
      'risco (?:para|muito|demasiado)',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:não|nem)(?: \\p{L}+){0,4} (?:momento|altura certa|boa altura|hora certa)',
      '(?:equipe|equipa|pessoal|gente)(?: \\p{L}+){0,4} (?:esgotad[oa]|sobrecarregad[oa]|no limite|sem fôlego|queimad[oa]|saturad[oa])',
      '(?:congel|cort|suspens|parad)\\p{L}+(?: \\p{L}+){0,4} (?:gastos?|investimentos?|compras|verbas?)?',
      '(?:esperar|aguardar|deixar|segurar)(?: \\p{L}+){0,4} (?:para|até|mais|depois)',

      'não é(?: \\p{L}+){0,2} (?:momento|hora|altura)',
      'não é(?: \\p{L}+){0,2} prioridade',
      '(?:muito cedo|cedo demais|adiad\\p{L}+|adiar|adiamos|postergad\\p{L}+|postergar|em pausa|em espera|parad\\p{L}+|suspens\\p{L}+|sobrecarregad\\p{L}+)',
      '(?:em plena|em pleno|no meio d[aeo])',
      'não(?: \\p{L}+){0,4} (?:este ano|neste ano|por agora|por enquanto|no momento|neste momento|neste trimestre|antes d[aeo])',
      '(?:não temos|falta de|sem) (?:tempo|recursos|capacidade|braço)',
      'no mínimo em',
    ),
    'timing',
  ],
];
