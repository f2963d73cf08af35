import { describe, expect, test } from 'vitest';
import { strangerIs } from '../../../utils/engine/signals/stranger';

describe('a stranger', () => {
  test.each([
    'We are a bakery with 12 shops and are looking for a rota tool. What would it cost?',
    'A friend told me about you. Do you also ship to Norway?',
    'Wir suchen für unsere drei Standorte eine neue Software. Können Sie uns ein Angebot machen?',
    'Nous recherchons un logiciel de caisse pour 8 magasins. Quels sont vos tarifs ?',
    'Somos una clínica de 20 empleados y nos interesa su programa. ¿Cuánto cuesta?',
    'Queria perceber se o vosso sistema serve para uma casa pequena como a minha.',
    'Cerchiamo un gestionale per la cantina, potreste mandarci un preventivo?',
    'Wij zoeken een leverancier voor 200 stuks. Kunt u een offerte sturen?',
    '貴社の製品に興味があります。見積をお願いできますか。',
    'Humein 14 attendance machines chahiye, rate kya hai?',
  ])('may buy: %s', (said) => {
    expect(strangerIs(said)).toBe('buyer');
  });

  test.each([
    'We help sensor companies book 15-20 qualified demos a month. Do you have 15 minutes Thursday? Happy to share pricing.',
    'I can send over a proposal with special Q4 pricing if you tell me your current cost per lead. Did my last note get buried?',
    'Wir unterstützen Unternehmen bei der Neukundengewinnung. Hätten Sie Zeit für ein kurzes Gespräch?',
    'Nous aidons les entreprises à augmenter leurs ventes. Notre agence propose un audit gratuit.',
    'Ayudamos a empresas como la suya a aumentar sus ventas. Nuestra agencia tiene un descuento especial.',
    'Nossa agência ajuda empresas a vender mais. Posso mostrar nossa plataforma em 15 minutos?',
    '弊社では中小企業向けに営業代行の支援を提供しております。',
  ])('sells: %s', (said) => {
    expect(strangerIs(said)).toBe('seller');
  });

  test.each([
    "Are we still on for tonight? Dad wants to know what the price for the cottage is and whether you've booked. xx",
    'El cumple de mamá lo hacemos el sábado. Pregunta precio de la tarta. Un beso',
    'Kommst du zum Geburtstag von Oma? Was kostet die Bahn?',
  ])('is private: %s', (said) => {
    expect(strangerIs(said)).toBe('private');
  });
});
