import type { Preset } from '../fields/preset';

/** Dynamics 365 Sales: display names as Excel gets them, with three hidden columns in front, or logical names. */
export const dynamics: Preset = {
  id: 'dynamics',
  name: 'Dynamics 365',
  hosts: /(?:^|\.)dynamics\.com$/,
  tables: [
    {
      table: 'deal',
      columns:
        '!(Do Not Modify) Opportunity=id|!(Do Not Modify) Row Checksum|!(Do Not Modify) Modified On|!Topic=name|!Potential Customer=account|Account=account|Contact=contacts|!Est. Close Date=closeDate|!Estimated Close Date=closeDate|!Est. Revenue=amount|!Est. revenue=amount|!Estimated Revenue=amount|Probability=probability|Rating|!Pipeline Phase=stage|!Process Stage=stage|!Sales Stage=stage|Currency=currency|Owner=owner|Status=status|!Status Reason|Created On=createdAt|!Actual Close Date=wonDate|!Actual Revenue|Originating Lead',
    },
    {
      table: 'deal',
      columns:
        '!opportunityid=id|name=name|!customerid=account|!parentaccountid=account|!parentcontactid=contacts|!estimatedclosedate=closeDate|!estimatedvalue=amount|!closeprobability=probability|!stepname=stage|!salesstage=stage|!transactioncurrencyid=currency|!ownerid=owner|!statecode=status|statuscode|!createdon=createdAt|!actualclosedate=wonDate',
    },
    {
      table: 'lead',
      columns:
        '!(Do Not Modify) Lead=id|!(Do Not Modify) Row Checksum|!(Do Not Modify) Modified On|Name=name|!Topic|First Name=firstName|Last Name=lastName|Email=email|!Business Phone=phone|Mobile Phone=otherPhone|Company Name=account|Job Title=jobTitle|Owner=owner|!Status Reason=stage|Lead Source=source|Created On=createdAt|Rating',
    },
    {
      table: 'contact',
      columns:
        '!(Do Not Modify) Contact=id|!(Do Not Modify) Row Checksum|!(Do Not Modify) Modified On|!Full Name=name|First Name=firstName|Last Name=lastName|Email=email|!Email Address 2=otherEmail|Company Name=account|!Business Phone=phone|Mobile Phone=otherPhone|Job Title=jobTitle|Owner|Status',
    },
    {
      table: 'account',
      columns:
        '!(Do Not Modify) Account=id|!(Do Not Modify) Row Checksum|!(Do Not Modify) Modified On|Account Name=name|!Main Phone|!Primary Contact|Website=website|Industry=industry|!Address 1: City|Owner|Status|!Email (Primary Contact)',
    },
    {
      table: 'activity',
      columns:
        '!(Do Not Modify) Activity=id|!(Do Not Modify) Row Checksum|!(Do Not Modify) Modified On|!Activity Type=kind|Subject=subject|!Regarding=deal|!Activity Status=done|Due Date=at|!Actual End=at|Owner=owner|Priority|Description=text',
    },
  ],
  stages: 'Qualify=20|Develop=40|Propose=60|Close=80',
};
