import type { ImportField, TableKind } from '../mapping';

const ALL: readonly TableKind[] = ['deal', 'lead', 'contact', 'account', 'activity', 'stage-history'];
const PEOPLE: readonly TableKind[] = ['contact', 'lead'];

/** Headings of exports and home-made sheets in nine languages that no page's label is; compared folded. */
export const LOCALISED: readonly (readonly [ImportField, readonly TableKind[], words: string])[] = [
  [
    'id',
    ALL,
    'externe ID|externe Kennung|Datensatz-Kennung|Objekt-ID|ID externe|identifiant externe|ID enregistrement|ID fiche|ID fiche informations|ID externo|ID externa|ID registro|ID objeto|ID esterno|ID record|extern ID|recordnummer|レコード番号|管理番号|外部キー|रिकॉर्ड आईडी|बाहरी आईडी|क्रमांक',
  ],
  ['name', ['deal'], 'rubrique|tópico|argomento|トピック|रूब्रिक|विषय'],
  [
    'name',
    ['contact', 'account'],
    '表示名|प्रदर्शन नाम|weergavenaam|nombre para mostrar|nome visualizzato|nome de exibição',
  ],
  ['jobTitle', PEOPLE, 'jobtitel|função|qualifica|mansione|functietitel|पदनाम'],
  [
    'otherPhone',
    PEOPLE,
    'Mobiltelefonnummer|mobiele telefoon|mobiel telefoonnummer|numero cellulare|número móvil|número celular|telefone celular|mobile phone number|cell number|携帯電話|携帯電話番号',
  ],
  [
    'account',
    [...PEOPLE, 'deal', 'activity'],
    'kontoname|naam bedrijf|naam account|ragione sociale|razón social|razão social|見込み顧客|潜在顧客|bestaande klant',
  ],
  [
    'website',
    ['account'],
    'Domainname Unternehmens|Unternehmensdomain|nom de domaine entreprise|dominio empresa|nombre dominio empresa|domínio empresa|dominio azienda|bedrijfsdomein|URL site web|URL des Unternehmens|会社のドメイン名|ウェブサイトURL|webサイトURL|वेबसाइट URL',
  ],
  [
    'industry',
    ['account'],
    "secteur d'activité|sector actividad|ramo|ramo atividade|setor atividade|settore attività|wirtschaftszweig|bedrijfstak|bedrijfssector|産業|उद्योग क्षेत्र",
  ],
  [
    'isWon',
    ['deal'],
    'ist closed won|ist gewonnen|ist abgeschlossen und gewonnen|gewonnen|est gagnée|est gagné|gagné|gagnée|ganado|ganada|ganho|ganha|vinto|vinta|成立|受注|जीता',
  ],
  [
    'isLost',
    ['deal'],
    'ist closed lost|ist verloren|verloren|est perdue|perdu|perdue|perdido|perdida|perso|persa|失注|हारा',
  ],
  [
    'isClosed',
    ['deal'],
    'ist geschlossen|geschlossen|abgeschlossen|fermé|fermée|cerrado|cerrada|fechado|fechada|chiuso|chiusa|gesloten|完了|बंद',
  ],
  [
    'wonDate',
    ['deal'],
    'Gewinndatum|gewonnen op|gewonnen um|date gagnée|gagné le|gagnée le|fecha ganado|fecha ganada|ganado el|hora ganado|data ganho|ganho em|vinto il|data vincita|tatsächliches Abschlussdatum|date de clôture réelle|date de conclusion réelle|fecha de cierre real|data de fechamento real|data chiusura effettiva|werkelijke sluitingsdatum|実際の終了日|受注日|成約日時|जीतने की तिथि',
  ],
  [
    'lostDate',
    ['deal'],
    'Verlustdatum|verloren op|verloren um|date perte|perdu le|perdue le|fecha perdido|fecha pérdida|perdido el|hora perdido|data perda|perdido em|perso il|data perdita|失注日|失注日時|हारने की तिथि',
  ],
  [
    'closeDate',
    ['deal'],
    'close|expected close|exp close|exp close date|exp closing|abschluss erwartet|erwarteter Abschluss|voraussichtlicher Abschluss|Abschluss geplant|予想完了日|完了見込日|推定終了日|予定クローズ日|受注予定年月|afsluitingsdatum|afsluitdatum|verwachte afsluiting|fin prévue|conclusion prévue|cierre previsto|cierre estimado|previsão fechamento|previsão encerramento|data encerramento|encerramento esperado|chiusura stimata|समापन|अपेक्षित समापन तिथि',
  ],
  [
    'amount',
    ['deal'],
    'revenus estimés|revenu estimé|CA estimé|revenus attendus|推定収益|見積収益|推定売上高|商談金額|受注金額|ingresos est|receita est|ricavi prev|gesch omzet|अनुमानित राजस्व|राजस्व',
  ],
  [
    'stage',
    ['deal'],
    'fase canalización|fase pipeline|パイプラインフェーズ|phase pipeline|etapa pipeline|etapa funil|pijplijnfase|पाइपलाइन चरण',
  ],
  [
    'probability',
    ['deal'],
    'win|win rate|win chance|win probability|chance|odds|confidence|likelihood|chancen|gewinnchance|slagingskans|kans|受注率|受注確率|受注確度|जीत की संभावना',
  ],
  [
    'nextStep',
    ['deal'],
    'fase successiva|passo successivo|passaggio successivo|prossimo passo|paso siguiente|próximo paso|próximo passo|proxima acción|次の一手|次の手順',
  ],
  [
    'source',
    ['deal', 'lead'],
    'データ元|リード情報源|fonte lead|origine lead|bron lead|herkomst lead|origen lead|origem lead',
  ],
  [
    'createdAt',
    ['deal', 'lead'],
    'creado|creada|creado el|creada el|criado|criada|criado em|criada em|creato|creata|creato il|aangemaakt|aangemaakt op|tijd creatie|tijd aanmaak|作成日時|निर्माण तिथि|निर्माण समय',
  ],
  [
    'kind',
    ['activity'],
    'Aktivitätstyp|Aktivitätsart|Aufgabentyp|type activité|type de tâche|tipo actividad|tipo tarea|tipo atividade|tipo attività|soort|soort activiteit|活動種別|活動の種類|गतिविधि प्रकार',
  ],
  ['subject', ['activity'], 'titel|título|titre|titolo|タイトル|शीर्षक'],
  [
    'at',
    ['activity'],
    "date d'échéance|date de début|date début|échéance|fälligkeit|startdatum|beginn|starttermin|fecha vencimiento|fecha límite|fecha inicio|vencimiento|data vencimento|vencimento|data início|scadenza|data scadenza|data inizio|vervaldatum|begindatum|einddatum|期限|期限日|日時|開始日時|活動日|実施日|नियत तिथि|तिथि|दिनांक|तारीख",
  ],
  [
    'done',
    ['activity'],
    'Aktivitätsstatus|abgeschlossen|terminé|terminée|statut|état|statut activité|completado|completada|estado|concluído|concluída|completato|completata|stato|stato attività|voltooid|afgerond|状況|状態|ステータス|स्थिति|पूर्ण',
  ],
  ['deal', ['activity'], 'bezug|betrifft|concerne|relativo a|referente a|riguardo|betreft|関連先|関連'],
  [
    'fromStage',
    ['stage-history'],
    'von Phase|alte Phase|vorherige Phase|von Stufe|ancienne étape|étape précédente|ancien stade|etapa anterior|etapa antigua|fase anterior|fase precedente|estágio anterior|vorige fase|oude fase|変更前フェーズ|変更前ステージ|変更前|旧フェーズ|पिछला चरण|पुराना चरण',
  ],
  [
    'stage',
    ['stage-history'],
    'zu Phase|nach Phase|neue Phase|neue Stufe|nouvelle étape|nouveau stade|étape suivante|etapa nueva|nueva etapa|nova etapa|nova fase|novo estágio|nuova fase|nieuwe fase|naar fase|変更後フェーズ|変更後ステージ|変更後|新フェーズ|नया चरण',
  ],
  [
    'at',
    ['stage-history'],
    'geändert am|Änderungsdatum|geändert|zuletzt geändert am|date de modification|date du changement|modifié le|fecha cambio|fecha modificación|data modificação|data da mudança|data modifica|modificato il|gewijzigd op|wijzigingsdatum|変更日|変更日時|更新日|更新日時|最終更新日|परिवर्तन तिथि',
  ],
];
