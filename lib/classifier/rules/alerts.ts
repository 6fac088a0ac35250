/**
 * Alerts: what is never treated because somebody's safety may hang on it (measures 3.3 point 5; T8, T14).
 * It only protects, so a needless yes leaves a post where it was. Every language is tried on every text: a warning read
 * by chance in a language the page does not state is a warning all the same.
 */
import { type Context, keyOf, type RuleLanguage, type TimelineItem } from '../../types.ts';
import { always, anywhere, type Pattern, phrase } from './rule.ts';

/** What a post is shows in its beginning, and a page cannot make us slow. Characters. */
const readAtMost = 2_000;

const say = (...forms: string[]) => phrase(() => forms.join('|').replaceAll("'", "['’]"));

interface AlertForm {
  pattern: Pattern;
  /** Texts of an organisation that are alerts, and texts that nearly are. */
  hits: readonly string[];
  misses: readonly string[];
}

export const alertForms: Record<RuleLanguage, AlertForm> = {
  en: {
    pattern: always(
      'alerts, en',
      say(
        '(?:flood|storm|storm surge|tornado|hurricane|tsunami|earthquake|wildfire|bushfire|fire|blizzard|avalanche|landslide|cyclone|typhoon|heat|snow|ice|gale|wind|frost|thunderstorm|weather|air quality|smoke|red flag|dam|emergency|amber|silver|boil[- ]water|public health) (?:warnings?|watch|alerts?|advisory|advisories|emergency|notice|order)',
        '(?:red|orange|yellow) (?:weather )?(?:warning|alert) (?:for|in|issued|until)',
        'mandatory evacuations?|must evacuate|evacuation (?:orders?|warnings?|notice|zones?|routes?|cent(?:re|er)s?)|evacuate (?:now|immediately|at once|the area|your homes?)',
        "(?:boil (?:your |all |the )?(?:tap |drinking )?water|(?:do not|don't) drink the (?:tap )?water) (?:before|until|for|in|notice)",
        'shelter in place|seek shelter|take (?:cover|shelter) (?:now|immediately)|move to (?:higher ground|upper floors)|active shooter|avoid the area|stay indoors',
        'missing.{0,160}last seen|last seen.{0,200}(?:missing|please share|call|contact|ring|phone|police|dial|any information)|please share.{0,160}last seen',
        '(?:schools?|classes|nursery|kindergartens?|campus) (?:(?:in|across|at|on) [^.!?]{1,40} )?(?:is |are |will be |will |remains? |stays? )?(?:closed|cancelled|canceled|close early|stay closed|remain closed)',
        '(?:road|bridge|motorway|highway|tunnel|line|station)s? (?:is |are |remains? )?closed (?:due to|because of|after|until)',
        'gas leak|power (?:outage|cut) (?:in|across|affecting)|product recall|recall notice',
      ),
    ),
    hits: [
      'Flood warning for the lower Arle valley until 6 am. Move cars away from the river.',
      'Missing: Theo, 9, last seen at Harbour Street in a green coat. Call 101 with any sighting.',
      'All schools in the district will be closed on Tuesday because of the snow.',
      'Boil your water before drinking it until further notice.',
    ],
    misses: [
      'The last seen-it-all barista in town has retired.',
      'Flooded with orders this morning, thank you all!',
      'Our summer school is open for applications.',
      'A gripping novel about an island after the storm.',
    ],
  },
  de: {
    pattern: always(
      'alerts, de',
      say(
        '(?:unwetter|sturm|sturmflut|erdbeben|flut|gefahren|hochwasser|hitze|orkan|gewitter|starkregen|lawinen|glatteis|frost|wetter|tsunami|waldbrand|katastrophen)[- ]?(?:vor)?(?:warnung|warnungen|alarm)',
        '(?:amtliche|dringende) warnung|(?:rufen|ruft) den notruf',
        '(?:wasser|trinkwasser|leitungswasser) (?:bitte |vor dem trinken |unbedingt )?abkochen|abkochgebot',
        'evakuierung(?:en)? (?:läuft|angeordnet|im|in|der|von|ab)|(?:wird|werden|sofort) evakuiert|evakuierungszone|evakuierungsanordnung|bombenentschärfung|lebensgefahr|amokalarm|katastrophenalarm',
        'vermisst.{0,160}(?:zuletzt|hinweise|polizei)|zuletzt (?:[^.!?]{1,40} )?gesehen.{0,160}(?:hinweise|polizei|telefon|tel|bitte teilen)',
        '(?:schulen?|kitas?|unterricht|kindergärten) (?:[^.!?]{1,40} )?(?:geschlossen|fällt (?:heute |morgen )?aus|schulfrei)',
        'fenster und türen (?:bitte |unbedingt )?geschlossen|(?:meiden|meidet) (?:sie )?(?:den bereich|das gebiet|die umgebung)|stromausfall in|gasleck|rückruf von',
      ),
    ),
    hits: [
      'Unwetterwarnung für den Kreis Arle bis 22 Uhr: Keller räumen, Brücken meiden.',
      'Vermisst wird seit Montag die 8-jährige Jana. Hinweise an die Polizei unter 0123 4567.',
    ],
    misses: [
      'Wir haben euch vermisst! Ab Freitag ist das Café wieder offen.',
      'Ein Roman über die große Flut und ihre Folgen.',
    ],
  },
  fr: {
    pattern: always(
      'alerts, fr',
      say(
        '(?:vigilance|alerte) (?:météo )?(?:orange|rouge|jaune)|alerte (?:enlèvement|météo|inondations?|crues?|tempête|tsunami|incendies?|canicule|orages?|avalanche)',
        "(?:ordre d'|ordre d')?évacuation (?:immédiate|obligatoire|en cours|du|de la|des)|évacuez",
        "(?:faites |faire )?bouillir l'eau|eau (?:du robinet )?(?:est )?(?:impropre|non potable)|ne (?:buvez pas|pas boire) l'eau",
        '(?:disparue?|disparition|avis de recherche).{0,160}(?:vue? pour la dernière fois|appelez|contactez|gendarmerie|police)|(?:vue?|aperçue?) pour la dernière fois.{0,160}(?:appelez|contactez|gendarmerie|police|partager)|appel à témoins',
        '(?:écoles?|crèches?|collèges?|lycées?|établissements scolaires) (?:[^.!?]{1,40} )?(?:seront |sont |restent |resteront )?fermée?s',
        "évitez le secteur|restez (?:à l'abri|confinés)|mettez-vous à l'abri|confinez-vous|avis de (?:tempête|crue|confinement)|fuite de gaz|coupure (?:d'électricité|de courant) (?:à|dans|sur)|rappel de produit",
      ),
    ),
    hits: [
      "Vigilance orange : crue de l'Arle attendue cette nuit, évitez les berges.",
      'Lina, 11 ans, vue pour la dernière fois à la gare. Appelez la gendarmerie au 17.',
    ],
    misses: ['Un film sur un village disparu sous les eaux.', "L'école de musique ouvre ses inscriptions."],
  },
  es: {
    pattern: always(
      'alerts, es',
      say(
        '(?:alerta|aviso) (?:roja|naranja|amarilla|rojo|naranja|amarillo|meteorológic[ao]|ámbar|amber|sanitaria|de (?:tsunami|inundaci[óo]n|inundaciones|tormentas?|huracán|emergencia|incendio|calor|viento|lluvias?)|por (?:inundaci[óo]n|inundaciones|lluvias|tormentas?|incendio|hurac[áa]n|viento|tsunami|calor))',
        'evacuación (?:inmediata|obligatoria|preventiva|de la|del)|evac[úu]en? (?:de inmediato|la zona|ya)|zona de evacuación|orden de evacuaci[óo]n',
        'hierv[ae]n? el agua|hervir el agua|no beb[ae]n? agua|agua no (?:es )?(?:apta|potable)',
        '(?:desaparecid[ao]|se busca).{0,160}(?:vist[ao] por última vez|llam[ae]n?|policía|112|091|062|911)|vist[ao] por última vez.{0,160}(?:llam\\p{L}*|policía|guardia civil|contact\\p{L}*|informaci[óo]n)',
        '(?:escuelas?|colegios?|clases|institutos) (?:[^.!?]{1,40} )?(?:cerrad[ao]s?|suspendidas|permanecerán cerrad[ao]s)|(?:se suspenden|suspendidas) las clases',
        'eviten? la zona|no salgan? de casa|permanezcan? en (?:casa|sus casas)|fuga de gas|corte de luz en',
      ),
    ),
    hits: [
      'Alerta roja por lluvias en la cuenca del Arle. Eviten los puentes.',
      'Desaparecida: Irene, 14 años, vista por última vez en el mercado. Llamen al 112.',
    ],
    misses: ['Un pueblo desaparecido vuelve en esta exposición.', 'El colegio abre su biblioteca los sábados.'],
  },
  pt: {
    pattern: always(
      'alerts, pt',
      say(
        '(?:alerta|aviso) (?:vermelho|laranja|amarelo|meteorol[óo]gico|sanitário|de (?:tsunami|inundaç(?:ão|ões)|enchentes?|tempestades?|cheias?|emergência|incêndio|calor|ventos?|chuvas?|temporal))',
        'ordem de evacuação|defesa civil alerta|risco de deslizamento|evacuação (?:imediata|obrigatória|preventiva|da|do)|evacuem|zona de evacuação',
        'fervam? a água|ferver a água|não bebam? água|água imprópria',
        '(?:desaparecid[ao]|procura-se).{0,160}(?:vist[ao] pela última vez|lig(?:ue|uem)|polícia|112|190|gnr|psp)|vist[ao] pela última vez.{0,160}(?:ligue\\p{L}*|polícia|contact\\p{L}*|informaç\\p{L}*)',
        '(?:escolas?|creches?|aulas) (?:[^.!?]{1,40} )?(?:fechad[ao]s?|encerrad[ao]s?|suspensas|canceladas)',
        'evitem? a (?:zona|área)|fiquem em casa|não saiam de casa|vazamento de gás|fuga de gás|falta de luz em',
      ),
    ),
    hits: [
      'Aviso laranja de chuva para o vale do Arle até às 23h. Evite as margens.',
      'Desaparecido: Tomás, 7 anos, visto pela última vez na praia. Ligue 112.',
    ],
    misses: ['Uma receita desaparecida volta ao cardápio.', 'A escola de dança recebe alunos novos em maio.'],
  },
  it: {
    pattern: always(
      'alerts, it',
      say(
        'allerta (?:meteo|rossa|arancione|gialla|maltempo|alluvione|tsunami|temporali|incendi|vento|neve|idrogeologica)',
        'evacuazione (?:immediata|obbligatoria|in corso|della|del|delle)|evacuate|evacuare (?:subito|immediatamente)|ordine di evacuazione|salite ai piani (?:alti|superiori)',
        "(?:far |fate )?bollire l'acqua|non (?:bevete|bere) l'acqua|acqua non (?:è )?potabile",
        "(?:scompars[ao]|dispers[ao]).{0,160}(?:vist[ao] (?:per )?l'ultima volta|chiam(?:ate|are|i)|carabinieri|polizia|112)|vist[ao] (?:per )?l'ultima volta.{0,160}(?:chiam\\p{L}*|carabinieri|polizia|112)",
        '(?:scuole|scuola|asili|lezioni) (?:[^.!?]{1,40} )?(?:chius[ae]|sospese)',
        'evitate la zona|restate (?:in casa|al riparo)|rimanete in casa|fuga di gas|blackout (?:a|in|nel)',
      ),
    ),
    hits: [
      "Allerta arancione per la piena dell'Arle fino alle 20. Evitate i sottopassi.",
      'Scomparso da lunedì Elio, 82 anni. Chi lo vede chiami il 112.',
    ],
    misses: ['Un mestiere scomparso rivive in bottega.', 'La scuola di cucina apre le iscrizioni.'],
  },
  nl: {
    pattern: always(
      'alerts, nl',
      say(
        'code (?:rood|oranje|geel)|(?:storm|overstromings|hoogwater|onweers|hitte|weer|noodweer|tsunami)[- ]?(?:waarschuwing|alarm|alert)|nl-alert|amber alert',
        'evacuatie (?:van|in|gestart|zone)|(?:wordt|worden) geëvacueerd|evacueer (?:nu|direct)|evacuatiebevel|(?:hoogwater|natuurbrand)alarm',
        'kook (?:het |uw |je )?(?:kraan|drink)?water|kookadvies|drink geen kraanwater',
        'vermist.{0,160}(?:laatst gezien|bel|politie|112|0900)|(?:het laatst|laatst|voor het laatst) (?:[^.!?]{1,40} )?gezien.{0,160}(?:bel|vermist|graag delen|politie|112|0900)',
        '(?:scholen|school|lessen|crèches) (?:[^.!?]{1,40} )?(?:gesloten|dicht vanwege|vallen uit|geen les)',
        'ramen en deuren (?:gesloten|dicht)|sluit (?:ramen en deuren|deuren en ramen)|(?:mijd|vermijd) (?:het gebied|de omgeving)|blijf binnen|gaslek|stroomstoring in',
      ),
    ),
    hits: [
      'Code oranje voor het Arledal tot 21 uur: zware windstoten, blijf van de dijk.',
      'Vermist: Joris, 12 jaar, laatst gezien bij de haven. Bel 0900-8844.',
    ],
    misses: ['We hebben jullie gemist, vanaf vrijdag weer open.', 'Onze school voor fotografie begint in mei.'],
  },
  pl: {
    pattern: always(
      'alerts, pl',
      say(
        '(?:alert|ostrzeżenie|ostrzeżenia) (?:rcb|pogodow[ey]|meteo\\p{L}*|hydrologiczn[ey]|powodziow[ey]|przed (?:burz|powodzi|wichur|upa)\\p{L}*|\\d stopnia)|alarm (?:powodziowy|przeciwpowodziowy)|child alert|zagrożenie powodziowe',
        'ewakuacj[aię] (?:mieszkańców|natychmiastow\\p{L}*|trwa|z)|ewakuuj\\p{L}*',
        'przegotuj\\p{L}* wod[ęy]|nie pi(?:j|jcie|ć) wody|woda (?:nie jest|niezdatna) (?:zdatna )?do (?:picia|spożycia)',
        '(?:zagin[ąęi]\\p{L}*|poszukiwan[ayie]).{0,160}(?:ostatni raz widzian[ayo]|widzian[ayo] ostatni|dzwoń|policj|112|997)|(?:ostatni raz (?:był[ao]? )?widzian[ayo]|widzian[ayo] po raz ostatni).{0,160}(?:udostępni\\p{L}*|policj\\p{L}*|112|997|kontakt)',
        '(?:szkoły|szkoła|przedszkola|lekcje|zajęcia) (?:[^.!?]{1,40} )?(?:zamknięt[ea]|odwołane|zawieszone)',
        'unikaj\\p{L}* (?:okolicy|rejonu)|zosta(?:ń|ńcie) w domu|pozostań(?:cie)? w domach|wyciek gazu|awaria prądu w',
      ),
    ),
    hits: [
      'Alert RCB: burze z gradem w dolinie Arli do 22. Zostań w domu.',
      'Zaginęła Ola, 10 lat, ostatni raz widziana na dworcu. Kontakt z policją: 112.',
    ],
    misses: ['Zaginiony przepis naszej babci wraca do menu.', 'Szkoła tańca zaprasza na zapisy.'],
  },
  ja: {
    pattern: always(
      'alerts, ja',
      anywhere(
        [
          '(?:大雨|洪水|津波|暴風|暴風雪|大雪|高潮|土砂災害|熱中症|雷|竜巻|気象|緊急|氾濫|噴火|特別|緊急地震|記録的短時間大雨|氾濫危険)[^。！？\\s]{0,6}(?:警報|注意報|警戒情報|警戒アラート|危険情報|速報|情報)',
          '避難(?:指示|勧告|してください|所(?:を|の|は)?(?:開設|開き))|直ちに避難|緊急安全確保|高齢者等避難|Jアラート|安全を確保',
          '(?:水|水道水)[^。]{0,8}(?:煮沸|飲まない)|断水',
          '(?:行方不明|最後に(?:目撃|見かけ)|行方が分から)[^]{0,120}(?:連絡|警察|署|110|情報提供|捜して|探して)|(?:休校|臨時休校|学級閉鎖)(?:と|に|の|し|。|です)|近づかないでください|停電(?:が|し|中|情報)',
        ].join('|'),
      ),
    ),
    hits: [
      '有瀬川流域に大雨警報。川に近づかないでください。',
      '行方不明:10歳の男の子、港で最後に目撃。情報は警察署へご連絡ください。',
    ],
    misses: ['嵐のあとの島を描いた新刊です。', '音楽教室の生徒を募集しています。'],
  },
};

/** A price, an order to buy or a draw: whoever warns does not sell. */
const sells =
  /\d ?% ?(?:off|rabatt|korting|de (?:réduction|descuento|desconto)|zniżki|di sconto)|\b(?:shop now|order now|buy now|on sale|discount|promo code|giveaway|subscribe|sign up|webinar|coupon|jetzt (?:kaufen|bestellen|sichern)|rabatt\p{L}*|gutschein|gewinnspiel|soldes|code promo|achetez|commandez|promoción|descuento|compra ya|sorteo|promoção|desconto|compre já|sorteio|sconti?|offerta|acquista|korting|bestel nu|winactie|kup teraz|zniżk\p{L}*|promocj\p{L}*|konkurs)(?!\p{L})|[€$£¥] ?\d|\d ?(?:€|£|zł|円)|セール|割引|クーポン|プレゼント企画/iu;

/** A text that warns of a danger, or looks for somebody missing. */
export const warns = (text: string) =>
  Object.values(alertForms).some(({ pattern }) => pattern.test(text)) && !sells.test(text);

/** The author is on the alert list, or an organisation (or somebody of unknown kind) warns of a danger. */
export function isAlert(item: TimelineItem, context: Context): boolean {
  const { network, author, text } = item;
  if (author.handle !== null) {
    const handle = author.handle.toLowerCase();
    if (context.alerts.has(keyOf(network, handle)) || context.alerts.has(handle)) return true;
  }
  return author.kind !== 'person' && item.promoted !== true && text !== null && warns(text.slice(0, readAtMost));
}
