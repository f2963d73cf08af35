import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What English mails give as a reason not to go on. */
export const enDoubts: ActWords['objections'] = [
  [
    phrases(
      "(?:struggl\\p{L}+|hard|difficult|tough|can't see|cannot see|unable|not able) (?:to )?(?:justify|find|stretch|get)(?: \\p{L}+){0,4} (?:money|price|cost|budget|spend|figure|amount|it)",
      '(?:twice|double|three times|(?:a )?(?:third|half|quarter)|\\d+ ?(?:%|per ?cent|percent)|£\\d+|\\$\\d+|€\\d+) (?:more|dearer|higher|over|above|less|cheaper|under)',
      '(?:sticker shock|steep|hefty|pricey|a lot of money|eye-?watering|out of (?:our )?(?:reach|league|range)|more than we (?:can|had|thought|planned|wanted|expected|budgeted))',
      '(?:come|came|bring|get|knock) (?:the price |it |this )?down',
      'sharpen (?:your|the) pencil',
      '(?:what|anything|something) (?:can|could) you (?:do|move) on (?:the )?(?:price|cost|number)',
      'at (?:no|zero) (?:extra |additional )?cost',
      'for (?:free|nothing)(?= (?:from|with|anyway)|[,.]| and)',
      "(?:budget|money)(?: \\p{L}+){0,3} (?:isn't|is not|won't|doesn't|does not|no longer|ran out|run out|dried|been cut|gone)",

      '(?:too|very|quite|rather|a bit|more|so|prohibitively) (?:expensive|pricey|costly|dear)',
      '(?:price|pricing|quote|offer|cost|costs|number|figure)s?(?: \\p{L}+){0,4} (?:is|are|seems?|looks?|came (?:in|out|back)|feels?)(?: \\p{L}+)? ?(?:too |a bit |quite |rather |well |much |far )?(?:high|steep|above|over|beyond|more than|higher)',
      '(?:over|above|beyond|exceeds?|outside|out of|not in|more than) (?:our |the |my |this year.s )?(?:\\p{L}+ )?budget',
      "(?:can't|cannot|can not|couldn't|won't|not able to|unable to) (?:afford|justify|stretch|pay)",
      'at (?:this|that|the current|your) (?:price|rate|cost)',
      "(?:no|don't have (?:the|any|a)|haven't got the|lack(?:ing)? the) (?:remaining )?budget",
      '(?:double|twice|three times|\\d+ ?%) (?:more than )?what we (?:pay|spend|have)',
      'budget (?:is|was|has been) (?:tight|cut|frozen|limited|exhausted|gone)',
      '(?:need|want|expect)(?:ed|s)? (?:a )?(?:lower|better|cheaper) (?:price|rate|offer)',
    ),
    'price',
  ],
  [
    phrases(
      '(?:who|what|which) we (?:have|use|had|work with)(?: \\p{L}+){0,2}(?: now| already| today| currently|,)',
      '(?:upheaval|hassle|pain|effort|cost|disruption) of (?:chang|switch|mov|migrat)\\p{L}+',
      '(?:know|knows) where we (?:stand|are) with',
      '(?:better the devil|stay(?:ing)? (?:with|put)|stick(?:ing)? with)(?: \\p{L}+){0,4}',
      '(?:incumbent|existing|current|present|other|rival) (?:supplier|provider|vendor|system|software|contract|firm|people|lot|one|bidder|quote|offer|tool|platform)s?(?: \\p{L}+){0,6} (?:cheaper|less|free|better|same|match|offer|promis|works|does|has|is|will|can|came)',
      "(?:why|see why) (?:we |i |they )?(?:would|should|'d) (?:we |i )?(?:go through|change|switch|move|bother|pay)",
      '(?:another|second|other|rival|competing) (?:offer|quote|bid|proposal)(?: \\p{L}+){0,6} (?:cheaper|lower|less|better|under|below|from|on the table|in front)',
      '(?:includes?|throw(?:s|n)? in|offers?|promise[sd]?|matches)(?: \\p{L}+){0,5} (?:for free|at no (?:extra )?cost|free of charge|as standard)',

      '(?:lean(?:ing)?|tend(?:ing)?) (?:towards?|to)',
      '(?:already|currently|happily|still) (?:use|using|work(?:ing)? with|have|a customer of|under contract with|locked in)(?! (?:your|you|the trial))',
      '(?:happy|satisfied) with (?:our|what we|the) (?:current|existing|present|have)?',
      "(?:competitor|competing|another vendor|another supplier|another provider|someone else|other vendors?)(?:'s|s)?(?: \\p{L}+){0,3} (?:offer(?:s|ed)?|quoted?|is|are|came|has|can|does|give|gave|includes?|half|cheaper)",
      '(?:offers?|quoted?|charges?) (?:us )?(?:\\S+ )?(?:less|cheaper|lower|half)',
      '(?:compar(?:ed|ing)|versus|vs\\.?) (?:to |with |you (?:to|with) )?(?:<NAME>|other|your competitor)',
      '(?:prefer|favou?r|shortlisted) (?:another|a different|\\p{L}+.s (?:solution|offer|tool))',
    ),
    'competitor',
  ],
  [
    phrases(
      "(?:can't|cannot|not allowed to|couldn't) (?:decide|sign|order|commit|approve)(?: \\p{L}+){0,4} (?:myself|alone|on my own|without)",
      "(?:won't|will not|refuses to|doesn't want to|does not want to) (?:hear|know)(?: \\p{L}+){0,4}",

      "(?:board|committee|council|owner|owners|boss|cfo|ceo|finance|procurement|head office|hq|group|trustees|partners?|management|directors?)(?: \\p{L}+){0,4} (?:never|won't|will not|wouldn't|refus\\p{L}+|reluctant|against|hesitant|nervous|sceptical|skeptical|digging|balk\\p{L}*|unconvinced|not keen|isn't keen|aren't keen|not having it|said no|say no|turned|pushing back|push(?:ed)? back|has never|have never|doesn't like|don't like|not willing)",
      "(?:not|isn't|n't|never) (?:be )?(?:the one|my place|up to me|for me|mine) to (?:push|decide|sign|approve|say)",
      '(?:stick(?:ing)?|put(?:ting)?) (?:my|their|his|her|our|your)? ?(?:necks?|heads?) (?:out|on the block)',
      "(?:not|isn't|aren't|n't) on (?:the|our|their) (?:\\p{L}+ )?(?:schedule|framework|list|panel|preferred|approved|vendor list|supplier list)",
      '(?:get|getting|sell|selling) (?:this|it|that) (?:past|through|to|by) (?:the|my|our|her|him|them|finance|procurement|legal|it)',
      'above my (?:pay grade|limit|authority)',

      '(?:boss|board|management|manager|cfo|ceo|cio|cto|director|leadership|procurement|legal|partners?|committee|it|finance)(?: \\p{L}+){0,2} (?:isn.t|is not|aren.t|are not|wasn.t|was not|won.t|will not|doesn.t|does not|don.t|do not|still|has to|have to|needs? to|would need to|must) (?:yet )?(?:convinced|sold|on board|approve|sign(?: off)?|agree|see|support|decide|be convinced|want|like|back)',
      "(?:not|isn't|it's not) (?:my|our) (?:decision|call) (?:to make|alone)?",
      "(?:i|we) (?:don't|do not|can't|cannot) (?:make|take) (?:the|this|that|such) (?:final )?decision",
      "(?:i|we) (?:don't|do not) (?:have|hold) (?:the )?(?:authority|mandate|sign-?off|signing)",
      '(?:need|needs|require|requires|would need|waiting for|without) (?:\\p{L}+ ){0,3}(?:approval|sign-?off|buy-?in|blessing|green light)',
      '(?:have|has|need) to (?:convince|get (?:it|this) past|run (?:it|this) (?:by|past))',
    ),
    'authority',
  ],
  [
    phrases(
      "what(?:'s| is|'s really| really) (?:holding|stopping|putting|keeping|worrying|bothering|troubling)(?: \\p{L}+){0,2} (?:me|us|back|off)",
      "(?:don't|do not|wouldn't) want to (?:go through|live through|repeat|relive|have) (?:that|this|it)(?: all)?(?: again)?",
      '(?:went|gone) (?:bust|under|bankrupt|into administration|out of business)',

      '(?:hang-?up|sticking point|stumbling block|snag|catch|hesitation|reservation|worry|concern|fear|doubt|problem|trouble|issue|difficulty|rub|hitch|only thing)(?: \\p{L}+){0,5} (?:is|was|remains|for (?:me|us)|with|here)(?! (?:solved|fixed|resolved|gone))',
      '(?:burn(?:ed|t)|bitten|let down|bad experience|stung|scarred)(?: \\p{L}+){0,4} (?:before|once|last time|by|with)',
      '(?:how do|can) we (?:know|be sure|trust)',
      '(?:small|tiny|young|new|unknown) (?:firm|company|outfit|supplier|vendor|player|business|start-?up)',
      '(?:what (?:if|happens if)|if) you(?:r company)? (?:go|goes|went|are|were|get) (?:bust|under|bankrupt|out of business|bought|acquired)',
      '(?:uneasy|uncomfortable|wary|cautious|jittery|cold feet|second thoughts|on the fence|torn|not sold|yet to be convinced|struggling to (?:see|believe|picture))',

      '(?:concern(?:s|ed)?|worr(?:y|ies|ied)|nervous|doubts?|sceptical|skeptical|hesitant|uneasy|reservations?|afraid)(?: \\p{L}+){0,2} (?:about|that|whether|over|regarding|with|is|if)',
      "(?:not|n't) (?:fully |entirely |really )?(?:trust|confident|convinced|comfortable)(?! yet\\?)",
      '(?:bad|poor|negative) (?:experience|reviews?|references?|press)',
      '(?:too|so|such a|rather) (?:small|young|new|risky)(?: \\p{L}+){0,2} ?(?:vendor|company|supplier|start-?up|team|provider)?',
      '(?:security|privacy|compliance|reliability) (?:concerns?|risks?|issues?|worries)',
      '(?:big|real|too much of a|a) risk (?:for|to) us',
      '(?:will|would) you (?:still )?(?:be (?:around|there|in business)|exist) in',
      'no (?:references|case studies|track record)',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:too much|a lot|enough|plenty|so much) (?:on|going on|change)(?: \\p{L}+){0,4} (?:plate|at once|right now|at the moment|here|already)',
      "(?:can't|cannot|couldn't|don't want to|not ready to|no way we) (?:take on|face|cope with|handle|start|introduce|bring in|ask (?:the|my|our))(?: \\p{L}+){0,6}",
      '(?:team|staff|people|everyone|crew)(?: \\p{L}+){0,3} (?:exhausted|stretched|worn out|on their knees|burnt out|maxed out|at capacity|swamped|up to)',
      '(?:freeze|frozen|freez\\p{L}+)(?: \\p{L}+){0,4} (?:spend\\p{L}*|budget|hiring|projects?|investments?|purchas\\p{L}+|everything)?',
      '(?:wait|hold (?:off|fire)|sit tight|revisit|come back to (?:it|this))(?: \\p{L}+){0,4} (?:until|till|for (?:now|a bit|a while)|after|next|later)',

      "(?:not|isn't|n't) (?:a |the |really |quite )*(?:good|right|best|ideal|great) (?:time|moment|timing)",
      "(?:not|n't|no longer) (?:a |our |the )?(?:top )?priority",
      '(?:too|very|really|just) (?:busy|early|swamped|stretched)',
      '(?:in the middle|midst) of (?:a|an|our|the|another)',
      '(?:on hold|on ice|postponed?|put off|pushed (?:back|out)|back burner|parked?|shelved|delayed?)',
      "(?:not|n't)(?: \\p{L}+){0,4} (?:right now|at the moment|at this (?:time|stage|point)|for now|this (?:year|quarter|month)|before (?:next|the|january|q\\d))",
      "(?:no|n't have (?:the|any|enough)?) ?(?:time|capacity|resources|bandwidth)(?! \\p{L}+\\?)",
      '(?:next year|next quarter|q[1-4]|spring|autumn) at the earliest',
    ),
    'timing',
  ],
];
