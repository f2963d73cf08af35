import { describe, expect, it } from 'vitest';
import { entityOfWord } from '../../../../utils/adapters/kit/fields/entity-words';

describe('words for a kind of record', () => {
  it.each([
    [
      'deal',
      'Deal deals Opportunity opportunities Verkaufschance Opportunité Affaires Oportunidad Negócio Trattativa Verkoopkans 商談 案件 सौदा अवसर Potentials',
    ],
    ['lead', 'Lead leads Interessent Prospecto リード लीड'],
    [
      'contact',
      'Contact people Kontakte Ansprechpartner Contacto Contato Contatti Contactpersoon 連絡先 取引先責任者 संपर्क',
    ],
    [
      'account',
      'Account companies Organization Firma Unternehmen Entreprise Tiers Empresa Azienda Bedrijf Relatie 取引先 会社 खाता कंपनी Third-party',
    ],
    [
      'activity',
      'Task Calls meeting Termin Anruf Aufgabe Tâche Réunion Tarea Llamada Ligação Attività Vergadering Taak 活動 タスク कार्य बैठक',
    ],
  ])('%s', (entity, words) => {
    const wrong = words.split(' ').filter((word) => entityOfWord(word) !== entity);
    expect(wrong).toEqual([]);
  });

  it('knows words of several parts, whatever stands between', () => {
    expect(entityOfWord('Sales Opportunity')).toBe('deal');
    expect(entityOfWord('sales-opportunities')).toBe('deal');
    expect(entityOfWord('third_parties')).toBe('account');
    expect(entityOfWord('Phone call:')).toBe('activity');
  });

  it.each(['', 'Dashboard', 'Settings', 'Invoices', 'Products', 'Home', 'Reports', 'record', '__proto__'])(
    'is none: "%s"',
    (word) => {
      expect(entityOfWord(word)).toBeNull();
    },
  );
});
