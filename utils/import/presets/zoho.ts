import type { Preset } from '../fields/preset';

/** Zoho CRM: labels with ids of lookups behind a dot, or the names of its interface. */
export const zoho: Preset = {
  id: 'zoho',
  name: 'Zoho CRM',
  hosts: /(?:^|\.)(?:crm|one|crmsandbox)\.zoho(?:cloud)?\.(?:com|eu|in|com\.au|jp|com\.cn|sa|ca)$/,
  tables: [
    {
      table: 'deal',
      columns:
        'Record Id=id|!Deal Owner.id|Deal Owner=owner|Amount=amount|Deal Name=name|!Closing Date=closeDate|!Account Name.id=accountId|Account Name=account|Stage=stage|!Contact Name.id=contactIds|Contact Name=contacts|Probability (%)=probability|Probability=probability|Expected Revenue|Type|Next Step=nextStep|Lead Source=source|Created Time=createdAt|!Modified Time|Currency=currency|!Exchange Rate|!Stage Modified Time=stageEnteredAt|!Campaign Source.id|!Sales Cycle Duration|!Overall Sales Duration',
    },
    {
      table: 'deal',
      columns:
        'id=id|!Deal_Name=name|!Closing_Date=closeDate|!Account_Name.id=accountId|!Account_Name=account|Stage=stage|Amount=amount|!Contact_Name.id=contactIds|!Contact_Name=contacts|!Owner.id|Owner=owner|!Lead_Source=source|!Next_Step=nextStep|!Created_Time=createdAt|Probability=probability|!Stage_Modified_Time=stageEnteredAt|Currency=currency',
    },
    {
      table: 'lead',
      columns:
        'Record Id=id|!Lead Owner.id|!Lead Owner=owner|Company=account|First Name=firstName|Last Name=lastName|!Full Name=name|Title=jobTitle|Email=email|Phone=phone|Mobile=otherPhone|Lead Source=source|!Lead Status=stage|Created Time=createdAt|!Modified Time|!No. of Employees|Rating|!Secondary Email=otherEmail|!Email Opt Out|!Converted Date Time',
    },
    {
      table: 'contact',
      columns:
        'Record Id=id|!Contact Owner.id|!Contact Owner|First Name=firstName|Last Name=lastName|!Full Name=name|Email=email|!Secondary Email=otherEmail|Phone=phone|Mobile=otherPhone|!Account Name.id=accountId|Account Name=account|Title=jobTitle|Created Time|!Modified Time|!Email Opt Out|Reporting To',
    },
    {
      table: 'account',
      columns:
        'Record Id=id|!Account Owner.id|!Account Owner|Account Name=name|Website=website|Industry=industry|Phone|!Parent Account.id|Parent Account|!Account Number|!Ticker Symbol|Employees|Created Time|!Modified Time|Billing City',
    },
    {
      table: 'activity',
      columns:
        'Record Id=id|!Task Owner.id|Task Owner=owner|Subject=subject|Due Date=at|Status=done|Priority|!Contact Name.id=contactIds|Contact Name=contacts|!Related To.id=dealId|Related To=deal|Description=text|!Closed Time',
    },
  ],
  stages:
    'Qualification=10|Needs Analysis=20|Value Proposition=40|Identify Decision Makers=60|Proposal/Price Quote=75|Negotiation/Review=90|Closed Won=100|Closed Lost=0|Closed Lost to Competition=0',
};
