import type { Preset } from '../fields/preset';

/** Salesforce: labels of a report's columns, or the names of its interface as Data Loader writes them. */
export const salesforce: Preset = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: /(?:^|\.)(?:salesforce|force)\.com$/,
  tables: [
    {
      table: 'deal',
      columns:
        '!Opportunity ID=id|!18-Digit Opportunity ID=id|!Opportunity Owner=owner|Account Name=account|Account ID=accountId|!Opportunity Name=name|Stage=stage|!Fiscal Period|Fiscal Year|Amount=amount|Amount Currency=currency|!Total Amount Currency=currency|!Total Amount=amount|Probability (%)=probability|Age|Close Date=closeDate|Created Date=createdAt|Next Step=nextStep|!Opportunity Next Steps=nextStep|Lead Source=source|Type|Closed=isClosed|Won=isWon|!Forecast Category|Opportunity Currency=currency|Primary Contact=contacts|Contact Name=contacts|!Last Stage Change Date=stageEnteredAt|!Territory Region|!Owner Role|Expected Revenue',
    },
    {
      table: 'deal',
      columns:
        'Id=id|Name=name|!StageName=stage|Amount=amount|!CloseDate=closeDate|!OwnerId=owner|!Owner.Name=owner|!AccountId=accountId|!Account.Name=account|!IsClosed=isClosed|!IsWon=isWon|!CreatedDate=createdAt|NextStep=nextStep|!LeadSource=source|Probability=probability|!CurrencyIsoCode=currency|!ForecastCategoryName|!LastStageChangeDate=stageEnteredAt|!FiscalQuarter',
    },
    {
      table: 'lead',
      columns:
        '!Lead ID=id|Salutation|First Name=firstName|Last Name=lastName|Email=email|Phone=phone|Mobile=otherPhone|!Company / Account=account|Company=account|Title=jobTitle|!Lead Owner=owner|!Lead Status=stage|Lead Source=source|Created Date=createdAt|Rating|Street|!Converted',
    },
    {
      table: 'lead',
      columns:
        'Id=id|FirstName=firstName|LastName=lastName|Email=email|Phone=phone|MobilePhone=otherPhone|Company=account|Title=jobTitle|!OwnerId=owner|Status=stage|!LeadSource=source|!CreatedDate=createdAt|!IsConverted|!ConvertedAccountId',
    },
    {
      table: 'contact',
      columns:
        '!Contact ID=id|Salutation|First Name=firstName|Last Name=lastName|!Contact Name=name|Title=jobTitle|Email=email|Phone=phone|Mobile=otherPhone|Account Name=account|Account ID=accountId|!Contact Owner|!Mailing Street|!Mailing City|!Mailing Country|!Account Owner|!Mailing Zip/Postal Code',
    },
    {
      table: 'contact',
      columns:
        'Id=id|FirstName=firstName|LastName=lastName|Email=email|Phone=phone|!MobilePhone=otherPhone|Title=jobTitle|!AccountId=accountId|!Account.Name=account|!OwnerId|!MailingStreet|!MailingCity|!ReportsToId',
    },
    {
      table: 'account',
      columns:
        '!Account ID=id|Account Name=name|!Account Owner|Website=website|Industry=industry|Phone|!Billing Street|!Billing City|!Billing State/Province|!Billing Country|!Last Activity|!Last Modified Date|Rating|Type|Parent Account',
    },
    {
      table: 'account',
      columns:
        'Id=id|Name=name|Website=website|Industry=industry|!OwnerId|!BillingStreet|!BillingCity|!BillingCountry|!ParentId|!NumberOfEmployees|!AnnualRevenue|Phone',
    },
    {
      table: 'stage-history',
      columns:
        'Id=id|!OpportunityId=dealId|!StageName=stage|Amount|!ExpectedRevenue|!CloseDate|Probability|!ForecastCategory|!PrevAmount|!PrevCloseDate|!CreatedDate=at|!CreatedById',
    },
    {
      table: 'stage-history',
      columns:
        '!Opportunity ID=dealId|!Opportunity Name=deal|!From Stage=fromStage|!To Stage=stage|Stage Duration|!Last Modified=at|Last Modified By|Probability (%)|Amount|Close Date',
    },
    {
      table: 'activity',
      columns:
        '!Activity ID=id|Subject=subject|Date=at|Status=done|Task=kind|!Task Subtype=kind|!Full Comments=text|Comments=text|Contact=contacts|Lead|Company / Account=account|Opportunity=deal|!Opportunity ID=dealId|Assigned=owner|Priority|!Call Result=outcome',
    },
    {
      table: 'activity',
      columns:
        'Id=id|!WhoId=contactIds|!WhatId=dealId|Subject=subject|!ActivityDate=at|Status=done|Description=text|!TaskSubtype=kind|!CallType|!CallDisposition=outcome|!OwnerId=owner|!AccountId=accountId|!IsClosed=done|Type=kind',
    },
  ],
  stages:
    'Prospecting=10|Qualification=10|Needs Analysis=20|Value Proposition=50|Id. Decision Makers=60|Perception Analysis=70|Proposal/Price Quote=75|Negotiation/Review=90|Closed Won=100|Closed Lost=0',
};
