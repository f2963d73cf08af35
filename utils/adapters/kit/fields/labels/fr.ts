import type { LabelTable } from './table';

/** French. */
export const fr: LabelTable = {
  name: [
    'nom|nom complet|titre@dv|objet@v|sujet@v|intitulé|libellé|désignation',
    "nom de l'opportunité@d|nom de l'affaire@d|nom de la transaction@d|nom du compte@o|nom de l'entreprise@o|nom de la société@o|raison sociale@o|nom de l'organisation@o|nom du contact@c|opportunité@d|affaire@d|libellé projet@d|nom du tiers@o|dénomination@o|rubrique@d|nom d'affichage",
    'société@o|entreprise@o|sujet@dl|rubrique@l',
  ],
  firstName: ['prénom'],
  lastName: ['nom de famille'],
  stage: [
    "étape|phase|phase de vente|étape de vente|phase de la transaction|étape de l'opportunité|étape de l'affaire|stade|statut@l|statut du lead|statut de la piste|statut opportunité|statut du prospect|état du prospect|étape du pipeline|étape commerciale|stade de vente|étape de la vente|étape de la transaction|phase commerciale|stade de l'opportunité|état@l|niveau d'avancement|avancement@d|statut de la piste commerciale|statut piste|étape actuelle|phase du pipeline",
    'phase du cycle de vie@l|raison du statut@l|statut commercial@l',
  ],
  status: [
    "statut@d|état@d|statut de l'affaire@d|statut de la transaction@d|résultat@d|statut commercial@d",
    'raison du statut@d',
  ],
  amount: [
    "montant|valeur|montant de l'opportunité|montant de l'affaire|montant de la transaction|valeur de l'affaire|valeur de l'opportunité|montant opportunité|valeur de la transaction|montant de la vente|valeur du lead|valeur de la piste",
    "montant estimé|revenu estimé|ca estimé|chiffre d'affaires estimé|valeur estimée|chiffre d'affaires|ca prévisionnel|montant prévu|montant prévisionnel|taille de l'affaire|potentiel|valeur du contrat|montant du contrat|montant ht|budget estimé de l'affaire|valeur potentielle|chiffre d'affaires prévisionnel|ca potentiel",
    "revenu espéré|revenu attendu|revenus attendus|revenu prévu|revenus espérés|revenu|prix|ca|chiffre d'affaires attendu|montant total|valeur totale|chiffre d'affaires espéré|revenus|recettes prévues|valeur attendue",
    'total|total ht',
  ],
  currency: ['devise|monnaie|code devise|devise du montant|devise de la transaction'],
  probability: [
    "probabilité|probabilité de succès|probabilité de réussite|probabilité de gain|probabilité de clôture|probabilité de signature|probabilité opportunité|probabilité de conclusion|chance de succès|chances de succès|probabilité d'opportunité|probabilité de l'affaire|probabilité de la transaction|prob|probabilité de gagner|probabilité de vente",
    'taux de réussite|taux de succès|taux de confiance|indice de confiance|confiance|chance',
  ],
  closeDate: [
    'date de clôture|date de fermeture|clôture prévue|date de clôture prévue|date de clôture estimée|fermeture prévue|date de fermeture prévue|date de clôture attendue|date de conclusion|date de signature prévue|date prévue de clôture|clôture estimée|date de clôture prévisionnelle|date prévisionnelle de clôture|date de fermeture attendue|date de conclusion prévue|clôture|date estimée de clôture|date de fin prévue|date prévue de signature|date de fermeture estimée|date de closing|date de signature estimée|clôture attendue|clôture le|fin prévue|fermeture attendue|clôture souhaitée|date limite de clôture',
    "date prévue|date cible|date de décision|échéance prévue|date d'échéance prévue|date estimée|date prévisionnelle|date de décision prévue",
    "date de fin@d|date d'échéance@d|échéance@d|date fin@d|date limite@d",
  ],
  owner: [
    "propriétaire|assigné à|attribué à|responsable|commercial|utilisateur assigné|affecté à|vendeur|propriétaire de l'affaire|propriétaire de la transaction|propriétaire de l'opportunité|responsable commercial|utilisateur responsable|assignée à|utilisateur affecté|personne responsable|organisateur|propriétaire de l'enregistrement|utilisateur attribué|assigné|événement assigné à|affectée à|attribuée à|assigné(e) à|suivi par|commercial responsable|géré par",
    "chargé de compte|chargé de clientèle|commerciaux|commercial en charge|commercial affecté|représentant commercial|gestionnaire|gestionnaire de compte|responsable de compte|propriétaire du contact|propriétaire du compte|propriétaire du lead|conseiller|chargé d'affaires|propriétaire du prospect|collaborateur|intervenant",
    'utilisateur|agent',
  ],
  account: [
    "compte@dlcv|société@dlcv|entreprise@dlcv|organisation@dlcv|tiers@dlcv|nom du compte@dlcv|nom de l'entreprise@dlcv|nom de la société@dlcv|nom de l'organisation@dlcv|entreprise associée|organisme@dlcv|raison sociale@dlcv|société liée@dlcv|société associée@dlcv",
    'client@dlcv|nom du client@dlcv|client potentiel@d|employeur@cl|établissement@dlc|acheteur@d|prospect@d|société cliente@dlv|compte client@dlv|entreprise cliente@dlv',
  ],
  contacts: [
    'contact@dlov|contacts@dlov|contact principal|personne de contact|nom du contact@dlov|interlocuteur|contact associé|contacts associés|personne@dov|personnes@dov|interlocuteurs|contact lié@dlov|contacts liés@dlov|interlocuteur principal|point de contact|personne à contacter|contact primaire|contact clé',
    'participants@v|invités@v|avec@v|contact client@dlv|personnes conviées@v',
    'décideur@d|décisionnaire@d',
  ],
  email: [
    'email|adresse email|courriel|adresse courriel|mail|adresse mail|adresse électronique|courrier électronique|email principal|adresse de messagerie|courriel principal|mél|adresse email principale',
    'email professionnel|email pro|courriel professionnel|email travail|email bureau|mail pro|mail professionnel|email entreprise|email société|adresse email professionnelle',
    'email personnel|courriel personnel|email privé|mail perso|email perso',
    'autre email|email secondaire|autre courriel|email alternatif|email 2|courriel secondaire',
  ],
  phone: [
    'téléphone|numéro de téléphone|tél|n° de téléphone|no de téléphone|téléphone principal|numéro|téléphone fixe|n° téléphone|tel principal|téléphone 1',
    'téléphone professionnel|téléphone bureau|téléphone pro|tél pro|tél professionnel|bureau|ligne directe|tél bureau|téléphone (bureau)|téléphone travail|téléphone direct|tel pro|standard|numéro professionnel|fixe|téléphone entreprise|téléphone société|travail',
    'portable|mobile|téléphone portable|téléphone mobile|tél mobile|tél portable|cellulaire|gsm|numéro de portable|numéro de mobile|téléphone cellulaire|tel portable',
    'téléphone personnel|téléphone domicile|autre téléphone|domicile|tél personnel|tél perso|téléphone privé|téléphone secondaire|téléphone 2|tel perso|tél domicile|téléphone alternatif',
  ],
  website: [
    "site web|site internet|site|web|site web de l'entreprise|adresse web|page web|url du site|page d'accueil|url du site web|adresse du site",
    "domaine|nom de domaine|nom de domaine de l'entreprise|url",
  ],
  jobTitle: [
    'fonction@lc|poste@lc|intitulé du poste|titre du poste|poste fonction|intitulé de poste|poste occupé|titre professionnel|profession|fonction poste|poste de travail|libellé du poste',
    'titre@lc|rôle@c|métier|qualité@c|emploi',
  ],
  source: [
    "source|origine|source du lead|source de l'opportunité|origine du prospect|origine du lead|source de la piste|source du prospect|origine de l'affaire|source de l'affaire|source de la transaction|origine du contact|source commerciale|origine de la piste|origine de la transaction|origine de l'opportunité|source principale",
    "source d'origine|canal|canal d'acquisition|provenance|comment nous avez vous connu|source initiale|canal de vente|canal d'origine",
  ],
  nextStep: [
    'prochaine étape|prochaine action|étape suivante|prochaines étapes|action suivante|prochaines actions|suite à donner|suivant',
  ],
  description: [
    "description|description de l'opportunité|description de l'affaire|descriptif",
    'notes internes|détails|contexte|informations complémentaires|note interne|à propos|résumé@dlco|informations générales|description interne',
    'notes|commentaire|commentaires|remarque|remarques|note|observations|note publique|note privée|mémo|observation',
  ],
  createdAt: [
    "créé le|créée le|date de création|créé|créée|date création|création|date de creation|date d'ajout|ajouté le|ajoutée le|date et heure de création|enregistré le|date de saisie|saisi le|crée le|date d'enregistrement|affaire créée|date d'ouverture|créé(e) le|heure de création|transaction créée le|date d'entrée",
    'ajouté|ouvert le|date de début de suivi|inscrit le',
  ],
};
