import type { LabelTable } from './table';

/** English. */
export const en: LabelTable = {
  name: [
    'name|full name|title@dv|subject@v|topic@d|summary@v|display name',
    'account name@o|company name@o|organization name@o|organisation name@o|contact name@c|opportunity@d|deal@d|project label@d|label@d|project name@d|meeting subject@v|legal name@o|third party name@o|customer name@o',
    'topic@l|lead title@l|company@o|organization@o|record name',
  ],
  firstName: ['first name|given name|forename'],
  lastName: ['last name|surname|family name'],
  stage: [
    'stage|deal stage|sales stage|pipeline stage|opportunity stage|status@l|lead status|lead stage|sales phase|phase|current stage|process stage|opportunity lifecycle',
    'lifecycle stage@l|status reason@l|sales status@l|pipeline step|step|column',
  ],
  status: [
    'status@d|deal status@d|won lost@d|outcome@d|opportunity state@d|state@d|sales status@d',
    'forecast status@d|status reason@d',
  ],
  amount: [
    'amount|value|deal amount|deal value|opportunity amount|lead value|lead amount|opportunity value|amount of deal',
    'deal size|estimated value|est value|estimated revenue|est revenue|expected value|potential value|contract value|deal total|sale amount|sales amount|potential amount|bid amount|estimated amount|estimated deal value|expected deal value|expected amount|opportunity size|net amount',
    'expected revenue|revenue|total contract value|tcv|total value|total amount|price|worth|planned revenue|projected revenue|potential revenue|forecast value|sales volume|volume',
    'total|grand total',
  ],
  currency: [
    'currency|deal currency|amount currency|currency code|currency of value|transaction currency',
    'account currency|record currency',
  ],
  probability: [
    'probability|win probability|deal probability|likelihood|chance|chance of success|chance to win|probability of winning|closing probability|close probability|probability to close|win chance|winning chance|sales probability',
    'confidence|win likelihood|success probability|success rate|certainty|lead probab|probab|prob|success chance|conversion probability',
  ],
  closeDate: [
    'close date|closing date|expected close date|expected closing date|expected closing|expected close|estimated close date|est close date|forecast close date|forecasted close date|planned close date|projected close date|anticipated close date|target close date|expected close on|expected to close on|estimated closing date|estimated close|est close|expected closure date|expected closure|estimated closing|close by|closes on|expected date of closing|sales close date',
    'target date|expected end date|expected date|estimated date|forecast date|expected decision date|decision date|expected order date|expected signing date|expected signature date',
    'end date@d|deadline@d|due date@d|projected end date@d|closes@d|closing@d|close@d',
  ],
  owner: [
    'owner|assigned to|assigned user|owned by|salesperson|sales person|sales owner|record owner|responsible|responsible user|responsible person|person responsible|assignee|deal owner|organizer|user responsible|assigned to user|assigned to name',
    'sales rep|sales representative|sales representatives|account manager|account executive|sales manager|handled by|managed by|agent|relationship manager|sales agent|person in charge|host|owner name|lead owner|contact owner|company owner|account owner|opportunity owner|task owner',
    'rep|assigned|user|in charge|manager@d',
  ],
  account: [
    'account@dlcv|account name@dlcv|company@dlcv|company name@dlcv|organization@dlcv|organization name@dlcv|organisation@dlcv|organisation name@dlcv|third party@dlcv|related company@dcv|associated company|primary company|business name@dlc',
    'customer@dlcv|customer name@dlcv|client@dlcv|client name@dlcv|related account@dlcv|customer account@dlcv|employer@cl|company account@dlc|business@dlc|current company@c|firm@dlc|buyer@d|potential customer@d|partner customer@d|related organization',
    'account or contact@d|related third party',
  ],
  contacts: [
    'contact@dlov|contacts@dlov|contact person@dlov|contact persons@dlov|primary contact|point of contact|contact name@dlov|main contact|related contact@dlov|key contact@dlov|associated contact@dlov|associated contacts@dlov|primary contact name@dlo|people@dov|person@dov|contact people@dlov',
    'attendees@v|participants@v|invitees@v|guests@v|with@v|customer contact@dlv|client contact@dlv|related contacts@v|called@v|call to@v',
    'decision maker@d|stakeholders@d|buying contact@d',
  ],
  email: [
    'email|email address|email id|primary email|email primary|main email|email 1|contact email',
    'work email|business email|email work|office email|company email|email business|corporate email|emails|email work primary|primary email address',
    'personal email|email personal|private email|home email|email home',
    'other email|secondary email|email other|alternative email|alternate email|email 2|email address 2|other email address',
  ],
  phone: [
    'phone|telephone|phone number|tel|telephone number|primary phone|phone primary|phone no|main phone|contact phone|phones|contact number|phone 1|tel no',
    'work phone|office phone|business phone|phone work|phone office|direct phone|direct line|direct dial|company phone|phone business|work|office|direct|business telephone|prof phone|phone pro|corporate phone|pro phone|work number|office number|switchboard',
    'mobile|mobile phone|cell|cell phone|mobile number|phone mobile|cellphone|mobile no|cell number|phone cell|handphone|mobile telephone',
    'home phone|other phone|secondary phone|phone home|phone other|home|phone 2|alternate phone|alternative phone|personal phone|pers phone|private phone|home number|additional phone',
  ],
  website: [
    'website|web site|website url|web|homepage|home page|company website|web address|web page|site|website address',
    'domain|domain name|company domain|company domain name|url|links@o|web url',
  ],
  jobTitle: [
    'job title|job position|position@lc|designation@lc|post position|professional title|job|job role',
    'title@lc|role@c|function@lc|occupation|position title|profession|business title|function title|post@lc',
  ],
  source: [
    'source|lead source|deal source|opportunity source|contact source|origin|source of lead|traffic source',
    'original source|channel|referral source|source channel|acquisition channel|how did you hear about us|heard about us|source name|marketing source|lead origin|acquisition source|origin channel',
  ],
  nextStep: [
    'next step|next steps|next action|next actions|next step summary|next activity summary',
    'action required|next todo|next move',
  ],
  description: [
    'description|opportunity description|deal description|long description',
    'background|background info|internal notes|details|description information|about|about us|additional information|internal note|summary@dlco|overview@dlco|current situation@dl',
    'notes|comments|comment|note|remarks|remark|public note|private note|public notes|memo|additional notes|more information',
  ],
  createdAt: [
    'created|created at|created on|created date|creation date|create date|date created|created time|date entered|added on|date added|deal created|entered on|created at date|record created|date of creation|creation time|added time|date of entry',
    'added|add time|open date|opened on|start date created|date opened|registered on|registration date|creat date|entry date',
  ],
};
