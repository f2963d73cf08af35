import type { FieldHook, Profile } from './kit/profile';
import { address, isMine } from './odoo/address';
import { COMPANY, PERSON } from './odoo/customer';

// Odoo 16 to 19. facts: every field's widget carries the model's own field name, read or edited. A lead and an
// opportunity are one model and one address; the form shows the expected revenue of an opportunity alone.
// A customer is shown as "Company, Person", or as either alone: alone, only a legal form tells which.

function field(...names: string[]): FieldHook {
  const widgets = names.map((name) => `.o_field_widget[name="${name}"]`);
  // A lookup's list of proposals is around its input.
  return { selectors: [...widgets.map((widget) => `${widget} .o-autocomplete--input`), ...widgets] };
}

/** Odoo's forms. A dialog over the form is another record, so the form under it is the region. */
export const odoo: Profile = {
  id: 'odoo',
  hosts: [],
  isMine,
  marks: ['body.o_web_client', '.o_action_manager'],
  address,
  scope: ['.o_action_manager > .o_form_view', '.o_action_manager .o_form_view'],
  // The buttons keep their place while there is nothing to save.
  unsaved: '.o_form_status_indicator_buttons:not(.invisible)',
  skip: [
    '.o-mail-ChatterContainer',
    '.o-mail-Form-chatter',
    '.o_FormRenderer_chatterContainer',
    '.o-mail-Chatter',
    '.o_field_x2many',
    '.o_list_renderer',
    '.o_control_panel',
    '.o_form_button_box, .oe_button_box, .o-form-buttonbox',
    '[name="automated_probability"]',
    '[name="company_type"]',
    '[name="recurring_revenue"], [name="recurring_plan"]',
  ],
  kinds: [
    { selector: '.o_field_widget[name="expected_revenue"]', entity: 'deal' },
    { selector: '.o_lead_opportunity_form .o_field_widget[name="contact_name"]', entity: 'lead' },
    { selector: '.o_lead_opportunity_form .o_field_widget[name="type"]', entity: 'lead' },
    {
      selector: ':is([name="company_type"] input[data-value="company"], [name="is_company"] input):checked',
      entity: 'account',
    },
  ],
  fields: {
    name: field('name', 'display_name', 'summary'),
    owner: field('user_id'),
    description: field('description'),
  },
  fieldsOf: {
    deal: {
      stage: {
        selectors: [
          '[name="stage_id"] .o_arrow_button_current > span:first-child',
          '[name="stage_id"] .o_arrow_button_current',
        ],
      },
      amount: field('expected_revenue'),
      probability: field('probability'),
      closeDate: field('date_deadline'),
      contacts: { ...field('partner_id'), pattern: PERSON },
      account: { ...field('partner_id'), pattern: COMPANY },
      email: field('email_from'),
      source: field('source_id'),
    },
    lead: { contacts: field('contact_name'), account: field('partner_name'), email: field('email_from') },
    contact: { owner: field('user_id'), account: field('parent_id'), description: field('comment') },
    activity: { contacts: { selectors: ['[name="partner_ids"] .o_tag_badge_text'], pattern: PERSON } },
  },
  names: {
    function: 'jobTitle',
    team_id: null,
    date_closed: null,
    title: null,
    campaign_id: null,
    medium_id: null,
  },
  signs: [
    { field: 'status', selector: '.o_widget_web_ribbon :is(.text-bg-success, .bg-success)', value: 'won' },
    // From 19 on an archived one has a red ribbon too: the button that takes the loss back is the sign.
    {
      field: 'status',
      selector: '.o_form_statusbar :is([name="action_restore"], [name="toggle_active"])',
      value: 'lost',
    },
    { field: 'status', selector: '.o_form_statusbar [name="action_set_won_rainbowman"]', value: 'open' },
  ],
};
