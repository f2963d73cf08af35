import { describe, expect, it } from 'vitest';
import { fieldOfHeading } from '../../utils/import/fields/heading-field';
import { recognisePreset } from '../../utils/import/fields/recognise-preset';

describe('exports whose headings several CRMs share', () => {
  it.each([
    ['zoho', 'Record Id,Lead Owner,Company,First Name,Last Name,Email,Phone,Lead Status,Lead Source'],
    ['zoho', 'Record Id,Contact Owner,First Name,Last Name,Email,Account Name,Created Time'],
    ['zoho', 'Record Id,Account Owner,Account Name,Website,Industry,Created Time'],
    ['salesforce', 'Lead ID,Lead Owner,First Name,Last Name,Company / Account,Email,Lead Status'],
    ['salesforce', 'Contact ID,Contact Owner,First Name,Last Name,Email,Account Name'],
    ['hubspot', 'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company'],
  ])('are %s’s: %s', (system, headings) => {
    expect(recognisePreset(headings.split(','))?.preset.id).toBe(system);
  });
});

describe('headings of other languages', () => {
  it.each([
    ['Deal - Währung von Wert', 'currency'],
    ['Währung', 'currency'],
    ['Deal - Deal erstellt am', 'createdAt'],
    ['外部ID', 'id'],
  ])('%s is %s', (heading, field) => {
    expect(fieldOfHeading(heading, 'deal')?.field).toBe(field);
  });
});
