/**
 * Click-bait: words built to extract a click or a platform action (measures 1.2). Each pattern is the form of a bait in its
 * language: a verb in a position where it commands, its usual objects, and what is left out at the end.
 * Precision first: a form that people also use among themselves stays out, or needs a link, a number or the end of the text.
 */
import type { RuleLanguage, TimelineItem } from '../../types.ts';
import {
  answersOneself,
  anywhere,
  between,
  type ItemSketch,
  joined,
  only,
  phrase,
  type Rule,
  type WrittenPattern,
  written,
} from './rule.ts';

/** Opens the text, behind no more than a sign or two. */
const first = '^[^\\p{L}\\p{N}]{0,6}';
const whole = '(?![\\p{L}\\p{N}_])';
/** Forms on whole words; those that open the text are a pattern of their own, tried once and not at every letter. */
const say = (...forms: string[]): WrittenPattern[] => {
  const opening = forms.filter((form) => form.startsWith(first)).map((form) => form.slice(first.length));
  const inside = forms.filter((form) => !form.startsWith(first));
  return [
    ...(opening.length > 0 ? [between(first, () => written(opening), whole)] : []),
    ...(inside.length > 0 ? [phrase(() => written(inside))] : []),
  ];
};
/** Forms without word edges. */
const mark = (...forms: string[]): WrittenPattern[] => [anywhere(() => joined(forms))];
/** Void where the veto stands near, in front or behind. Looked for only once a form has matched. */
const unless = (
  veto: string | Partial<Record<string, string>>,
  patterns: Partial<Record<RuleLanguage, readonly WrittenPattern[]>>,
) =>
  Object.fromEntries(
    Object.entries(patterns).map(([language, set]) => {
      const words = typeof veto === 'string' ? veto : (veto[language] ?? '');
      const clear = `(?<!(?:${words})[\\s\\S]{0,400})(?![\\s\\S]{0,400}(?:${words}))`;
      return [language, set.map((pattern) => only(pattern, clear))];
    }),
  );

/** Signs in place of words. */
const signs = '\\u203C-\\u3299\\u{1F000}-\\u{1FAFF}';
const emoji = `[${signs}][\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}]?`;
/** Where a verb commands: first in a sentence, behind an emoji or a list mark, or behind one of the joiners. */
const order = (joiners: string, comma = '') =>
  `(?<=(?:^|[.!?:;…&+()\\]*/|>"“”»«–—・】\\u{FE0F}\\u{20E3}${signs}${comma}]|\\s-|(?<!\\p{L})(?:${joiners}))\\s*)`;
/** Nothing comes after but a link, hashtags or emoji. */
const end = '(?=[^\\p{L}\\p{N}]{0,16}(?:$|https?:|www\\.|#))';
/** On within the clause. */
const on = (most: number) => `(?:[^.!?:;…]|(?<=\\b[ap])\\.|(?<=\\b[ap]\\.m)\\.){0,${most}}`;

/** Capitals, and piled-up signs. */
const loud = /(?:\p{Lu}{2,20}[\p{P}\s]{1,3}){3}\p{Lu}{2}|\p{L}[!?]{2,}(?:\s|$)/u;

/** Not an answer to somebody else; the next part of one's own thread is none. */
const toAll = (item: TimelineItem) => item.replyTo === null || answersOneself(item);

const address = /https?:|www\.|\bt\.co\//iu;
/** The item is a door to something: the content may be elsewhere. */
const leadsOn = (item: TimelineItem) =>
  item.card !== null ||
  item.media === 'video' ||
  item.suggested === true ||
  (item.text !== null && address.test(item.text));

/** A colon with a list behind it, or list marks: what was promised is here (T1). */
const list =
  /:\s[^.!?]{3,80},[^.!?]{3,80}(?:,|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b)|(?:[•▪✅👉➡]|\b\d[.)]\s)[^•▪✅👉➡]{3,200}(?:[•▪✅👉➡]|\b\d[.)]\s)/u;
const promisesOnly = (item: TimelineItem) =>
  toAll(item) && item.text !== null && (leadsOn(item) || !list.test(item.text));

/** Sharing that serves a third party, not reach (T8). */
const purpose =
  'missing|last seen|\\blost (?:dog|cat|pet|child|boy|girl|bag|key|wallet|phone)|stolen|\\bblood\\b|donor|donat|fundrais|petition|urgent|evacuat|shelter|amber alert|in need|helps? (?:us |them |him |her )?find|(?:wird|werden|seit|ist) (?:\\S+ ){0,3}vermisst|vermisst (?:wird|seit)|vermisste|entlaufen|gestohlen|zeugen|spende|disparu|perdu|volée?\\b|urgence|dons?\\b|desaparecid|perdid[oa]|robad[oa]|roubad[oa]|urgente|sangue|sangre|doa[çc]|scompars|smarrit|rubat|vermist|gestolen|getuige|zagin|skradzion|zbiórk|行方不明|迷子|探して|捜して|献血|避難|拡散希望.{0,20}(?:犬|猫|人)';

const word = (words: string) => `(?<![\\p{L}'’])(?:${words})(?![\\p{L}])`;
/** "I", "my", "we": somebody has a stake. "Tell me" and "tell us" are none. */
const stakes: Record<RuleLanguage, string> = {
  en: `${word("i|i['’]?m|i['’]ve|i['’]d|i['’]ll|my|mine|we|we['’](?:re|ve|ll)|our|ours")}|(?<!(?:tell|give|show) )\\b(?:me|us)\\b`,
  de: word('ich|mein\\p{L}*|mir|mich|wir|uns\\p{L}*'),
  fr: word("je|j['’]\\p{L}*|mon|ma|mes|moi|nous|notre|nos"),
  es: word('yo|mis?|nuestr\\p{L}+|nosotr\\p{L}+|tengo|estoy|quiero|necesito'),
  pt: word('eu|meus?|minhas?|n[óo]s|nossos?|nossas?|tenho|estou|preciso'),
  it: word('io|mi[oae]|miei|ho|sono|noi|nostr\\p{L}+|abbiamo|siamo'),
  nl: word('ik|mijn|mij|wij|we|ons|onze'),
  pl: word('ja|mam|mój|mo(?:im|ich|jego|jej|ją|ja|je|imi|i)|mnie|mi|nasz\\p{L}*|my|nam|nas'),
  ja: '私|僕|俺|うちの|自分の',
};

/** The author is not known to answer anybody (T2). */
const answersNobody = (item: TimelineItem) => !item.authorAnswersHere;
/** An author who answers three has use for the comments (T2, T20). */
const leavesComments = (item: TimelineItem) => toAll(item) && (item.authorAnswersHere ?? 0) < 3;

const linked = (text: string): ItemSketch => ({ text, card: { headline: null, domain: 'example.org' } });
const answering = (text: string): ItemSketch => ({ text, replyTo: { handle: 'mara', text: null, isYou: false } });

/** Two commands in a row: "follow", "and", "share". */
const also = ' ?(?:,|&|\\+|/|and|und|et|y|e|en|i|oraz|＆|➕) ?';
const digits = '\\d[\\d.,]*k?';
/** From three on: one or two of a thing are no list. */
const count = '(?:[3-9]|[1-9]\\d|1\\d\\d)';

// Positions in which each language commands.
const en = order('and|then|now|please|pls|plz|just|so');
const de = order('und|dann|bitte|jetzt|einfach');
const fr = order('et|puis|svp|alors');
const es = order('y|e|luego|por favor');
const pt = order('e|depois|por favor|só');
const it = order('e|poi|per favore');
const nl = order('en|dan|of');
const pl = order('i|oraz|potem|proszę');
/** The same, and behind a comma: for what is a command in a list of commands. */
const step = order('and|then|und|dann|et|puis|y|e|luego|depois|poi|en|dan|i|oraz|potem', ',');

/** What a thing is said to do to all who see it. */
const stuns = {
  en: '(?:(?:will|would|could|might|may|is going to|are going to) (?:absolutely |totally |completely |really |literally )?(?:surprise|shock|amaze|stun|haunt|astonish|horrify|disgust) (?:you|me|us|everyone)|(?:will|is going to) (?:\\S+ )?(?:blow your|break your heart|melt your|make you (?:cry|laugh|smile|rethink|question|think|want|never)|leave you (?:\\S+ )?(?:speechless|stunned|in tears|breathless|shook|shaking|confused|baffled|in awe|cold|smiling|sobbing)|restore your|give you (?:chills|goosebumps))|(?:left|leaves|has left|had|has) (?!me )(?:\\S+ ){1,4}(?:speechless|stunned|in tears|in stitches|baffled|gasping)|changed everything|shocked (?:everyone|everybody|the internet|fans|us all))',
  de: '(?:(?:verschlägt|verschlug|raubt|raubte) (?:\\S+ ){1,3}(?:die sprache|den atem)|wird (?:dich|euch|sie|alle|alles|dein leben|euer leben) (?:\\S+ ){0,2}(?:umhauen|überraschen|schockieren|verändern|verblüffen|sprachlos|rühren)|wirst du (?:nie|nicht|kaum) (?:\\S+ )?(?:vergessen|glauben)|lässt (?:\\S+ ){1,3}(?:gefrieren|sprachlos|staunen)|(?:macht|machte|ließ) (?!mich )(?:\\S+ ){1,2}(?:sprachlos|fassungslos)|(?:hat|veränderte?) alles verändert|veränderte alles|ändert alles|schockierte? (?:alle|das netz|die fans))',
  fr: "(?:(?:va|vont|devrait|risque de|pourrait) (?:vous|te|t'|nous|tous) ?(?:\\S+ )?(?:glacer|choquer|surprendre|étonner|bouleverser|bluffer|faire|laisser|briser|scotcher|sidérer|émouvoir|retourner|changer la vie)|(?:a|ont) (?:choqué|bouleversé|ému|sidéré|surpris|stupéfié) (?:tout le monde|le monde|la toile|les internautes|internet)|(?:laisse|laissent|laissera|a laissé|ont laissé) (?:\\S+ ){0,3}(?:sans voix|bouche bée|sous le choc)|(?:glace|glacera|fait froid dans) le (?:sang|dos)|a tout changé|change tout)",
  es: '(?:(?:te|os|les|los|lo|nos) (?:va|van) a (?:sorprender|dejar|impactar|helar|cambiar|romper|emocionar|hacer|volar|impresionar|encantar)|(?:te|os|los|les|nos) (?:dejará|dejarán|sorprenderá|sorprenderán|helará|impactará|cambiará|romperá|hará llorar|emocionará)|(?:dejó|dejaron|dejará) (?:\\S+ ){0,4}(?:sin palabras|boquiabiert[oa]s?|en shock|helad[oa]s?|atónit[oa]s?|sin aliento)|(?:lo )?cambió todo|lo cambia todo|sorprendió a todos|(?:enloqueció|paralizó) (?:a )?las redes)',
  pt: '(?:(?:vai|vão|pode|irá) (?:te |lhe |nos )(?:\\S+ )?(?:surpreender|chocar|deixar|arrepiar|emocionar|fazer chorar|impressionar)|(?:vai|irá) (?:deixar você|mudar (?:a )?sua vida|mudar tudo|partir seu coração|surpreender você)|(?:deixou|deixa|deixará) (?:\\S+ ){0,4}(?:sem palavras|de boca aberta|em choque|chocad[oa]s?|boquiabert[oa]s?)|mudou tudo|muda tudo|chocou (?:a todos|todos|todo mundo|a internet))',
  it: '(?:(?:ti|vi|ci) (?:lascerà|lasceranno|sorprenderà|sorprenderanno|sconvolgerà|stupirà|farà|gelerà|spezzerà|cambierà|commuoverà)|ha (?:lasciato|sconvolto|sorpreso|commosso|scioccato) (?:tutti|il web|i fan|il mondo)|(?:lascia|lasciano|ha lasciato) (?:\\S+ )?(?:senza parole|a bocca aperta)|ha cambiato tutto|cambia tutto|(?:gela|fa gelare) il sangue)',
  nl: '(?:(?:zal|gaat|zullen|gaan) (?:je|jou|u|jullie|iedereen) (?:\\S+ ){0,2}(?:verrassen|verbazen|schokken|verbijsteren|sprakeloos|versteld|huilen|omverblazen|raken)|(?:liet|laat|maakte|maakt) (?!me |mij )(?:\\S+ ){1,3}(?:sprakeloos|versteld|verbijsterd)|veranderde alles|verandert alles|doet je bloed stollen|zal je leven veranderen)',
  pl: '(?:(?:cię|was|wszystkich) (?:zaskoczy|zaskoczą|zszokuje|wzruszy|powali|zadziwi|zaszokuje)|(?:zaskoczy|zszokuje|wzruszy|powali|zaszokuje|zadziwi) (?:cię|was|wszystkich|każdego)|(?:zmieni|odmieni) (?:twoje|wasze) życie|odebrało (?:wszystkim|im|jej|mu) mowę|mrozi krew w żyłach|(?:zszokował|zaskoczył)\\p{L}* (?:wszystkich|internautów|cały)|zmieniło wszystko|wszystko zmieniło|zwala z nóg|łamie serce)',
};

const curiosity: Rule[] = [
  {
    // Withheld in so many words: what is announced is not in the sentence, and the text ends without it.
    code: 'curiosity-gap',
    evidence: 'text',
    given: toAll,
    patterns: {
      en: say(
        `here(?:'s| is) what happened(?: next)?${end}`,
        `(?:no one|nobody) (?:expected|was (?:ready|prepared) for) (?:what|this|how)(?![^.!]{0,60}\\?)`,
        `(?:you|u)(?: guys)?(?: won't| will not| will never|'ll never|'ll not| would never| wouldn't| are not going to| aren't going to| can't| never) (?:believe|guess|expect) (?:what|how(?! much| many| good| bad| happy| long)|who|why|where|which|this)${on(90)}(?:${end}|, (?:full|watch|see|link|click|read|part))`,
        `(?:what|how|why|the (?:reason|answer|result|results|ending|truth|twist)) (?!\\S+ \\S+ \\?)[^\\s?]+ ?${on(70)}${stuns.en}(?![^.!]{0,60}\\?)`,
        `(?:the|her|his|their) (?:answer|reason|result|results|ending|reply|response) ${stuns.en}`,
        `what (?:he|she|they|i|we|it) (?:did|said|found|saw|does|says|finds|discovered) next(?! (?:week|month|year|time|door|to))(?![^.!]{0,40}\\?)`,
        `(?<!\\b(?:know|knows|remember|see|seen|recall) )what happened next(?! (?:week|month|year|time|door|to))(?![^.!]{0,40}\\?)`,
        `${en}(?:nobody|no one|no-one)(?: else)?(?: is| ever)? (?:talks|talking|tells you|telling you|warns you) about (?:this|it)(?=[.!…:]|${end})`,
        `(?:that|what|things|truth|facts|secrets) (?:nobody|no one|they) (?:ever )?(?:tells?|told|warns?|warned|will tell) you(?: about)?`,
        `(?:things?|tips?|tricks?|secrets?|what|facts?|reasons?|truth|hacks?) ${on(40)}(?:don't|do not|doesn't|does not|didn't) want you to (?:know|see|find out)`,
        "(?<!\\b(?:i|we|you) )(?:don't|do not) want you to (?:know|see this|find out)",
        '(?:doctors|dentists|experts|banks|lawyers|trainers|teachers|landlords|scammers|casinos|airlines) hate (?:this|these|him|her|it)',
        '(?:doctors|experts|scientists|fans|everyone|people|neighbours|neighbors|viewers) (?:were|are|was|is) (?:left )?(?:shocked|stunned|speechless|baffled)(?=[^\\p{L}\\p{N}]{0,4}$)',
        `${en}(?:(?:watch|stay|keep watching|read)(?: this| it)? (?:till|til|until|to) the (?:very )?end(?: of (?:this|the) video)?(?=[^\\p{L}]|$)|wait (?:till|til|until) (?:you see (?:what|how|who)|the end)${on(50)}${end})`,
        `${first}wait for it(?=[.!…]{2,}|[^\\p{L}]{0,6}$|[^\\p{L}]{1,3}${emoji})`,
        `here(?:'s| is) (?:why|how|what happened)[^\\p{L}.]{0,4}(?:click|tap|hit|press|see|read)\\b[^.]{0,14}more`,
        `(?:fired|quit|hired|left|lost|sold|rejected|married|divorced|deleted) [^.!?]{1,60}[.!] here(?:'s| is) why${end}`,
        `(?:share|send|post|forward|repost|type|copy|google|search) ${on(60)}(?:and|to) (?:see|watch|find out) what happens`,
      ),
      de: say(
        `(?:du wirst|ihr werdet|sie werden) (?:es )?(?:nicht|nie|niemals|kaum) (?:glauben|erraten|fassen),? (?:was|wie|wer|wen|warum|wo|welche\\p{L}*)${on(90)}${end}`,
        `(?:du|ihr|sie) (?:glaubst|glaubt|glauben|errätst|erratet|ahnst|ahnt) (?:nicht|nie|niemals|kaum),? (?:was|wie|wer|wen|warum|wo|welche\\p{L}*)${on(90)}${end}`,
        `(?:was|wie|warum|der grund|die antwort|das ergebnis|das ende|ihre reaktion|seine reaktion) ${on(80)}${stuns.de}`,
        '(?:und )?was (?:dann|danach|als nächstes) (?:passierte|geschah|kam)(?![^.!]{0,30}\\?)',
        `(?:niemand|keiner) (?:spricht|redet) (?:darüber|davon)(?=[.!…:]|${end})|(?:darüber|davon) (?:spricht|redet) (?:niemand|keiner)(?=[.!…:]|${end})`,
        '(?:wollen|will) nicht, dass (?:du|ihr|sie) (?:das |es |dies |davon )?(?:weißt|wisst|wissen|erfährst|erfahrt|erfahren)',
        '(?:ärzte|banken|experten|zahnärzte|vermieter) hassen (?:diesen|diese|dieses|ihn|sie|das)',
        `${de}(?:wartet?|schaut?|guckt?|seht|bleibt?)(?: es| dir das| euch das| dran)? bis (?:ganz )?zum (?:ende|schluss)`,
        'hier (?:ist|kommt) (?:der grund|warum)[^\\p{L}.]{0,4}(?:auf|klick|tipp|mehr)\\p{L}*[^.]{0,20}(?:mehr|klick\\p{L}*|anzeigen)',
      ),
      fr: say(
        `(?:vous|tu)(?: ne| n')? ?(?:allez|vas) (?:pas|jamais) (?:en )?(?:croire|deviner|imaginer) (?:vos yeux|tes yeux|ce qu(?:e|i|')|qui|comment|pourquoi|où|quel\\p{L}*)${on(90)}${end}`,
        `(?:vous|tu)(?: ne| n')? ?(?:croirez|croiras|devinerez|devineras|imaginez|imagines) (?:pas|jamais) (?:ce qu(?:e|i|')|qui|comment|pourquoi|où|quel\\p{L}*)${on(90)}${end}`,
        `(?:ce qu(?:e|i|')|la (?:raison|réponse|suite|fin|vérité)|le (?:résultat|secret|final)|sa (?:réponse|réaction)|comment|pourquoi) ?${on(80)}${stuns.fr}`,
        "ce qu(?:i|'il|'elle|'ils)(?: s'est passé| se passe| arrive| est arrivé| a (?:fait|dit|vu|trouvé)| fait| dit) (?:ensuite|après|juste après)(?![^.!]{0,30}\\?)",
        `(?:personne n'en parle|personne ne (?:vous|te) (?:le )?dit)(?=[.!…:]|${end})|que personne ne (?:vous|te) dit`,
        'ne (?:veulent|veut) (?:surtout )?pas que (?:vous|tu) (?:sachiez|saches|voyiez|découvriez)',
        '(?:les )?(?:médecins|banques|dentistes|experts|propriétaires) (?:détestent|haïssent) (?:cette|ce|cet|ça)',
        `${fr}(?:attendez|attends|regardez|regarde|restez|reste)(?: bien)? (?:jusqu'à la fin|la fin)(?! d(?:u|e|es|'))`,
        '(?:voici|voilà) pourquoi[^\\p{L}.]{0,4}(?:cliquez|clique|voir|lire)\\b[^.]{0,14}(?:plus|suite)',
      ),
      es: say(
        `no (?:vas|van|vais|te vas|se van|os vais) a (?:creer|imaginar|adivinar|poder creer)(?:te|se|os)? (?:lo que|qué|quién|cómo|por qué|dónde)${on(90)}${end}`,
        `no (?:creerás|creerán|creeréis|adivinarás|adivinarán|te imaginas|se imaginan|os imagináis|podrás creer|podrán creer) (?:lo que|qué|quién|cómo|por qué|dónde)${on(90)}${end}`,
        `(?:lo que|la razón|el motivo|la respuesta|el resultado|el final|cómo|por qué|la verdad|el secreto|su (?:respuesta|reacción)) ?${on(80)}${stuns.es}`,
        'lo que (?:pasó|sucedió|ocurrió|hizo|dijo|encontró|vio|descubrió) (?:después|a continuación|luego|dentro)(?![^.!]{0,30}\\?)',
        `nadie (?:habla|te habla|te cuenta nada) (?:de|sobre) (?:esto|ello)(?=[.!…:]|${end})|(?:de|sobre) esto nadie (?:te )?habla|que nadie te (?:cuenta|dice|contó|ha contado)`,
        'no (?:quieren|quiere) que (?:tú )?(?:sepas|sepáis|sepan|descubras)',
        '(?:los )?(?:médicos|bancos|dentistas|expertos) odian (?:este|esta|esto|estos)',
        `${es}(?:espera|esperad|esperen|mira|mirad|miren|míralo|quédate|quédense|ve|vean)(?: bien)? (?:al|hasta el) final(?! del?)`,
        'aquí (?:te digo )?(?:el )?(?:por qué|porqué)[^\\p{L}.]{0,4}(?:haz|clic|toca|pulsa|ver|leer)\\b[^.]{0,14}más',
      ),
      pt: say(
        `(?:você|vocês|vc|vcs) não (?:vai|vão|iria) (?:acreditar|imaginar|adivinhar|crer) (?:no que|o que|em quem|quem|como|onde|por que|no|em)${on(90)}${end}`,
        `não (?:vais|vai|vão) (?:acreditar|imaginar|adivinhar) (?:no que|o que|em quem|quem|como|onde|por que)${on(90)}${end}`,
        `(?:o que|a razão|o motivo|a resposta|o resultado|o final|como|por que|a verdade|o segredo|a reação) ?${on(80)}${stuns.pt}`,
        'o que (?:aconteceu|(?:ele|ela|eles) (?:fez|disse|viu|fizeram|encontrou)|encontrou) (?:depois|a seguir|em seguida)(?![^.!]{0,30}\\?)',
        `ninguém (?:fala|está falando|te conta|te fala) (?:sobre isso|sobre isto|disso|disto|isso)(?=[.!…:]|${end})|que ninguém te (?:conta|contou|fala|diz)`,
        'não (?:querem|quer) que (?:você|vocês|tu|vc) ?(?:saiba|saibam|saibas|descubra|veja)',
        '(?:os )?(?:médicos|bancos|dentistas|especialistas) odeiam (?:este|esta|esse|essa|isso|isto)',
        `${pt}(?:espere|espera|esperem|assista|assistam|veja|vejam|olha|fica|fique|fiquem|assiste)(?: só)? (?:até o|até ao|pelo) (?:final|fim)(?! d[aeo]s?)`,
        'aqui está o (?:motivo|porquê)[^\\p{L}.]{0,4}(?:clique|toque|ver|ler)\\b[^.]{0,14}mais',
      ),
      it: say(
        `non (?:ci )?(?:crederai|crederete|indovinerai|indovinerete|immaginerai|immaginerete|potrai credere|potrete credere)(?: mai)?(?: a)? (?:cosa|quello che|ciò che|chi|come|perché|dove|che cosa)${on(90)}${end}`,
        `non (?:puoi|potete) (?:credere|immaginare)(?: a)? (?:cosa|quello che|ciò che|chi|come|dove)${on(90)}${end}`,
        `(?:cosa|quello che|ciò che|il motivo|la ragione|la risposta|il risultato|il finale|come|perché|la verità|il segreto|la reazione) ${on(80)}${stuns.it}`,
        '(?:cosa|quello che|ciò che) (?:è successo|succede|accade|ha (?:fatto|detto|trovato|visto)) (?:dopo|poi|subito dopo)(?![^.!]{0,30}\\?)',
        `nessuno (?:ne parla|ti parla di questo|te lo dice|ve lo dice)(?=[.!…:]|${end})|che nessuno ti (?:dice|racconta|ha mai detto)`,
        'non (?:vogliono|vuole) che (?:tu|voi) ?(?:lo )?(?:sappia|sappiate|scopra|scopriate|veda)',
        '(?:i )?(?:medici|dottori|dentisti|banche|esperti) odiano (?:questo|questa|questi)',
        `${it}(?:aspetta|aspettate|guarda|guardate|guardalo|resta|restate)(?: bene)? (?:la fine|fino alla fine|il finale)(?! d(?:i|el|ell\\p{L}*))`,
        'ecco (?:perché|il motivo)[^\\p{L}.]{0,4}(?:clicca|tocca|leggi|vedi)\\b[^.]{0,14}(?:altro|tutto)',
      ),
      nl: say(
        `(?:je|jullie|u) (?:gelooft|geloven|raadt|raden)(?: het)? (?:nooit|niet),? (?:wat|wie|hoe|waarom|waar|welke)${on(90)}${end}`,
        `(?:je|jullie|u) (?:zult|zullen|zal|gaat|gaan)(?: het)? (?:nooit|niet) (?:geloven|raden),? (?:wat|wie|hoe|waarom|waar|welke)${on(90)}${end}`,
        `(?:wat|hoe|waarom|de reden|het antwoord|het resultaat|het geheim|de waarheid|het einde|haar reactie|zijn reactie) ${on(80)}${stuns.nl}`,
        'wat (?:er|hij|zij|ze) (?:toen|daarna|vervolgens) (?:gebeurde|deed|zei|zag|vond)(?![^.!]{0,30}\\?)',
        `niemand (?:praat|heeft het) (?:hierover|over dit)(?=[.!…:]|${end})|hier (?:praat niemand over|heeft niemand het over)|die niemand je vertelt|wat niemand je vertelt`,
        '(?:willen|wil) niet dat (?:je|jij|u|jullie) (?:dit |dat |het )?(?:weet|weten|ziet)',
        '(?:artsen|dokters|banken|tandartsen|experts) haten (?:deze|dit|hem|haar)',
        `${nl}(?:wacht|kijk|blijf kijken|kijken)(?: even)? (?:tot|op) het (?:einde|eind)(?! van)`,
        'dit is (?:waarom|de reden)[^\\p{L}.]{0,4}(?:klik|tik|lees)\\b[^.]{0,14}(?:meer|verder)',
      ),
      pl: say(
        `nie (?:uwierzysz|uwierzycie|zgadniesz|zgadniecie|domyślisz się|domyślicie się),? (?:co|kto|jak|kogo|gdzie|dlaczego|w to,? co|z kim|komu|czego)${on(90)}${end}`,
        `(?:to,? co|co|powód|odpowiedź|efekt|wynik|zakończenie|prawda|sekret|jak|dlaczego|jego reakcja|jej reakcja) ${on(80)}${stuns.pl}`,
        'co (?:stało się|wydarzyło się|zdarzyło się|zrobił\\p{L}*|powiedział\\p{L}*|zobaczył\\p{L}*) (?:potem|później|chwilę później|dalej|następnie)(?![^.!]{0,30}\\?)',
        `nikt o tym nie mówi(?=[.!…:]|${end})|o tym nikt (?:ci )?nie (?:mówi|powie)|czego nikt ci nie (?:mówi|powie|powiedział)`,
        'nie (?:chcą|chce),? (?:żebyś|abyś|żebyście|abyście) (?:to |o tym )?(?:wiedział\\p{L}*|zobaczył\\p{L}*)',
        '(?:lekarze|banki|dentyści|eksperci) (?:tego |go |jej )?nienawidzą',
        `${pl}(?:poczekaj|poczekajcie|czekaj|zaczekaj|obejrzyj|obejrzyjcie|oglądaj|oglądajcie|wytrwaj) (?:do|na) (?:samego )?(?:końca|koniec)`,
        'oto (?:dlaczego|powód)[^\\p{L}.]{0,4}(?:kliknij|zobacz|czytaj)\\b[^.]{0,14}więcej',
      ),
      ja: mark(
        '(?:衝撃|驚愕|驚き|まさか|予想外|涙)の(?:結末|展開|結果|理由|事実|真相|ラスト|行動|一言|正体)(?!だった|でした)',
        '(?:その|この)(?:後|あと)[^。]{0,14}(?:衝撃|まさかの|信じられない|とんでもない)(?:こと|展開|事態|結末|行動)?',
        '(?:医者|医師|プロ|専門家|銀行|業者|学校|誰|美容師)(?:も|が|は)?(?:絶対に?)?(?:教えてくれない|言わない|教えない|教えたくない|知られたくない)',
        '知らないと(?:損|ヤバ|やば|後悔|恥|危険|人生)',
        '(?:最後|ラスト|最後の最後)まで(?:見て|観て|ご覧|見逃|必見|見ない)',
        '(?:続き|答え|正解|真相|その理由|オチ)は(?:こちら|リンク|コメント欄|プロフ|動画で|本編|↓|👇)',
        '(?:涙が止まら|鳥肌が|絶句|言葉を失)[^。]{0,12}(?:理由|結末|ワケ|わけ|訳)',
        '信じられない(?:光景|結末|展開|もの|行動|一言)(?:が|を|に)?(?:[!！…。]*$|…|・・)',
      ),
    },
    hits: {
      en: [
        'You will never guess who walked into our little bakery this morning…',
        'He rented out the attic for one weekend, and what the guests left behind will make you rethink everything',
        'The cashier handed her the wrong bag. What happened next had the whole queue in tears',
        'Nobody talks about this. I earned more in my worst year than in my best one.',
        'Seven things your landlord does not want you to know',
        'I turned down the promotion. Here’s why (tap “see more”)',
        'Send this to nine people before noon and see what happens',
        'Watch till the end 😳',
      ],
      de: [
        'Ihr werdet nicht glauben, wer gestern in unserem Laden stand 😱',
        'Sie öffnet nach zwanzig Jahren den Koffer, und was darin liegt, verschlägt allen die Sprache',
        'Er hielt nur kurz an der Ampel. Was dann geschah, war auf allen Kanälen',
        'Schaut bis zum Schluss!',
      ],
      fr: [
        'Vous n’allez pas croire ce que le facteur a laissé devant la porte',
        'Elle soulève le vieux plancher et ce qu’elle y découvre va vous laisser sans voix',
        'Regardez jusqu’à la fin 😱',
      ],
      es: [
        'No vas a creer lo que encontró debajo del colchón',
        'Abrió la carta de su abuela y lo que leyó te dejará sin palabras',
        'Mira hasta el final 😱',
      ],
      pt: [
        'Vocês não vão acreditar no que o carteiro deixou na porta',
        'Ela abriu o armário da avó e o que encontrou vai te deixar de boca aberta',
        'voce nao vai imaginar quem apareceu na festa',
      ],
      it: [
        'Non crederai mai a cosa ha trovato in cantina',
        'Apre la lettera della nonna e quello che legge vi lascerà senza parole',
        'Guardate fino alla fine 😱',
      ],
      nl: [
        'Je gelooft nooit wie er vanmorgen in de winkel stond',
        'Ze opent de oude koffer en wat erin zit laat iedereen sprakeloos achter',
        'Kijk tot het einde 😱',
      ],
      pl: [
        'Nie uwierzysz, co znaleźli pod podłogą',
        'Otworzył list od babci i to, co przeczytał, łamie serce',
        'Obejrzyj do końca 😱',
      ],
      ja: [
        '10年ぶりに実家の蔵を開けたら…衝撃の結末が',
        '医者が教えてくれない眠りの話',
        '続きはプロフのリンクから！最後まで見てね',
      ],
    },
    misses: {
      en: [
        'You will not believe it, the key was in my coat the whole time.',
        'What happened next? We lost the signal after the second bridge.',
        'Let me know what happens next week.',
        'My sister does not want you to know she is coming, so act surprised.',
        'Why is nobody talking about the new bus timetable? Line 4 is gone.',
        'I read the end of the book twice.',
        answering('You will never guess who I met at the station, your old piano teacher'),
        'Council bans barbecues on the east beach from Monday',
      ],
      de: [
        'Du wirst es nicht glauben, der Schlüssel war die ganze Zeit in meiner Jacke.',
        'Weiß jemand, was dann mit dem alten Kino passiert ist?',
        'Wir haben bis zum Schluss gewartet, aber der Bus kam nicht.',
      ],
      fr: [
        'Tu ne vas pas le croire, les clés étaient dans mon manteau.',
        'Que s’est-il passé ensuite ? Je suis partie avant la fin.',
        'On a attendu jusqu’à la fin du concert pour lui parler.',
      ],
      es: [
        'No te lo vas a creer, las llaves estaban en mi abrigo.',
        '¿Y qué pasó después con el piso de tu hermana?',
        'Nos quedamos hasta el final del concierto y valió la pena.',
      ],
      pt: [
        'Você não vai acreditar, a chave estava no meu casaco o tempo todo.',
        'E o que aconteceu depois com o apartamento?',
        'Ficamos até o final do show e valeu a pena.',
      ],
      it: [
        'Non ci crederai, le chiavi erano nel mio cappotto.',
        'E poi cosa è successo dopo la riunione?',
        'Siamo rimasti fino alla fine del concerto.',
      ],
      nl: [
        'Je gelooft het niet, de sleutel zat gewoon in mijn jas.',
        'Weet iemand wat er daarna met het zwembad is gedaan?',
        'We zijn tot het einde van het concert gebleven.',
      ],
      pl: [
        'Nie uwierzysz, klucz był cały czas w płaszczu.',
        'A co było potem z tym mieszkaniem na Mokotowie?',
        'Zostaliśmy do końca koncertu i było warto.',
      ],
      ja: ['その後、お母さんの具合はいかがですか。', '昨日の映画、最後まで見られなかったので今度また行きます。'],
    },
  },
  {
    // A headline that points at something and leaves the noun behind the link.
    code: 'curiosity-gap',
    evidence: 'text',
    given: (item) => toAll(item) && leadsOn(item),
    patterns: {
      en: say(
        `${first}the (?:real|true|shocking|surprising|hidden|heartbreaking) (?:reason|truth|secret|story|meaning)`,
        `${first}what (?:this|these|he|she|they) [^.!?]{3,70} (?:is|was) (?:heartbreaking|priceless|hilarious|terrifying|unbelievable|incredible|shocking|insane)`,
        '^[^\\p{L}\\p{N}]{0,6}(?:this is|these are|this was) (?:what|the (?:one|real reason|reason (?:why|you|nobody|no one|everyone)|moment|secret|weird\\p{L}*|surprising))(?! (?:i|we|my|our|happens when you))',
        '^[^\\p{L}\\p{N}]{0,6}this (?:one )?(?:\\p{L}+(?:-\\p{L}+)? ){0,2}(?:dad|mom|mum|man|woman|girl|boy|baby|toddler|couple|bride|teen|teenager|student|teacher|family|company|startup|trick|hack|gadget|country|city|town|theory|thing|habit|mistake|question|ingredient|food|exercise|test|quiz|website|tool|fan|artist|chef|doctor|ceo|millionaire|celebrity|actor|actress|singer|star) (?:is|was|are|has|had|just|will|could|can|might|may|did|does|got|gets|made|makes|found|explains|proves|shows|wants|tried|thinks|lets|helps|gives|turned|turns|created|built|knows|went|saved|banned|says|reveals|perfectly|actually|who|that)',
        `${first}here(?:'s| is) (?:why (?:you|your|everyone|nobody|no one|it's|this)|what(?! (?:you need|to know|you should))|the (?:reason|one|real|truth|moment|thing))(?! (?:i|we|i'm|my|our)\\b)`,
        `${first}this (?:\\p{L}+ ){0,2}(?:photo|picture|video|gif|tweet|story|letter|map|chart|movie|trailer) (?:will|perfectly|shows|proves|explains|makes|gets|has everyone|is (?:breaking|everything|going viral))`,
        `${first}this one (?!is\\b|was\\b|time\\b|day\\b|of\\b|goes\\b|has\\b)\\p{L}+ (?:\\p{L}+ )?(?:is|was|just|will|could|can|has|helps?|saved|saves|changed|makes|may|might)`,
        `you'll (?:never|want to|wish you|be (?:surprised|shocked|amazed))`,
        `(?:might|may|will|could) (?:surprise|shock|amaze|stun|astound|terrify) you`,
        `(?:reason why|reason|secret|truth|thing) (?:is|was|may be|might be) (?:\\S+ )?(?:surprising|shocking|heartbreaking|hilarious|simple|genius|adorable|not what you)`,
        `${first}(?:find out|guess|see|discover) (?:what|why|who|which) ${on(80)}${end}`,
        `${first}can you (?:guess|name|spot)`,
        `(?:only|one|single) (?:thing|food|word|question|photo|reason|trick|rule|person|place|mistake) (?:you|that|every)`,
        "you (?:need|have|'ve got) to (?:see|hear|read|watch) (?:this|these|it)(?! (?:weekend|year|week|film|movie|play))",
        "(?:broke|breaking|breaks) the internet|the internet (?:can't (?:stop|get|handle|deal)|lost it|went (?:wild|crazy))",
        '(?:has|have|got) (?:everyone|people|fans|twitter|the internet) (?:talking|divided|confused|freaking|guessing|laughing)',
      ),
      de: say(
        `${first}(?:darum|deshalb|deswegen) (?:solltest|sollten|solltet|musst|dürfen|darfst) (?:du|sie|ihr)`,
        `${first}(?:dieser|diese|dieses|mit diesem|mit dieser) (?:einen? |einfachen? |simplen? |kleinen? |genialen? )(?:\\p{L}+ )?(?:trick|fehler|frau|mann|stadt|land|frage|satz|gewohnheit|zutat|lebensmittel|methode|app|foto|video)\\p{L}*`,
        `(?:der grund|die antwort|das ergebnis) (?:ist|wird|dürfte) (?:\\S+ ){0,2}(?:überrasch|schock|verblüff|rührend|kurios|simpel)\\p{L}*`,
        `${first}(?:das|so) (?:passiert|reagiert|denkt|sieht|steckt)\\p{L}* (?:wirklich|hinter|mit deinem|aus)`,
      ),
      fr: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:voici|voilà) (?:pourquoi|ce qu(?:e|i|')|la (?:vraie )?raison|comment (?:vous|elle|il))`,
        `${first}(?:cette|ce|cet) (?:seul\\p{L}* |simple |petit\\p{L}* )?(?:astuce|homme|femme|pays|ville|aliment|erreur|maman|papa|photo|vidéo|détail|geste|habitude|couple|ingrédient) (?:va|vont|a|est|qui|pourrait|peut|vient)`,
        `(?:la raison|la réponse|le résultat) (?:est|va|risque) (?:\\S+ ){0,2}(?:surpren|étonn|chocant|choquant|inattendu|hallucin|touchant)\\p{L}*`,
      ),
      es: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:esta es la (?:razón|verdadera|historia)|este es el (?:motivo|truco|único|secreto|mejor|peor)|esto es lo que (?:pasa|sucede|ocurre|debes|hay|ocurrirá|pasará|nadie)|así (?:reaccionó|luce|se ve|quedó|vive|está))`,
        `${first}(?:este|esta) (?:simple |único |única |pequeño )?(?:truco|hombre|mujer|país|ciudad|alimento|error|foto|video|vídeo|detalle|hábito|fruta|planta|ingrediente) (?:que|va|puede|podría|ha|es|te)`,
        `(?:lo que (?:debes|tienes que|hay que|deberías) saber|(?:la razón|el motivo) te (?:va|sorprenderá))`,
        `(?<=[.!?»] ?)¿(?:qué|quién|cómo|por qué|cuál)[^?]{3,60}\\? ?(?:${end}|[»►→👇▶]|conozca|descubra|aquí|entérate|los detalles|lee|lea)`,
        `(?:descubre|descubra|entérate|conoce|conozca|averigua|mira|adivina) (?:qué|quién|cómo|por qué|cuál|cuáles|lo que|aquí|todos los|los detalles)`,
        '(?:el|la|un|una) (?:\\S+ )?(?:insólit|inesperad|sorprendente|increíble|impactante|conmovedor)\\p{L}* (?:razón|motivo|reacción|respuesta|decisión|gesto|mensaje|confesión|cambio|parecido)',
      ),
      pt: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:este|esse|esta) é o (?:motivo|truque|único|segredo)|(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:veja|saiba|descubra|entenda|confira|olha) (?:o que|quem|por que|o motivo|qual|como (?:ele|ela|ficou|está))`,
        `${first}(?:este|esse|esta|essa) (?:simples |único |única |pequeno )?(?:truque|homem|mulher|país|cidade|alimento|erro|foto|vídeo|detalhe|hábito|fruta|planta|ingrediente) (?:que|vai|pode|já|é|te)`,
        `(?:o motivo|a razão|a resposta) (?:é|vai|pode) (?:\\S+ ){0,2}(?:surpreend|chocante|inusitad|inacredit)\\p{L}*`,
      ),
      it: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:,] )ecco (?:perché|cosa|chi|il (?:vero )?motivo|la (?:vera )?ragione|che cosa|com'è|come (?:è|ha|sta))`,
        `${first}(?:questo|questa) (?:semplice |unico |piccolo )?(?:trucco|uomo|donna|paese|città|alimento|errore|foto|video|dettaglio|abitudine|frutto|pianta|ingrediente) (?:che|può|potrebbe|ha|è|ti)`,
        `(?:il motivo|la ragione|la risposta) (?:è|vi|ti) (?:\\S+ ){0,2}(?:sorprend|incredibil|assurd|scioccant|inaspettat)\\p{L}*`,
      ),
      nl: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:dit is (?:waarom|de reden|wat er|de echte)|dit gebeurt er|zo reageert|daarom moet je)`,
        `${first}(?:deze|dit) (?:ene |simpele |eenvoudige |kleine )(?:\\p{L}+ )?(?:truc|trucje|man|vrouw|land|stad|voedsel|fout|foto|video|gewoonte|ingrediënt|vraag|app|tip|methode)`,
        `(?:de reden|het antwoord|de oorzaak) (?:is|zal|gaat) (?:\\S+ ){0,2}(?:verrass|verbaz|schokk|bizar|hilarisch|ontroer)\\p{L}*`,
      ),
      pl: say(
        `(?<=^[^\\p{L}\\p{N}]{0,6}|[.!?:] )(?:oto (?:dlaczego|co|powód|kto|prawda|jak (?:wygląda|zareagował))|dlatego (?:nigdy|warto|nie powinieneś|musisz))`,
        `${first}(?:ten|ta|to) (?:jeden |jedna |jedno |prosty |prosta |mały )(?:\\p{L}+ )?(?:trik|trick|sposób|kraj|błąd|nawyk|składnik|zdjęcie|produkt|mężczyzna|kobieta|pytanie|gest|owoc)`,
        `(?:powód|odpowiedź|przyczyna) (?:jest|może|cię|was) (?:\\S+ ){0,2}(?:zaskak|szok|zask|nieprawdopodob)\\p{L}*`,
      ),
      ja: mark(
        '(?:理由|ワケ|真相|正体|原因|秘密|方法|中身|行動|結果)(?:とは|って)(?:[?？!！…]|・・|$|\\s)',
        '(?:衝撃|驚愕|驚き|まさか)の',
        '(?:たった|この)(?:1つ|一つ|ひとつ|これだけ)(?:の)?(?:方法|習慣|コツ|ことで|食べ物|で)',
      ),
    },
    hits: {
      en: [
        linked('This one spice is vanishing from supermarket shelves'),
        linked('This is what a week without shoes does to your back'),
        linked('Here’s why nobody sits in row 11'),
        linked('The reason is heartbreaking'),
        'This couple found a door behind the wardrobe https://example.org/door',
      ],
      de: [
        linked('Mit diesem einfachen Trick wird jeder Topf sauber'),
        linked('Sie ging nie wieder ans Telefon. Der Grund ist überraschend'),
      ],
      fr: [
        linked('Voici pourquoi plus personne ne dort dans la chambre 12'),
        linked('Cette astuce va sauver vos plantes cet hiver'),
      ],
      es: [
        linked('Esta es la razón por la que nadie se sienta en la fila 11'),
        linked('Este truco te ahorra una hora en la cocina'),
      ],
      pt: [linked('Descubra o que ninguém vê nesta foto'), linked('Este alimento pode estragar o seu sono')],
      it: [linked('Ecco perché nessuno si siede nella fila 11'), linked('Questo trucco ti cambia le pulizie di casa')],
      nl: [linked('Dit is waarom niemand in rij 11 wil zitten'), linked('Deze simpele truc houdt je ramen schoon')],
      pl: [linked('Oto dlaczego nikt nie siada w rzędzie 11'), linked('Ten jeden błąd psuje każde ciasto')],
      ja: [linked('猫が毎朝ベランダに出る理由とは？'), linked('部屋が片付くたった一つの習慣')],
    },
    misses: {
      en: [
        'This one is mine, the blue one is yours.',
        linked('This weekend we close at four because of the street festival.'),
        answering('Here’s why I asked: the lease says two months.'),
        linked('Rain delays the ferry to Skye until noon'),
      ],
      de: [linked('Dieser Weg ist bis Mai gesperrt.'), 'Diese eine Stadt fehlt mir noch auf der Karte.'],
      fr: [
        linked('Voici les horaires de la bibliothèque pour décembre.'),
        'Cette photo est floue, tu en as une autre ?',
      ],
      es: [linked('El ayuntamiento cierra el puente hasta el lunes.'), 'Esta foto es de cuando vivíamos en Gijón.'],
      pt: [linked('A ponte fica fechada até segunda-feira.'), 'Esta foto é de quando morávamos em Braga.'],
      it: [linked('Il ponte resta chiuso fino a lunedì.'), 'Questa foto è di quando vivevamo a Trento.'],
      nl: [linked('De brug blijft tot maandag dicht.'), 'Deze foto is van toen we in Gent woonden.'],
      pl: [linked('Most będzie zamknięty do poniedziałku.'), 'To zdjęcie jest z czasów, gdy mieszkaliśmy w Łodzi.'],
      ja: [linked('橋は月曜日まで通行止めです。'), 'この写真は金沢に住んでいた頃のものです。'],
    },
  },
  {
    // In an answer only what is withheld and moved to the author's own page (T1).
    code: 'curiosity-gap',
    evidence: 'text',
    given: (item) => !toAll(item),
    patterns: {
      en: say(
        `you (?:won't|will not|will never|'ll never|wouldn't) (?:believe|guess) (?:what|how|who|why)${on(70)}[.!…,:;-]* ?(?:full|link|clip|video|more|rest|see|watch|check)${on(30)} (?:my|our|this|the) (?:page|profile|bio|channel|pinned|story)`,
        `(?:full|whole|rest of the|uncut|leaked) (?:clip|video|story|thread|version|vid)${on(20)} (?:on|in|at) (?:my|our) (?:page|profile|bio|channel|pinned|story)`,
        `the (?:answer|reason|ending|result) (?:will|may|might) (?:surprise|shock) you`,
      ),
      de: say(
        `(?:ganze|volle|komplette|vollständige)s?n? (?:video|clip|geschichte|version)${on(20)} (?:auf|in) (?:meiner|meinem|unserer) (?:seite|profil|bio|kanal)`,
        `(?:antwort|auflösung|ergebnis) wird (?:dich|euch|sie) (?:überraschen|schockieren)`,
      ),
      fr: say(
        `(?:vidéo|clip|histoire|version) (?:complète?|entière)${on(20)} sur (?:ma|mon|notre) (?:page|profil|bio|chaîne|compte)`,
        `la (?:réponse|raison|suite) (?:va|risque de) (?:vous|te) (?:surprendre|choquer)`,
      ),
      es: say(
        `(?:video|vídeo|clip|historia|versión) complet[oa]${on(20)} en (?:mi|nuestro|nuestra) (?:página|perfil|bio|canal|cuenta)`,
        `la (?:respuesta|razón) te (?:sorprenderá|va a sorprender)`,
      ),
      pt: say(
        `(?:vídeo|clipe|história|versão) complet[oa]${on(20)} (?:no meu|na minha|no nosso) (?:página|perfil|bio|canal|conta)`,
        `a (?:resposta|razão) vai te surpreender`,
      ),
      it: say(
        `(?:video|clip|storia|versione) (?:complet[oa]|inter[oa])${on(20)} (?:sul mio|sulla mia|nel mio|nella mia) (?:pagina|profilo|bio|canale|account)`,
        `la (?:risposta|ragione) (?:ti|vi) (?:sorprenderà|stupirà)`,
      ),
      nl: say(
        `(?:hele|volledige|complete) (?:video|clip|filmpje|verhaal|versie)${on(20)} (?:op|in) mijn (?:pagina|profiel|bio|kanaal)`,
        `het antwoord (?:zal|gaat) je (?:verrassen|verbazen)`,
      ),
      pl: say(
        `(?:cały|całe|cała|pełny|pełne|pełna|całość) ?(?:film|filmik|wideo|klip|historia|wersja|nagranie)?${on(20)} (?:na|w) (?:moim|mojej) (?:profilu|stronie|bio|kanale)`,
        `odpowiedź (?:cię|was) zaskoczy`,
      ),
      ja: mark(
        '(?:続き|本編|フル|全編|動画|答え)は(?:私の|僕の)?(?:プロフ|ページ|固ツイ|固定)',
        '(?:答え|理由)に(?:きっと)?驚(?:く|き)(?:ます|はず|でしょう)',
      ),
    },
    hits: {
      en: [
        answering('You won’t believe how it ends, the rest is on my profile'),
        answering('Full video on my page'),
        answering('Ever wondered why buses come in pairs? The answer might surprise you.'),
      ],
      de: [answering('Das ganze Video auf meinem Profil 😉'), answering('Die Antwort wird dich überraschen.')],
      fr: [answering('Vidéo complète sur mon profil'), answering('La réponse va vous surprendre.')],
      es: [answering('Vídeo completo en mi perfil'), answering('La respuesta te sorprenderá.')],
      pt: [answering('Vídeo completo no meu perfil'), answering('A resposta vai te surpreender.')],
      it: [answering('Video completo sul mio profilo'), answering('La risposta vi sorprenderà.')],
      nl: [answering('Volledige video op mijn profiel'), answering('Het antwoord zal je verbazen.')],
      pl: [answering('Cały film na moim profilu'), answering('Odpowiedź cię zaskoczy.')],
      ja: [answering('続きはプロフから見てね'), answering('答えに驚くはずです')],
    },
    misses: {
      en: [
        answering('You will not believe it, the key was in my coat the whole time.'),
        answering('I watched the full video and the part about the dam is wrong.'),
        answering('The answer is in the second paragraph of their page.'),
      ],
      de: [answering('Das ganze Video ist leider ohne Ton.'), answering('Die Antwort hat mich überrascht, danke.')],
      fr: [
        answering('La vidéo complète dure deux heures, tu as le temps ?'),
        answering('Ta réponse m’a surprise, merci.'),
      ],
      es: [
        answering('El vídeo completo dura dos horas, ¿lo has visto?'),
        answering('La respuesta está en la página 12.'),
      ],
      pt: [answering('O vídeo completo dura duas horas, você viu?'), answering('A resposta está na página 12.')],
      it: [answering('Il video completo dura due ore, l’hai visto?'), answering('La risposta è a pagina 12.')],
      nl: [
        answering('De hele video duurt twee uur, heb je die gezien?'),
        answering('Het antwoord staat op bladzijde 12.'),
      ],
      pl: [answering('Cały film trwa dwie godziny, widziałaś?'), answering('Odpowiedź jest na stronie 12.')],
      ja: [answering('続きはまた明日お話ししますね。'), answering('答えは12ページに載っていました。')],
    },
  },
];

/** A number and what it counts, as the offer of a text: at its start, or behind "here are", "top". */
const offers = (opening: string, adjectives: number, strong: string, weak: string, then: string) =>
  `(?:(?<=^[^\\p{L}\\p{N}]{0,6})|(?<=(?:[.!?:|]|${emoji}) )|${opening} )${count} (?:[\\p{L}-]+ ){0,${adjectives}}(?:(?:${strong})|(?:${weak}),? (?:${then}))`;

const headlines: Rule[] = [
  {
    code: 'listicle',
    evidence: 'text',
    given: promisesOnly,
    patterns: {
      en: say(
        offers(
          "(?:here are|here's|here is|these are|these|the|top|my|our|are)",
          3,
          'tips|tricks|hacks|reasons|ways|signs|lessons|secrets|mistakes|facts|habits|truths|myths|life ?hacks|takeaways|red flags|must-haves',
          'things|steps|rules|ideas|questions|books|films|movies|shows|songs|apps|tools|sites|websites|foods|recipes|places|phrases|words|skills|jobs|products|gifts|times|moments|photos|pictures|images|tweets|quotes|people|celebrities|women|men|cities|countries|stories|videos|plugins|prompts|examples|stats|charts|exercises|outfits|gadgets|trends|startups|companies|brands',
          "that|which|who|whose|you|you'll|you'd|you're|to|every|everyone|everybody|only|nobody|no one|all|we|people|guaranteed|worth|proving|prove|i wish",
        ),
        `${first}(?:the |top |our |here are )?${count} (?:[\\p{L}-]+ ){0,3}\\p{L}{3,}s (?:that|which|who|you|you'll|you'd|to (?:try|buy|read|watch|see|make|visit|know|help|get|add|eat|cook|keep|use|do|say|ask|avoid|stop|start)|everyone|every|guaranteed|worth|proving|prove)`,
        `${first}(?:the |top |our |here are (?:the )?)?${count} (?:best|worst|most|greatest|biggest|funniest|weirdest|coolest|easiest|hottest|cutest|craziest|simple|easy|genius|brilliant|surprising|amazing|things|insanely|incredibly)(?! (?:interest|likely|of (?:the|my|us|them)))`,
        `${first}(?:the |here are (?:the |our )?|our )?top (?:5|10|15|20|25|50|100)(?! in\\b| finish| hit| seed| on\\b|: ?1)`,
      ),
      de: say(
        offers(
          '(?:hier sind|das sind|diese|die|meine|unsere|top)',
          2,
          'tipps|tricks|gründe|fehler|fakten|wege|geheimnisse|hacks|anzeichen|lifehacks|lektionen|mythen|gewohnheiten|warnsignale|irrtümer',
          'dinge|sachen|ideen|regeln|fragen|orte|rezepte|filme|bücher|serien|apps|tools|lebensmittel|produkte|sätze|schritte|bilder|fotos|menschen|zeichen|momente',
          'die|mit denen|für|zu[mr]?|an denen|mit',
        ),
      ),
      fr: say(
        offers(
          '(?:voici|voilà|ces|les|mes|nos|top)',
          2,
          'astuces|conseils|raisons|erreurs|secrets|signes|façons|leçons|idées reçues|habitudes|hacks|vérités|bonnes raisons',
          'choses|idées|règles|questions|lieux|endroits|recettes|films|livres|séries|applis|outils|aliments|produits|phrases|étapes|photos|personnes|moments|mots',
          "que|qui|qu'|à|pour|dont|où",
        ),
      ),
      es: say(
        offers(
          '(?:estos son|estas son|aquí tienes|aquí están|los|las|mis|estos|estas|top|conoce|con estos|con estas)',
          2,
          'consejos|trucos|razones|errores|secretos|señales|maneras|formas|lecciones|hábitos|mitos|claves|tips|curiosidades|motivos',
          'cosas|ideas|reglas|preguntas|lugares|recetas|películas|libros|series|apps|aplicaciones|herramientas|alimentos|productos|frases|pasos|fotos|personas|momentos|datos|ejercicios|respuestas',
          'que|para|de|sobre|con|donde|en los',
        ),
      ),
      pt: say(
        offers(
          '(?:estes são|estas são|aqui estão|os|as|esses|estas|top|confira|conheça|veja)',
          2,
          'dicas|truques|razões|erros|segredos|sinais|maneiras|formas|lições|hábitos|mitos|motivos|curiosidades|macetes',
          'coisas|ideias|regras|perguntas|lugares|receitas|filmes|livros|séries|apps|aplicativos|ferramentas|alimentos|produtos|frases|passos|fotos|pessoas|momentos|fatos|exercícios|episódios',
          'que|para|pra|de|sobre|com|onde',
        ),
      ),
      it: say(
        offers(
          '(?:ecco|questi|queste|i|gli|le|top|scopri)',
          2,
          'consigli|trucchi|motivi|errori|segreti|segnali|modi|lezioni|abitudini|miti|ragioni|curiosità',
          'cose|idee|regole|domande|posti|luoghi|ricette|film|libri|serie|app|strumenti|alimenti|cibi|prodotti|frasi|passi|foto|persone|momenti|esercizi|piante',
          'che|per|da|di cui|dove|con cui|con',
        ),
      ),
      nl: say(
        offers(
          '(?:hier zijn|dit zijn|deze|de|mijn|onze|top)',
          2,
          'tips|trucs|redenen|fouten|geheimen|signalen|manieren|lessen|gewoontes|gewoonten|mythes|weetjes|hacks|lifehacks|feiten',
          'dingen|ideeën|regels|vragen|plekken|recepten|films|boeken|series|apps|tools|voedingsmiddelen|producten|zinnen|stappen|momenten|oefeningen',
          'die|om|voor|waar\\p{L}*|met|over',
        ),
      ),
      pl: say(
        offers(
          '(?:oto|te|poznaj|sprawdź|top|moje|nasze)',
          2,
          'sposobów|sposoby|powodów|powody|błędów|błędy|sekretów|sekrety|trików|triki|porad|porady|faktów|fakty|mitów|mity|nawyków|nawyki|lekcji|lekcje|wskazówek|wskazówki|oznak|oznaki|sygnałów|sygnały|ciekawostek|zasad',
          'rzeczy|pomysłów|pomysły|pytań|pytania|miejsc|miejsca|przepisów|przepisy|filmów|filmy|książek|książki|aplikacji|aplikacje|narzędzi|produktów|produkty|kroków|kroki|zdań|ćwiczeń|roślin|rośliny',
          'które|których|na|dla|bez których|by|aby|do',
        ),
      ),
      ja: mark(
        '[3-9３-９１-２1-2]?[0-9０-９](?:つ|個|選)の(?:方法|理由|コツ|習慣|秘密|ポイント|ミス|間違い|特徴|共通点|法則|裏ワザ|裏技|ルール|教訓|事実|サイン|もの|こと)',
        '(?:厳選|おすすめ|ベスト|人気|神|最強|必見)[^。]{0,14}[0-9０-９]{1,3}選',
        '[0-9０-９]{1,3}選(?![挙抜手ばぶびんぼ])',
      ),
    },
    hits: {
      en: [
        linked('12 balcony plants that survive anything'),
        '7 signs your landlady reads your post',
        linked('The 20 funniest sheep of the decade'),
        'I interviewed 80 nurses. Here are 6 lessons they taught me about rest',
      ],
      de: [
        linked('9 Gründe, warum dein Brot nicht aufgeht'),
        linked('Diese 5 Dinge, die jeder im Keller hat, sind Gold wert'),
      ],
      fr: [
        linked('8 astuces pour garder ses rideaux blancs'),
        linked('Voici 5 choses que les facteurs ne supportent plus'),
      ],
      es: [
        linked('7 trucos para que el pan no se endurezca'),
        linked('Estas son las 5 cosas que ningún cartero soporta'),
      ],
      pt: [linked('10 dicas para guardar cobertores'), linked('Conheça 5 lugares que parecem inventados')],
      it: [linked('7 trucchi per tenere fresco il basilico'), linked('Ecco 5 cose che nessun postino sopporta')],
      nl: [
        linked('8 tips om je ramen streeploos te krijgen'),
        linked('Deze 5 dingen die iedereen weggooit zijn geld waard'),
      ],
      pl: [linked('7 sposobów na czyste okna'), linked('Oto 5 rzeczy, których nie wolno myć w zmywarce')],
      ja: [linked('朝が楽になる7つの習慣'), linked('【保存版】京都のおすすめ喫茶店15選')],
    },
    misses: {
      en: [
        '14 injured in tram collision in Graz; tunnel closed until noon',
        'Five things I would check before you move that wall: lintel, pipes, joist direction, and the party-wall letter.',
        '4 things to bring on Sunday: bowls, spoons, the big pan, and your appetite.',
        'I need 3 more chairs for Sunday, has anybody got some?',
        answering('3 reasons: it leaks, it is loud, and the seller never answers'),
      ],
      de: [
        '5 Dinge, die ich am Sonntag brauche: Schüsseln, Löffel, den großen Topf und Zeit.',
        'Wir waren 14 Tage auf Föhr und es hat 3 Mal geregnet.',
        answering('3 Gründe fallen mir ein, der wichtigste ist die Miete.'),
      ],
      fr: ['Il me faut 3 chaises de plus pour dimanche.', 'Le train a 25 minutes de retard, 200 personnes attendent.'],
      es: [
        'Necesito 3 sillas más para el domingo.',
        'El tren lleva 25 minutos de retraso y hay 200 personas esperando.',
      ],
      pt: ['Preciso de mais 3 cadeiras para domingo.', 'O trem está 25 minutos atrasado e há 200 pessoas esperando.'],
      it: [
        'Mi servono altre 3 sedie per domenica.',
        'Il treno ha 25 minuti di ritardo e ci sono 200 persone in attesa.',
      ],
      nl: [
        'Ik heb nog 3 stoelen nodig voor zondag.',
        'De trein heeft 25 minuten vertraging en er staan 200 mensen te wachten.',
      ],
      pl: ['Potrzebuję jeszcze 3 krzeseł na niedzielę.', 'Pociąg ma 25 minut opóźnienia, czeka 200 osób.'],
      ja: ['日曜日にあと3つ椅子が必要です。', '電車が25分遅れていて、200人くらい待っています。'],
    },
  },
  {
    // What it is said to do to everybody, and superlatives of all time. Only of what is put on display, never of an answer.
    code: 'hyperbole',
    evidence: 'text',
    given: toAll,
    patterns: {
      en: say(
        stuns.en,
        `(?:will|can|could|might) (?:totally |completely |literally )?(?:change|transform|ruin) (?:your life|everything|the way you)`,
        `(?:blow|blew|blowing|blown) (?:your|our|everyone's) minds?`,
        `you(?:'ll| will) (?:wish you(?:'d| had)? (?:knew|known)|never (?:look at|see) [^.!?]{2,40} the same)`,
        `(?:jaw-dropping|earth-shattering|spine-chilling|gut-wrenching)`,
        `${first}(?:the |these |this is the |these are the |\\d+ (?:of the )?)?(?:most|best|worst|craziest|greatest|funniest|cutest|scariest|weirdest) (?:\\S+ ){1,3}(?:of all time|in history|you'll ever|you will ever|you've ever|ever made|ever seen)`,
        `(?:left|leaves|leaving) (?:the internet|the web|fans|doctors|everyone|everybody|people|the (?:street|room|world|whole \\p{L}+)) (?:speechless|stunned|shocked|in tears|in shock|divided)`,
        `(?:doctors|scientists|experts|fans|everyone|people) (?:were|are|was|is) (?:shocked|stunned|speechless|baffled)`,
      ),
      de: say(
        stuns.de,
        `wird (?:dein|euer|ihr) leben (?:verändern|für immer)`,
        `(?:haut|haute) (?:dich|euch|alle|jeden) um`,
        `(?:das|die|der) (?:krasseste|verrückteste|unglaublichste|schlimmste|irrste|heftigste|genialste)s?r?n? [^.!?]{1,40}(?:aller zeiten|der welt|je gesehen)`,
        `(?:ärzte|experten|fans|alle) (?:sind|waren) (?:schockiert|sprachlos|fassungslos)`,
      ),
      fr: say(
        stuns.fr,
        `va (?:changer|bouleverser) (?:votre|ta) vie`,
        `(?:le|la|les) (?:plus|pire|meilleur)\\p{L}* [^.!?]{1,40}(?:de tous les temps|au monde|de l'histoire)`,
        `(?:les )?(?:médecins|experts|fans|internautes) (?:sont|étaient) (?:choqués|sous le choc|stupéfaits|sans voix)`,
      ),
      es: say(
        stuns.es,
        `(?:te )?(?:cambiará|va a cambiar) (?:tu|la) vida`,
        `(?:el|la|los|las) (?:más|mejor|peor)\\p{L}* [^.!?]{1,40}(?:de la historia|del mundo|de todos los tiempos)`,
        `(?:los )?(?:médicos|expertos|fans) (?:están|quedaron|estaban) (?:impactados|en shock|sin palabras|sorprendidos)`,
      ),
      pt: say(
        stuns.pt,
        `vai mudar (?:a )?(?:sua|tua) vida`,
        `(?:o|a|os|as) (?:mais|melhor|pior)\\p{L}* [^.!?]{1,40}(?:da história|do mundo|de todos os tempos)`,
        `(?:os )?(?:médicos|especialistas|fãs) (?:estão|ficaram) (?:chocados|em choque|sem palavras)`,
      ),
      it: say(
        stuns.it,
        `(?:ti|vi) cambierà la vita`,
        `(?:il|la|i|le) (?:più|migliore|peggiore)\\p{L}* [^.!?]{1,40}(?:di sempre|al mondo|del mondo|della storia|di tutti i tempi)`,
        `(?:i )?(?:medici|esperti|fan) (?:sono|erano) (?:sconvolti|senza parole|sotto choc|sotto shock)`,
      ),
      nl: say(
        stuns.nl,
        `(?:zal|gaat) je leven veranderen|verandert je leven`,
        `(?:de|het) (?:beste|ergste|gekste|grappigste|meest \\p{L}+|grootste) [^.!?]{1,40}(?:aller tijden|ter wereld|ooit)`,
        `(?:artsen|experts|fans) (?:zijn|waren) (?:geschokt|sprakeloos|verbijsterd)`,
      ),
      pl: say(
        stuns.pl,
        `naj\\p{L}{4,16} [^.!?]{1,40}(?:wszech czasów|na świecie|w historii)`,
        `(?:lekarze|eksperci|fani|internauci) (?:są|byli) (?:w szoku|zszokowani|oniemieli)`,
      ),
      ja: mark(
        '史上最(?:強|高|悪|大)',
        '人生(?:が|を)変(?:わる|える)(?:[0-9０-９]|本|習慣|方法|言葉|魔法|名言|考え方)|人生が変わります',
        '(?:ヤバ|やば)すぎ',
        '(?:衝撃|驚愕|神)(?:的|の)?(?:展開|動画|映像|事実|すぎ)',
        '世界一[^。]{0,10}(?:動画|写真|瞬間)',
      ),
    },
    hits: {
      en: [
        'This soup will change your life',
        'The most ridiculous wedding dance of all time',
        'A jaw-dropping view of the quarry',
        'Her reply left everyone speechless',
      ],
      de: ['Diese Suppe wird dein Leben verändern', 'Der verrückteste Hochzeitstanz aller Zeiten'],
      fr: ['Cette soupe va changer votre vie', 'La plus belle valse de tous les temps'],
      es: ['Esta sopa te cambiará la vida', 'El peor baile de boda de la historia'],
      pt: ['Esta sopa vai mudar a sua vida', 'A pior dança de casamento da história'],
      it: ['Questa zuppa vi cambierà la vita', 'Il più brutto ballo di nozze di sempre'],
      nl: ['Deze soep verandert je leven', 'De gekste bruiloftsdans aller tijden'],
      pl: ['Ta zupa odmieni twoje życie', 'Najgorszy taniec weselny wszech czasów'],
      ja: ['史上最強の朝ごはん', 'この一冊で人生が変わります'],
    },
    misses: {
      en: [
        'Moving here changed how I sleep, mostly because of the trams.',
        'My best friend is in town.',
        answering('That made me laugh, it was the most confused goat of all time'),
      ],
      de: ['Der Umzug hat unser Leben ganz schön verändert.', 'Meine beste Freundin ist in der Stadt.'],
      fr: ['Le déménagement nous a pris toute la vie.', 'Ma meilleure amie est en ville.'],
      es: ['La mudanza nos cambió los horarios.', 'Mi mejor amiga está en la ciudad.'],
      pt: ['A mudança bagunçou os nossos horários.', 'Minha melhor amiga está na cidade.'],
      it: ['Il trasloco ci ha cambiato gli orari.', 'La mia migliore amica è in città.'],
      nl: ['De verhuizing heeft ons ritme veranderd.', 'Mijn beste vriendin is in de stad.'],
      pl: ['Przeprowadzka zmieniła nam rozkład dnia.', 'Moja najlepsza przyjaciółka jest w mieście.'],
      ja: ['引っ越しで生活のリズムが変わりました。', '親友がこちらに来ています。'],
    },
  },
  {
    // Capitals and piled-up signs need no language; on a display window of the network only.
    code: 'hyperbole',
    evidence: 'text',
    given: (item) => toAll(item) && (item.suggested === true || item.media === 'video'),
    when: ({ text }) => loud.exec(text ?? '')?.[0].trim() ?? null,
    hits: {
      any: [
        { text: 'WE BOUGHT THE HAUNTED LIGHTHOUSE', suggested: true },
        { text: 'Painting a bus in one night!!', suggested: true },
      ],
    },
    misses: {
      any: [
        { text: 'Rebuilding a 1962 gearbox, part 3', suggested: true },
        'GOOD MORNING TO YOU ALL',
        { text: 'BBC and NASA on the new probe', suggested: true },
      ],
    },
  },
];

/** A reaction used as a ballot paper. */
const ballot = (names: string) => `(?:${names}|${emoji})`;
/** The signs a network offers as reactions. */
const react = '[❤♥👍👎😂😮😢😡🔥💙💚💛💜🧡🔁🩷]\\u{FE0F}?';
/** "This sign for that, the other sign for the other thing." */
const twoBallots = (names: string, stands: string) =>
  `(?<first>${ballot(names)}) ?(?:${stands}) [^.!?,;/|]{1,40}?[.,;/|–—-]? ?(?:\\p{L}{1,3} )?(?!\\k<first>)${ballot(names)} ?(?:${stands}) \\S`;

const engagement: Rule[] = [
  {
    code: 'engagement-bait.vote',
    evidence: 'text',
    given: leavesComments,
    patterns: unless(stakes, {
      en: [
        ...mark(
          `${en}${twoBallots('(?:like|heart|love|wow|haha|rt|retweet|fav|favou?rite|share|repost|comment|upvote)\\b', 'for|if|=')}`,
        ),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:or|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${en}(?:vote|comment|answer|type|reply)(?: with)? (?:your (?:answer|choice|pick|vote)|(?:a|1|yes|red|left|team \\p{L}+) or (?:b|2|no|blue|right|team \\p{L}+)) ?(?:below|in (?:the )?comments?|now|👇)`,
          `${en}(?:cast your vote|vote) (?:below|in the comments|in our poll|👇)`,
          `${en}upvote (?:so|if|this (?:so|if)|to)`,
          `yes ?[/|] ?no ?[/|] ?(?:tell|comment|see (?:the )?(?:results|answers)|just|other)`,
          `${en}(?:are you )?team \\p{L}+ or (?:team )?\\p{L}+\\?`,
          `${en}(?:pick|choose|keep) (?:only )?(?:one|1|two|2|three|3)(?=:|[.!]? ?(?:\\d|${emoji}|${end}))`,
          `(?<=\\? ?)(?:1|a),? ?(?:2|b),? ?(?:3|c)?,? ?or (?:2|3|4|b|c|d)\\?`,
        ),
      ],
      de: [
        ...mark(`${de}${twoBallots('(?:like|herz|wow|haha|rt|teilen|kommentar|daumen)', 'für|wenn|=')}`),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:oder|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${de}(?:stimmt?|stimmen sie)(?: jetzt)? (?:in den kommentaren |hier unten |unten )?ab(?: in den kommentaren)?(?=[.!👇]|${end})`,
          `${de}(?:schreib(?:t|e|en sie)?|kommentier(?:t|e|en sie)?) (?:a oder b|1 oder 2|ja oder nein) (?:in die kommentare|unten|drunter)`,
          `${de}team \\p{L}+ oder (?:team )?\\p{L}+\\?`,
        ),
      ],
      fr: [
        ...mark(
          `${fr}${twoBallots("(?:like|j['’]?aime|c[oœ]e?ur|wow|haha|rt|partage|commentaire|pouce)", 'pour|si|=')}`,
        ),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:ou|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${fr}(?:votez|vote) (?:en commentaires?|dans les commentaires|ci-dessous|👇)`,
          `${fr}(?:écrivez|écris|commentez|commente|réponds|répondez) (?:a ou b|1 ou 2|oui ou non) (?:en commentaires?|dans les commentaires|ci-dessous)`,
          `${fr}(?:plutôt )?(?:team|équipe) \\p{L}+ ou (?:team |équipe )?\\p{L}+ ?\\?`,
        ),
      ],
      es: [
        ...mark(
          `${es}${twoBallots('(?:like|me gusta|coraz[oó]n|me encanta|wow|rt|fav|comparte|comenta)', 'para|por|si|=')}`,
        ),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:o|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${es}(?:vota|voten|votad) (?:en (?:los )?comentarios|aquí abajo|abajo|👇)`,
          `${es}(?:escribe|comenta|comenten|responde) (?:a o b|1 o 2|sí o no) (?:en (?:los )?comentarios|abajo)`,
          `${es}¿? ?(?:team|equipo) \\p{L}+ o (?:team |equipo )?\\p{L}+\\?`,
          `¿[\\p{L}]+ o [\\p{L}]+\\? ?(?:vota|comenta|tú decides)`,
        ),
      ],
      pt: [
        ...mark(
          `${pt}${twoBallots('(?:like|curtir|curte|coraç[aã]o|amei|uau|rt|fav|compartilha|comenta)', 'para|pra|por|se|=')}`,
        ),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:ou|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${pt}(?:vote|votem|vota) (?:nos comentários|aqui embaixo|aí embaixo|👇)`,
          `${pt}(?:escreva|comente|comenta|responde|responda) (?:a ou b|1 ou 2|sim ou não) (?:nos comentários|abaixo|aqui embaixo)`,
          `${pt}(?:time|team|equipe) \\p{L}+ ou (?:time |team |equipe )?\\p{L}+\\?`,
        ),
      ],
      it: [
        ...mark(`${it}${twoBallots('(?:like|mi piace|cuore|wow|rt|condividi|commento)', 'per|se|=')}`),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:o|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${it}(?:vota|votate) (?:nei commenti|qui sotto|👇)`,
          `${it}(?:scrivi|scrivete|commenta|commentate|rispondi) (?:a o b|1 o 2|sì o no) (?:nei commenti|qui sotto)`,
          `${it}team \\p{L}+ o (?:team )?\\p{L}+\\?`,
        ),
      ],
      nl: [
        ...mark(`${nl}${twoBallots('(?:like|hartje|wow|haha|rt|deel|reactie|duimpje)', 'voor|als|=')}`),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:of|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${nl}(?:stem|stemmen) (?:in de (?:reacties|comments)|hieronder|👇)`,
          `${nl}(?:typ|reageer|zet)(?: met)? (?:a of b|1 of 2|ja of nee) (?:in de (?:reacties|comments)|hieronder)`,
          `${nl}team \\p{L}+ of (?:team )?\\p{L}+\\?`,
        ),
      ],
      pl: [
        ...mark(`${pl}${twoBallots('(?:like|lajk|serduszko|serce|wow|haha|rt|komentarz|łapka)', 'za|dla|jeśli|=')}`),
        ...say(
          `\\p{L}{2,} ?${react} ?(?:czy|vs) (?:\\p{L}+ ){0,2}\\p{L}{2,} ?${react}(?=[^\\p{L}]|$)`,
          `${pl}(?:głosuj|głosujcie|zagłosuj|zagłosujcie) (?:w komentarzu|w komentarzach|poniżej|👇)`,
          `${pl}(?:napisz|napiszcie|wpisz)(?: w komentarzu)? (?:a czy b|1 czy 2|tak czy nie|tak lub nie)`,
          `${pl}(?:team|drużyna) \\p{L}+ czy (?:team |drużyna )?\\p{L}+\\?`,
        ),
      ],
      ja: mark(
        '(?:^|[。！!\\s])[^。、！!]{1,12}(?:なら|派は|の人は)(?:いいね|♡|❤️?|👍|RT|リポスト|ハート)[、,／/・ ]?[^。、]{1,12}(?:なら|派は|の人は)(?:いいね|♡|❤️?|👍|🔁|RT|リポスト|リツイート|コメント|リプ)',
        '(?:いいね|♡|❤️?|👍|RT|リポスト|リツイート|ハート)(?:なら|は|→|=|＝)[^。]{1,16}[、,／/・ ]?(?:いいね|♡|❤️?|👍|🔁|RT|リポスト|リツイート|コメント|リプ)(?:なら|は|→|=|＝)',
        '(?:どっち派|どちら派|何派)[?？]?[^。]{0,12}(?:コメント|投票|リプ|教えて)',
        '(?:コメント|リプ)(?:欄)?で(?:投票|どっちか)',
      ),
    }),
    hits: {
      en: [
        '👍 for mountains, ❤️ for the sea',
        'Like for pancakes, retweet for waffles',
        'Team bath or team shower?',
        { text: 'Is snow cold? Yes / No / See results', poll: true },
      ],
      de: ['Like für Berge, Herz für Meer!', '❤️ für Kaffee, 👍 für Tee'],
      fr: ['Like pour la mer, cœur pour la montagne', 'Team thé ou team café ?'],
      es: ['❤️ para la playa, 👍 para la montaña', 'Vota en los comentarios 👇'],
      pt: ['❤️ para praia, 👍 para serra', 'Time café ou time chá?'],
      it: ['Cuore per il mare, like per la montagna', 'Team tè o team caffè?'],
      nl: ['Like voor zee, hartje voor bergen', 'Team koffie of team thee?'],
      pl: ['Serduszko za morze, lajk za góry', 'Głosujcie w komentarzach!'],
      ja: ['海ならいいね、山ならRT', 'きのこ派？たけのこ派？どっち派かコメントで教えて'],
    },
    misses: {
      en: [
        'Moving board-game night: Thursday or Sunday? I will book whichever wins.',
        'Polls close at eight, bring your card if you vote in the school.',
        'I like the first one for work and the second one for home.',
        'Her heart for animals and her patience for paperwork are rare.',
      ],
      de: ['Ich stimme morgen ab und bringe dir den Zettel mit.', 'Kaffee oder Tee, wenn ihr kommt?'],
      fr: ['Vous votez où, à l’école ou à la mairie ?', 'J’aime bien le premier pour le bureau.'],
      es: ['¿Café o té cuando vengáis?', 'Me gusta el primero para el trabajo y el otro para casa.'],
      pt: ['Café ou chá quando vocês vierem?', 'Eu gosto do primeiro para o trabalho.'],
      it: ['Tè o caffè quando venite?', 'Mi piace il primo per il lavoro e il secondo per casa.'],
      nl: ['Koffie of thee als jullie komen?', 'Ik stem morgen hieronder in de school.'],
      pl: ['Kawa czy herbata, jak przyjdziecie?', 'Głosuję jutro w szkole na rogu.'],
      ja: ['来るとき、コーヒーと紅茶どちらがいいですか。', '明日は学校で投票です。'],
    },
  },
  {
    code: 'engagement-bait.react',
    evidence: 'text',
    given: toAll,
    patterns: unless(purpose, {
      en: say(
        `${order('and|then|please|just|to')}(?:hit|press|click|tap|push) (?:the )?like(?: button)? (?:if|when|for|and)(?! you (?:had|were))`,
        `${order('please|pls|plz')}like (?:this )?(?:(?:post|video|tweet|comment|pic|photo|page) )?(?:(?:and|&|,) (?:share|retweet|rt|comment|repost|subscribe) )?if (?:you|u|ur|your|you're|we|this)(?! (?:had to|were|want me|could|can|need|wanted|would))(?![^.!…]{0,100}(?:\\?|,(?! ?(?:share|retweet|rt|comment|love|scroll|ignore|tag|repost|and|or|but))))`,
        `${en}double[- ]tap(?: (?:if|when|and|&|this if|to (?:agree|like|show|support))|,|${end})`,
        `${order('and|then|please|pls|to|so|sure you|sure to')}(?:smash|hit|crush|mash|slam|press) (?:that|the|this) (?:like|subscribe|follow|thumbs[- ]up|heart|bell|notification)(?: button)?`,
        `(?:if|when|once|at) (?:this|we|it)(?: (?:post|tweet|video|one))? (?:gets?|hits?|reach(?:es)?) (?:to )?${digits} (?:likes?|upvotes?|hearts?|rts?|retweets?|shares?|reposts?|comments?|subs|followers)`,
        `(?<![\\p{L}] )${digits} (?:likes|upvotes|hearts|rts|retweets)(?: for (?:part|more|the)|,? (?:and|&) (?:i|we)(?:'ll| will)?| =)`,
        '(?:1|one|every|each) (?:like|heart|upvote) ?(?:=|equals) ?(?:1|one|a)',
        `${en}(?:leave|drop|show|give)(?: me| us| this)? (?:a|some|your) (?:${emoji}|like|heart|thumbs up|upvote) ?(?:if|for|below|in the|to|and)`,
        `${en}(?:save|bookmark) this(?: (?:post|reel|video|thread|tweet|list))? (?:for later|so you|and (?:follow|share|send|like)|before (?:you|it)|if you)`,
        `${en}(?:like|heart|upvote)(?: this(?: (?:post|tweet|video|pic))?)?${also}(?:retweet|rt|share|repost|subscribe|follow|comment|save|tag|turn on)(?! (?:my|his|her|their|with))`,
        '(?:everyone|everybody|anyone|all) who (?:likes|retweets|reposts|comments on|replies to|hearts) (?:this|my|the)',
        `${en}react with (?:a |an )?(?:${emoji}|like|heart|\\p{L}+ emoji)`,
      ),
      de: say(
        `${de}(?:drück(?:t|en sie)?|klick(?:t|en sie)?)(?: auf)? (?:gefällt mir|like|das herz),? (?:wenn|falls)`,
        `${de}(?:like|liked|likt|likt?e|(?:gib|gebt|geben sie) (?:mir |uns )?(?:ein|einen|nen) (?:like|herz|daumen(?: hoch)?)|lasst? (?:mir |uns )?(?:ein|einen|nen) (?:like|herz|abo|daumen(?: hoch)?))(?: (?:da|hier))?(?: diesen (?:beitrag|post))?,? (?:wenn|falls) (?:du|ihr|sie|dir|euch|dein|euer)`,
        `${de}(?:lasst?|lassen sie)(?: gern\\p{L}*| bitte| mir| uns| doch){0,2} (?:ein|einen|nen) (?:like|herz|abo|daumen)(?: hoch)? (?:da|hier)`,
        `${de}(?:like|likt|liked|teil(?:t|e|en sie)?|speicher\\p{L}*) (?:und|&|\\+) (?:teil(?:t|e|en sie)?|teilen|folg(?:t|e)?|kommentier(?:t|e|en sie)?|abonniert?|liked?)`,
        `(?:wenn|bei|ab) (?:das|dieser post|dieses video|wir)? ?${digits} (?:likes|herzen|daumen)(?: (?:gibt|kommt|bekommt|mache|hat|erreicht|schaffen|und))`,
        `${de}(?:doppelt (?:tippen|klicken),? (?:wenn|falls)|doppeltipp\\p{L}*,? wenn)`,
        `${de}(?:speichert?|speicher dir|speichert euch) (?:dir |euch )?(?:diesen|den|das|dieses) (?:beitrag|post|reel|video)`,
        '(?:1|ein|jeder) (?:like|herz) ?(?:=|ist) ?(?:1|ein)',
        `(?:alle|jeden?|jedem),? (?:die|der|dem) (?:diesen (?:beitrag|post|tweet)|das hier|das) (?:liken|likt|liked|retweeten|teilen)`,
      ),
      fr: say(
        `${fr}(?:likez|like|aimez|aime|mets|mettez|lâchez?|laissez?)(?: un| une| ton| votre)? ?(?:like|j'aime|cœur|pouce(?: bleu| en l'air)?|${emoji})?(?: cette (?:vidéo|publication|photo)| ce post)? si (?:tu|vous|t'|toi|votre|ton|ta|on)(?![^.!]{0,80}\\?)`,
        `${fr}(?:likez|like|aimez)${also}(?:partagez|partage|abonnez|abonne|commentez|commente|rt|suivez|enregistrez)`,
        `(?:si|à) (?:ce post|cette vidéo|ça|on|ce tweet)? ?(?:fait|atteint|a|arrive à|dépasse)? ?${digits} (?:likes|j'aime|cœurs|pouces)(?:,| je| et| on| pour)`,
        `${fr}double[- ](?:tape?z?|clique\\p{L}*|tap) (?:si|pour)`,
        `${fr}(?:enregistre|enregistrez|sauvegarde|sauvegardez) (?:ce post|cette publication|ce reel|cette vidéo)`,
        "(?:1|un) (?:like|j'aime|cœur) ?(?:=|égale) ?(?:1|un)",
        `n'(?:oublie|oubliez|hésite|hésitez) pas (?:à|de) (?:liker|aimer|mettre un (?:like|pouce|cœur))`,
      ),
      es: say(
        `${es}(?:dale|denle|dadle|da|dejen?|deja|regálame|pon|pongan)(?: un| tu| su)? (?:like|me gusta|corazón|${emoji}|❤️|pulgar arriba|manito arriba)(?: a esta? \\p{L}+)? (?:si|para|y (?:comparte|sígue|suscr))`,
        `${es}(?:like|me gusta|rt|fav) si (?:tú|también|te|eres|tienes|quieres|amas|extrañas|crees|a ti)`,
        `${es}(?:dale|denle) (?:like|me gusta)${also}(?:comparte|compartan|comparte|suscríbete|sígue\\p{L}*|rt|comenta)`,
        `(?:si|a los?|con) (?:llegamos a|este (?:video|vídeo|post|tweet|tuit) (?:llega a|tiene)|llega a)? ?${digits} (?:likes|me gusta|corazones|rts?)`,
        `${es}(?:doble tap|doble toque|toca dos veces) si`,
        `${es}(?:guarda|guárdate|guarden) (?:este|esta) (?:post|publicación|video|vídeo|reel)`,
        '(?:1|un|cada) (?:like|me gusta|corazón) ?(?:=|es) ?(?:1|un)',
      ),
      pt: say(
        `${pt}(?:curta|curte|curtam|dá|dê|deem|deixa|deixe|deixem|manda)(?: um| o| seu| aquele| aí)? ?(?:like|curtida|coração|joinha|❤️|${emoji})?(?: (?:esse|este|essa|esta) \\p{L}+)? se (?:você|vc|vocês|tu|te|já|também|ama|gosta|quer|concorda)(?![^.!]{0,80}\\?)`,
        `${pt}(?:curta|curte|curtam|curtir)${also}(?:compartilh\\p{L}+|comenta|comente|siga|segue|salv\\p{L}+|se inscrev\\p{L}+|partilh\\p{L}+)`,
        `(?:se|com) (?:esse|este) (?:post|vídeo|tweet) (?:chegar a|bater|tiver) ${digits} (?:likes|curtidas|rts?)|${digits} (?:likes|curtidas) (?:e eu|para a parte|pra parte)`,
        `${pt}(?:salva|salve|salvem|guarda|guarde) (?:este|esse|esta|essa) (?:post|publicação|vídeo|reel)`,
        `${pt}(?:toque|toca|clique) duas vezes se`,
        '(?:1|um|cada) (?:like|curtida) ?(?:=|é) ?(?:1|um|uma)',
        `(?:não )?(?:esquece|esqueça|esqueçam) (?:de )?(?:deixar|curtir|dar) (?:o |um |seu )?(?:like|vídeo)`,
      ),
      it: say(
        `${it}(?:metti|mettete|lascia|lasciate|clicca|cliccate)(?: un| il| tuo)? ?(?:like|mi piace|cuore|cuoricino|pollice|${emoji})(?: a questo \\p{L}+)? (?:se|per|e (?:condivid|segui|comment))(?![^.!]{0,80}\\?)`,
        `${it}(?:like|mi piace) se (?:anche|ami|hai|sei|ti|vuoi|vi|pensi|siete|avete)`,
        `${it}(?:metti|mettete) (?:like|mi piace)${also}(?:condividi|condividete|segui|seguite|commenta)`,
        `(?:se|a) (?:questo (?:post|video|tweet) (?:arriva a|raggiunge)|arriviamo a)? ?${digits} (?:like|mi piace|cuori)`,
        `${it}(?:salva|salvate) (?:questo|il) (?:post|video|reel)`,
        `${it}(?:doppio (?:tap|tocco)|tocca due volte) se`,
        '(?:1|un|ogni) (?:like|mi piace) ?(?:=|è) ?(?:1|un)',
      ),
      nl: say(
        `${nl}(?:like|geef (?:een |een dikke )?(?:like|duimpje|hartje)|laat (?:een|je) (?:like|duimpje|hartje)(?: achter)?)(?: dit(?: bericht| filmpje)?| deze \\p{L}+)?,? als (?:je|jij|jouw|u|jullie)(?![^.!]{0,80}\\?)`,
        `${nl}(?:like|liken)${also}(?:deel|delen|volg|reageer|share|abonneer|bewaar)`,
        `(?:bij|als dit|als we) (?:bericht |filmpje |video )?${digits} (?:likes|hartjes|duimpjes)`,
        `${nl}(?:bewaar|sla) (?:dit|deze) (?:bericht|post|reel|video)(?: op)?`,
        `${nl}dubbel ?tik(?:ken)?,? (?:als|voor)`,
        '(?:1|een|elke) (?:like|duimpje) ?(?:=|is) ?(?:1|een)',
        `(?:vergeet niet|niet vergeten)(?: om)? te liken`,
      ),
      pl: say(
        `${pl}(?:daj|dajcie|zostaw|zostawcie|kliknij|klikajcie|wciśnij)(?: nam| mi| temu postowi)? (?:lajka|like'a|like|łapkę(?: w górę)?|serduszko|serce|${emoji}|lubię to),? (?:jeśli|jeżeli|jak|gdy|za|i (?:udostępnij|obserwuj|skomentuj))`,
        `${pl}(?:polub|polubcie|lajkuj|lajkujcie)(?: ten post| to)?(?:,? (?:jeśli|jeżeli|jak) |${also}(?:udostępnij|udostępnijcie|obserwuj|skomentuj|zaobserwuj))`,
        `(?:przy|za|jak będzie|jeśli będzie) ${digits} (?:lajków|polubień|serduszek|łapek)`,
        `${pl}(?:zapisz|zapiszcie) (?:ten|tę) (?:post|rolkę|wpis)`,
        '(?:1|jeden|każdy) (?:lajk|like|polubienie) ?(?:=|to) ?(?:1|jeden)',
        `nie (?:zapomnij|zapomnijcie) (?:zostawić|dać) (?:łapki|lajka|like)`,
      ),
      ja: mark(
        '(?:いいね|高評価|ハート|❤️?|♡|👍)(?:を)?(?:押して|お願い|ください|して(?:ね|くれ|下さい|ください)|ポチ|頼む)',
        '(?:と思ったら|な人は?|の人は?|方は|なら)(?:、)?(?:いいね|♡|❤️?|👍|高評価|ハート)(?:を|で|!|！|ください|押|お願い|して|$)',
        '[0-9０-９万千]{1,7}(?:いいね|RT|高評価|リツイート|リポスト)(?:で|行ったら|いったら|達成|超えたら|きたら)',
        '(?:保存|ブックマーク)(?:して(?:ね|おいて(?:ね|ください|下さい)|見返して)|必須|推奨|&|＆|＋)',
        '(?:いいね|リポスト|RT)(?:して)?(?:くれた)(?:人|方)(?:全員|に|は|を)',
        '(?:いいね|♡)(?:と|&|＆|＋|\\+|、|・)(?:フォロー|RT|リツイート|リポスト|シェア|コメント|拡散)',
      ),
    }),
    hits: {
      en: [
        'Like if your grandmother never let you leave hungry',
        'Double tap if you miss the summer',
        'If this gets 5,000 likes we will paint the bus pink',
        'Smash that like button!',
        '❤️ Like & share',
      ],
      de: [
        'Like, wenn du deine Oma vermisst',
        'Lasst gern ein Abo da!',
        'Gebt uns ein Herz, wenn ihr Winter liebt',
        'Speichert euch diesen Beitrag',
      ],
      fr: ['Likez si vous aimez la pluie', 'Mets un cœur si tu aimes ta sœur', 'N’oubliez pas de liker'],
      es: ['Dale like si amas a tu abuela', 'Like si extrañas el verano', 'Guarda este post'],
      pt: ['Curta se você ama domingo', 'Deixa o like se vc concorda', 'Curta e compartilhe!'],
      it: ['Metti un like se ami la domenica', 'Mi piace se anche tu odi il lunedì'],
      nl: ['Like als je van regen houdt', 'Geef een hartje als jij ook moe bent', 'Like & deel'],
      pl: ['Daj lajka, jeśli kochasz swoją babcię', 'Polub i udostępnij!', 'Zostaw serduszko, jeśli lubisz jesień'],
      ja: ['猫が好きな人はいいねしてね', '1万いいねで次の動画を公開します', 'いいね&リポストお願いします'],
    },
    misses: {
      en: [
        'Would you like it if we moved the meeting to noon?',
        'Like if you had to choose, would you take the bus or the train?',
        'I would like to hear if you found the key.',
        'You have to double-tap the power button to open the camera.',
        'Please like and share: missing since Tuesday, black spaniel, Mill Lane.',
      ],
      de: ['Ich mag es, wenn du früher kommst.', 'Teilen und helfen: Hund entlaufen, seit Dienstag vermisst.'],
      fr: ['J’aimerais savoir si vous venez dimanche.', 'Tu aimes si je mets de la cannelle ?'],
      es: ['¿Te gusta si le pongo canela?', 'Me gusta cuando llegas temprano.'],
      pt: ['Você gosta se eu colocar canela?', 'Eu guardo a receita para você.'],
      it: ['Mi piace quando arrivi presto.', 'Ti piace se metto la cannella?'],
      nl: ['Vind je het leuk als ik kaneel erin doe?', 'Ik bewaar het recept voor je.'],
      pl: ['Lubię, jak przychodzisz wcześniej.', 'Zapisz mi ten numer, proszę.'],
      ja: ['早く来てくれると嬉しいです。', 'その写真、保存してもいいですか。'],
    },
  },
  {
    code: 'engagement-bait.share',
    evidence: 'text',
    given: toAll,
    patterns: unless(purpose, {
      en: say(
        `${en}(?:share|repost|rt|retweet|reblog|reshare)(?: this| it)?(?: (?:post|tweet|video))? if (?:you|u|your|ur|we|this)(?! (?:can|could|know|have (?:any|seen|heard)|see|want to help))(?![^.!]{0,80}\\?)`,
        `${en}(?:share|send|forward|pass) (?:this|it)(?: (?:post|message|video))? (?:with|to|on to) (?:at least )?(?:\\d+|five|ten|twelve|fifteen|twenty|all your|everyone you|every) (?:of )?(?:your |other |different )?(?:friends|people|groups|contacts|others|women|men|moms|mums|know|\\p{L}+ you know)`,
        `${en}(?:share|send) (?:this|it)(?: (?:post|video))? (?:with|to) (?:someone|somebody|anyone|a friend|a \\p{L}+|your \\p{L}+) who(?:'s|'d)? (?:needs?|loves?|would|has to|always|still|never|can't|thinks|hates|is)(?! (?:help|know|be able))`,
        `copy(?: and| &|,| n)? paste(?: this| it)?,? ?(?:do not|don't|no) shar(?:e|ing)|(?:don't|do not) share,? (?:just )?copy`,
        `copy (?:and|&|n) paste (?:this|it)?${on(30)}(?:your|ur|their|own|\\d+) (?:own )?(?:wall|status|timeline|profile|page|story|friends|videos|comments|stories)`,
        `\\d+ ?% (?:of \\p{L}+(?: \\p{L}+)? )?(?:won't|will not|wouldn't|don't have the|are afraid to|are too \\p{L}+ to) (?:dare |have the (?:guts|courage|heart) )?(?:to )?(?:share|repost|post this|copy|retweet)`,
        `(?:i )?(?:bet|doubt|wonder|let's see) (?:\\S+ ){0,4}(?:no one|nobody|how many|who|anyone|many)(?: \\S+){0,3} (?:share|repost|retweet) (?:this|it)`,
        `${en}(?:share|repost) (?:it |this )?(?:to|on|in) your (?:story|stories|feed|timeline|wall|status)(?! if)`,
        `${step}(?:rt|retweet|repost)(?: this(?: (?:post|tweet))?)?(?:${also}| to )(?:follow|like|tag|comment|reply|win|enter|drop|vote)`,
        `${step}(?:like|follow|comment|tag|fav)(?: [^\\s.!?]+){0,3}?${also}(?:rt|retweet|repost)`,
        `${en}(?:share|repost|retweet|rt) (?:this )?before (?:it|they|this|fb|facebook|x|youtube)`,
        `(?:make|let's make|help) (?:this|it) go viral|make this viral`,
      ),
      de: say(
        `${de}(?:teil(?:t|e|en sie)?|teilen sie|retweetet?|repostet?)(?: das| es| dies\\p{L}*| diesen (?:beitrag|post))?,? (?:wenn|falls) (?:du|ihr|sie|dir|euch)(?! (?:etwas|jemanden|ihn|sie|helfen|hinweise))`,
        `${de}(?:teil(?:t|e|en sie)?|schick(?:t|e)?|sende\\p{L}*)(?: das| es| dies\\p{L}*(?: beitrag| post| nachricht| video)?)? (?:mit|an) (?:mindestens )?(?:\\d+|fünf|zehn|zwanzig|allen?) (?:deine\\p{L}* |eure\\p{L}* )?(?:freunde\\p{L}*|leute\\p{L}*|kontakte\\p{L}*|menschen|personen)`,
        `${de}(?:schick(?:t|e)?|teil(?:t|e|en sie)?)(?: das| es| diesen (?:beitrag|post)) (?:mit |an )?(?:jemandem|jemanden|einer freundin|einem freund|deine\\p{L}* \\p{L}+),? (?:der|die|dem|den)`,
        `(?:kopier\\p{L}*|kopieren)(?: und| &)? (?:füge? \\p{L}+ ein|einfügen|fügt \\p{L}+ ein)[^.!?]{0,30}(?:pinnwand|status|profil|chronik|nicht teilen)|nicht teilen,? (?:nur |sondern )?kopieren|(?:kopiert?|kopiere) (?:das|dies|diesen text)[^.!?]{0,30}(?:pinnwand|status|profil|chronik)`,
        `\\d+ ?(?:%|prozent) (?:\\p{L}+ )?(?:werden|trauen sich|haben nicht)[^.!?]{0,30}(?:teilen|posten)`,
        `${de}(?:teil(?:t|e|en sie)?|postet?) (?:es |das |diesen beitrag )?in (?:deiner|eurer|die|deine|eure) (?:story|storys)`,
        `${de}(?:retweet\\p{L}*|rt|repost\\p{L}*)${also}(?:folg\\p{L}*|lik\\p{L}*|kommentier\\p{L}*|markier\\p{L}*)`,
        `${de}teil(?:t|e|en sie)?(?: das| es| dies)?,? bevor (?:es|das|sie)`,
      ),
      fr: say(
        `${fr}(?:partage|partagez|rt|retweete?z?|repartagez)(?: ceci| ça| ce post| cette (?:vidéo|publication)| cela)? si (?:tu|vous|t'|toi|votre|ton)(?! (?:pouvez|peux|connais|savez|l'avez))(?![^.!]{0,80}\\?)`,
        `${fr}(?:partage|partagez|envoie|envoyez)(?:-le|-la)?(?: ceci| ça| ce message| cela)? (?:à|avec) (?:au moins )?(?:\\d+|dix|cinq|vingt|tous) (?:de )?(?:tes |vos )?(?:amis|ami·es|personnes|contacts|copines)`,
        `${fr}(?:partage|partagez|envoie|envoyez)(?:-le|-la)?(?: ceci| ça| ce post)? (?:à|avec) (?:quelqu'un|une? (?:amie?|pote|copine)|ta \\p{L}+|ton \\p{L}+) qui`,
        `cop(?:ie|iez|ier)(?:[- ]coll(?:e|ez|er)| et coll(?:e|ez|er))[^.!?]{0,30}(?:mur|statut|profil|sans partager|ne partage)|ne partage[rz]? pas,? cop`,
        `\\d+ ?% (?:\\S+ ){0,4}(?:n'oseront|n'auront|ne (?:vont|le|la))[^.!?]{0,30}(?:partager|partageront|publier|republier|pas)`,
        `${fr}(?:partage|partagez)(?:-le)?(?: ce post| cette publication)? (?:en|dans (?:ta|votre)) story`,
        `${step}(?:rt|retweete?z?)${also}(?:follow|suis|suivez|like|likez|abonne\\p{L}*)|(?:follow|like|suivez|likez)${also}(?:rt|retweete?z?|partagez)`,
        `${fr}partage[rz]?(?: vite)? avant (?:que|qu'|la suppression)`,
      ),
      es: say(
        `${es}(?:comparte|compartan|compartid|compártelo|rt|retuitea|reenvía)(?: esto| este post| esta (?:publicación|foto))? si (?:tú|también|te|eres|tienes|quieres|amas|extrañas|crees|estás|no tienes|a ti|odias)`,
        `${es}(?:comparte|comparta|compartan|envía|envíalo|envíaselo|manda|reenvía|pásalo)(?: esto| este mensaje)? (?:con|a) (?:al menos )?(?:\\d+|cinco|diez|veinte|todos) (?:de )?(?:tus |sus )?(?:amigos|amigas|contactos|personas|grupos)`,
        `${es}(?:comparte|envía|envíalo|envíaselo|manda|mándaselo)(?: esto)? (?:con|a) (?:alguien|esa (?:persona|amiga)|ese amigo|un amigo|una amiga|tu \\p{L}+) que`,
        `cop(?:ia|ien|iar) y peg(?:a|uen|ar)[^.!?]{0,30}(?:muro|estado|perfil|no compart|biograf)|no (?:lo )?compartas,? copia`,
        `(?:el )?\\d+ ?% (?:\\S+ ){0,4}no (?:se atreve\\p{L}*|lo (?:hará|compartirá\\p{L}*)|compart\\p{L}*|tendrá)`,
        `${es}(?:comparte|compártelo|compartan|publícalo)(?: este post| esta publicación)? en (?:tus?|sus?) (?:historias?|stories|story|muro|estado)`,
        `${step}(?:rt|retuit\\p{L}*)${also}(?:follow|sígue\\p{L}*|like|fav|comenta|etiqueta)|(?:follow|like|fav|sígue\\p{L}*|síguenos)${also}(?:rt|retuit\\p{L}*)`,
        `${es}(?:comparte|compartan|comparte esto) antes de que`,
      ),
      pt: say(
        `${pt}(?:compartilhe|compartilha|compartilhem|partilha|partilhe|partilhem|rt)(?: isso| isto| este post| esse post| essa foto)? se (?:você|vc|tu|te|também|já|ama|gosta|quer|concorda|acredita|tem|amas|gostas|concordas)`,
        `${pt}(?:compartilhe|compartilha|partilha|envie|envia|manda|mande|passa)(?: isso| isto| esta mensagem| essa mensagem)? (?:com|para|pra) (?:pelo menos )?(?:\\d+|cinco|dez|vinte|todos) (?:os )?(?:seus |teus |de seus )?(?:amigos|amigas|contatos|pessoas|grupos)`,
        `${pt}(?:compartilhe|compartilha|envie|envia|manda|mande|partilha)(?: isso| isto| esse post)? (?:com|para|pra) (?:alguém|aquela? (?:pessoa|amigo|amiga)|um amigo|uma amiga|seu \\p{L}+|sua \\p{L}+) que`,
        `cop(?:ie|ia|iar|iem) e col(?:e|a|ar|em)[^.!?]{0,30}(?:mural|status|perfil|não compart|estado)|não compartilhe,? copie`,
        `\\d+ ?% (?:\\S+ ){0,4}não (?:vão|vai|terão|tem|compartilh\\p{L}*|teria)`,
        `${pt}(?:compartilhe|compartilha|posta|poste|partilha)(?: este post| esse post)? (?:nos|no|em) (?:seus?|teus?) (?:stories|story|status|histórias)`,
        `${step}(?:rt|retweet\\p{L}*)${also}(?:siga|segue|follow|curta|like|comenta|marca|marque)|(?:siga|follow|curta|curte|like)${also}(?:rt|retweet\\p{L}*|compartilhe)`,
        `${pt}(?:compartilhe|compartilha|compartilhem) antes que`,
      ),
      it: say(
        `${it}(?:condividi|condividete|condividilo|rt|retwitta|ricondividi)(?: questo (?:post|video)| questa foto| anche tu)? se (?:anche|ami|hai|sei|ti|vuoi|vi|pensi|siete|avete|credi|anche tu)(?! visto| notizie)`,
        `${it}(?:condividi|condividilo|condividete|invia|inviatelo|invialo|manda|mandalo|inoltra)(?: questo messaggio)? (?:con|a) (?:almeno )?(?:\\d+|cinque|dieci|venti|tutti) (?:i )?(?:tuoi |vostri )?(?:amici|amiche|contatti|persone|gruppi)`,
        `${it}(?:condividilo|condividi|invialo|mandalo|manda questo)(?: questo post)? (?:con|a) (?:qualcuno|un amico|un'amica|quella persona|quell'amic[oa]|chi) (?:che )?`,
        `copia(?:te)?(?: e)? incolla(?:te)?[^.!?]{0,30}(?:bacheca|stato|profilo|non condivid)|non condivider[ei]\\p{L}*,? copia`,
        `(?:il )?\\d+ ?% (?:\\S+ ){0,4}non (?:avrà|condivid\\p{L}*|lo (?:farà|condivid\\p{L}*)|ha il coraggio)`,
        `${it}(?:condividi|condividilo|condividete)(?: questo post| il post)? (?:nelle|nella) (?:tue |tua |vostre )?(?:storie|storia|stories)`,
        `${step}(?:rt|retweet\\p{L}*)${also}(?:segui|seguici|like|commenta|tagga)|(?:segui|seguici|like|follow)${also}(?:rt|retweet\\p{L}*|condividi)`,
        `${it}(?:condividi|condividete) prima che`,
      ),
      nl: say(
        `${nl}(?:deel|delen|rt|retweet)(?: dit(?: bericht| filmpje)?| deze \\p{L}+)?,? als (?:je|jij|jouw|u|jullie)(?! (?:hem|haar|iets|iemand|kunt))(?![^.!]{0,80}\\?)`,
        `${nl}(?:deel|stuur)(?: dit(?: bericht)?| het| deze \\p{L}+)?(?: door)? (?:met|naar|aan) (?:minstens |minimaal )?(?:\\d+|vijf|tien|twintig|al) (?:van )?(?:je |jouw |jullie )?(?:vrienden|vriendinnen|contacten|mensen|groepen)`,
        `${nl}(?:deel|stuur)(?: dit(?: bericht)?| het)(?: door)? (?:met|naar|aan) (?:iemand|een vriend|een vriendin|die ene \\p{L}+|je \\p{L}+) (?:die|voor wie)`,
        `(?:kopieer|kopiëren|knip)(?: en)? (?:plak|plakken)[^.!?]{0,30}(?:tijdlijn|status|profiel|muur|niet delen)|niet delen,? (?:maar )?(?:kopi\\p{L}+|knippen)`,
        `\\d+ ?(?:%|procent) (?:\\S+ ){0,4}(?:durft|zal|deelt)[^.!?]{0,20}(?:niet|delen)`,
        `${nl}(?:deel|zet|plaats)(?: dit(?: bericht)?| het)? (?:in|op) (?:je|jouw|jullie) (?:story|verhaal|stories|tijdlijn)`,
        `${step}(?:rt|retweet)${also}(?:volg|like|reageer|tag)|(?:volg|like|follow)${also}(?:rt|retweet|deel)`,
        `${nl}deel(?: dit)? voordat (?:het|ze)`,
      ),
      pl: say(
        `${pl}(?:udostępnij|udostępnijcie|podaj dalej|rt)(?: to| ten post)?,? (?:jeśli|jeżeli|jak) (?:też|jesteś|masz|kochasz|chcesz|się|lubisz|uważasz|tęsknisz|zgadzasz|nienawidzisz|i ty)`,
        `${pl}(?:wyślij|wyślijcie|udostępnij|prześlij|przekaż)(?: to| tę wiadomość| dalej)? (?:do )?(?:co najmniej |minimum )?(?:\\d+|pięciu|dziesięciu|dwudziestu|wszystkim)(?: swoim| swoich)? (?:znajomy\\p{L}*|osob\\p{L}*|osób|przyjaci\\p{L}*|kontakt\\p{L}*|grup\\p{L}*)`,
        `${pl}(?:wyślij|wyślijcie|udostępnij|pokaż|prześlij)(?: to| ten post) (?:komuś|osobie|przyjaciółce|koledze|znajomemu|tej osobie),? (?:kto|któr\\p{L}+|komu)`,
        `(?:skopiuj|kopiuj|kopiujcie)(?: i)? wklej\\p{L}*[^.!?]{0,30}(?:tablic\\p{L}*|status\\p{L}*|profil\\p{L}*|nie udostępnia)|nie udostępniaj\\p{L}*,? (?:tylko )?(?:s?kopiuj)`,
        `\\d+ ?% (?:\\S+ ){0,4}(?:nie (?:odważy|udostępni|będzie miało)|boi się)`,
        `${pl}udostępnij\\p{L}*(?: to| ten post)? (?:na|w) (?:swojej |swoim |twojej |twoim )?(?:relacji|story|stories|tablicy|stories)`,
        `${step}(?:rt|retweet|podaj dalej)${also}(?:obserwuj|polub|skomentuj|oznacz)|(?:obserwuj|polub|follow|like)${also}(?:rt|podaj dalej|retweet|udostępnij)`,
        `${pl}udostępnij\\p{L}*,? zanim`,
      ),
      ja: mark(
        '(?:フォロー|いいね)(?:と|&amp;|&|＆|＋|\\+|、|・|して|×|➕)(?:この(?:投稿|ポスト|ツイート)を)?(?:RT|ＲＴ|リツイート|リポスト|シェア|拡散)',
        '(?:RT|ＲＴ|リツイート|リポスト)(?:と|&|＆|＋|\\+|、|・|して|×|➕)(?:フォロー|いいね|コメント)',
        '(?:RT|リツイート|リポスト|シェア|拡散)(?:で|して|してくれた|すると)[^。]{0,14}(?:当たる|当選|抽選|プレゼント|フォロバ|いいこと|幸せ)',
        '(?:本|この|当)?(?:投稿|ポスト|ツイート|アカウント)を(?:RT|ＲＴ|リツイート|リポスト|シェア)',
        '(?:と思ったら|な人は?|の人は?|共感したら|わかる人)(?:RT|リツイート|リポスト|シェア)',
        '(?:友達|知り合い)?[0-9０-９]{1,3}人に(?:送|シェア|回して|拡散)',
        '(?:コピペ|コピー)して(?:[^。]{0,10})(?:投稿|タイムライン|拡散|貼って|ステータス)',
      ),
    }),
    hits: {
      en: [
        'Share if you still write letters by hand',
        'Forward this to 12 contacts before Sunday',
        'Copy and paste this to your status, do not share. Let us see who reads to the end.',
        '94% of people won’t have the courage to repost',
        'Send this to someone who always loses their keys',
        'RT & follow to win',
      ],
      de: [
        'Teile das, wenn du deinen Bruder liebst',
        'Schick das an 15 Freunde, sonst hast du sieben Jahre Pech',
        'Nicht teilen, nur kopieren!',
      ],
      fr: [
        'Partage si tu aimes ta grand-mère',
        'Envoie ce message à 15 contacts avant minuit',
        '95 % des gens n’oseront pas le partager',
      ],
      es: ['Comparte si amas a tu hermano', 'Envía esto a 15 contactos antes de medianoche', 'Copia y pega en tu muro'],
      pt: [
        'Compartilhe se você ama sua avó',
        'Envie isso para 15 contatos antes da meia-noite',
        'Copie e cole no seu mural',
      ],
      it: [
        'Condividi se ami tua nonna',
        'Invia a 15 contatti prima di mezzanotte',
        'Copia e incolla sulla tua bacheca',
      ],
      nl: ['Deel dit als je van je oma houdt', 'Stuur dit door naar 15 vrienden voor middernacht'],
      pl: ['Udostępnij, jeśli kochasz swoją babcię', 'Wyślij to do 15 znajomych przed północą'],
      ja: ['フォロー＆RTで応募完了', 'この話を10人に送ってください', '共感したらリポスト'],
    },
    misses: {
      en: [
        'My neighbour in Leith needs a ramp fitted before Friday. Do you know a joiner? Please pass it on if so.',
        'Please share: Henk, 81, last seen at Utrecht station in a green coat.',
        'Copy and paste this into your config file and restart the server.',
        'Can we share the car if you go on Friday?',
        'Could you send this to Jo when you have a minute?',
      ],
      de: [
        'Bitte teilen: Hund seit Dienstag in Kassel vermisst.',
        'Wollen wir uns das Auto teilen, wenn du Freitag fährst?',
        'Kannst du das an Jo schicken?',
      ],
      fr: [
        'On partage la voiture si tu viens vendredi ?',
        'Partagez si vous l’avez vu : Léo, 9 ans, disparu à Nantes.',
      ],
      es: ['¿Compartimos el coche si vienes el viernes?', 'Comparte si lo has visto: desaparecido en Gijón, 81 años.'],
      pt: ['Vamos dividir o carro se você vier na sexta?', 'Compartilhem: menino desaparecido em Santos desde terça.'],
      it: [
        'Condividiamo la macchina se vieni venerdì?',
        'Condividete se l’avete visto: scomparso a Torino da martedì.',
      ],
      nl: ['Delen we de auto als je vrijdag komt?', 'Deel dit bericht: Henk, 81, vermist sinds dinsdag in Utrecht.'],
      pl: ['Możemy jechać jednym autem, jeśli jedziesz w piątek?', 'Udostępnijcie: zaginął w Gdyni, 81 lat.'],
      ja: ['金曜日、車を一緒に使いませんか。', '拡散お願いします。火曜から行方不明の犬です。'],
    },
  },
  {
    code: 'engagement-bait.tag',
    evidence: 'text',
    given: toAll,
    patterns: unless(purpose, {
      en: say(
        `${step}tag (?:them|him|her) (?:below|in the comments|👇|so they)`,
        `${en}(?:tag|mention|@) (?:a|an|your|ur|some|one|two|three|five|ten|\\d+|the|that|this|every|all your|someone's)(?: \\p{L}+){0,2}? (?:friends?|mates?|buddy|buddies|bestie|besties|bff|bffs|person|people|one|partner|husband|wife|hubby|boyfriend|girlfriend|bf|gf|mum|mom|dad|mother|father|sisters?|brothers?|siblings?|cousin|colleagues?|coworkers?|squad|crush|soulmate|guy|girl|girls|boss|couple|women|woman|men|man|teacher|nurse|creators?|founders?|business|businesses|roommate|twin|pal|pals)`,
        `${en}(?:tag|mention) (?:someone|somebody|anyone|whoever|who)(?: you)?(?=[.!…👇]|${end}| (?:who|that|you|needs?|below|in the|to|and|with|if|is|would|should)\\b)`,
        `${step}tag (?:\\d+|two|three|a|your|some) (?:other |of your |close )?(?:friends?|mates?|people|besties?|buddies|accounts?)`,
        `${en}send (?:this )?to (?:a|your|that) (?:friend|bestie|bff|mate|sister|brother) (?:who|that)`,
      ),
      de: say(
        `${de}(?:markier(?:t|e)?|markieren sie|verlinkt?|verlinke|verlinken sie|taggt?|tagge|taggen sie|erwähnt?|erwähne)(?: hier| unten| doch| mal| einfach| in den kommentaren){0,2} (?:jemand(?:en)?|wen|die person|den menschen|diejenigen?)`,
        `${step}(?:markier(?:t|e)?|markieren sie|verlinkt?|verlinke|taggt?|tagge|erwähnt?|erwähne)(?: hier| unten| doch| mal){0,2} (?:eine[nr]?|dein\\p{L}*|euer\\p{L}*|eur\\p{L}*|ihr\\p{L}*|\\d+|zwei|drei|fünf|den|die|alle) (?:\\p{L}+ ){0,2}?(?:lieblings(?:kolleg|freund|mensch)\\p{L}*|freund\\p{L}*|kumpel\\p{L}*|person\\p{L}*|kolleg\\p{L}*|mensch\\p{L}*|leute|mama|papa|schwester\\p{L}*|bruder|geschwister|partner\\p{L}*|mann|frau|bestie|chef\\p{L}*|mitbewohner\\p{L}*)`,
        `(?:freunde?|freundin(?:nen)?|jemanden|\\d+ (?:freunde|personen|leute)) (?:markieren|verlinken|taggen)(?=[.!,+&]|${end}| und)`,
      ),
      fr: say(
        `${step}(?:identifie|identifiez|tague|taguez|tag|mentionne|mentionnez)(?: ici| vite| en commentaire){0,2} (?:quelqu'un|un|une|ton|ta|tes|votre|vos|le|la|les|deux|trois|\\d+|ces|cette|ce)(?: \\p{L}+){0,2}? ?(?:amie?s?|ami·e·?s?|pote|potes|copine|copines|copain|copains|personnes?|collègues?|sœur|frère|mère|maman|père|papa|mari|femme|chéri|chérie|mec|meuf|boss|bestie|gens|moitié)`,
        `${fr}(?:identifie|identifiez|tague|taguez|tag|mentionne|mentionnez) (?:quelqu'un|celui|celle|ceux|celles)`,
      ),
      es: say(
        `${step}(?:etiqueta|etiqueten|etiquetad|etiquete|etiquétalo|menciona|mencionen|mencionad|taguea|arroba)(?: aquí| abajo)? (?:a )?(?:alguien|un|una|tu|tus|su|sus|ese|esa|esos|dos|tres|\\d+|la|el|los|quien)(?: \\p{L}+){0,2}? ?(?:amig[oa]s?|personas?|compa|compas|compañer[oa]s?|herman[oa]s?|mamá|papá|madre|padre|novi[oa]|espos[oa]|pareja|jef[ea]|gente|bestie|prim[oa]s?|cuentas?)`,
        `${es}(?:etiqueta|etiqueten|etiquetad|menciona|mencionen|arroba) (?:aquí )?a (?:alguien|quien|quién|ese|esa|tu|tus|\\d+)`,
      ),
      pt: say(
        `${step}(?:marca|marque|marquem|menciona|mencione|mencionem|identifica|identifique)(?: aqui| aí| nos comentários){0,2} (?:um|uma|o|a|os|as|seu|sua|seus|suas|aquele|aquela|dois|três|\\d+|teu|tua)(?: \\p{L}+){0,2}? ?(?:amig[oa]s?|pessoas?|colegas?|irmão|irmã|irmãos|mãe|pai|namorad[oa]|marido|esposa|chefe|crush|prim[oa]s?|galera|parceir[oa]|perfis)`,
        `${pt}(?:marca|marque|marquem|menciona|mencione)(?: aqui| aí){0,1} (?:alguém|quem|aquela pessoa|geral|a galera)`,
      ),
      it: say(
        `${step}(?:tagga|taggate|taggat[eo]|menziona|menzionate)(?: qui| sotto| nei commenti){0,2} (?:l'|gli|un|un'|una|il|la|i|le|gli|tuo|tua|due|tre|\\d+|quell'|quel|quella|chi) ?(?:\\p{L}+ ){0,2}?(?:amic[oahie]+|persone?|collegh?[aie]|collega|sorella|fratello|mamma|papà|marito|moglie|fidanzat[oa]|ragazz[oa]|capo|cugin[oa]|bestie)`,
        `${it}(?:tagga|taggate|menziona|menzionate)(?: qui| sotto)? (?:qualcuno|chi|quella persona)`,
      ),
      nl: say(
        `${step}(?:tag|taggen|vermeld|markeer|noem)(?: hier| hieronder| snel| even| dan){0,2} (?:een|je|jouw|jullie|uw|die|de|twee|drie|\\d+|al je)(?: \\p{L}+){0,2}? ?(?:vriend|vriendin|vrienden|vriendinnen|persoon|mensen|collega'?s?|zus|broer|moeder|mama|vader|papa|man|vrouw|partner|baas|bestie|maat|maten|personen|vriend\\(in\\))`,
        `${nl}(?:tag|markeer|vermeld)(?: hier| hieronder| even)? (?:iemand|degene|wie|diegene)`,
      ),
      pl: say(
        `${step}(?:oznacz|oznaczcie|otaguj|otagujcie|zataguj|wspomnij)(?: tu| tutaj| poniżej| w komentarzu){0,2} (?:swoj\\p{L}+|tę|tego|te|dwie|dwoje|dwóch|trzy|troje|trzech|jedn\\p{L}+|\\d+|najlepsz\\p{L}+)?(?: \\p{L}+){0,1}? ?(?:znajom\\p{L}+|przyjaci\\p{L}+|osob\\p{L}+|osób|koleg\\p{L}+|koleżank\\p{L}+|siostr\\p{L}+|brat\\p{L}*|mam\\p{L}+|tat\\p{L}+|mąż|męża|żon\\p{L}+|chłopak\\p{L}*|dziewczyn\\p{L}+|szef\\p{L}*|kumpl\\p{L}+|kumpel\\p{L}*|profil\\p{L}*)`,
        `${pl}(?:oznacz|oznaczcie|otaguj|zataguj)(?: tu| tutaj| poniżej| w komentarzu)? (?:kogoś|tego|tę osobę|kogo|tych)`,
      ),
      ja: mark(
        '(?:友達|友人|友だち|家族|彼氏|彼女|誰か|大切な人|[0-9０-９]{1,2}人|人)(?:を|に)(?:[0-9０-９]{1,2}人)?(?:タグ付け|タグづけ|メンション|@|＠)(?:して|しよう|で|!|！|$)',
        '(?:タグ付け|メンション)(?:して)(?:ね|ください|下さい|教えて|応募|!|！|$)',
      ),
    }),
    hits: {
      en: [
        'Tag the friend who falls asleep during every film',
        'Mention someone you would share this tent with',
        'Follow us, like this post, tag 2 mates',
        'TAG YOUR SISTER 😂',
      ],
      de: [
        'Verlinke deinen Kumpel, der immer die letzte Pommes nimmt',
        'Markiert jemanden, mit dem ihr hierher wollt',
        'Markieren Sie eine Person, die Pause braucht',
      ],
      fr: ['Identifie ta pote qui arrive toujours en retard', 'Taguez quelqu’un avec qui vous iriez là-bas'],
      es: ['Etiqueta a ese amigo que nunca contesta', 'Menciona a 3 amigas que quieran ir'],
      pt: ['Marca aquela amiga que nunca chega na hora', 'Marque alguém que precisa de férias'],
      it: ['Tagga l’amico che arriva sempre tardi', 'Taggate qualcuno con cui ci andreste'],
      nl: ['Tag een vriendin die altijd te laat is', 'Tag iemand met wie je hierheen wilt'],
      pl: ['Oznacz przyjaciółkę, która zawsze się spóźnia', 'Oznaczcie kogoś, kto tego potrzebuje'],
      ja: ['一緒に行きたい友達をタグ付けしてね', '寝坊しがちな友だちをメンション！'],
    },
    misses: {
      en: [
        'I looked at the price tag, a friend said it was half that last year.',
        'Could you tag your brother so he sees the date?',
        'We played tag with someone’s cousins until dark.',
        'They tag every sheep in the valley.',
      ],
      de: ['Am Tag davor hat jemand das Fenster eingeschlagen.', 'Kannst du die Stelle auf der Karte markieren?'],
      fr: ['Les agents identifient les oiseaux avec une bague.', 'Elle mentionne une amie dans sa lettre.'],
      es: ['La etiqueta dice que se lava a mano.', '¿Puedes etiquetar las cajas de la mudanza?'],
      pt: ['Que marca de café você compra?', 'Vou marcar uma consulta para a amiga da Célia.'],
      it: ['La targa era di un amico di mio padre.', 'Puoi mettere un’etichetta sulle scatole?'],
      nl: ['Op het prijskaartje van een vriend stond de helft.', 'Kun je de plek op de kaart markeren?'],
      pl: ['Na metce było napisane, żeby prać ręcznie.', 'Co oznacza ten znak przy drodze?'],
      ja: ['値札のタグが取れていました。', '友達に教えてもらった店に行きました。'],
    },
  },
  {
    code: 'engagement-bait.comment',
    evidence: 'text',
    given: leavesComments,
    patterns: {
      en: say(
        `${en}(?:type|comment|write|drop) ["“„«]?(?!your|a|an|it|them|me|questions?|suggestions?|this|that|something|anything|one)\\p{L}{2,14}["“”»]? (?:in the comments?|down below)`,
        `${en}(?:comment|type|reply|say)(?: the words?| with)? ["“‘']?(?!if\\b|it\\b|on\\b|that\\b|to\\b|this\\b|your\\b)\\p{L}[\\p{L}\\p{N}]{0,14}["”’']?(?: below| in the comments| down below)? (?:and|&|if you|to (?:get|receive|claim|grab)|for (?:the|a|my|instant|access)|(?:i|we)'ll) ?(?:i|we|i'll|we'll|you|your|u|the|a|access|get|claim|agree|link|send|want|love|believe|follow|instant|need)?`,
        `${en}(?:comment|type|reply)(?: with)?(?: the words?)? ["“‘]\\p{L}[^"”’]{0,20}["”’]`,
        `${en}comment (?:below )?if (?:you|u)(?! (?:can|could|want|are coming|know|have))`,
        `${en}drop (?:me )?(?:a|an|your|ur|the) (?:${emoji}|(?!question|bag|thing|mail|key|off)\\p{L}[^\\s.!?]*(?: [^\\s.!?]+){0,2}?) ?(?:below|in (?:the |my )?(?:comments?|replies|thread)|👇|if you|(?:and|&) (?:i|we)(?:'ll| will|'m)|(?:and|&) (?:follow|rt|like)|for a)`,
        `${en}drop (?:me )?(?:your|ur) (?:website|site|url|link|links|landing page|startup|saas|product|github|linkedin|channel|username|handle|profile|@|(?:\\S+ )?(?:wallet|address|addy)|cashapp|zodiac|sign)(?! off)`,
        `(?<=[\\p{L}\\p{N}"”’)] ?[.!…]["”’)]? ?)(?:do you )?(?:agree|agree or disagree|am i right|who's with me|who agrees|don't you (?:think|agree)|right or wrong)\\?${end}`,
        `(?<=^[^?]{140,}[.!…)] ?)(?<!\\b(?:thinking|considering|should|planning|trying|help|advice|wondering|torn|decide|between)\\b[\\s\\S]{0,400})(?:thoughts|your thoughts)\\?${end}`,
        `only (?:a |an |the )?(?:true |real )?(?:geniuses|genius|\\d+ ?% of (?:people|you|the population|humans)|(?:1|one) in \\d+(?: people)?|people with (?:a )?(?:high|sharp|perfect|good)[^.!?]{0,16}|smart people|legends|the smartest|\\d+s kids|\\p{L}+ kids) (?:can|will|could) (?:solve|see|find|spot|answer|get|guess|pass|read|name|understand|remember|know)`,
        `\\d+ ?% (?:of \\p{L}+(?: \\p{L}+)? )?(?:will )?(?:fail(?: this|s? to (?:see|find|solve|spot)|${end})|can(?:'t|not) (?:solve|see|find|spot|answer)|get (?:this|it) wrong)`,
        `(?:most people|nobody|no one|few people|hardly anyone|almost everyone) (?:can |will |ever )?(?:gets? (?:this|it) (?:wrong|right)|fails? this|solves? this|can't (?:solve|find|see|spot))`,
        `${en}can you (?:solve (?:this|it)|spot (?:the (?:difference|differences|mistake|error|odd|hidden|fake|impostor)|all the)|find (?:the (?:mistake|difference|differences|error|hidden|odd|number|word|letter|panda)|them all|all)|crack (?:this|it))(?! for me| so)`,
        `${en}how many (?:squares|triangles|animals|faces|numbers|circles|cats|horses|legs) (?:do|can) you (?:see|count|find|spot)`,
        `${en}(?:wrong answers only|caption this|first (?:comment|reply) wins|fill in the blanks?(?=[:!.…]|[^\\p{L}]*_))`,
        `(?:who(?:'s| is| here is| else is|'s still| is still)? |anyone )(?:still )?(?:watching|listening|reading|here)(?: to)?(?: this)? in 20\\d\\d`,
      ),
      de: say(
        `${de}(?:schreib(?:t|e|en sie)?|kommentier(?:t|e)?|tipp(?:t|e)?) ["“„«]?(?!fragen|ideen|vorschläge|es|das|mir|uns|etwas|gern|gerne)\\p{L}{2,14}["“”»]? (?:in die kommentare|in den kommentaren)`,
        `${de}(?:kommentier(?:t|e|en sie)?|kommentieren sie|schreib(?:t|e|en sie)?|schreiben sie|tipp(?:t|e)?) (?:mir |uns |einfach )?(?:das wort )?["„“‚']?\\p{L}[\\p{L}\\p{N}]{1,16}["“”‘']? ?(?:in die kommentare|drunter|unten|in den kommentaren)?,? (?:und (?:ich|wir|du|ihr) (?:schick\\p{L}*|send\\p{L}*|bekomm\\p{L}*|erhält\\p{L}*|melde\\p{L}*)|wenn (?:du|ihr) (?:auch |zustimm|daran|das (?:auch )?(?:willst|wollt|glaubst))|um \\p{L}+ zu (?:bekommen|erhalten))`,
        `${de}(?:kommentier(?:t|e|en sie)?|kommentieren sie|tipp(?:t|e)?) (?:das wort |mit )?["„“‚]\\p{L}[^"“”‘]{0,20}["“”‘]`,
        `${de}(?:postet?|schreib(?:t|e|en sie)?|teil(?:t|e|en sie)?|lasst?) (?:eure?n?|deine?n?|euer|dein|mir eure?n?) (?:lieblings\\p{L}+|link|links|website|webseite|profil|meinung|namen|sternzeichen) (?:in die kommentare|unten|drunter|in den kommentaren|👇)(?: rein)?`,
        `(?<=[\\p{L}\\p{N}"”“)] ?[.!…]["”“)]? ?)(?:stimmt ihr (?:mir )?zu|stimmst du (?:mir )?zu|seht ihr das auch so|siehst du das auch so|stimmen sie zu|wer stimmt zu|oder wie seht ihr das|zustimmung)\\?${end}`,
        `nur (?:ein |echte |wahre )?(?:genies?|\\d+ ?(?:%|prozent)(?: der menschen)?|(?:1|einer) von \\d+(?: menschen)?|schlaue köpfe|kluge köpfe|die schlausten) (?:kann|können|schafft|schaffen|löst|lösen|findet|finden|sieht|sehen|erkennt|erkennen)`,
        `\\d+ ?(?:%|prozent) (?:\\p{L}+ )?(?:scheitern|liegen falsch|schaffen (?:das|es) nicht|sehen (?:es|das) nicht|finden (?:ihn|es|sie) nicht)`,
        `${de}(?:kannst du|könnt ihr|schaffst du|schafft ihr) (?:das|dieses|den) ?(?:rätsel|fehler)? (?:lösen|finden|es)`,
        `${de}(?:wie viele (?:quadrate|dreiecke|tiere|gesichter|zahlen) (?:siehst du|seht ihr)|findest du den fehler|findet ihr den fehler|nur falsche antworten)`,
      ),
      fr: say(
        `${fr}(?:écris|écrivez|commente|commentez|tape|tapez|mets|mettez) ["“„«]?(?!vos|tes|vous|tu|le|la|un|une|ça|moi|nous)\\p{L}{2,14}["“”»]? (?:en commentaires?|dans les commentaires)`,
        `${fr}(?:commente|commentez|écris|écrivez|tape|tapez|réponds|répondez)(?: le mot| juste| simplement)? ["«“']? ?\\p{L}[\\p{L}\\p{N}]{1,16} ?["»”']?(?: en commentaires?| ci-dessous)?,? (?:et (?:je|on|nous|tu|vous|recev)|si (?:tu|vous)|pour (?:recevoir|obtenir|avoir))`,
        `${fr}(?:commente|commentez|tape|tapez)(?: le mot)? ["«“] ?\\p{L}[^"»”]{0,20}["»”]`,
        `${fr}(?:mets|mettez|lâche|lâchez|donne|donnez|partagez|laisse|laissez) (?:ton|ta|tes|votre|vos|un|une) [^.!?]{2,30} en commentaires?`,
        `(?<=[\\p{L}\\p{N}"”»)] ?[.!…]["”»)]? ?)(?:(?:vous êtes |tu es |t'es )?d'accord(?: avec moi)?|qui est d'accord|pas vrai|vrai ou faux) ?\\?${end}`,
        `seuls? (?:les |un )?(?:vrais )?(?:génies?|\\d+ ?% (?:des (?:gens|personnes))?|(?:1|une) personne sur \\d+|plus intelligents|malins) (?:peu(?:t|vent)|sauront?|réussi\\p{L}+|trouv\\p{L}+|voi(?:t|ent)|verr\\p{L}+|arriv\\p{L}+|pourr\\p{L}+)`,
        `\\d+ ?% (?:des (?:gens|personnes) )?(?:se trompent|échouent|n'y arrivent pas|ne (?:trouvent|voient|réussissent) pas)`,
        `${fr}(?:sauras-tu|saurez-vous|arriverez-vous à|arriveras-tu à|pouvez-vous|peux-tu) (?:résoudre|trouver (?:l'erreur|la différence|l'intrus|le)|repérer)`,
        `${fr}combien de (?:carrés|triangles|animaux|visages|chiffres) (?:voyez-vous|vois-tu|tu vois|vous voyez)`,
      ),
      es: say(
        `${es}(?:escribe|escriban|comenta|comenten|pon|pongan) ["“„«]?(?!tus?|sus?|lo|la|una?|algo|esto|aquí)\\p{L}{2,14}["“”»]? en (?:los )?comentarios`,
        `${es}(?:comenta|comenten|escribe|escriban|escribid|pon|responde|teclea)(?: la palabra| solo| aquí)? ["“«']?\\p{L}[\\p{L}\\p{N}]{1,16}["”»']?(?: en (?:los )?comentarios| abajo)?,? (?:y (?:te|os|les|recib)|si (?:crees|estás|quieres|amas|tú|te|también|tienes|confías)|para (?:recibir|que te|obtener))`,
        `${es}(?:comenta|comenten|escribe|escriban)(?: la palabra)? ["“«]\\p{L}[^"”»]{0,20}["”»]`,
        `${es}(?:deja|dejen|dejad|pon|pongan|suelta) (?:tu|tus|su|un|una) [^.!?]{2,30} (?:en (?:los )?comentarios|aquí abajo|abajo 👇|👇)`,
        `(?<=[\\p{L}\\p{N}"”»)] ?[.!…]["”»)]? ?)¿? ?(?:(?:estás|están|estáis) de acuerdo|de acuerdo|quién está de acuerdo|verdad o mentira|cierto o falso)\\?${end}`,
        `(?:sólo|solo|solamente|únicamente) (?:los |un |el )?(?:verdaderos )?(?:genios?|\\d+ ?% de (?:las personas|la gente|la población)|(?:el )?\\d+ ?%|(?:1|uno) de cada \\d+|más (?:inteligentes|listos)|personas con) ?[^.!?]{0,20}(?:puede|pueden|podrá|podrán|logra|logran|resuelve|resuelven|ve|ven|encuentra|encuentran)`,
        `(?:el )?\\d+ ?% (?:de (?:la gente|las personas) )?(?:falla|fallan|se equivoca|se equivocan|no (?:puede|pueden|lo (?:ve|logra|consigue|encuentra)))`,
        `${es}¿? ?(?:puedes|podrás|eres capaz de) (?:resolver(?:lo)?|encontrar (?:el error|la diferencia|el)|ver (?:el|al))`,
        `${es}¿? ?cuántos (?:cuadrados|triángulos|animales|rostros|números) (?:ves|puedes ver|ven)`,
      ),
      pt: say(
        `${pt}(?:escreva|escreve|digite|digita|comente|comenta|coloca|coloque) ["“„«]?(?!seus?|suas?|o|a|uma?|algo|isso|aqui)\\p{L}{2,14}["“”»]? (?:nos comentários|aqui embaixo)`,
        `${pt}(?:comente|comenta|comentem|digite|digita|digitem|escreva|escreve|responda|responde)(?: a palavra| só| aqui)? ["“«']?\\p{L}[\\p{L}\\p{N}]{1,16}["”»']?(?: nos comentários| aqui embaixo| abaixo)?,? (?:e (?:eu|te|receb|vou)|que (?:eu|te)|se (?:você|vc|acredita|concorda|quer|ama|também|tu|tem)|para receber|pra receber)`,
        `${pt}(?:comente|comenta|digite|escreva)(?: a palavra)? ["“«]\\p{L}[^"”»]{0,20}["”»]`,
        `${pt}(?:deixe|deixa|deixem|manda|coloque|coloca) (?:seu|sua|o seu|a sua|um|uma|teu) [^.!?]{2,30} (?:nos comentários|aqui embaixo|aí embaixo|👇)`,
        `(?<=[\\p{L}\\p{N}"”»)] ?[.!…]["”»)]? ?)(?:(?:você |vocês )?concordam?|quem concorda|verdade ou mentira|concorda comigo)\\?${end}`,
        `(?:só|somente|apenas) (?:os |um )?(?:verdadeiros )?(?:gênios?|génios?|\\d+ ?% das pessoas|(?:1|um) em cada \\d+|mais inteligentes|pessoas com) [^.!?]{0,20}(?:consegue|conseguem|resolve|resolvem|vê|veem|acerta|acertam|encontra|encontram|pode|podem)`,
        `\\d+ ?% (?:das pessoas )?(?:erra|erram|não (?:consegue|conseguem|acerta|acertam|vê|veem))`,
        `${pt}(?:você |tu )?(?:consegue|consegues|conseguem) (?:resolver|encontrar (?:o erro|a diferença|o)|achar (?:o erro|a))`,
        `${pt}quantos (?:quadrados|triângulos|animais|rostos|números) (?:você vê|vês|vocês veem)`,
      ),
      it: say(
        `${it}(?:scrivi|scrivete|commenta|commentate|digita) ["“„«]?(?!la|il|un|una|qui|cosa|i|le|tutto)\\p{L}{2,14}["“”»]? nei commenti`,
        `${it}(?:commenta|commentate|scrivi|scrivete|digita|rispondi)(?: la parola| solo| qui)? ["“«']?\\p{L}[\\p{L}\\p{N}]{1,16}["”»']?(?: nei commenti| qui sotto)?,? (?:e (?:ti|vi|te|riceverai)|se (?:ci|sei|vuoi|anche|credi|ami|pensi|siete|hai)|per (?:ricevere|avere))`,
        `${it}(?:commenta|commentate|scrivi|scrivete)(?: la parola)? ["“«]\\p{L}[^"”»]{0,20}["”»]`,
        `${it}(?:lascia|lasciate|metti|mettete|scrivi) (?:il|la|i|le|un|una) (?:tuo|tua|tuoi|tue|vostro|vostra)? ?[^.!?]{2,30} (?:nei commenti|qui sotto 👇|👇)`,
        `(?<=[\\p{L}\\p{N}"”»)] ?[.!…]["”»)]? ?)(?:(?:siete|sei) d'accordo|d'accordo|chi è d'accordo|vero o falso|ho ragione)\\?${end}`,
        `solo (?:i |un |il |l')?(?:veri )?(?:geni|genio|\\d+ ?% delle persone|(?:1|una) persona su \\d+|più (?:intelligenti|svegli)|chi ha) [^.!?]{0,20}(?:può|possono|riesce|riescono|risolve|risolvono|vede|vedono|trova|trovano|sa|sanno)`,
        `(?:il )?\\d+ ?% (?:delle persone )?(?:sbaglia|fallisce|non (?:riesce|lo vede|la vede|trova))`,
        `${it}(?:riesci|riuscite|sai|sapete) a? ?(?:risolver(?:e|lo)|trovare (?:l'errore|la differenza|l'intruso)|vedere (?:il|l'))`,
        `${it}quanti (?:quadrati|triangoli|animali|volti|numeri) (?:vedi|vedete|riesci a vedere)`,
      ),
      nl: say(
        `${nl}(?:typ|schrijf|zet|reageer) ["“„«]?(?!je|jouw|een|het|de|dit|dat|iets|even)\\p{L}{2,14}["“”»]? in de (?:reacties|comments)`,
        `${nl}(?:reageer|typ|comment|zet|schrijf)(?: met| het woord| even| gewoon){0,2} ["“„'‘]?\\p{L}[\\p{L}\\p{N}]{1,16}["”’']?(?: in de (?:reacties|comments)| hieronder)?,? (?:en (?:ik|wij|we|je|krijg|ontvang)|als (?:je|jij|jullie)|om (?:de|het|mijn|een))`,
        `${nl}(?:reageer|typ|comment)(?: met| het woord){0,2} ["“„‘]\\p{L}[^"”’]{0,20}["”’]`,
        `${nl}(?:drop|zet|laat|plaats|deel) (?:je|jouw|jullie|een) [^.!?]{2,30} (?:in de (?:reacties|comments)|hieronder 👇|👇)`,
        `(?<=[\\p{L}\\p{N}"”)] ?[.!…]["”)]? ?)(?:mee eens|eens|(?:ben|zijn) (?:je|jij|jullie) het (?:ermee |er mee )?eens|wie is het (?:ermee )?eens|eens of oneens|waar of niet)\\?${end}`,
        `alleen (?:een |echte )?(?:genie(?:ën|s)?|\\d+ ?(?:%|procent) van de mensen|(?:1|een) op de \\d+(?: mensen)?|slimme mensen|slimmeriken|de slimsten) (?:kan|kunnen|lost|lossen|ziet|zien|vindt|vinden|lukt)`,
        `\\d+ ?(?:%|procent) (?:van de mensen )?(?:faalt|heeft het fout|ziet (?:het|hem) niet|kan (?:dit|het) niet)`,
        `${nl}(?:kun|kan) (?:jij|je) (?:dit (?:oplossen|raadsel)|de fout vinden|het verschil (?:zien|vinden)|de \\p{L}+ (?:vinden|zien))`,
        `${nl}hoeveel (?:vierkanten|driehoeken|dieren|gezichten|cijfers) (?:zie (?:je|jij)|zien jullie)`,
      ),
      pl: say(
        `${pl}(?:napisz|napiszcie|wpisz|wpiszcie) ["“„«]?(?!swoje|swój|swoją|to|coś|mi|nam|pytania)\\p{L}{2,14}["“”»]? w komentarz(?:u|ach)`,
        `${pl}(?:napisz|napiszcie|wpisz|wpiszcie|skomentuj)(?: słowo| tylko| w komentarzu){0,2} ["„”']?\\p{L}[\\p{L}\\p{N}]{1,16}["”']?(?: w komentarzu| poniżej)?,? (?:a (?:wyśl|podeśl|prześl|dostan|otrzym)\\p{L}*|jeśli (?:się|też|chcesz|wierzysz|kochasz)|żeby (?:dostać|otrzymać)|i (?:wyśl|podeśl|dostan|otrzym)\\p{L}*)`,
        `${pl}(?:napisz|napiszcie|wpisz|wpiszcie|skomentuj)(?: słowo| w komentarzu){0,2} ["„]\\p{L}[^"”]{0,20}["”]`,
        `${pl}(?:wrzuć|wrzućcie|zostaw|zostawcie|podaj|podajcie) (?:swój|swoje|swoją|link|linka) [^.!?]{0,30}(?:w komentarz\\p{L}*|poniżej 👇|👇)`,
        `(?<=[\\p{L}\\p{N}"”)] ?[.!…]["”)]? ?)(?:zgadzasz się|zgadzacie się|kto się zgadza|zgoda|prawda czy fałsz|mam rację)\\?${end}`,
        `tylko (?:prawdziwi )?(?:geniusz\\p{L}*|\\d+ ?% (?:ludzi|osób)|(?:1|jedna) (?:na|osoba na) \\d+(?: osób)?|najmądrzejsi|najbystrzejsi|bystrzy) (?:potrafi\\p{L}*|rozwiąż\\p{L}*|zobacz\\p{L}*|znajd\\p{L}*|widz\\p{L}*|da\\p{L}* radę|odgadni\\p{L}*|umie\\p{L}*)`,
        `\\d+ ?% (?:ludzi|osób) (?:się myli|nie (?:potrafi|widzi|daje rady|znajduje|zauważa)|odpowiada źle|popełnia)`,
        `${pl}(?:czy )?(?:potrafisz|umiesz|dasz radę|potraficie) (?:to )?(?:rozwiązać|znaleźć (?:błąd|różnic\\p{L}*)|policzyć)`,
        `${pl}ile (?:kwadratów|trójkątów|zwierząt|twarzy|liczb) (?:widzisz|widzicie)`,
      ),
      ja: mark(
        '(?:コメント|リプ|返信)(?:欄)?(?:に|で)[「『"“][^」』"”]{1,16}[」』"”](?:と)?(?:書|入力|送|コメント|だけ|で)',
        '[「『"“][^」』"”]{1,16}[」』"”]と(?:だけ)?(?:コメント|リプ|返信|送って)(?:して|くれ|下さい|ください|で|!|！|$)',
        '(?:コメント|リプ)(?:して|くれた)(?:人|方)(?:全員|に|へ)',
        '(?:天才|IQ|上位[0-9０-９]{1,2}[%％])(?:しか|だけが|の人だけ|以上の人)[^。]{0,10}(?:解け|見え|分か|わか|見つけ|気づ)',
        '[0-9０-９]{2}[%％](?:の人)?(?:が|は)(?:間違え|解けない|不正解|気づかない|見つけられない)',
        '(?:あなた|君|きみ)は(?:解ける|わかる|分かる|見つけられる|何個見つけ)',
        '。(?:共感する人|そう思う人|同意)(?:いる)?[？?]?(?:コメント|リプ)?$',
      ),
    },
    hits: {
      en: [
        'Comment RECIPE and we will send you the full booklet',
        'Type YES if you love your mum',
        'Drop your channel below 👇',
        'Most people get this wrong: 6 - 6 x 0 + 2 = ?',
        'Hard work beats talent every single time. Agree?',
        'Anyone still listening in 2026?',
      ],
      de: [
        'Kommentiere „Liste“ und ich schicke dir alles zu',
        'Nur 2 % schaffen dieses Rätsel. Nur Genies können es lösen!',
        'Führung heißt zuhören. Stimmt ihr zu?',
      ],
      fr: [
        'Commente « GUIDE » et je t’envoie le document',
        'Seuls les génies peuvent résoudre ce calcul',
        'Le talent ne suffit pas. Vous êtes d’accord ?',
      ],
      es: [
        'Comenta LISTA y te envío el documento',
        'Solo los genios pueden resolverlo: 6 - 6 x 0 + 2',
        'El talento no basta. ¿Están de acuerdo?',
      ],
      pt: [
        'Comenta EU QUERO se você topa. Comente LISTA e te envio tudo',
        'Só os gênios conseguem resolver: 6 - 6 x 0 + 2',
        'Talento não basta. Concorda?',
      ],
      it: [
        'Commenta LISTA e ti mando il documento',
        'Solo i geni riescono a risolverlo',
        'Il talento non basta. Siete d’accordo?',
      ],
      nl: [
        'Reageer met LIJST en ik stuur je het document',
        'Alleen genieën kunnen dit oplossen',
        'Talent is niet genoeg. Eens?',
      ],
      pl: [
        'Napisz LISTA, a wyślę ci dokument',
        'Tylko geniusze potrafią to rozwiązać',
        'Talent nie wystarczy. Zgadzasz się?',
      ],
      ja: ['コメント欄に「資料」と書いてくれたら送ります', '天才しか解けない問題です', '90%の人が間違えるクイズ'],
    },
    misses: {
      en: [
        'No comment from the council on the bridge yet.',
        'I left a comment and the shop answered within an hour.',
        'Do you agree with the second paragraph, Jo?',
        { text: 'Drop your portfolio and I will tell you one thing I would fix.', authorAnswersHere: 23 },
        'Drop your bags at ours and we can walk from there.',
        'I am torn between the green and the grey for the hall, the paint has to be ordered on Monday and my sister hates both of them, she always does. Thoughts?',
      ],
      de: ['Ich habe einen Kommentar geschrieben und sie haben geantwortet.', 'Stimmst du dem zweiten Absatz zu, Jo?'],
      fr: ['J’ai laissé un commentaire et la boutique a répondu.', 'Tu es d’accord pour dimanche, Léa ?'],
      es: ['Dejé un comentario y la tienda me contestó.', '¿Estás de acuerdo con el segundo párrafo, Ana?'],
      pt: ['Deixei um comentário e a loja respondeu.', 'Você concorda com o segundo parágrafo, Ana?'],
      it: ['Ho lasciato un commento e il negozio ha risposto.', 'Sei d’accordo con il secondo paragrafo, Anna?'],
      nl: ['Ik heb een reactie achtergelaten en de winkel antwoordde.', 'Ben je het eens met de tweede alinea, Jo?'],
      pl: ['Zostawiłam komentarz i sklep odpisał.', 'Zgadzasz się z drugim akapitem, Aniu?'],
      ja: ['昨日コメントをくれてありがとう。', '二段落目、どう思いますか。'],
    },
  },
  {
    // Under a video or an old post: a call to all who come by, though it stands as an answer.
    code: 'engagement-bait.comment',
    evidence: 'text',
    given: (item) => !toAll(item),
    patterns: {
      en: say(
        `(?:who|anyone|anybody)(?:'s| is| else| here| else is| here is| still| still here| is still)? ?(?:still )?(?:watching|listening|reading|here)(?: to)?(?: this)? in 20\\d\\d`,
        `like (?:this|if you(?:'re| are)) ?(?:comment if|still)? ?(?:you(?:'re| are) )?(?:watching|listening|here)(?: this| to this)? in 20\\d\\d`,
      ),
      es: say(
        '(?:alguien|quién|quien)(?: más| sigue| está)? ?(?:viendo|escuchando|leyendo|por aquí)?(?: esto)? en (?:el )?20\\d\\d',
      ),
      pt: say(
        '(?:alguém|alguem|quem)(?: mais| está| tá| aí)? ?(?:assistindo|ouvindo|escutando|vendo|lendo|aqui)?(?: isso| isto)? em 20\\d\\d',
      ),
    },
    hits: {
      en: [
        answering('Who else is listening to this in 2031?'),
        answering('Anyone still here in 2029'),
        answering('who is watching in 2027??'),
      ],
      es: [answering('¿Alguien viendo esto en 2031?'), answering('Quién más en el 2029')],
      pt: [answering('Alguém ouvindo em 2031?'), answering('Quem mais assistindo isso em 2029')],
    },
    misses: {
      en: [
        answering('I was listening to this on tape in 1988.'),
        answering('Who was in charge of the pool in 2009?'),
        answering('Is anybody here on Friday?'),
      ],
      es: [answering('¿Quién dirigía la piscina en aquel año?'), answering('Alguien lo vio en la tele en 1988.')],
      pt: [answering('Quem cuidava da piscina naquele ano?'), answering('Alguém viu isso na TV em 1988.')],
    },
  },
  {
    // A generic prompt whose answers nobody will use (T2).
    code: 'engagement-bait.question',
    evidence: 'text',
    given: (item) => toAll(item) && answersNobody(item) && item.card === null,
    patterns: unless(stakes, {
      en: say(
        `(?:go|discuss|debate|fight me|change my mind)[.!]{0,2}${end}(?<=(?:(?:\\?|^[^\\p{L}]*(?:name|list|you have|tell)[^.!?]{3,120}[.!])\\s*go|[?.!:…]\\s*(?:discuss|debate|fight me|change my mind))[.!]{0,2})`,
        `${first}(?:unpopular opinion|hot take|controversial (?:opinion|take)):? [^?]{5,160}(?:discuss|debate|thoughts\\?|agree\\?|change my mind|who agrees\\?)`,
        `${first}what(?:'s| is|s) (?:one|1|a|the one|something|the first) (?:\\p{L}+ ){1,3}(?:that )?(?:you|everyone|everybody|people|men|women|no one|nobody|most|never|always|every|instantly|should)${on(60)}\\?`,
        `${first}what(?:'s| is|s) (?:one|a) \\p{L}+ (?:who|that|which) [^.?]{4,60}\\?`,
        `${first}name (?:a|an|one|something|someone) ${on(60)}(?:that|who|you|without|starting|better|worse|in)`,
        `${first}tell me (?:you're|you are|your) [^.?!]{3,60} without telling me`,
        `${first}(?:describe|sum up|explain) [^.?!]{3,40} in (?:one|1|two|2|three|3) words?`,
        `${first}(?:if you (?:could|had to|woke up|won)|you (?:wake up|have|get|are given|can only)) ${on(90)}(?:, )?(?:what|who|which|where) (?:would|do|will|are) you${on(40)}\\?`,
        `${first}(?:would you rather|be honest[,:.]|true or false[:?]) [^.]{5,100}\\?`,
      ),
      de: say(
        `${first}(?:unpopuläre meinung|unbeliebte meinung|steile these|hot take):? [^?]{5,160}(?:diskutiert|diskussion|meinungen\\?|stimmt ihr zu\\?)`,
        `(?<=[.!?…] ?)(?:diskutiert|los geht's|und\\? los|ab geht's)[.!]?${end}`,
        `${first}was ist (?:eine sache|das eine|ein (?:film|satz|lied|wort)),? (?:die|das|den|der) ${on(80)}\\?`,
        `${first}(?:nennt?|nenne) (?:einen|eine|ein) ${on(60)},? (?:der|die|das|den|ohne|mit)`,
        `${first}beschreib(?:t|e)? ${on(40)}(?:in|mit) (?:einem|drei|zwei) (?:wort|worten|wörtern)`,
        `${first}wenn (?:du|ihr) ${on(80)}(?:könntest|könntet|müsstest|dürftest|dürftet),? (?:was|wen|wer|welche\\p{L}*|wohin) ${on(30)}(?:würde|wäre)\\p{L}*${on(30)}\\?`,
      ),
      fr: say(
        `${first}(?:opinion impopulaire|avis impopulaire|unpopular opinion) ?:? [^?]{5,160}(?:débat|discutez|vos avis|d'accord ?\\?)`,
        `(?<=[.!?…] ?)(?:débattez|discutez|à vous|allez-y|go)[.!]?${end}`,
        `${first}quel(?:le)? est (?:la chose|le truc|l'unique chose|une chose|le film|la phrase) qu(?:e|i|'on) ${on(80)} ?\\?`,
        `${first}(?:cite|citez|nomme|nommez) (?:un|une) ${on(60)}(?:qui|que|qu'|sans|dont)`,
        `${first}(?:décris|décrivez) ${on(40)}en (?:un|1|deux|2|trois|3) mots?`,
        `${first}si (?:tu pouvais|vous pouviez|tu devais|vous deviez) ${on(80)}(?:que|qui|quel\\p{L}*|où|lequel|laquelle) ${on(30)}\\p{L}{2,}(?:rais|riez|rait)(?:-\\p{L}+)?${on(20)} ?\\?`,
      ),
      es: say(
        `${first}(?:opinión impopular|unpopular opinion):? [^?]{5,160}(?:debatan|discutan|debate|opiniones|de acuerdo\\?)`,
        `(?<=[.!?…] ?)(?:debatan|discutan|debatid|los leo|te leo|os leo|abro hilo)[.! 👀👇]{0,3}${end}`,
        `${first}cuál es (?:la cosa|una cosa|lo único|ese|esa|la única) \\p{L}* ?que ${on(80)}\\?`,
        `${first}(?:nombra|nombren|di|digan|dime) (?:un|una) ${on(60)}(?:que|sin|con)`,
        `${first}(?:describe|describan|resume) ${on(40)}en (?:una|1|dos|2|tres|3) palabras?`,
        `${first}¿?si (?:pudieras|tuvieras que|pudieran) ${on(80)}¿?(?:qué|quién|cuál|a dónde|con quién) ${on(30)}\\p{L}{2,}(?:rías|ríais|rían|ría)${on(20)}\\?`,
      ),
      pt: say(
        `${first}(?:opinião impopular|unpopular opinion):? [^?]{5,160}(?:discutam|debatam|opiniões|concordam\\?)`,
        `(?<=[.!?…] ?)(?:discutam|debatam|valendo|pode falar)[.!]?${end}`,
        `${first}qual (?:é )?(?:a coisa|uma coisa|aquela coisa|o filme|a única coisa) que ${on(80)}\\?`,
        `${first}(?:cite|diga|fale|fala|diz) (?:um|uma) ${on(60)}(?:que|sem|com)`,
        `${first}(?:descreva|descreve|defina|define|resuma) ${on(40)}em (?:uma|1|duas|2|três|3) palavras?`,
        `${first}se (?:você pudesse|vc pudesse|pudesses|vocês pudessem) ${on(80)}(?:o que|quem|qual|onde|para onde) ${on(30)}\\p{L}{2,}(?:ria|rias|riam)${on(20)}\\?`,
      ),
      it: say(
        `${first}(?:opinione impopolare|unpopular opinion):? [^?]{5,160}(?:discutete|discutiamone|pareri|d'accordo\\?)`,
        `(?<=[.!?…] ?)(?:discutete|discutiamone|a voi|via alle risposte)[.!]?${end}`,
        `${first}qual è (?:la cosa|una cosa|l'unica cosa|il film|quella cosa) che ${on(80)}\\?`,
        `${first}(?:nomina|nominate|cita|citate|dimmi|ditemi) (?:un|una|un') ?${on(60)}(?:che|senza|con)`,
        `${first}(?:descrivi|descrivete|riassumi) ${on(40)}in (?:una|1|due|2|tre|3) parol[ae]`,
        `${first}se (?:potessi|poteste|dovessi) ${on(80)}(?:cosa|chi|quale|dove) ${on(30)}\\p{L}{2,}(?:resti|reste|rebbe)${on(20)}\\?`,
      ),
      nl: say(
        `${first}(?:impopulaire mening|onpopulaire mening|unpopular opinion):? [^?]{5,160}(?:discussie|bespreek|meningen|eens\\?)`,
        `(?<=[.!?…] ?)(?:bespreek|discussieer|brand los|kom maar door)[.!]?${end}`,
        `${first}wat is (?:één ding|iets|het ene ding|een (?:film|nummer|zin)) (?:dat|die|wat) ${on(80)}\\?`,
        `${first}noem (?:een|één|iets) ${on(60)}(?:die|dat|zonder|met|waar)`,
        `${first}(?:beschrijf|omschrijf) ${on(40)}in (?:een|één|1|twee|2|drie|3) woord(?:en)?`,
        `${first}als je ${on(60)}(?:kon|mocht|moest)\\p{L}{0,6}${on(20)},? (?:wat|wie|welke|waar) zou (?:je|jij|dat)${on(40)}\\?`,
      ),
      pl: say(
        `${first}(?:niepopularna opinia|unpopular opinion):? [^?]{5,160}(?:dyskutujcie|dyskusja|zgadzacie się\\?|co sądzicie\\?)`,
        `(?<=[.!?…] ?)(?:dyskutujcie|podyskutujcie|dawajcie|zapraszam do dyskusji)[.!]?${end}`,
        `${first}(?:jaka|jaki|jaką|co) (?:jest )?(?:jedna rzecz|jeden film|to jedna rzecz),? (?:która|który|której|którą) ${on(80)}\\?`,
        `${first}(?:podaj|podajcie|wymień|wymieńcie) (?:jeden|jedną|jedno|film|coś|kogoś) ?${on(60)}(?:któr\\p{L}+|co|bez|na)`,
        `${first}(?:opisz|opiszcie) ${on(40)}(?:jednym|dwoma|trzema|w jednym) słow\\p{L}+`,
        `${first}gdyby(?:ś|ście) ${on(80)}(?:co|kogo|kim|gdzie|jaki|jaką|kto)${on(10)} \\p{L}{2,}(?:byś|byście|by)${on(20)}\\?`,
      ),
      ja: mark(
        '^[^。]{0,50}(?:といえば|と言えば)(?:何|誰|なに|だれ|どこ)?(?:[?？]|…)?(?:$|[^。]{0,10}(?:リプ|コメント|教えて))',
        '(?:一言|ひとこと|一文字|漢字一文字|3文字)で(?:表すと|言うと|表して|例えると|表現)',
        '^もし(?:も)?[^。]{2,40}(?:なら|たら)[、,]?[^。]{0,20}(?:どうする|何する|誰|どこ|何)[^。]{0,8}[?？]',
        '(?:議論|意見)(?:しよう|求む|どうぞ|募集)[!！。]*$',
      ),
    }),
    hits: {
      en: [
        'Name a film that aged badly',
        'If you could have dinner with any singer, who would you pick?',
        'Hot take: school uniforms should be banned. Discuss.',
        'What is one food everyone pretends to like?',
        'Describe your week in three words',
      ],
      de: [
        'Was ist eine Sache, die jeder heimlich tut?',
        'Beschreibe dein Leben in drei Worten',
        'Steile These: Hausaufgaben gehören verboten. Diskutiert!',
      ],
      fr: ['Quelle est la chose que tout le monde fait en cachette ?', 'Décris ta semaine en trois mots'],
      es: ['¿Cuál es la cosa que todos hacen a escondidas?', 'Describe tu semana en tres palabras'],
      pt: ['Qual é a coisa que todo mundo faz escondido?', 'Descreva sua semana em três palavras'],
      it: ['Qual è la cosa che tutti fanno di nascosto?', 'Descrivi la tua settimana in tre parole'],
      nl: ['Wat is één ding dat iedereen stiekem doet?', 'Beschrijf je week in drie woorden'],
      pl: ['Jaka jest jedna rzecz, którą wszyscy robią po kryjomu?', 'Opisz swój tydzień trzema słowami'],
      ja: ['夏といえば何？', 'あなたの一週間を漢字一文字で表すと'],
    },
    misses: {
      en: [
        'What is one thing you would change in my draft before Friday?',
        'Who has the key for the shed?',
        'Does the new time suit everyone, or should we go back to eight?',
        { text: 'What is one food everyone pretends to like?', authorAnswersHere: 4 },
        'My fig drops every fruit at marble size. What am I missing?',
      ],
      de: ['Wer hat den Schlüssel für den Schuppen?', 'Was ist eine Sache, die ich an meinem Entwurf ändern sollte?'],
      fr: ['Qui a la clé du cabanon ?', 'Quelle est la chose que tu changerais dans mon brouillon ?'],
      es: ['¿Quién tiene la llave del cobertizo?', '¿Cuál es la cosa que cambiarías en mi borrador?'],
      pt: ['Quem tem a chave do galpão?', 'Qual é a coisa que você mudaria no meu rascunho?'],
      it: ['Chi ha la chiave del capanno?', 'Qual è la cosa che cambieresti nella mia bozza?'],
      nl: ['Wie heeft de sleutel van de schuur?', 'Wat is één ding dat je in mijn concept zou veranderen?'],
      pl: ['Kto ma klucz do szopy?', 'Jaka jest jedna rzecz, którą zmieniłabyś w moim szkicu?'],
      ja: ['物置の鍵は誰が持っていますか。', '来週の集まり、何時がいいですか。'],
    },
  },
];

/** Prize talk and the acts that are its price. */
const acts =
  'follow|like|rt|retweet|repost|share|tag|comment|enter|win|subscribe|drop|join|folg\\p{L}*|teil\\p{L}*|lik\\p{L}*|markier\\p{L}*|kommentier\\p{L}*';
/** A word for a prize draw, with one of its acts before or behind it. */
const drawn = (names: string, deeds: string) =>
  `(?:${names})(?=[\\s\\S]{0,240}(?<!\\p{L})(?:${deeds}))|(?<!\\p{L})(?:${deeds})[^\\p{L}][^?]{0,60}(?:${names})`;

const offersOfGain: Rule[] = [
  {
    code: 'giveaway',
    evidence: 'text',
    given: toAll,
    patterns: {
      en: say(
        `(?:want|wanna|like|love)(?: to)? win (?:a|an|one|free|this|these|some|£|\\$|€)[^?.!]{2,60}\\?`,
        `(?:how )?to (?:enter|participate)(?: ?:|,? (?:just |simply |please )?(?:follow|like|rt|retweet|repost|share|comment|tag|drop))`,
        drawn('(?<!dead |the )giveaways?(?! (?:was|is) )|sweepstakes?|prize draw|#giveaway', acts),
        `${en}giveaway(?=[^\\p{L}]*(?:!|🎉|🎁|⚡|🚨|:|time|alert|${end}))(?!:? (?:the|his|her|it))`,
        `(?:for )?(?:a|your|the) chance (?:to|2|of) win(?:ning)? (?:a|an|one|1|two|our|this|free|some|the (?:book|box|set|prize)|tickets?|prizes?|£|\\$|€|\\d)`,
        `${en}(?:enter|retweet|rt|follow|share|comment|like|tag|sign up)${on(40)}(?:to|2|&|and|for your chance to) win(?:${end}| (?:a|an|one|two|\\d+|some|free|tickets?|this|these|our|big|prizes?|passes|your|£|\\$|€))`,
        `win (?:1|one|2|two|3|three|a pair) of (?:\\d+|two|three|five|ten|these|our)`,
        `(?:i'm|we're|i am|we are) giving away (?:a|an|one|two|\\d|£|\\$|€|free|some)(?=[\\s\\S]{0,160}(?<!\\p{L})(?:follow|retweet|rt|like|comment|tag|random|winners?|lucky|enter)(?!\\p{L}))`,
        `(?:\\d+|one|two|three|five|ten) (?:lucky )?(?:winners?|random (?:people|followers?|person))(?: will| gets?| to be| chosen| picked| announced| drawn| selected)`,
        `winners? (?:will be |to be |is |are )?(?:announced|picked|drawn|chosen|selected) (?:on|at|in|by|randomly|tomorrow|tonight|this|within)${on(60)}(?=$|[^\\p{L}])(?<=(?:follow|retweet|rt|like|enter|tag|share|prize|giveaway|gift)[\\s\\S]{0,240})`,
        `(?:you|you've|you have)(?: were| was| are| been)* (?:selected|chosen|picked|won)${on(40)}(?:\\$|£|€|prize|gift card|iphone|reward|btc|eth|usd)${on(60)}`,
        `claim (?:your |it |now )(?:\\S+ )?(?:prize|reward|airdrop|tokens?|gift|spot|in (?:my |the )?bio)|claim (?:it )?in (?:my |the )?bio`,
        `drop (?:your |ur )?(?:\\S+ )?(?:wallet|address|addy|cashapp|cash app)(?: address)?`,
        `(?:every|each) (?:wallet|follower|comment)(?: gets| will get| =| receives)|connect your wallet to (?:get|claim|receive)`,
      ),
      de: say(
        drawn(
          'gewinnspiel\\p{L}*|verlosung\\p{L}*|giveaway',
          'folg\\p{L}*|teil\\p{L}*|lik\\p{L}*|markier\\p{L}*|kommentier\\p{L}*|gewinn(?:t|e|en)|teilnehm\\p{L}*|mitmach\\p{L}*|verlink\\p{L}*|abonnier\\p{L}*',
        ),
        `(?:wir|ich) verlosen?${on(80)}(?:unter allen|unter euch|kommentier|folg|teil|lik|markier|gewinn|mal|x|karten|tickets|gutschein)\\p{L}*`,
        `unter allen(?:,)? (?:kommentaren|teilnehmer\\p{L}*|likes|die \\p{L}+|followern)${on(60)}(?:verlosen|verlost|ziehen)`,
        `${de}(?:folg(?:t|e)?|teil(?:t|e|en sie)?|kommentier(?:t|e|en sie)?|likt|liked?|markiert?)${on(80)}(?:und|um|&) (?:zu )?gewinn(?:t|e|en)`,
        `(?:zu gewinnen gibt es|gewinnt? (?:mit etwas glück |jetzt )?(?:eine?[nrs]?|\\d+|zwei|tolle|attraktive))`,
      ),
      fr: say(
        drawn(
          'jeu[- ]concours|concours|giveaway|tirage au sort',
          'follow|suis|suivez|suivre|like|likez|rt|partage[rz]?|commente[rz]?|tague[rz]?|identifie[rz]?|abonne\\p{L}*|participe[rz]?|gagne[rz]?',
        ),
        `(?:tente|tentez|pour tenter) (?:ta|votre|de)${on(30)}(?:chance|gagner|remporter)`,
        `${fr}(?:rt|likez?|like|follow|suivez|suis|commentez?|partagez?)${on(80)}(?:pour|et|&) (?:tenter de )?(?:gagne[rz]?|remporte[rz]?)`,
        `(?:à gagner|je (?:vous )?fais gagner|on (?:vous )?fait gagner)(?! du temps)`,
      ),
      es: say(
        drawn(
          'sorteo|sorteamos|giveaway|concurso',
          'sígue\\p{L}*|sigue\\p{L}*|seguir|rt|retuit\\p{L}*|comparte|comparti\\p{L}*|like|me gusta|etiqueta\\p{L}*|menciona\\p{L}*|comenta\\p{L}*|participa\\p{L}*|gana\\p{L}*',
        ),
        `${es}(?:sígue\\p{L}*|sigue|comparte|rt|dale like|etiqueta|participa)${on(80)}(?:y|para) (?:poder )?(?:gana|ganar|gánate|llevarte|llévate)`,
        `(?:llévate|gánate|gana) (?:gratis |una?|dos|\\d+)${on(40)}(?:sorteo|participa|sígue|etiqueta|gratis)`,
      ),
      pt: say(
        drawn(
          'sorteio|sorteando|giveaway|promoção',
          'siga|segue|seguir|rt|retweet\\p{L}*|compartilh\\p{L}+|partilh\\p{L}+|curt\\p{L}+|marca|marque|marcar|comenta|comente|participe|participa|participar|ganhe|ganha|concorr\\p{L}+',
        ),
        `${pt}(?:siga|segue|compartilhe|rt|curta|marque|marca|comente|participe)${on(80)}(?:e|para|pra) (?:ganh\\p{L}+|concorr\\p{L}+)`,
        `(?:concorra|concorrer|concorre) (?:a|ao|à|aos) `,
      ),
      it: say(
        drawn(
          'giveaway|concorso a premi|estrazione|in palio',
          'segui|seguici|seguite|like|mi piace|condivid\\p{L}+|tagga\\p{L}*|commenta\\p{L}*|partecipa\\p{L}*|vinc\\p{L}+|rt',
        ),
        `${it}(?:segui|seguici|condividi|commenta|tagga|rt|partecipa)${on(80)}(?:e|per) (?:vinci|vincere|vincete|provare a vincere)`,
        `(?:puoi|potete|potrai) vincere (?:un|una|uno|\\d+|fantastic)\\p{L}*`,
      ),
      nl: say(
        drawn(
          'winactie|giveaway|prijsvraag|weggeefactie',
          'volg\\p{L}*|like|deel\\p{L}*|tag|reageer\\p{L}*|win|rt|maak kans|meedoen|doe mee',
        ),
        `${nl}(?:volg|like|deel|tag|reageer|rt|doe mee)${on(80)}(?:en|om) (?:te )?(?:win|winnen|maak kans|kans te maken)`,
        `(?:maak|maakt|maken|kans te maken|maak je) (?:jij |je )?(?:kans )?(?:kans|op) (?:op )?(?:een|twee|\\d+|deze|ons|onze) `,
        `(?:we|wij|ik) (?:verloten|verloot|(?:geven|geef)${on(40)}weg (?:onder|aan (?:een|één)))`,
      ),
      pl: say(
        drawn(
          'konkurs\\p{L}*|rozdanie|rozdajemy|giveaway|losowanie',
          'obserwuj\\p{L}*|zaobserwuj\\p{L}*|polub\\p{L}*|udostępni\\p{L}*|oznacz\\p{L}*|skomentuj\\p{L}*|komentarz\\p{L}*|wygra\\p{L}*|weź udział|rt|zgarnij',
        ),
        `${pl}(?:polub|udostępnij|obserwuj|skomentuj|oznacz|weź udział)${on(80)}(?:i|aby|żeby|by) (?:wygraj|wygrać|zgarnij|zgarnąć)`,
        `(?:do wygrania (?:jest|są|mamy|\\d+|:)|do zgarnięcia)`,
      ),
      ja: mark(
        '(?:抽選|先着)[で:：に]?[^。]{0,24}(?:名|人)(?:様)?[^。]{0,30}(?:プレゼント|当た|贈呈|進呈)',
        '(?:フォロー|RT|リツイート|リポスト|いいね|引用)[^。]{0,30}(?:当たる|当選|抽選|プレゼント)',
        '(?:プレゼント|懸賞|キャンペーン|お年玉)(?:企画|キャンペーン|応募)[\\s\\S]{0,80}(?:フォロー|RT|リツイート|リポスト|応募|抽選)',
        '応募(?:方法|条件|完了)[\\s\\S]{0,60}(?:フォロー|RT|リツイート|リポスト|いいね)',
        '[0-9０-９,]{1,6}(?:名|人)(?:様)?(?:に|へ)[^。]{0,40}(?:プレゼント|当たる|差し上げ)',
      ),
    },
    hits: {
      en: [
        'GIVEAWAY 🎉 Follow, like and tag a mate. Winner drawn on Friday',
        'Retweet for your chance to win a teapot',
        'We are giving away two tents, comment your favourite hill and one random person gets both',
        'You have been selected for a $400 gift card, check the link',
        'Drop your wallet address, first 500 only',
      ],
      de: ['Gewinnspiel! Folgt uns und markiert eine Freundin', 'Wir verlosen 3 x 2 Karten unter allen Kommentaren'],
      fr: ['CONCOURS : suivez-nous et identifiez deux amis', 'Likez et commentez pour tenter de gagner une bouilloire'],
      es: ['SORTEO: síguenos y etiqueta a dos amigas', 'Comparte este post para ganar una tetera'],
      pt: ['SORTEIO! Siga a página e marque dois amigos', 'Curta e comente para concorrer a uma chaleira'],
      it: ['GIVEAWAY: segui la pagina e tagga due amici', 'Commenta per vincere una teiera'],
      nl: ['WINACTIE: volg ons en tag twee vrienden', 'Like en deel dit bericht en maak kans op een theepot'],
      pl: ['KONKURS: zaobserwuj nas i oznacz dwie osoby', 'Udostępnij post i wygraj czajnik'],
      ja: ['フォロー&リポストで10名様にお茶をプレゼント', '抽選で3名様に急須が当たる'],
    },
    misses: {
      en: [
        'The muddy boots were a dead giveaway.',
        'The giveaway was his accent.',
        'They need two goals to win and there are six minutes left.',
        'I am giving away my old desk, come and fetch it from Mill Lane.',
        'She was chosen for the school choir.',
      ],
      de: [
        'Wir haben gestern beim Kartenspiel gewonnen.',
        'Ich gebe meinen alten Schreibtisch ab, wer ihn will, holt ihn.',
      ],
      fr: [
        'Elle a réussi le concours de l’école d’infirmières.',
        'Je donne mon vieux bureau, il est à venir chercher.',
      ],
      es: [
        'Aprobó el concurso de la biblioteca y empieza en marzo.',
        'Regalo mi escritorio viejo, hay que venir a buscarlo.',
      ],
      pt: ['Ela passou no concurso e começa em março.', 'Estou doando minha escrivaninha, é só vir buscar.'],
      it: [
        'Ha superato il concorso in biblioteca e comincia a marzo.',
        'Regalo la mia vecchia scrivania, basta venirla a prendere.',
      ],
      nl: ['Ze won gisteren met kaarten van haar oma.', 'Ik geef mijn oude bureau weg, kom het maar halen.'],
      pl: ['Zdała egzamin do chóru i zaczyna w marcu.', 'Oddam stare biurko, trzeba tylko przyjechać.'],
      ja: ['昨日の試合、最後に勝ててよかった。', '古い机を譲ります。取りに来られる方いますか。'],
    },
  },
  {
    // In an answer people talk about prizes; only who hands one out, or its price, is bait.
    code: 'giveaway',
    evidence: 'text',
    given: (item) => !toAll(item),
    patterns: {
      en: say(
        `(?:you|you've|you have)(?: were| was| are| been)* (?:selected|chosen|picked)${on(40)}(?:\\$|£|€|prize|gift card|iphone|reward|btc|eth|usd|giveaway)`,
        `claim (?:your |it )?(?:\\S+ )?(?:prize|reward|airdrop)|claim (?:it )?(?:in|via|at) (?:my |the )?(?:bio|pinned)`,
        `${step}(?:follow|like|rt|retweet|repost|tag)${also}[^.!?]{2,60}(?:to win|giveaway|to enter)`,
        'drop your (?:\\S+ )?wallet|connect your wallet',
      ),
      de: say(
        `(?:du wurdest|sie wurden|du bist|sie sind) (?:als gewinner\\p{L}* )?(?:ausgewählt|ausgelost|gezogen)|hol(?:e|t)? (?:dir|euch) (?:deinen|euren) (?:preis|gewinn)`,
        `gewinn abholen${on(30)}(?:bio|link|profil)`,
      ),
      fr: say(
        `(?:vous avez|tu as) été (?:sélectionné|choisi|tiré)e?s?${on(40)}(?:€|\\$|prix|cadeau|carte|gagn\\p{L}+|lot)`,
        `(?:réclame|réclamez|récupère|récupérez) (?:ton|votre) (?:prix|lot|cadeau|gain)`,
      ),
      es: say(
        `(?:has sido|fuiste|ha sido) (?:seleccionad|elegid)[oa]${on(40)}(?:€|\\$|premio|regalo|tarjeta|sorteo|ganador\\p{L}*)`,
        `(?:reclama|reclame|cobra) (?:tu|su) (?:premio|regalo|recompensa)`,
      ),
      pt: say(
        `(?:você foi|foste) (?:selecionad|escolhid|sortead)[oa]${on(40)}(?:r\\$|€|\\$|prêmio|presente|cartão|sorteio|ganhador\\p{L}*)`,
        `(?:resgate|resgata|retire) (?:o )?(?:seu|teu) (?:prêmio|presente|brinde)`,
      ),
      it: say(
        `(?:sei stat|è stat|siete stat)[oaie] (?:selezionat|scelt|estratt)[oaie]${on(40)}(?:€|\\$|premio|regalo|buono|vincitor\\p{L}+)`,
        `(?:ritira|riscatta|reclama) (?:il tuo|il suo) (?:premio|regalo|buono)`,
      ),
      nl: say(
        `(?:je|u) bent (?:geselecteerd|gekozen|uitgekozen|uitgeloot)${on(40)}(?:€|\\$|prijs|cadeau\\p{L}*|bon|winnaar|winactie)`,
        `(?:claim|haal|verzilver) (?:je|uw|jouw) (?:prijs|cadeau|bon)`,
      ),
      pl: say(
        `(?:zostałeś|zostałaś|został pan|została pani) (?:wybran|wylosowan)\\p{L}+${on(40)}(?:zł|€|\\$|nagrod\\p{L}+|kart\\p{L}+|bon\\p{L}*|zwycięzc\\p{L}+)`,
        `(?:odbierz|odbierzcie) (?:swoją|swój|nagrodę|prezent)(?: \\p{L}+)?(?: w bio| na profilu)?`,
      ),
      ja: mark(
        '(?:当選|ご当選)(?:おめでとう|されました|しました).{0,40}(?:リンク|プロフ|DM|URL|受け取)',
        '(?:賞金|ギフト券|プレゼント)(?:を)?(?:受け取|お受け取り).{0,20}(?:リンク|プロフ|こちら)',
      ),
    },
    hits: {
      en: [
        answering('You have been selected for a $400 gift card, check the link'),
        answering('Congrats, claim your reward'),
        answering('Follow and repost their page to win'),
      ],
      de: [answering('Du wurdest als Gewinner ausgewählt!'), answering('Hol dir deinen Gewinn')],
      fr: [answering('Vous avez été sélectionné pour un cadeau'), answering('Réclamez votre prix')],
      es: [answering('Has sido seleccionada para un premio'), answering('Reclama tu regalo')],
      pt: [answering('Você foi selecionada para um prêmio'), answering('Resgate o seu presente')],
      it: [answering('Sei stata selezionata per un buono'), answering('Ritira il tuo premio')],
      nl: [answering('Je bent geselecteerd voor een cadeaubon'), answering('Claim je prijs')],
      pl: [answering('Zostałaś wybrana, czeka nagroda'), answering('Odbierz swoją nagrodę')],
      ja: [
        answering('ご当選おめでとうございます！リンクから手続きを'),
        answering('ギフト券をお受け取りください、プロフへ'),
      ],
    },
    misses: {
      en: [
        answering('Did you enter their giveaway in the end?'),
        answering('I never win anything, but my aunt won a boat in a raffle.'),
        answering('You were chosen because you answer the phone.'),
      ],
      de: [
        answering('Hast du beim Gewinnspiel mitgemacht?'),
        answering('Sie haben dich gewählt, weil du rechnen kannst.'),
      ],
      fr: [answering('Tu as participé au concours finalement ?'), answering('On t’a choisie parce que tu réponds.')],
      es: [answering('¿Al final participaste en el sorteo?'), answering('Te eligieron porque contestas el teléfono.')],
      pt: [answering('Você participou do sorteio no fim?'), answering('Escolheram você porque atende o telefone.')],
      it: [answering('Alla fine hai partecipato all’estrazione?'), answering('Hanno scelto te perché rispondi.')],
      nl: [answering('Heb je nog meegedaan aan die winactie?'), answering('Ze kozen jou omdat je opneemt.')],
      pl: [answering('Brałaś w końcu udział w tym konkursie?'), answering('Wybrali ciebie, bo odbierasz telefon.')],
      ja: [answering('結局、あのキャンペーンに応募しましたか。'), answering('当選した友人は旅行に行ったそうです。')],
    },
  },
  {
    code: 'game-invite',
    evidence: 'text',
    given: toAll,
    patterns: {
      en: say(
        `(?:has |have |just )?(?:challenged|invited) you to (?:a |an )?(?:\\S+ )?(?:battle|duel|match|fight|game|raid|play|race|quiz)`,
        `needs (?:you|your help) to (?:fight|defend|attack|harvest|feed|rescue|defeat|water|raid)`,
        `(?:your|my) (?:vampire|zombie|pirate|village|farm|castle|kingdom|clan|guild|dragon|crops?|mafia|warrior|pet|base|city) (?:has been|have been|is being|was|is under|needs|are ready)${on(50)}(?:bitten|attacked|raided|attack|ready|you|help|harvest|fight)`,
        `(?:sent you|send me|gifted you) (?:a |an |some |\\d+ )?(?:extra |free )?(?:lives|life|coins|gems|spins|energy|gold|boosters?|stars)(?! (?:of|is|was|jacket|vest|story|lesson|sentence))(?=[^\\p{L}]| in | on | to (?:keep|continue|play))`,
        `(?:battle|raid|room|friend|invite|referral|player|trainer) (?:id|code)s?(?: is)?(?: ?: ?| )(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}|(?<=[\\p{N}a-f]{6,8}\\s?:)(?:battle|raid) id`,
        `(?:i|we) (?:just )?(?:scored|reached level|reached lvl|beat level|got|made it to level|completed level|hit level) [\\d.,]+ ?(?:points |pts )?(?:in|on|at) (?:\\S+ ){1,4}(?:can you|beat (?:me|my|that)|think you|play)`,
        `(?:can|could) you beat (?:my|this|that) (?:high )?score`,
        `(?:join|come join) (?:my|our|me in my) (?:clan|guild|alliance|squad|crew|tribe|faction|kingdom)(?! (?:of|for (?:lunch|dinner)))`,
        `play (?:\\S+ ){1,4}with me(?: now)? (?:and|to) (?:get|earn|win|claim|receive)`,
      ),
      de: say(
        `(?:hat|haben) (?:dich|euch) (?:zu(?:m| einem| einer)? )?(?:\\S+ )?(?:duell|kampf|spiel|match|rennen|quiz|partie|schlacht) (?:herausgefordert|eingeladen)`,
        `(?:dein|mein)e? (?:vampir|dorf|bauernhof|farm|burg|königreich|clan|gilde|drache|ernte|stadt) (?:wurde|wird|ist|braucht)${on(40)}(?:gebissen|angegriffen|überfallen|bereit|hilfe|reif)`,
        `(?:braucht|brauche) (?:deine|eure) hilfe (?:im kampf|beim (?:kampf|angriff)|um (?:den|die|das) (?:boss|drachen|burg|dorf))`,
        `(?:schick(?:t|e)?|schenkt?|sende\\p{L}*) (?:dir|mir|euch) (?:ein |\\d+ |extra )?(?:leben|münzen|edelsteine|energie|drehs|spins)(?=[!.]|${end}| in| bei| für)`,
        `(?:kannst du|schaffst du|schafft ihr) (?:meinen|es,? meinen) (?:highscore|rekord|punktestand)`,
        `(?:freundes|einladungs|raid|spieler)[- ]?code(?: ist)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `tritt (?:meinem|unserem|meiner|unserer) (?:clan|gilde|allianz|team) bei`,
      ),
      fr: say(
        `(?:t'|vous )(?:a|ont) (?:défié|défiée|invité|invitée)s? (?:à|en|dans|pour) (?:\\S+ ){0,3}(?:duel|combat|partie|jeu|match|course|quiz|jouer)`,
        `(?:ton|votre|mon|ma|ta) (?:vampire|village|ferme|château|royaume|clan|guilde|dragon|récolte|cité) (?:a été|est|a besoin|sont)${on(40)}(?:mordu|attaqué|pillé|prête?|aide|toi)`,
        `a besoin de (?:toi|vous|ton aide|votre aide) pour (?:combattre|défendre|attaquer|vaincre|récolter|battre le boss)`,
        `(?:t'|vous |m')(?:a|ont)? ?(?:envoyé|offert|envoie|offre) (?:une|des|\\d+) (?:vies?|pièces|gemmes|tours gratuits)`,
        `(?:peux-tu|pouvez-vous|sauras-tu|tu peux) battre (?:mon|ce) (?:score|record)`,
        `code (?:ami|d'invitation|parrain|joueur|de parrainage)(?: est)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `rejoins (?:mon|ma|notre) (?:clan|guilde|alliance|équipe) (?:sur|dans|et)`,
      ),
      es: say(
        `te (?:ha |han )?(?:retado|retó|desafió|desafiado|invitó|invitado) a (?:\\S+ ){0,3}(?:duelo|batalla|partida|jugar|combate|carrera|un juego)`,
        `(?:tu|mi) (?:vampiro|aldea|granja|castillo|reino|clan|gremio|dragón|cosecha|ciudad) (?:ha sido|fue|está|necesita)${on(40)}(?:mordido|atacad[oa]|saquead[oa]|list[oa]|ayuda|ataque)`,
        `necesita (?:tu ayuda|que) (?:para )?(?:luchar|defender|atacar|derrotar|vencer|cosechar)`,
        `te (?:envió|ha enviado|regaló|mandó|envía) (?:una|\\d+|unas) (?:vidas?|monedas|gemas|tiradas)`,
        `(?:puedes|podrás|a que no) (?:superar|superas|ganarme|batir) (?:mi|este) (?:puntuación|récord|puntaje)`,
        `código (?:de amigo|de invitación|de jugador|de referido)(?: es)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `únete a (?:mi|nuestro) (?:clan|gremio|alianza)`,
      ),
      pt: say(
        `(?:te|lhe) (?:desafiou|convidou) (?:para|a) (?:\\S+ ){0,3}(?:duelo|batalha|partida|jogar|corrida|um jogo)|desafiou você`,
        `(?:seu|sua|meu|minha) (?:vampiro|aldeia|fazenda|castelo|reino|clã|guilda|dragão|colheita|cidade) (?:foi|está|precisa)${on(40)}(?:mordid[oa]|atacad[oa]|saquead[oa]|pront[oa]|ajuda|ataque)`,
        `precisa (?:da sua ajuda|de você|de ti) para (?:lutar|defender|atacar|derrotar|vencer|colher)`,
        `(?:te|lhe) (?:enviou|mandou|deu) (?:uma|\\d+|umas) (?:vidas?|moedas|gemas|rodadas)`,
        `(?:consegue|consegues|duvido) (?:bater|superar|você bater) (?:meu|o meu|esse) (?:recorde|placar|score)`,
        `código de (?:amigo|convite|jogador|indicação)(?: é)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `entre (?:no meu|na minha|no nosso) (?:clã|guilda|aliança)`,
      ),
      it: say(
        `(?:ti|vi) ha (?:sfidato|sfidata|invitato|invitata) a (?:\\S+ ){0,3}(?:duello|battaglia|partita|giocare|gara|un gioco|quiz)`,
        `(?:il tuo|la tua|il mio|la mia) (?:vampiro|villaggio|fattoria|castello|regno|clan|gilda|drago|raccolto|città) (?:è stat[oa]|è|ha bisogno)${on(40)}(?:mors[oa]|attaccat[oa]|saccheggiat[oa]|pront[oa]|aiuto|attacco)`,
        `ha bisogno (?:di te|del tuo aiuto) per (?:combattere|difendere|attaccare|sconfiggere|battere il boss|raccogliere)`,
        `(?:ti|vi) ha (?:inviato|mandato|regalato) (?:una|\\d+|delle) (?:vit[ae]|monete|gemme)`,
        `(?:riesci|riuscirai|sei capace) a battere il mio (?:punteggio|record)`,
        `codice (?:amico|invito|giocatore|referral)(?: è)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `unisciti (?:al mio|alla mia|al nostro) (?:clan|gilda|alleanza)`,
      ),
      nl: say(
        `(?:heeft|hebben) (?:je|jou|jullie) (?:uitgedaagd|uitgenodigd) (?:voor|om) (?:\\S+ ){0,3}(?:duel|gevecht|potje|spel|wedstrijd|race|quiz|spelen)`,
        `(?:je|jouw|mijn) (?:vampier|dorp|boerderij|kasteel|koninkrijk|clan|gilde|draak|oogst|stad) (?:is|wordt|heeft)${on(40)}(?:gebeten|aangevallen|geplunderd|klaar|hulp|aanval)`,
        `heeft (?:je|jouw) hulp nodig (?:om|bij) (?:te vechten|het gevecht|de aanval|te verslaan|de boss|te oogsten)`,
        `(?:stuurde|heeft) je (?:een |\\d+ )?(?:levens?|munten|edelstenen|spins)(?: gestuurd)?(?=[!.]|${end}| in)`,
        `(?:kun|kan) (?:jij|je) mijn (?:highscore|score|record) (?:verslaan|verbeteren|breken)`,
        `(?:vrienden|uitnodigings|spelers)code(?: is)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `(?:sluit je aan bij|kom bij) (?:mijn|onze) (?:clan|gilde|alliantie)`,
      ),
      pl: say(
        `(?:wyzwał|wyzwała|zaprosił|zaprosiła|zaprasza|wyzywa)\\p{L}* (?:cię|ciebie|was) (?:na|do) (?:\\S+ ){0,2}(?:pojedyn\\p{L}+|bitw\\p{L}+|walk\\p{L}+|gr(?:y|ę)|parti\\p{L}+|wyścig\\p{L}*|quiz\\p{L}*)`,
        `(?:twój|twoja|twoje|mój|moja|moje) (?:wampir|wioska|farma|zamek|królestwo|klan|gildia|smok|plony|miasto) (?:został\\p{L}*|jest|potrzebuje|są)${on(40)}(?:ugryzion\\p{L}+|zaatakowan\\p{L}+|splądrowan\\p{L}+|gotow\\p{L}+|pomocy)`,
        `potrzebuje (?:twojej|waszej) pomocy (?:w walce|w bitwie|aby pokonać|żeby pokonać|przy zbiorach)`,
        `(?:wysłał|wysłała|podarował|podarowała) ci (?:\\d+ |dodatkowe )?(?:życie|życia|żyć|monety|monet|klejnoty)`,
        `(?:pobijesz|dasz radę pobić|pobijecie) mój (?:rekord|wynik)`,
        `kod (?:znajomego|zaproszenia|polecający|gracza)(?: to)? ?:? ?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}-]{4,}`,
        `dołącz do (?:mojego|naszego|mojej|naszej) (?:klanu|gildii|sojuszu)`,
      ),
      ja: mark(
        '参戦ID|参加者募集[！!]|救援(?:依頼|募集|お願い)',
        '(?:招待|フレンド|紹介)(?:コード|ID|ＩＤ)(?:は|:|：|を入力|→)?[ 　]?[A-Za-z0-9]{4,}',
        '(?:スマホRPG|ソシャゲ|ゲーム)[^。]{0,20}(?:やってるよ|イベントが開催中|始めよう|一緒に(?:遊ぼう|プレイ))',
        '(?:ギルド|クラン|同盟|チーム)(?:メンバー)?(?:に入って|に参加して|メンバー募集)',
        '(?:ライフ|コイン|ハート|スタミナ)を(?:送って|プレゼントして|分けて)(?:ね|ください|!|！)',
        '(?:スコア|記録|レベル)[^。]{0,16}(?:超えられる|抜けるかな|挑戦して)',
      ),
    },
    hits: {
      en: [
        'Ravi has challenged you to a duel in Castle Rush',
        'Your farm is under attack! Jo needs help',
        'I need backup! Raid code: K7F2-99QX',
        'Can you beat my score?',
      ],
      de: ['Jo hat dich zum Duell herausgefordert', 'Dein Dorf wurde angegriffen! Jo ruft dich'],
      fr: ['Léa t’a défié en duel dans Château Express', 'Ton village a été attaqué !'],
      es: ['Ana te ha retado a un duelo', 'Tu aldea ha sido atacada, ¡defiéndela!'],
      pt: ['Ana te desafiou para uma batalha', 'Sua fazenda está pronta para colher, precisa de ajuda? Pronta!'],
      it: ['Anna ti ha sfidato a duello', 'Il tuo villaggio è stato attaccato!'],
      nl: ['Jo heeft je uitgedaagd voor een duel', 'Je dorp is aangevallen!'],
      pl: ['Ania wyzwała cię na pojedynek', 'Twoja wioska została zaatakowana!'],
      ja: ['7A21C9F0 :参戦ID 参加者募集！', '招待コード：K7F299 入力してね'],
    },
    misses: {
      en: [
        'My farm needs rain before the barley goes in.',
        'She invited you to dinner, did you get the note?',
        'We played chess on the train and he beat me twice.',
      ],
      de: ['Jo hat dich zum Essen eingeladen, hast du das gelesen?', 'Unser Dorf bekommt im März einen neuen Bus.'],
      fr: ['Léa t’a invité à dîner, tu as vu ?', 'Le village a un nouveau bus depuis mars.'],
      es: ['Ana te ha invitado a cenar, ¿lo viste?', 'En la aldea hay autobús nuevo desde marzo.'],
      pt: ['Ana te convidou para jantar, você viu?', 'A aldeia tem ônibus novo desde março.'],
      it: ['Anna ti ha invitato a cena, hai visto?', 'Il villaggio ha un autobus nuovo da marzo.'],
      nl: ['Jo heeft je uitgenodigd voor het eten, heb je het gezien?', 'Ons dorp krijgt in maart een nieuwe bus.'],
      pl: ['Ania zaprosiła cię na kolację, widziałeś?', 'Do naszej wioski od marca jeździ nowy autobus.'],
      ja: ['週末に将棋を指しませんか。', '昨日のゲーム、最後で負けました。'],
    },
  },
  {
    // Fires on answers too: "link in bio" and "follow back" are said under other people's items.
    code: 'follow-bait',
    evidence: 'text',
    patterns: {
      en: say(
        `${step}follow (?:us|me|@[\\w.]+|this page|our page|both)(?: (?:&|and) @[\\w.]+)?${also}(?:tag|like|share|rt|retweet|repost|comment|turn|drop|dm)`,
        `${step}(?:follow|subscribe)(?: (?:me|us|my page|our page|this page|@[\\w.]+|along|to (?:me|us|my channel|the channel)))? (?:for|4) (?:more|part|daily|the next|a follow|follow|weekly|similar|instant|new)`,
        `(?:i|we|i'll|we'll|will|always|instant|quick|they) follow(?:ing)? (?:you )?back|follow (?:me|us)(?: and i'll follow| back| 4 follow)|follow back (?:instantly|guaranteed|everyone|all)|#?(?:f4f|follow4follow|followforfollow|followback|sub4sub|s4s|l4l|ifb)`,
        `follow (?:everyone|everybody|all|anyone) who|(?:gain|grow) (?:by )?(?:following )?each others?|gain by following|let(?:'s| us) (?:all )?(?:grow|follow each other)(?: together)?|${en}follow each other(?: back)?[.!]`,
        `(?<=^|[^\\p{L}] ?|\\b(?:the|my|full|tickets|details|code|video|recipe|in|it|and|via) )links? (?:is |are )?in (?:my |our |the )?bio`,
        `(?:click|tap|hit|check|see|visit|claim)(?: out)? (?:the |my |our |it )?(?:link )?(?:in )?(?:my |our |the )?(?:bio|pinned(?: (?:post|tweet|comment))?)(?! for (?:hours|pronouns))`,
        `(?:full (?:clip|video|story|vid|version|tutorial|thread|episode)|uncut|the rest|more|part (?:2|two|3))${on(30)} (?:on|in) (?:my|our) (?:page|profile|channel|story|bio|telegram|onlyfans|patreon)`,
        `${en}(?:dm|message|inbox) (?:me|us)(?: the word)? (?:["“‘]\\p{L}+["”’]|for (?:the|a|my|your) (?:\\p{L}+ )?(?:link|guide|template|pdf|playbook|promo|collab|price list|list|course|discount)|to (?:get|join|claim|start|earn|invest))`,
        `${step}(?:check out|visit|come to|go to|subscribe to) my (?:channel|page|profile|onlyfans|youtube|insta|ig|telegram)`,
        `${step}subscribe to (?:me|us)|subscribe (?:and|&) (?:i'll|i will|hit|like|turn|share)`,
        `part (?:2|two|3|three) (?:if (?:this|we|it|you want|i get)|when (?:this|we|it)|at \\d|drops|coming (?:soon|tomorrow)|on my)`,
        `(?:help me|help us|trying to|need to|road to|let's) (?:reach|get to|hit|to) ${digits} (?:followers|subs|subscribers)`,
        `turn on (?:my |your |post )?notifications|(?:and|&|,) hit the bell`,
        `${en}(?:comment|dm|type|reply|drop|follow) [^.!?]{1,60}(?:i|we)(?:'ll| will) send (?:you|it|u)`,
        `whatsapp (?:me |him |her |them )?(?:on |at |via )?\\+\\d|(?:reach|contact|message) (?:him|her|them|me) (?:on|via) (?:telegram|whatsapp)`,
      ),
      de: say(
        `${step}folg(?:t|e|en sie) (?:uns|mir|@[\\w.]+)${also}(?:tag|lik|teil|markier|kommentier|verlink|repost)\\p{L}*`,
        `${de}(?:folg(?:t|e)?|folgen sie|abonniert?|abonniere) (?:mir|uns|diesem \\p{L}+|dem kanal|den kanal|meinem kanal|meinen kanal|@[\\w.]+)?,? ?(?:für|um|wenn) (?:mehr|noch mehr|weitere|tägliche|teil|keine|nichts|ihr|du)`,
        `(?:folge|folgen) (?:sofort |immer |auch |garantiert )?zurück|(?:wer|jedem,? der|allen,? die) (?:mir|uns) folgt`,
        `link (?:ist |findet ihr |gibt's |wie immer |dazu )?in (?:der|meiner|unserer) bio|link im profil`,
        `(?:mehr|alles|ganze|volle|teil (?:2|zwei)|rest)${on(30)} (?:auf|in) (?:meinem|unserem|meiner|unserer) (?:profil|kanal|seite|bio|story)`,
        `${de}(?:schreib(?:t|e|en sie)?|schick(?:t|e)?|sendet?) (?:mir|uns) (?:eine (?:dm|pn|nachricht)|per dm)?[^.!?]{0,10}["„“‚]\\p{L}+["“”‘]|${de}(?:schreib|schick) mir (?:eine )?(?:dm|pn) (?:mit dem wort|für (?:den|die|das|mehr))`,
        `teil (?:2|zwei|3|drei) (?:gibt es|gibt's|kommt|folgt|bei|wenn|auf)`,
        `(?:schaut?|besucht?) (?:mal |gern\\p{L}* |doch )?(?:auf|bei) (?:meinem|mir auf dem) (?:profil|kanal)`,
        `(?:helft|hilf) mir,? (?:die )?${digits} (?:follower|abonnenten|abos)`,
      ),
      fr: say(
        `${step}(?:suivez|suis|follow)[- ](?:nous|moi|@[\\w.]+)${also}(?:like|lik|aime|partage|rt|identifi|tagu|comment)\\p{L}*`,
        `${fr}(?:abonne-toi|abonnez-vous|suis-moi|suivez-moi|suis-nous|suivez-nous|follow|suivez @[\\w.]+)(?: vite| à ma page| à la chaîne)? (?:pour|si) (?:plus|la partie|ne rien|d'autres|la suite|voir|tu|vous)`,
        `(?:je|on) (?:te |vous )?(?:follow|suis|rends?)(?: direct| tout le monde)? (?:back|en retour|le follow|en back)|abonnement (?:rendu|contre abonnement)`,
        `(?:le )?lien (?:est )?(?:en|dans (?:ma|la|notre)) bio`,
        `(?:vidéo|suite|partie (?:2|deux)|reste|plus)${on(30)} sur (?:mon|ma|notre) (?:profil|page|chaîne|compte|story)`,
        `${fr}(?:envoie|envoyez|écris|écrivez)(?:-moi|-nous)?(?: moi)? (?:en )?(?:un )?(?:dm|mp|message)(?: privé)? (?:["«]|avec le mot|pour (?:recevoir|avoir le|plus))`,
        `(?:la )?partie (?:2|deux|3|trois) (?:si|à|arrive|demain|sur|dès)`,
        `${fr}(?:aidez|aide)-(?:moi|nous) à (?:atteindre|arriver à|avoir) (?:les )?${digits} (?:abonnés|followers)`,
      ),
      es: say(
        `${step}(?:sígue(?:nos|me)|sigue a @[\\w.]+|sigan(?:nos|me)?)${also}(?:like|dale|comparte|rt|etiqueta|comenta|menciona)`,
        `${es}(?:sígueme|síguenos|síganme|síganos|sigan|sigue (?:esta|la) (?:página|cuenta)|sígueme|suscríbete|suscríbanse|seguidme)(?: y activa\\p{L}*| ya| aquí)? (?:para|por|si) (?:más|la parte|no perderte|ver|quieres|nuevos|el)`,
        `(?:te|les|los|sigo) (?:sigo|devuelvo el follow|de vuelta)(?: de vuelta| a todos)|follow (?:x|por) follow|sigo de vuelta|devuelvo follow`,
        `(?:el )?(?:link|enlace)(?: está)? en (?:mi|la|nuestra) (?:bio|biografía|perfil)|(?:link|enlace) en (?:mi )?perfil`,
        `(?:video|vídeo|completo|completa|parte (?:2|dos)|resto|más)${on(30)} en (?:mi|nuestro|nuestra) (?:perfil|página|canal|historia|bio)|complet[oa]s? por privado`,
        `${es}(?:mándame|envíame|escríbeme|mándanos|escríbenos)(?: un)?(?: (?:dm|md|mensaje|privado|por privado|por dm))? (?:["“«]|con la palabra|para (?:más|info|recibir|obtener))`,
        `parte (?:2|dos|3|tres) (?:si|cuando|con|mañana|en mi|a los)`,
        `ayúd(?:ame|enme|anos) a (?:llegar|alcanzar)(?: a)?(?: los)? ${digits} (?:seguidores|suscriptores)`,
      ),
      pt: say(
        `${step}(?:siga|segue|sigam) (?:a gente|nosso \\p{L}+|o perfil|a página|@[\\w.]+)${also}(?:curt|compartilh|marqu|marc|coment|rt)\\p{L}*`,
        `${pt}(?:me segue|me siga|me sigam|segue|siga|sigam|se inscreva|se inscreve|inscreva-se|siga a página|segue a página|segue lá|segue o perfil)(?: aí| lá| aqui)? (?:para|pra) (?:mais|ver|a parte|não perder|receber|acompanhar)`,
        `(?:sigo|sdv|troco likes|seguindo) de volta|#?sdv|segue que eu sigo`,
        `(?:o )?link (?:está |tá )?(?:na|da) (?:minha |nossa )?bio`,
        `(?:vídeo|completo|completa|parte (?:2|dois)|resto|mais)${on(30)} (?:no meu|na minha|no nosso) (?:perfil|página|canal|bio)|prof?s? no perfil`,
        `${pt}(?:me (?:chama|manda|envia|envie|mande|chame)|chama|manda|envie|mande)(?: na| no| um)? (?:dm|direct|inbox|privado|zap|whats\\p{L}*)(?: com)? ?(?:["“«]|a palavra|para receber|pra receber|quero)`,
        `parte (?:2|dois|3|três) (?:se|quando|com|amanhã|no meu|já)`,
        `(?:me ajuda|me ajude|me ajudem|ajuda|ajudem) a (?:chegar|bater)(?: em| a| aos)? ${digits} (?:seguidores|inscritos)`,
      ),
      it: say(
        `${step}(?:segui(?:ci|mi)|seguite(?:ci|mi)|segui (?:la pagina|@[\\w.]+))${also}(?:like|metti|condivid|tagg|comment|rt)\\p{L}*`,
        `${it}(?:seguimi|seguiteci|seguici|seguitemi|segui (?:la pagina|il profilo|@[\\w.]+)|iscriviti|iscrivetevi)(?: anche| al canale| subito)? (?:per|se) (?:altri|altre|la parte|non perdere|vedere|vuoi|restare|scoprire|più|nuov\\p{L}+|contenuti|consigli)`,
        `(?:ricambio|contraccambio) (?:il follow|subito|sempre|tutti)|follow (?:x|per) follow`,
        `(?:il )?link (?:è )?in bio|link (?:nella|in) (?:mia |nostra )?bio`,
        `(?:video|completo|completa|parte (?:2|due)|resto|altro)${on(30)} (?:sul mio|sulla mia|nel mio|nella mia|sul nostro) (?:profilo|pagina|canale|bio)`,
        `${it}(?:scrivimi|mandami|scriveteci|scrivici|inviami)(?: un)?(?: (?:dm|messaggio|in dm|in privato|in direct))? (?:["“«]|la parola|per (?:ricevere|info|avere|scoprire))`,
        `parte (?:2|due|3|tre) (?:se|quando|a|domani|sul mio)`,
        `aiut(?:ami|atemi|ateci) a (?:raggiungere|arrivare a) (?:i )?${digits} (?:follower|iscritti)`,
      ),
      nl: say(
        `${step}volg (?:ons|mij|me|@[\\w.]+)${also}(?:like|deel|tag|reageer|rt)`,
        `${nl}(?:volg|volgen|abonneer)(?: mij| me| ons| je| deze pagina| dit account| @[\\w.]+){0,2} (?:voor|om) (?:meer|deel|dagelijks\\p{L}*|nieuwe|niks|niets|de)`,
        `(?:ik )?volg(?:en)? (?:iedereen |altijd |je )?terug(?! naar)|follow for follow`,
        `(?:de )?link (?:staat )?in (?:mijn |onze |de )?bio`,
        `(?:video|filmpje|deel (?:2|twee)|rest|meer)${on(30)} op (?:mijn|ons) (?:profiel|pagina|kanaal)`,
        `${nl}(?:stuur|dm|app)(?: mij| me| ons)?(?: een)? ?(?:dm|bericht|pb)? (?:["“„]|met het woord|voor (?:de (?:link|gids)|meer|info))`,
        `deel (?:2|twee|3|drie) (?:als|bij|komt|morgen|staat)`,
        `help (?:mij|me|ons) (?:aan|naar) (?:de )?${digits} (?:volgers|abonnees)`,
      ),
      pl: say(
        `${step}(?:zaobserwuj|obserwuj)(?:cie)? (?:nas|mnie|@[\\w.]+)${also}(?:polub|udostępnij|oznacz|skomentuj|rt)\\p{L}*`,
        `${pl}(?:obserwuj|obserwujcie|zaobserwuj|zaobserwujcie|subskrybuj|subskrybujcie)(?: mnie| nas| profil| ten profil| stronę| kanał| @[\\w.]+)?,? (?:po|żeby|aby|by|jeśli|i nie) (?:więcej|część|części|nie|zobaczyć|chcesz|być|przegap|kolejn)\\p{L}*`,
        `(?:oddaję|odwdzięczam się|follow za|obs za) (?:follow|obserwacj\\p{L}+|obs)|obserwacja za obserwację|obs za obs`,
        `link (?:jest )?w (?:moim |naszym )?bio`,
        `(?:cały|całe|pełny|część (?:2|druga)|reszta|więcej)${on(30)} na (?:moim|naszym) (?:profilu|kanale)`,
        `${pl}(?:napisz|napiszcie|wyślij)(?: do mnie| do nas| mi)? (?:na priv|w dm|dm|wiadomość|w wiadomości|pw)(?: ze słowem| o treści)? ?(?:["„]|po (?:link|więcej))`,
        `część (?:2|druga|3|trzecia) (?:jeśli|jak|przy|jutro|na moim)`,
        `(?:pomóż|pomóżcie)(?: mi| nam)? (?:dobić|dojść) do ${digits} (?:obserwujących|subskrypcji|followersów)`,
      ),
      ja: mark(
        '(?:フォロー)(?:&|＆|＋|\\+|と|×|、)(?:いいね|RT|ＲＴ|リツイート|リポスト|コメント|シェア)',
        '(?:相互フォロー|フォロバ(?:100|１００|します|率)|フォロー返|リフォロー|#相互|相互希望)',
        '(?:フォロー|チャンネル登録|登録)(?:して(?:ね|待って|くれ|下さい|ください|おいて)|お願いします|よろしく|で続き|必須)',
        '(?:プロフ(?:ィール)?|固定(?:ツイ|ポスト)?|ハイライト)(?:の)?(?:リンク|URL|欄)?(?:から|を(?:見|チェック|クリック)|へ(?:どうぞ)?|に(?:あります|載せ)|見て)',
        '(?:DM|ＤＭ|メッセージ)(?:で|に)?[「『"“][^」』。]{1,12}[」』"”](?:と)?(?:送って|ください|下さい)',
        '(?:LINE|ライン)(?:登録|追加)(?:で|して|はこちら)',
      ),
    },
    hits: {
      en: [
        'Follow me for more soup',
        'I follow back instantly',
        'Prints restocked, link in bio',
        'DM me "PLAN" and we start tomorrow',
        answering('Full clip on my page'),
      ],
      de: ['Folgt mir für mehr Suppen', 'Link in der Bio!', 'Ich folge sofort zurück'],
      fr: ['Abonne-toi pour plus de soupes', 'Le lien est en bio'],
      es: ['Sígueme para más sopas', 'Enlace en mi bio', 'Parte 2 si llegamos a mil'],
      pt: ['Me segue para mais sopas', 'Link na bio!'],
      it: ['Seguimi per altri consigli', 'Link in bio!'],
      nl: ['Volg mij voor meer soep', 'Link in bio'],
      pl: ['Zaobserwuj nas po więcej zup', 'Link w bio'],
      ja: ['フォローして待っててね', '相互フォローしましょう', 'くわしくはプロフのリンクから'],
    },
    misses: {
      en: [
        'I will follow up with the clinic on Monday.',
        'Do you follow her? She posts about the river.',
        'I wrote my bio on the train and it shows.',
        'Part 2 of the form is on the back.',
        'The others follow the path along the weir.',
        answering('I will send you the link and the list tonight.'),
      ],
      de: [
        'Ich folge dem Weg bis zur Mühle.',
        'Der Link, den du geschickt hast, geht nicht.',
        'Teil 2 des Formulars liegt bei.',
      ],
      fr: ['Je suis la route jusqu’au moulin.', 'Le lien que tu as envoyé ne marche pas.'],
      es: ['Sigue la carretera hasta el molino.', 'El enlace que mandaste no funciona.'],
      pt: ['Segue a estrada até o moinho.', 'O link que você mandou não abre.'],
      it: ['Segui la strada fino al mulino.', 'Il link che hai mandato non funziona.'],
      nl: ['Volg de weg tot de molen.', 'De link die je stuurde werkt niet.'],
      pl: ['Idź tą drogą aż do młyna.', 'Link, który wysłałeś, nie działa.'],
      ja: ['道なりに進むと水車小屋があります。', '送ってもらったリンクが開けませんでした。'],
    },
  },
  {
    // One party asks and sells the answer. Who owns both, structure does not show; the marks of question and answer do.
    code: 'seeded-qa',
    evidence: 'text',
    patterns: {
      en: mark(
        `(?:^|\\s)q(?:uestion)?\\s?[:.] ?[^?]{6,140}\\?\\s*a(?:nswer)?\\s?[:.] ?[^?]{0,160}(?:\\b(?:we|i|everyone|my team|founders|they) (?:all |only |just )?(?:love|use|swear by|recommend|trust|switched to)\\b|\\b(?:link (?:inside|below|in bio)|discount|coupon|promo code|sign up|free trial|try (?:it|us|\\p{L}+ (?:free|today|now))|get yours|order (?:now|today))\\b)`,
        `(?:people|everyone|everybody|so many (?:of you|people)|you (?:all|guys)|folks) (?:keep(?:s)?|kept|have been|has been|always) ask(?:ing)?s? (?:me |us )?(?:what|which|how|where)[^.?!]{4,90}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|\\bdiscount\\b|\\bcode\\b|in bio|use my|sign up|https?:)`,
      ),
      de: mark(
        `(?:^|\\s)(?:f|frage)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:a|antwort)\\s?[:.] ?[^?]{0,160}(?:wir (?:alle )?(?:lieben|nutzen|schwören auf)|link (?:unten|hier|in der bio)|rabatt|gutschein|jetzt (?:testen|kostenlos|bestellen|sichern))`,
        `(?:ihr fragt|alle fragen|viele fragen|werde (?:ich )?(?:oft|ständig) gefragt)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|rabatt|gutschein|\\bcode\\b|https?:)`,
      ),
      fr: mark(
        `(?:^|\\s)(?:q|question)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:r|a|réponse)\\s?[:.] ?[^?]{0,160}(?:nous (?:adorons|utilisons tous)|on adore|lien (?:ci-dessous|en bio|ici)|code promo|réduction|essai gratuit|essayez|commandez)`,
        `(?:vous me demandez|on me demande)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blien\\b|code promo|réduction|https?:)`,
      ),
      es: mark(
        `(?:^|\\s)(?:p|pregunta)\\s?[:.] ?¿?[^?]{6,140}\\?\\s*(?:r|respuesta)\\s?[:.] ?[^?]{0,160}(?:nos encanta|todos (?:usamos|amamos)|enlace (?:abajo|en la bio|aquí)|link (?:abajo|en la bio)|descuento|cupón|prueba gratis|pruébalo|pídelo)`,
        `(?:me preguntan (?:mucho|siempre|siempre)?|todos me preguntan|muchos me preguntan)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|enlace|descuento|código|https?:)`,
      ),
      pt: mark(
        `(?:^|\\s)(?:p|pergunta)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:r|resposta)\\s?[:.] ?[^?]{0,160}(?:nós (?:amamos|adoramos)|todos (?:usamos|amam)|a gente ama|link (?:abaixo|na bio|aqui)|desconto|cupom|teste grátis|experimente|peça já)`,
        `(?:vocês (?:sempre )?(?:me )?(?:perguntam|pedem)|todo mundo me pergunta)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|desconto|cupom|código|https?:)`,
      ),
      it: mark(
        `(?:^|\\s)(?:d|domanda)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:r|risposta)\\s?[:.] ?[^?]{0,160}(?:noi (?:tutti )?(?:amiamo|usiamo|adoriamo)|tutti (?:usiamo|amano)|link (?:sotto|in bio|qui)|sconto|codice|prova gratuita|provalo|ordina)`,
        `(?:mi chiedete (?:sempre|tutti|in tanti)?|tutti mi chiedono)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|sconto|codice|https?:)`,
      ),
      nl: mark(
        `(?:^|\\s)(?:v|vraag)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:a|antwoord)\\s?[:.] ?[^?]{0,160}(?:wij (?:allemaal )?(?:gebruiken|zweren bij|houden van)|link (?:hieronder|in bio|hier)|korting|kortingscode|probeer (?:het )?(?:gratis|nu)|bestel)`,
        `(?:jullie vragen (?:me |mij )?(?:steeds|vaak|altijd)|iedereen vraagt (?:me|mij))[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|korting|\\bcode\\b|https?:)`,
      ),
      pl: mark(
        `(?:^|\\s)(?:p|pytanie)\\s?[:.] ?[^?]{6,140}\\?\\s*(?:o|odp|odpowiedź)\\s?[:.] ?[^?]{0,160}(?:wszyscy (?:używamy|kochamy)|uwielbiamy|link (?:poniżej|w bio|tutaj)|rabat|kod rabatowy|zniżk|wypróbuj|zamów)`,
        `(?:ciągle pytacie|wszyscy (?:mnie )?pytają|często pytacie)[^.?!]{4,100}[.?!:,] ?[^.?!]{0,90}(?:\\blink\\b|rabat|kod |zniżk|https?:)`,
      ),
      ja: mark(
        'Q[.:：．][^?？]{3,60}[?？]\\s*A[.:：．][^?？]{0,80}(?:みんな(?:使って|愛用)|愛用して|おすすめ(?:です|は)|リンク|クーポン|割引|無料(?:体験|登録)|こちらから)',
        '(?:よく聞かれ|何使ってるのと聞かれ|質問が多い)[^。]{0,40}[。、!！:：][^。]{0,40}(?:リンク|クーポン|割引|こちらから|https?:)',
      ),
    },
    hits: {
      en: [
        'Q: What planner do busy nurses swear by? A: Everyone we know trusts NoteNest, sign up inside',
        'Q: Which oil keeps hinges quiet? A: We only use HingeJoy, discount below!',
        'People keep asking me what pan I use. Here you go, link and code: PAN10',
      ],
      de: [
        'Frage: Welche Pfanne hält ewig? Antwort: Wir alle lieben PfanneX, jetzt bestellen',
        'Ihr fragt mich ständig, welche Pfanne ich benutze. Hier der Link: https://example.org',
      ],
      fr: [
        'Q : Quelle poêle dure toute une vie ? R : On adore PoêleX, lien en bio',
        'On me demande souvent quelle poêle j’utilise. Voici le lien avec le code promo',
      ],
      es: [
        'P: ¿Qué sartén dura toda la vida? R: Nos encanta SarténX, enlace abajo',
        'Todos me preguntan qué sartén uso. Aquí está el enlace con descuento',
      ],
      pt: [
        'P: Qual panela dura a vida toda? R: A gente ama PanelaX, link abaixo',
        'Todo mundo me pergunta qual panela eu uso. Aqui está o link com desconto',
      ],
      it: [
        'D: Quale padella dura una vita? R: Tutti usiamo PadellaX, link in bio',
        'Tutti mi chiedono quale padella uso. Ecco il link con lo sconto',
      ],
      nl: [
        'Vraag: welke pan gaat een leven mee? Antwoord: wij zweren bij PanX, bestel nu',
        'Iedereen vraagt me welke pan ik gebruik. Hier is de link met korting',
      ],
      pl: [
        'P: Jaka patelnia starczy na całe życie? O: Uwielbiamy PatelniaX, link poniżej',
        'Ciągle pytacie, jakiej patelni używam. Tutaj link i rabat',
      ],
      ja: [
        'Q. 長く使えるフライパンは？ A. みんな愛用しているパンエックス、リンクから',
        'どのフライパンかよく聞かれます。クーポンはこちらから',
      ],
    },
    misses: {
      en: [
        'Q: When does the pool open? A: At seven, and at nine on Sundays.',
        'People keep asking me which bus goes to the mill. It is the 14.',
        'Which planner do you use, Jo?',
      ],
      de: [
        'Frage: Wann öffnet das Bad? Antwort: Um sieben.',
        'Alle fragen, welcher Bus zur Mühle fährt. Es ist der 14er.',
      ],
      fr: [
        'Q : À quelle heure ouvre la piscine ? R : À sept heures.',
        'On me demande quel bus va au moulin. C’est le 14.',
      ],
      es: ['P: ¿Cuándo abre la piscina? R: A las siete.', 'Todos me preguntan qué autobús va al molino. Es el 14.'],
      pt: ['P: Quando abre a piscina? R: Às sete.', 'Todo mundo me pergunta qual ônibus vai ao moinho. É o 14.'],
      it: ['D: Quando apre la piscina? R: Alle sette.', 'Tutti mi chiedono quale autobus va al mulino. È il 14.'],
      nl: [
        'Vraag: wanneer gaat het zwembad open? Antwoord: om zeven uur.',
        'Iedereen vraagt me welke bus naar de molen gaat. Het is lijn 14.',
      ],
      pl: ['P: Kiedy otwierają basen? O: O siódmej.', 'Wszyscy pytają, który autobus jedzie do młyna. To 14.'],
      ja: ['Q. プールは何時からですか？ A. 七時からです。', '水車小屋へのバスをよく聞かれます。14番です。'],
    },
  },
];

export const bait: readonly Rule[] = [...curiosity, ...headlines, ...engagement, ...offersOfGain];
