import type { LabelTable } from './table';

/** French: what English, or another of these languages, does not say in the same word. */
export const fr: LabelTable = {
  name: [
    'nom|nom complet|titre@dv|objet@v|sujet@v|intitulé|libellé',
    "raison sociale@o|opportunité@d|affaire@d|libellé projet@d|dénomination@o|objet@d|sujet@d|nom d'affichage",
    'société@o|entreprise@o',
  ],
  firstName: ['prénom'],
  lastName: ['nom de famille'],
  stage: [
    'étape|stade|statut@l|statut opportunité|étape commerciale|phase commerciale|état@l|avancement@d',
    'statut commercial@l',
  ],
  status: ['statut@d|état@d|résultat@d'],
  amount: [
    'montant|valeur|montant de la vente',
    "chiffre d'affaires|potentiel|valeur du contrat|montant du contrat|valeur potentielle",
    'revenu|prix|ca|montant total|valeur totale|revenus',
  ],
  currency: ['devise|monnaie|devise du montant'],
  probability: ['probabilité|chances de succès'],
  closeDate: [
    'date de fermeture|fermeture prévue|date de conclusion|date de signature prévue|clôture|date prévue de signature|date de closing|date de signature estimée|clôture le',
    'date prévue|date cible|date de décision',
    'date de fin@d|échéance@d|date fin@d|date limite@d',
  ],
  owner: [
    "propriétaire|attribué à|commercial|affecté à|vendeur|organisateur|propriétaire de l'enregistrement|assigné|affectée à|attribuée à|assigné(e) à|suivi par|géré par",
    'chargé de compte|chargé de clientèle|commerciaux|commerciaux affectés|commercial affecté',
  ],
  account: [
    'compte@dlcv|société@dlcv|entreprise@dlcv|tiers@dlcv|organisme@dlcv|raison sociale@dlcv',
    'client potentiel@d|employeur@cl|acheteur@d',
  ],
  contacts: [
    'personne de contact|interlocuteur|personne@dov|personnes@dov|interlocuteurs|personne à contacter|contact clé|interlocuteur principal',
    'invités@v|contact client@dlv',
  ],
  email: ['courriel|adresse électronique|courrier électronique|adresse de messagerie'],
  phone: ['', 'bureau|ligne directe|standard|fixe|travail', 'portable|cellulaire', 'domicile'],
  website: ["site web|site internet|page web|page d'accueil", 'domaine|nom de domaine'],
  jobTitle: [
    'fonction@lc|poste@lc|intitulé du poste|titre du poste|intitulé de poste|poste occupé',
    'titre@lc|métier|emploi',
  ],
  source: ['canal source|canal d’origine|source commerciale|source principale'],
  nextStep: [
    'prochaine étape|prochaine action|étape suivante|prochaines étapes|action suivante|prochaines actions',
  ],
  description: [
    'descriptif',
    'notes internes|contexte|informations complémentaires|à propos',
    'commentaire|commentaires|remarque|remarques|observations|observation',
  ],
  createdAt: [
    "créé le|créée le|créé|créée|création|date d'ajout|ajouté|ajouté le|ajoutée le|date d'ouverture",
  ],
};
