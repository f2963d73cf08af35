import type { Preset } from '../fields/preset';

/** HubSpot: labels of its properties, or their internal names. */
export const hubspot: Preset = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: /(?:^|\.)hubspot\.com$/,
  tables: [
    {
      table: 'deal',
      columns:
        'Record ID=id|Deal ID=id|Deal Name=name|!Deal Stage=stage|Pipeline|Amount=amount|Currency=currency|!Deal Currency Code=currency|Close Date=closeDate|Deal owner=owner|Create Date=createdAt|Last Activity Date|!Associated Company=account|Associated Contact=contacts|!Associated Contact IDs=contactIds|!Associated Company IDs=accountId|!Associated Note IDs|!Is closed lost=isLost|!Is Closed Won=isWon|Is Deal Closed?=isClosed|!Deal probability=probability|Next step=nextStep|!Original Source Type=source|!Original Traffic Source=source|Deal Type|!Amount in company currency|!Forecast amount|!Associated Company (Primary)=account|!Associated Company IDs (Primary)=accountId|Closed Lost Reason|Closed Won Reason|!Date entered current stage=stageEnteredAt',
    },
    {
      table: 'deal',
      columns:
        '!hs_object_id=id|!dealname=name|!dealstage=stage|pipeline|amount=amount|!deal_currency_code=currency|!closedate=closeDate|!hubspot_owner_id=owner|!createdate=createdAt|!hs_is_closed_won=isWon|!hs_is_closed=isClosed|!hs_deal_stage_probability=probability|!hs_next_step=nextStep|!hs_analytics_source=source',
    },
    {
      table: 'contact',
      columns:
        'Record ID=id|!Contact ID=id|First Name=firstName|Last Name=lastName|Email=email|Work email=otherEmail|Phone Number=phone|Mobile Phone Number=otherPhone|!Contact owner|!Lead Status|!Lifecycle Stage|!Create Date|Last Activity Date|!Associated Company=account|!Associated Company (Primary)=account|!Associated Company IDs=accountId|!Associated Company IDs (Primary)=accountId|Company Name=account|Job Title=jobTitle|!Marketing contact status',
    },
    {
      table: 'account',
      columns:
        'Record ID=id|!Company ID=id|Company name=name|!Company Domain Name=website|Website URL|!Company owner|Industry=industry|!Create Date|Phone Number|City|Country/Region|Last Activity Date|!Associated Contact IDs|Lifecycle Stage',
    },
    {
      table: 'lead',
      columns:
        'Record ID=id|!Lead Name=name|!Lead Stage=stage|Lead owner=owner|Lead Type|Lead Label|Create Date=createdAt|!Associated Contact|!Associated Contact IDs|!Associated Company=account',
    },
  ],
  stages:
    'Appointment Scheduled=20|Qualified To Buy=40|Presentation Scheduled=60|Decision Maker Bought-In=80|Contract Sent=90|Closed Won=100|Closed Lost=0',
};
