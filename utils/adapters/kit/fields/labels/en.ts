import type { LabelTable } from './table';

/** English. */
export const en: LabelTable = {
  name: [
    'name|full name|title@dv|subject@v|topic@d|summary@v|display name',
    'opportunity@d|deal@d|project label@d|label@d|project name@d|legal name@o',
    'topic@l|lead title@l|company@o|organization@o|record name|subject@d',
  ],
  firstName: ['first name|given name|forename'],
  lastName: ['last name|surname|family name'],
  stage: [
    'stage|status@l|phase|process stage|opportunity lifecycle',
    'lifecycle stage@l|status reason@l|step|column',
  ],
  status: ['status@d|won lost@d|outcome@d|state@d|sales status@d', 'forecast status@d|status reason@d'],
  amount: [
    'amount|value|deal value',
    'deal size|contract value|deal total|sale amount|sales amount|bid amount|opportunity size|net amount',
    'revenue|total contract value|tcv|total value|total amount|price|worth|forecast value|sales volume|volume',
    'total|grand total',
  ],
  currency: ['currency|amount currency|currency of value', 'account currency|record currency'],
  probability: [
    'probability|likelihood|chance',
    'confidence|success rate|certainty|probab|prob|conversion probability',
  ],
  closeDate: [
    'close date|closing date|expected closing|expected close|estimated close|est close|expected closure|estimated closing|close by|closes on',
    'target date|expected end date|expected date|estimated date|forecast date|decision date|expected order date|expected signing date|expected signature date',
    'end date@d|deadline@d|due date@d|closes@d|closing@d|close@d',
  ],
  owner: [
    'owner|assigned to|assigned user|owned by|salesperson|sales person|responsible|assignee|organizer',
    'sales representative|sales representatives|account manager|account executive|sales manager|handled by|managed by|agent|relationship manager|host',
    'rep|assigned|user|in charge|manager@d',
  ],
  account: [
    'account@dlcv|company@dlcv|organization@dlcv|organisation@dlcv|third party@dlcv',
    'customer@dlcv|client@dlcv|customer account@dlcv|employer@cl|company account@dlc|business@dlc|current company@c|firm@dlc|buyer@d|partner customer@d',
    'account or contact@d|related third party',
  ],
  contacts: [
    'contact@dlov|contacts@dlov|contact person@dlov|contact persons@dlov|point of contact|people@dov|person@dov|contact people@dlov',
    'attendees@v|participants@v|invitees@v|guests@v|with@v|customer contact@dlv|client contact@dlv|called@v|call to@v',
    'decision maker@d|stakeholders@d|buying contact@d',
  ],
  email: ['email'],
  phone: [
    'phone|telephone|tel|phones|contact number|contact numbers',
    'direct line|direct dial|work|office|direct|switchboard',
    'mobile|cell|cellphone|handphone',
    'home|pers phone',
  ],
  website: ['website|web site|web|homepage|home page|web page|site', 'domain|domain name|url|urls|links@o'],
  jobTitle: [
    'job title|job position|position@lc|designation@lc|post position|professional title|job|job role',
    'title@lc|role@c|function@lc|occupation|position title|profession|business title|function title|post@lc',
  ],
  source: [
    'source|origin|traffic source',
    'original source|channel|referral source|source channel|acquisition channel|how did you hear about us|heard about us|source name|marketing source|acquisition source|origin channel',
  ],
  nextStep: [
    'next step|next steps|next action|next actions|next step summary|next activity summary',
    'action required|next todo|next move',
  ],
  description: [
    'description|long description',
    'background|details|about|about us|additional information|summary@dlco|overview@dlco|current situation@dl',
    'notes|comments|comment|note|remarks|remark|memo|more information',
  ],
  createdAt: [
    'created|create date|date entered|entered on|record created|date of entry',
    'opened@d|added|add time|open date|opened on|start date created|date opened|registered on|registration date|creat date|entry date',
  ],
};
