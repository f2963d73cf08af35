import type { ActWords } from '../acts/act-words';
import { phrases } from '../acts/phrases';

/** What French mails give as a reason not to go on. */
export const frDoubts: ActWords['objections'] = [
  [
    phrases(
      '\\d+ ?(?:%|pour cent)(?: \\p{L}+){0,3} (?:dessous|de moins|moins|inférieur\\p{L}*|plus bas)',
      '(?:en dessous|au-dessous) (?:de vous|de votre|de vos)',
      '(?:signe|signer|prendre|retenir|choisir|choisisse|retienne)(?: \\p{L}+){0,2} (?:le|la) plus ch(?:er|ère)',
      '(?:un tiers|la moitié|\\d+ ?(?:%|€|euros)|deux fois) (?:de )?(?:moins|plus)(?: cher)?',
      '(?:montant|prix|somme|tarif|budget|note)(?: \\p{L}+){0,6} (?:passe pas|passera pas|fait tiquer|coince|bloque|trop|salé\\p{L}*|élevé\\p{L}*|effraie|impossible)',
      "(?:ne|n')(?: \\p{L}+){0,4} (?:pas|plus) (?:les moyens|mettre|payer|suivre|assumer|de quoi|l'enveloppe)",
      '(?:un geste|un effort|revoir|baisser|ajuster)(?: \\p{L}+){0,4} (?:prix|tarif|commercial|montant)?',

      '(?:trop|très|assez|plutôt|bien plus|un peu) (?:cher|chère|élevé\\p{L}*|coûteu\\p{L}+)',
      '(?:hors|dépasse|au-dessus|au-delà|pas dans|excède)(?: \\p{L}+){0,4} budget',
      '(?:pas|plus|pas assez)(?: le| de)? budget',
      'budget(?: \\p{L}+){0,3} (?:dépassé|serré|gelé|épuisé|réduit|limité)',
      'à ce (?:prix|tarif)',
      '(?:deux fois|le double)(?: \\p{L}+){0,3} (?:plus cher|ce que)',
      'prix(?: \\p{L}+){0,4} (?:frein|bloque|problème|obstacle)',
    ),
    'price',
  ],
  [
    phrases(
      "(?:fournisseur|prestataire|éditeur|partenaire|logiciel|outil|solution)(?: \\p{L}+){0,3} actuel\\p{L}*(?: [\\p{L}']+){0,8}",
      "(?:pourquoi|quel intérêt|quel est l'intérêt)(?: \\p{L}+){0,3} (?:changer|changerions|migrer|basculer|quitter)",
      '(?:autre|deuxième|seconde) (?:offre|devis|proposition)(?: \\p{L}+){0,6} (?:moins|mieux|inférieur\\p{L}*|intéressant\\p{L}*|table)',

      'pench\\p{L}+(?: \\p{L}+){0,2} (?:pour|vers)',
      '(?:concurrent|concurrence|un autre (?:prestataire|fournisseur|éditeur)|autre solution)\\p{L}*',
      '(?:travaillons|utilisons|équipés|avons)(?: \\p{L}+){0,2} déjà',
      'déjà (?:avec|équipés|un (?:outil|prestataire|fournisseur))',
      'satisfait\\p{L}* (?:de|avec) (?:notre|la|l.)(?: \\p{L}+){0,3} (?:actuel\\p{L}*|prestataire|outil|solution|fournisseur)',
      'moins cher(?:s)?',
    ),
    'competitor',
  ],
  [
    phrases(
      "(?:ne|n')(?: \\p{L}+){0,3} (?:veut|veulent) (?:pas |plus |rien )?(?:en entendre|entendre)(?: parler)?",
      '(?:décider|signer|commander|trancher)(?:,)? (?:je|nous) ne (?:peux|pouvons)(?: \\p{L}+)? pas',

      "(?:direction|patron|directeur|directrice|conseil|comité|siège|associés?|groupe|actionnaires?|daf|dsi|achats|banque|mairie|conseil municipal)(?: \\p{L}+){0,6} (?:freine|bloque|hésite|tique|refuse|ne veut|ne suit|pas chaud|contre|jamais|s'oppose|réticent\\p{L}*|frileu\\p{L}+)",
      '(?:pas|plus) (?:à moi|de mon ressort|mon pouvoir|ma décision)',
      'faire (?:passer|avaler|accepter)(?: \\p{L}+){0,5}',

      '(?:direction|patron|directeur|directrice|dg|daf|dsi|achats|comité|siège|associés?)(?: \\p{L}+){0,4} (?:pas convaincu\\p{L}*|valider|approuver|trancher|refuse|décide|donner son accord|réticent\\p{L}*|hésite)',
      "(?:pas|n'est pas) (?:moi|nous) qui déci\\p{L}+",
      "(?:je|nous) ne (?:décide|décidons|peux|pouvons)(?: \\p{L}+)? ?pas(?: \\p{L}+){0,2} ?(?:seul\\p{L}*|décider|valider|m'engager)",
      '(?:besoin|attend\\p{L}*|faut)(?: \\p{L}+){0,5} (?:validation|accord|feu vert|aval)',
      'convaincre',
    ),
    'authority',
  ],
  [
    phrases(
      "(?:personne|aucun)(?: [\\p{L}']+){0,3} (?:croit|n'y croit|fait confiance)",
      "(?:tant que|à moins que)(?: [\\p{L}']+){0,9} (?:convain\\p{L}+|rassur\\p{L}+|prouv\\p{L}+)",
      "(?:ce qui|le point qui) (?:me|nous|m'|nous) ?(?:retient|freine|gêne|bloque|inquiète|fait hésiter|dérange)(?: \\p{L}+){0,4}",
      '(?:clé sous la porte|faillite|liquidation|fait défaut|nous a plantés|laissés? tomber)',
      '(?:pas|plus)(?: \\p{L}+){0,2} (?:envie de|question de)(?: \\p{L}+)? (?:revivre|recommencer|repasser)',

      "(?:frein|hic|bémol|souci|problème|obstacle|hésitation|point bloquant|blocage)(?: \\p{L}+){0,5} (?:est|reste|c'est|demeure|vient|concerne)",
      '(?:échaudé\\p{L}*|déjà (?:eu|vécu|connu))(?: \\p{L}+){0,6}',
      '(?:et si|que se passe-t-il si)(?: \\p{L}+){0,3} vous',
      '(?:petite|jeune) (?:structure|société|entreprise|boîte|équipe)',

      '(?:inquiet\\p{L}*|inquiétudes?|craint\\p{L}*|craign\\p{L}+|crains|doutes?|réserves|réticent\\p{L}*|méfi\\p{L}+)',
      '(?:pas|peu) (?:confiance|convaincu\\p{L}*|rassuré\\p{L}*)',
      'mauvaises? (?:expérience|références|avis)',
      '(?:trop|si) (?:petit|jeune|récent|risqué)\\p{L}*',
      'risque (?:trop|pour nous)',
    ),
    'trust',
  ],
  [
    phrases(
      '(?:trop|beaucoup|assez)(?: \\p{L}+){0,3} (?:de choses|de chantiers|de changements|chargé\\p{L}*|à gérer|en même temps|sur le feu)',
      "(?:équipe|équipes|gens|personnel)(?: \\p{L}+){0,4} (?:à bout|saturé\\p{L}*|débordé\\p{L}*|épuisé\\p{L}*|sous l'eau)",
      '(?:gel|geler|gelé\\p{L}*|bloqué\\p{L}*)(?: \\p{L}+){0,4} (?:budgets?|dépenses?|investissements?|embauches?)?',
      '(?:attendre|patienter|remettre|mettre de côté|laisser passer)(?: \\p{L}+){0,5}',

      "(?:pas|n'est pas)(?: \\p{L}+){0,2} (?:bon|le|meilleur) moment",
      "(?:pas|n'est pas|plus)(?: \\p{L}+){0,2} (?:priorité|prioritaire)",
      '(?:trop tôt|reporté\\p{L}*|reportons|repoussé\\p{L}*|en pause|en suspens|décalé\\p{L}*|débordé\\p{L}*)',
      '(?:en plein\\p{L}*|au milieu)',
      'pas(?: \\p{L}+){0,4} (?:cette année|pour le moment|actuellement|en ce moment|avant)',
      '(?:pas|manque|manquons)(?: \\p{L}+){0,2} (?:temps|ressources)',
      'au plus tôt',
    ),
    'timing',
  ],
];
