import type { Preset } from '../fields/preset';

/** Pipedrive: "Entity - Field", also in its samples for import. */
export const pipedrive: Preset = {
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: /(?:^|\.)pipedrive\.com$/,
  tables: [
    {
      table: 'deal',
      columns:
        '!Deal - ID=id|!Deal - Title=name|!Deal - Value=amount|!Deal - Currency of Value=currency|!Deal - Owner=owner|!Deal - Pipeline|!Deal - Stage=stage|!Deal - Status=status|!Deal - Expected close date=closeDate|!Deal - Won time=wonDate|!Deal - Lost time=lostDate|!Deal - Lost reason|!Deal - Label|!Deal - Probability=probability|!Deal - Deal created=createdAt|!Deal - Organization=account|!Deal - Organization ID=accountId|!Deal - Contact person=contacts|!Deal - Contact person ID=contactIds|!Deal - Last stage change=stageEnteredAt|!Deal - Source channel=source|!Deal - Next activity date|Person - Email=email|Person - Name=contacts|Organization - Name=account',
    },
    {
      table: 'contact',
      columns:
        '!Person - ID=id|!Person - Name=name|!Person - First name=firstName|!Person - Last name=lastName|!Person - Email=email|!Person - Email (Work)=email|!Person - Email - Work=email|!Person - Email (Home)=otherEmail|!Person - Email - Home=otherEmail|!Person - Email - Other=otherEmail|!Person - Phone=phone|!Person - Phone - Work=phone|!Person - Phone - Mobile=otherPhone|!Person - Organization=account|!Person - Organization ID=accountId|!Person - Job title=jobTitle|!Person - Owner|!Person - Label|!Organization - Name=account',
    },
    {
      table: 'account',
      columns:
        '!Organization - ID=id|!Organization - Name=name|!Organization - Address|!Organization - Owner|!Organization - Website=website|!Organization - Industry=industry|!Organization - Label|!Organization - Open deals|!Organization - People',
    },
    {
      table: 'lead',
      columns:
        '!Lead - ID=id|!Lead - Title=name|!Lead - Owner=owner|!Lead - Label=stage|!Lead - Source=source|!Lead - Lead created=createdAt|!Lead - Contact person|!Lead - Organization=account|!Lead - Value|Person - Email=email|Person - Phone=phone|Person - Name|Organization - Name=account',
    },
    {
      table: 'activity',
      columns:
        '!Activity - ID=id|!Activity - Subject=subject|!Activity - Type=kind|!Activity - Due date=at|!Activity - Due time=time|!Activity - Done=done|!Activity - Note=text|!Activity - Assigned to user=owner|!Activity - Deal=deal|!Activity - Deal ID=dealId|!Activity - Contact person=contacts|!Activity - Organization=account|!Activity - Duration|!Activity - Marked as done time',
    },
  ],
  stages: 'Qualified=20|Contact Made=30|Demo Scheduled=50|Proposal Made=70|Negotiations Started=85',
};
