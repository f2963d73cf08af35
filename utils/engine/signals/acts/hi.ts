import { hiDoubts } from '../doubts/hi';
import { inBothScripts } from '../lexicon';
import type { ActWords } from './act-words';

export const hiActs: ActWords = {
  plea: inBothScripts(
    [
      '(?:भेज|बता|कर|दे|बना|करवा|साझा कर|लिख)(?: ?(?:दीजिए|दीजिये|दें|दो|सकते हैं|सकती हैं)|िए|िये|ें|इए|इये|एं)',
      'कृपया',
      'की ज़?रूरत है',
    ],
    [
      '(?:bhej|bata|kar|de|bana|karwa|bhijwa|dikha|samjha|laga|mila|chhod)(?: ?(?:na|dena|dijiyega|wa dena|do na|dijiye|dein|dijiega))(?!\\p{L})',
      '(?:share|send|confirm|update|arrange|check|revert|provide)(?: \\p{L}+){0,4} (?:kar|karo|karein|kijiye|karna|kar dena|kar do)',
      '(?:chahiye|zaroori|jaroori|zarurat|jarurat)(?: \\p{L}+){0,3}',
      '(?:maang|mang) (?:rahe|raha|rahi)',

      '(?:bhej|bata|kar|de|bana|karwa|share kar|send kar|confirm kar|update kar|likh)(?: ?(?:do|dijiye|dijiyega|den|dena|dein|sakte|sakti|sako)|iye|iyega|o)',
      '(?:can|could|would|will) (?:you|aap)(?: please| pls)? \\p{L}+',
      '(?:please|pls|plz|kindly) \\p{L}+',
      'chahiye(?: tha| thi)?',
      'zaroorat hai',
    ],
  ),
  toKnow: inBothScripts(
    ['(?:जानना|पूछना|समझना) (?:चाह|था|है)', 'यह बता'],
    [
      '(?:kya|kab|kaise|kitna|kitne|kaun|kahan|kyun|kaunsa|kis)(?: \\p{L}+){2,12} (?:hai|hain|hoga|hogi|tha|sakta|sakte|milega|aayega|lagega|rahega|jayega|chalega)(?=[ .?!,]|$)(?<=^.{0,160})',
      '(?:pata karna|jaanna|puchna|poochna|clear nahi|samajh nahi)(?: \\p{L}+){0,5}',
      '(?:puch|pooch) (?:rahe|raha|rahi)',

      '(?:jaanna|puchna|poochna|samajhna|know karna) (?:chah\\p{L}+|tha|hai)',
      '(?:batao|bataiye|bata (?:do|dijiye)) (?:ki|kab|kya|kaise|kitna|kaun)',
    ],
  ),
  meeting: inBothScripts(
    [
      '(?:मीटिंग|बैठक|कॉल|डेमो|बात|मुलाकात)[^।?]{0,20}(?:कर (?:सकते|लें|लेते)|करें|रख|तय|शेड्यूल|चाह|हो सक)',
      '(?:कब|किस दिन|किस समय)[^।?]{0,20}(?:उपलब्ध|मिल|बात|समय|फ्री|खाली)',
      'मिल (?:सकते|लेते|लें)',
    ],
    [
      '(?:baith ?(?:ke|kar|te)|aamne saamne|saath baith)(?: \\p{L}+){0,5}',
      '(?:meeting|call|demo|baat|mulakat|discussion|zoom)(?: \\p{L}+){0,5} (?:kar (?:sakte|lete|len|lein)|karein|karen|karte|rakh\\p{L}*|fix|schedule|set|arrange|chahte|ho sakt\\p{L}+|kar lo)',
      '(?:kab|kis din|kis time|kaunsa time)(?: \\p{L}+){0,5} (?:free|available|time|baat|mil\\p{L}*|sahi|theek)',
      'mil (?:sakte|lete|lein|len)',
      '(?:schedule|set up|arrange|book|fix)(?: \\p{L}+){0,2} (?:call|meeting|demo)',
      '(?:let.s|lets|can we|shall we)(?: \\p{L}+){0,2} (?:meet|connect|talk|call|schedule|have a)',
      '(?:free|available) (?:ho|hain|hai)',
    ],
  ),
  quote: inBothScripts(
    ['कोटेशन', 'दरें', 'रेट', 'कीमत', 'दाम', 'प्रस्ताव'],
    ['quotation', 'quotes?', 'proposal', 'rates?', 'price(?:s| list)?', 'pricing', 'estimate', 'rate list'],
  ),
  cost: inBothScripts(
    [
      'कितन(?:ा|े|ी) (?:का|के|की|खर्च|पैस|लगेग|होग|कीमत|दाम|पड़)',
      '(?:कीमत|दाम|रेट|मूल्य) क्या',
      'कितने (?:का|में|रुपये)',
      '(?:छूट|डिस्काउंट) (?:मिल|है|दे)',
    ],
    [
      'kitn[aei](?: \\p{L}+){0,3} (?:ka|ke|ki|kharcha|paise|lagega|lagenge|hoga|padega|cost|charge)',
      '(?:rate|price|cost|pricing|charges|daam|keemat) (?:kya|kitn[aei])(?: \\p{L}+)?',
      '(?:discount) (?:milega|mil|hai|de|possible|kitn[aei])',
      'kitne (?:ka|mein|me)',
      'how much',
    ],
  ),
  promise: inBothScripts(
    [
      '(?:भेज|बता|कर|दे|बात कर|फोन कर|कॉल कर|भिजवा|साइन कर|पुष्टि कर) ?(?:ूंगा|ूँगा|ूंगी|ूँगी|ेंगे|ंगे|दूंगा|दूँगा|दूंगी|देंगे|ता हूं|ता हूँ|ती हूं|ते हैं|एंगे)',
      '(?:दूंगा|दूंगी|देंगे|करूंगा|करूंगी|करेंगे|भेजूंगा|भेजूंगी|भेजेंगे|बताऊंगा|बताएंगे|बताऊँगा)',
      'मिल जाए(?:गा|गी)',
    ],
    [
      '(?:kal|parso|somvar|mangalvar|budhvar|guruvar|shukravar|monday|tuesday|wednesday|thursday|friday)(?: tak)?(?: \\p{L}+){0,5} (?:pahunch|mil|aa) (?:jayega|jayegi|jaega|jaegi|jayenge)',
      '(?<!(?:wait|intezaar|intezar|intzar|pratiksha) )(?:bhejta|bhejti|batata|batati|karta|karti|deta|deti|milta|karwata) (?:hoon|hu|hun|hain)(?: \\p{L}+)*',
      '(?:kal|aaj|parso|somvar|mangalvar|budhvar|guruvar|shukravar|monday|tuesday|wednesday|thursday|friday|saturday)(?: tak)?(?: \\p{L}+){0,5} (?:bhej|de|kar|bata|mil)(?: ?(?:d?unga|d?ungi|denge|enge|jayega|jayegi))',
      '(?:bhijwa|karwa|mangwa) (?:dunga|dungi|denge|deta|dete)',

      '(?<!(?:wait|intezaar|intezar|intzar|pratiksha) )(?:bhej|bata|kar|de|baat kar|call kar|share kar|confirm kar|sign kar|update kar|revert kar|send kar) ?(?:d?unga|d?ungi|denge|enge|ta hoon|ta hu|ti hoon|te hain|deta hoon|deti hoon|dete hain)',
      '(?<!decide )(?<!final )(?<!baat )(?:dunga|dungi|denge|karunga|karungi|karenge|bhejunga|bhejungi|bhejenge|bataunga|batayenge|bataungi)',
      '(?:mil jayega|mil jaegi|mil jayegi)',
      "(?:i|we)(?:'ll| will| shall) (?!not|be (?:away|out|on))\\p{L}+",
      'will (?:send|share|revert|confirm|get back|update|call|check)',
    ],
  ),
  owed: inBothScripts(
    ['आपने (?:कहा|बोला|वादा)[^।]{0,20}', 'आप[^।]{0,12}(?:भेजने|देने|बताने) वाले थे'],
    [
      'aapne (?:kaha|bola|promise|commit)(?: \\p{L}+){0,6}',
      'aap(?: \\p{L}+){0,4} (?:bhejne|dene|batane|karne) wale the',
      'you (?:said|promised)(?: \\p{L}+){0,3}',
    ],
  ),
  objections: hiDoubts,
  accepts: inBothScripts(
    [
      '(?:मंज़?ूर|स्वीकार|पक्का|फाइनल)[^।]{0,8}(?:है|हैं|कर (?:लिया|दिया|ते))',
      '(?:साइन|हस्ताक्षर|अप्रूव)[^।]{0,8}(?:कर दिया|कर दिए|हो गया|हो गए|किया है)',
      'ऑर्डर (?:दे|कर|कन्फर्म|पक्का)(?! नहीं)',
    ],
    [
      '(?:is|ye|yeh)(?: \\p{L}+){0,3} (?:hi |ko )?(?:hamara |hamare )?(?:formal |confirmed |final )?order (?:samajh|maan|maniye|consider)\\p{L}*',
      '(?:signed|sign ki hui|stamped)(?: \\p{L}+){0,3} (?:copy|po|order|attached|bhej)',
      '(?:po|purchase order|order)(?: (?:no|number|copy))?[ .:]*(?:[\\p{L}\\d/.-]+ ){0,4}(?:attached|bhej (?:diya|di|rahe)|nikal (?:diya|gaya)|release kar diya|aa gaya)',
      '(?:advance|payment|neft|rtgs|token)(?: [\\p{L}\\d%]+){0,5} (?:kar diya|bhej diya|ho gaya|transfer|de diya)',
      '(?:deal|order|baat) (?:pakki|pakka|final|done|confirm)(?: hai| hui| kar diya)?',

      '(?:manzoor|final|pakka|done|deal final) (?:hai|hain|kar diya|kar dete|kar lete|ho gaya)',
      '(?:sign|approve|approved|signed)(?: \\p{L}+){0,2} (?:kar diya|kar diye|ho gaya|ho gaye|kiya hai)',
      'order (?:de|confirm|place|pakka)(?: \\p{L}+)?',
      '(?:po|purchase order)(?: \\p{L}+){0,2} (?:bhej|attached|attach|number|release|de)',
      '(?:aap )?(?:kaam )?(?:shuru|start) kar (?:do|dijiye|sakte)',
      "(?:let's|we can|please) (?:go ahead|proceed)",
    ],
  ),
  unsettled: inBothScripts(
    ['अगर', 'यदि', 'जब', 'नहीं', 'अभी तक', 'बाद'],
    ['agar', 'jab', 'nahi', 'abhi tak', 'ke baad', 'if', 'once', 'when', 'not', 'pending', 'baaki'],
  ),
  declines: inBothScripts(
    [
      '(?:रुचि|दिलचस्पी|ज़?रूरत)(?: अब)? नहीं',
      '(?:नहीं|ना)[^।]{0,6}(?:चाहिए|लेंगे|लेना|करेंगे|ले पाएंगे)',
      'किसी और[^।]{0,14}(?:ले|चुन|दे|कर)',
      'रद्द',
    ],
    [
      '(?:project|kaam|plan|baat)(?: \\p{L}+){0,3} (?:yahin|yahi|wahin)(?: \\p{L}+){0,2} (?:khatam|khatm|ruk|band)\\p{L}*',
      '(?:company|business|dukaan|factory) bech (?:di|diya|rahe|raha)',
      '(?:kahin aur|kisi aur|dusri|doosri|dusre|local)(?: \\p{L}+){0,5} (?:le liya|order de diya|final kar|kar liya|fix|finalise)',
      '(?:abhi|ab)(?: \\p{L}+){0,3} (?:nahi lena|nahi chahiye|zaroorat nahi|plan nahi|cancel)',
      '(?:management|boss|malik)(?: \\p{L}+){0,3} ne mana kar diya',
      'project (?:cancel|band|drop)(?: \\p{L}+){0,3}',

      '(?:interest(?:ed)?|zaroorat|need)(?: ab)? nahi',
      '(?:nahi|nhi) (?:chahiye|lenge|lena|karenge|le payenge|le paenge)',
      '(?:kisi aur|dusre vendor|doosri company)(?: \\p{L}+){0,4} (?:le liya|final|chun|de diya|kar liya|ke saath)',
      '(?:not|no longer) interested',
      '(?:cancel|drop) kar (?:diya|rahe)',
    ],
  ),
  absent: inBothScripts(
    ['(?:छुट्टी|अवकाश) पर', 'कार्यालय (?:से बाहर|में नहीं)', 'बाहर हूं'],
    [
      '(?:chutti|chhutti|leave) (?:par|pe)',
      'office (?:mein nahi|me nahi|se bahar)',
      '(?:out of (?:office|station)|on leave)',
      'wapas (?:aaunga|aaungi|aayenge)',
    ],
  ),
  leaves: inBothScripts(
    ['(?:मेल|ईमेल|संदेश|कॉल)[^।]{0,8}(?:मत|न) (?:भेज|कर)', '(?:सूची|लिस्ट) से[^।]{0,6}हटा'],
    [
      '(?:mail|email|message|call)(?: \\p{L}+){0,2} (?:mat|na|band) (?:bhej\\p{L}*|kar\\p{L}*|kijiye)',
      'list se (?:hata|nikal|remove)\\p{L}*',
      'unsubscribe (?:kar|me)',
      '(?:remove|delete) (?:me|my)',
    ],
  ),
  introduces: inBothScripts(
    ['(?:परिचय|मिलवा)', '(?:मेरे|हमारे) (?:सहकर्मी|साथी|मैनेजर)[^।]{0,20}'],
    [
      '(?:introduce|parichay|milwa)(?: \\p{L}+){0,3}',
      '(?:cc|copy|loop)(?: \\p{L}+){0,3} (?:kiya|kar|mein|me|rahe)',
      '(?:mere|hamare) (?:colleague|manager|saathi|boss) \\p{L}+',
      'se (?:baat|contact|connect) (?:kar\\p{L}*|kijiye)',
    ],
  ),
};
