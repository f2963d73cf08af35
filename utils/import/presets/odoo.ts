import type { Preset } from '../fields/preset';

/** Odoo: labels as picked in its export, or the fields' own names when it is to be imported again. */
export const odoo: Preset = {
  id: 'odoo',
  name: 'Odoo',
  hosts: /(?:^|\.)odoo\.com$/,
  tables: [
    {
      table: 'deal',
      columns:
        'External ID=id|ID=id|!Opportunity=name|!Salesperson=owner|!Sales Team|!Expected Revenue=amount|Stage=stage|!Expected Closing=closeDate|Probability=probability|Email=email|Phone|!Customer=account|Company Name=account|Contact Name=contacts|Closed Date=wonDate|Created on=createdAt|!Recurring Revenues|!Won/Lost=status|Source=source|!Lost Reason|!Last Stage Update=stageEnteredAt|!Prorated Revenue|Tags|Priority|Currency=currency',
    },
    {
      table: 'deal',
      columns:
        'id=id|name=name|!user_id=owner|!team_id|!expected_revenue=amount|!stage_id=stage|!date_deadline=closeDate|probability=probability|!email_from=email|!partner_id=account|!partner_name=account|contact_name=contacts|!date_closed=wonDate|!create_date=createdAt|!won_status=status|!source_id=source|!date_last_stage_update=stageEnteredAt|!user_id/id|!partner_id/id=accountId|!stage_id/name=stage',
    },
    {
      table: 'lead',
      columns:
        'External ID=id|ID=id|!Lead=name|Contact Name|Email=email|Phone=phone|Mobile=otherPhone|!Company Name=account|Job Position=jobTitle|!Salesperson=owner|!Sales Team|Source=source|!Created on=createdAt|Country|City',
    },
    {
      table: 'contact',
      columns:
        'External ID=id|ID=id|!Display Name=name|Complete Name=name|Name=name|Email=email|Phone=phone|Mobile=otherPhone|!Job Position=jobTitle|!Related Company=account|!Company Name=account|!Is a Company|!Salesperson|!Activities|City|Country',
    },
    {
      table: 'contact',
      columns:
        'id=id|name=name|email=email|phone=phone|mobile=otherPhone|!function=jobTitle|!parent_id=account|!parent_id/id=accountId|!commercial_company_name=account|!is_company|!company_type|!country_id|!user_id',
    },
  ],
  stages: 'New=10|Qualified=30|Proposition=60|Won=100',
};
