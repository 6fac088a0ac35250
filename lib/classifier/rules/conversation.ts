/**
 * Conversation: a person addresses people who can answer, and answers with something specific or opens a turn that the author
 * would use (measures 1.2). Structure speaks in every language; words are read as forms: who is asked, and what the one who
 * asks has at stake. A form that bait, headlines and shops use as well needs a stake, an address or a circle next to it.
 */
import { type Context, itemKey, keyOf, type RuleLanguage, type TimelineItem } from '../../types.ts';
import { remembered } from './reading.ts';
import { always, answersOneself, anywhere, between, byLanguage, type ItemSketch, phrase, type Rule } from './rule.ts';

/** Forms of one language. An apostrophe may be straight, curly or left out. */
const say = (...forms: string[]) => phrase(() => forms.join('|').replaceAll("'", "['’]?"));
/** The same without word edges. */
const mark = (...forms: string[]) => anywhere(() => forms.join('|'));

/* ---- What stands where ---- */

const same = (a: string, b: string | null) => b !== null && a.toLowerCase() === b.toLowerCase();
/** An answer to somebody else; the next part of one's own thread is none (T5). */
const answers = (item: TimelineItem) => item.replyTo !== null && !answersOneself(item);
/** The author's own turn: not passed on by somebody else, not paid for. */
const ownTurn = (item: TimelineItem) =>
  item.repostedBy === null && item.promoted !== true && item.text !== null && !item.text.startsWith('RT @');

const links = /(?:https?:\/\/|www\.)\S+|\[link\]|\]\([^)\s]*\)|(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,40}\.[a-z]{2,6}\/\S*/giu;
const handles = /(?<![\p{L}\p{N}_./])@[\p{L}\p{N}_.-]+/gu;
const hashtags = /[#＃][\p{L}\p{N}_]+/gu;
const leadingHandles = /^(?:\s|@[\p{L}\p{N}_.-]+)*/u;
/** Signs without which there is no link. */
const linkSigns = /[/\]]|www\./iu;
const hasLink = remembered((text) => linkSigns.test(text) && text.search(links) >= 0);
const leadsOn = (item: TimelineItem) => item.card !== null || hasLink(item.text ?? '');
const plain = remembered((text) => {
  const unlinked = linkSigns.test(text) ? text.replace(links, ' ') : text;
  return unlinked.includes('@') ? unlinked.replace(handles, ' ') : unlinked;
});

const wordForms =
  /[\p{sc=Han}\p{sc=Katakana}ー]{1,2}|\p{sc=Hiragana}{1,3}|(?:(?![\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー])[\p{L}\p{N}'’])+/gu;
/** The author's words, small; in a script without spaces a few signs count as one. */
const wordsIn = remembered(
  (text): readonly string[] => plain(text).replace(hashtags, ' ').toLowerCase().match(wordForms) ?? [],
);
/** Words that say nothing about anything: praise, thanks and assent. */
const stock =
  /^(?:great|good|nice|awesome|amazing|post|thanks?|thank|sharing|share|love|this|that|very|really|same|here|agree|exactly|well|said|true|danke|toller?|guter?|beitrag|stimmt|genau|merci|super|partage|gracias|gran|bueno|compartir|obrigad[oa]|ótimo|compartilhar|grazie|bello|condivisione|bedankt|mooi|delen|dzięki|świetny|wpis)$/u;
const contentWords = remembered((text) =>
  wordsIn(text).filter((w) => (w.length > 3 || /[\p{N}\p{sc=Han}\p{sc=Katakana}]/u.test(w)) && !stock.test(w)),
);
const overlap = (mine: readonly string[], theirs: readonly string[]) => {
  const known = new Set(theirs);
  return mine.length ? mine.filter((w) => known.has(w)).length / mine.length : 0;
};

/** In a circle, in an exchange or to somebody by name: here every question is asked of people. */
const amongPeople = (item: TimelineItem, context: Context) =>
  item.audience === 'circle' ||
  item.audience === 'direct' ||
  (item.authorAnswersHere ?? 0) > 0 ||
  (item.author.handle !== null && context.circle.has(keyOf(item.network, item.author.handle)));
/** It begins with somebody's handle, or a question holds one; a handle elsewhere may be a credit. */
const addressed = ({ mentions, text }: TimelineItem) =>
  mentions.length < 4 &&
  text?.includes('@') === true &&
  /^@[\p{L}\p{N}]|@[\p{L}\p{N}][^.!?？。…]{0,120}[?？]/u.test(text);

/* ---- Questions ---- */

/** "I", "my", "we": somebody has a stake. */
const stakes = byLanguage('stakes', {
  en: say(
    "i|i'(?:m|ve|d|ll)|my|mine|we'(?:re|ve|ll|d)|our|ours|we (?:are|have|had|need|want|would|got|bought|moved|tried|live|use|run|just)",
    '(?<!(?:tell|let|give|show) )me',
  ),

  de: say('ich|mir|mich|mein\\p{L}*|wir|uns|unser\\p{L}*'),
  fr: phrase("je|[jm][’']\\p{L}{1,20}|moi|mon|ma|mes|me|nous|notre|nos"),
  es: say(
    'yo|mi|mis|me|nos|nuestr\\p{L}+|tengo|tenemos|estoy|estamos|necesit(?:o|amos)|busc(?:o|amos)|quiero|queremos|quisiera|voy|he|hemos|soy|somos|llevo|puedo|podemos',
  ),
  pt: say(
    'eu|meus?|minhas?|me|nos|nossos?|nossas?|tenho|temos|estou|estamos|tô|precis(?:o|amos)|procur(?:o|amos)|quero|queria|vou|posso|sou|somos|fiz|a gente',
  ),
  it: say(
    'io|mi|mio|mia|miei|mie|noi|nostr\\p{L}+|ho|abbiamo|siamo|devo|dobbiamo|vorrei|cerc(?:o|hiamo)|sto|posso|voglio',
  ),
  nl: say("ik|mij|me|mijn|m'n|wij|we|ons|onze"),
  pl: say(
    'ja|mi|mnie|nam|nas|mam|mamy|jestem|jesteśmy|szuka(?:m|my)|chcę|chcemy|chciał[ao]?bym|muszę|musimy|mój|moj\\p{L}{1,4}|nasz\\p{L}*|planuję|próbuję|potrzebuj(?:ę|emy)|zastanawiam się|\\p{L}{3,20}(?:łem|łam|liśmy|łyśmy)',
  ),
  ja: mark(
    '私|僕|俺|わたし|うち(?:の|は|で)|我が家|(?:困って|迷って|悩んで|探して|考えて)い?(?:ます|る)|たい(?:の|ん)です(?:が|けど)',
  ),
});

/** Asked for effect, to sell or to be clicked. Held against one question. */
const forEffect = byLanguage('for effect', {
  en: say(
    'did you know|do you (?:want|need) to|(?:want|looking|need|hoping|planning|struggling) (?:to|for|a|with|your)[^?]{0,80}|are you (?:ready|tired|looking|struggling)|(?:ready|tired|excited|sick) (?:for|of|to)|have you (?:heard|checked|seen (?:our|my|the new)|tried our|read (?:our|my))',
    "is(?:n't| it not) it time|who (?:needs|doesn't|cares|says|said|knew|else|wouldn't|wants? (?:one|this|more|some))|why (?:is|are|does|do|isn't) (?:nobody|no one|everyone|everybody|people)|how (?:great|cool|cute|awesome|beautiful|amazing|lovely|dare)|can you (?:believe|imagine|guess|spot|find|solve)|guess (?:what|who|where)|you know (?:what|why)|(?:do you )?remember (?:when|this|the)|what could (?:possibly )?go wrong|what if i told|what is wrong with (?:people|you)|what(?:'s| is) (?:the|one|your) (?:one|thing|biggest|best|worst|favou?rite|secret|point|most)",
    "(?:true|agree|right|thoughts|coincidence|sound familiar|make sense|deal|who's (?:with me|in|ready))\\s*\\?",
  ),

  de: say(
    'wuss?te(?:t ihr|st du|n sie)|(?:bist du|seid ihr|sind sie)(?: schon)? (?:bereit|fit)|(?:lust|bock|hunger|bereit|fit|neugierig) (?:auf|für) [^?]{2,80}|(?:willst|möchtest|suchst|brauchst) du (?:auch|noch|schon|endlich|mehr)|(?:wer|warum) (?:braucht|sagt|will|liebt|redet|spricht|hätte)|wer kennt (?:das|es) (?:nicht|auch)|ist es nicht|könnt ihr (?:das|euch) [^?]{0,12}(?:glauben|vorstellen)|(?:stimmt|richtig|einverstanden|meinungen)\\s*\\?',
  ),
  fr: say(
    'saviez[- ]vous|savais[- ]tu|le saviez|êtes[- ]vous (?:prêts?|prêtes?)|(?:prêts?|prêtes?|envie|besoin|marre) (?:pour|à|de|d)\\s?[^?]{2,80}|vous (?:cherchez|voulez|souhaitez|rêvez)|qui (?:n|a dit|aurait cru|veut|en veut)|pourquoi (?:personne|tout le monde)|n est[- ]il pas temps|(?:d accord|pas vrai|non|et vous|un avis)\\s*\\?',
  ),
  es: say(
    'sab[íi]as|sab[íi]an|sabe usted|(?:est[áa]s?|est[áa]n) list[oa]s?|list[oa]s? para|(?:ganas|hart[oa]s?) de|(?:quieres|buscas|necesitas|te gustar[íi]a|quieren) (?:ganar|comprar|mejorar|conseguir|saber|viajar|aprender|una?|m[áa]s)|qui[ée]n (?:dijo|no|quiere|necesita|m[áa]s)|por qu[ée] (?:nadie|todos)|no es hora|(?:verdad|de acuerdo|no|opiniones|y t[úu])\\s*\\?',
  ),
  pt: say(
    'você sabia|vocês sabiam|sabias|(?:está|estão|estás) pront[oa]s?|pront[oa]s? para|(?:quer|quer(?:es|em)|procura|precisa de) (?:ganhar|comprar|melhorar|aprender|viajar|saber|uma?|mais)|quem (?:disse|nunca|não|quer|aí|mais)|por que (?:ninguém|todos)|não está na hora|(?:concorda|concordam|verdade|né|certo|e você)\\s*\\?',
  ),
  it: say(
    'lo sapevi|lo sapevate|sapevi|sapevate|(?:siete|sei) pront[oaie]|pront[oaie] (?:per|a)|(?:voglia|stanc[oaie]) di|(?:vuoi|cerchi|volete|cercate|desideri) (?:guadagnare|comprare|migliorare|imparare|sapere|una?|più)|chi (?:ha detto|non|l avrebbe detto|vuole)|perché (?:nessuno|tutti)|non è ora|(?:vero|giusto|d accordo|e voi|e tu)\\s*\\?',
  ),
  nl: say(
    'wist (?:je|u|jij|jullie)|(?:ben je|bent u|zijn jullie) (?:er )?klaar|(?:klaar|zin|toe) (?:voor|in|aan) [^?]{2,80}|(?:wil|zoek|droom) (?:je|jij|u|jullie) (?:meer|ook|een|van)|wie (?:wil|houdt|zegt|kent (?:het|dit) niet|had)|waarom (?:niemand|praat|iedereen)|wordt het geen tijd|(?:toch|eens|mee eens|waar|en jij)\\s*\\?',
  ),
  pl: say(
    'czy wiesz|czy wiecie|wiesz,? że|wiedzieliście|wiedziałe[śs]|gotow[iya](?: na)?|masz (?:ochotę|dość)|(?:chcesz|szukasz|chcecie|marzysz o) (?:zarobić|kupić|wiedzieć|nauczyć|więcej)?|kto (?:nie|powiedział|chce|by)|dlaczego (?:nikt|wszyscy)|czy nie czas|(?:prawda|zgadzasz się|zgadzacie się|co nie|a ty)\\s*\\?',
  ),
  ja: mark(
    '知って(?:い)?(?:ます|まし)たか|ご存(?:じ|知)(?:です|でし)|(?:準備|用意)はいいですか|(?:欲しく|たく)(?:ない|ありません)|いかがですか|なぜ(?:誰も|みんな)|そう思いませんか',
  ),
});
/** Last lines that ask for comments under a story (T3). */
const closers = byLanguage('closers', {
  en: say(
    "what do you think|what(?:'s| is| are) your (?:take|thoughts|view|experience|opinion)|(?:what|how) about you|do you agree|what would you add|have you ever|how do you|what(?:'s| is| has been) your|who would you|what are you|which one",
  ),

  de: say(
    'was (?:denkt|meint|haltet|denken|meinen) (?:ihr|du|sie)|wie (?:siehst|seht|sehen|geht|handhabt|macht) (?:du|ihr|sie)|und (?:du|ihr|sie)|habt ihr (?:schon|auch)|was (?:ist|sind) (?:dein|deine|euer|eure|ihre)|welche\\p{L}* (?:erfahrung|tipp)\\p{L}*',
  ),
  fr: say(
    'qu en (?:pensez|dites|penses)[- ](?:vous|tu)|et (?:vous|toi)|quel(?:le)?s? (?:est|sont) (?:votre|vos|ton|ta|tes)|comment (?:faites|gérez|vivez)[- ]vous|avez[- ]vous déjà',
  ),
  es: say(
    'qu[ée] (?:opinas|opinan|opin[áa]is|piensas|piensan|te parece|os parece|les parece)|y (?:t[úu]|ustedes|vosotros)|cu[áa]l(?:es)? (?:es|son|ha sido) (?:tu|tus|su|vuestr\\p{L}+)|alguna vez',
  ),
  pt: say(
    'o que (?:você|vocês|tu) (?:acha|acham|pensa|pensam|achas)|o que acham?|e (?:você|vocês|tu)|qual (?:é|foi) (?:a |o )?(?:sua|seu|tua|teu)|já (?:passou|passaram|viveu)|como (?:você|vocês) (?:lida|lidam|faz|fazem)',
  ),
  it: say(
    '(?:che|cosa|che cosa) ne (?:pensi|pensate)|(?:che|cosa) (?:pensi|pensate)|e (?:tu|voi)|qual è (?:il|la) (?:tuo|tua|vostro|vostra)|come (?:fate|gestite|vivete)|vi è mai',
  ),
  nl: say(
    'wat (?:vind|vinden|denk|denken) (?:jij|je|jullie|u)|en (?:jij|jullie|u)|wat is (?:jouw|jullie|uw|je)|hoe (?:ga|doe|pak) (?:jij|je)|hoe (?:gaan|doen|pakken) jullie|heb je (?:ooit|wel eens)',
  ),
  pl: say(
    'co (?:o tym )?(?:myślisz|myślicie|sądzisz|sądzicie)|a (?:ty|wy|jak)|jakie? (?:jest|są|macie) (?:twoj|wasz|sposob|doświadczeni)\\p{L}*|jak (?:wy|sobie radzicie)|czy kiedykolwiek',
  ),
  ja: mark('どう思いますか|みなさんは(?:どう|いかが)|あなたは(?:どう|どちら)|皆さんはどう'),
});
/** Platform actions and prompts anywhere in the text. */
const forReach = always(
  'for reach',
  between(
    '(?<!\\p{L})',
    () =>
      [
        'in (?:the )?comments?|comment (?:below|yes|your)|tag (?:a|your|someone)',
        '(?:like|rt|retweet|repost|share|upvote) (?:if|this|and)|follow (?:me|us|for)|giveaway|link in bio',
        'subscribe|sign up|shop now|use code|drop a|wrong answers only|go[.!]\\s*$|discuss\\.?\\s*$',
        'in (?:die|den|de) (?:kommentare?n?|reacties)',
        '(?:en|dans les|nos|nei|nei tuoi|w) (?:commentaires|los comentarios|comentários|commenti|komentarz\\p{L}*)',
        'markier(?:e|t|en sie) (?:jemand\\p{L}*|deine[nr]?|eure[nr]?|eine[nr]? (?:freund|person)\\p{L}*)|etiqueta a',
        'marque um|tagga|gewinnspiel|sorteo|sorteio|concours|winactie|konkurs',
        'link (?:in der|dans la|en la|na|in de|w) bio|コメント欄|フォロー&|プレゼント企画',
      ].join('|'),
    '(?!\\p{L})',
  ),
);
const isForReach = remembered((text) => forReach.test(text));

/** How a question ends, and how it leads up to that: an expression of both tries each letter of a text for its beginning. */
interface Asking {
  end: RegExp;
  /** What it does not reach over. */
  stop: RegExp;
  most: number;
  whole: RegExp;
}
const sentence: Asking = {
  end: /[?？]/gu,
  stop: /[.!?？。！…¿:;\n]/u,
  most: 300,
  whole: /[^.!?？。！…¿:;\n]{1,300}[?？]/uy,
};
const japaneseAsks: Asking = {
  end: /(?:ですか|ますか|でしょうか|ましたか|ませんか|でしたか|だろうか|んか|かな|かしら)(?=[。！!…\s〜ー]|$)/gu,
  stop: /[。！!\s]/u,
  most: 80,
  whole:
    /[^。！!\s]{1,80}(?:ですか|ますか|でしょうか|ましたか|ませんか|でしたか|だろうか|んか|かな|かしら)(?=[。！!…\s〜ー]|$)/uy,
};
/** The questions of a text, as matching `whole` all over it would find them. */
function* asked({ end, stop, most, whole }: Asking, text: string): Generator<RegExpExecArray, void> {
  let from = 0;
  let next = 1;
  for (;;) {
    end.lastIndex = next;
    const at = end.exec(text)?.index;
    if (at === undefined) return;
    let start = at;
    for (let letters = 0; start > from && letters < most; letters++) {
      const isPair = start - 2 >= from && (text.codePointAt(start - 2) ?? 0) > 0xffff;
      const letter = text.slice(start - (isPair ? 2 : 1), start);
      if (stop.test(letter)) break;
      start -= letter.length;
    }
    whole.lastIndex = start;
    const match = start < at ? whole.exec(text) : null;
    if (match) {
      yield match;
      from = match.index + match[0].length;
    }
    next = Math.max(at, from) + 1;
  }
}
const followsAtMost = 200;

/** The last sincere question of a text, or null. A long rest after it means that the text answers it itself. */
function questionIn(text: string, lang: RuleLanguage | null, story: boolean): string | null {
  if (lang !== 'ja' && !/[?？]/u.test(text)) return null;
  const words = plain(text);
  let found: string | null = null;
  for (const pattern of lang === 'ja' ? [sentence, japaneseAsks] : [sentence]) {
    for (const match of asked(pattern, words)) {
      const question = match[0].trim();
      // Somebody else's question, quoted.
      if (/["'”»’]/u.test(words[match.index + match[0].length] ?? '')) continue;
      const rest = words.length - match.index - match[0].length;
      if (rest > followsAtMost || wordsIn(question).length < 3) continue;
      if (lang && (forEffect[lang]?.test(question) || (story && closers[lang]?.test(question)))) continue;
      found = question;
    }
  }
  return found;
}
const storyLength = 280;
const isStory = (item: TimelineItem) => (item.text?.length ?? 0) > storyLength && !item.authorAnswersHere;
const asksIn = (item: TimelineItem, lang: RuleLanguage | null) =>
  item.text === null ? null : questionIn(item.text, lang, !answers(item) && isStory(item));

const callsOut =
  /(?<!\p{L})(?:shop|book now|order|register|tickets?|sale|subscribe|read more|learn more|find out|jetzt|anmelden|tickets|achetez|réservez|inscri\p{L}+|compra|reserva|inscrí\p{L}*|compre|acquista|prenota|iscri\p{L}+|koop|bestel|schrijf je in|kup|zapisz\p{L}*)(?!\p{L})|詳しくは|購入|予約/iu;
/** Not for reach, and no organisation that wants something. */
const opensATurn = (item: TimelineItem) =>
  ownTurn(item) &&
  !isForReach(item.text ?? '') &&
  (item.author.kind !== 'organisation' || answers(item) || !(leadsOn(item) || callsOut.test(item.text ?? '')));
const asksAll = (item: TimelineItem) => opensATurn(item) && !answers(item);

/* ---- Sketches for the examples ---- */

const answering = (text: string, asked: string | null = null): ItemSketch => ({
  text,
  replyTo: { handle: 'mara', text: asked, isYou: false },
});
const quoting = (text: string, quoted: string): ItemSketch => ({ text, quoted: { handle: 'mara', text: quoted } });
/** By an author who has answered somebody under it. */
const taken = (text: string): ItemSketch => ({ text, authorAnswersHere: 3 });
const linked = (text: string): ItemSketch => ({ text, card: { headline: null, domain: 'example.org' } });

/** Somebody else's words. */
const quotation = /["“„«「][^"”“»」]{8,200}["”“»」]/u;
/** What happened to somebody, told by them (T12). */
const disclosed: Rule = {
  code: 'personal-disclosure',
  evidence: 'text',
  given: (item) =>
    ownTurn(item) &&
    item.author.kind !== 'organisation' &&
    item.author.kind !== 'bot' &&
    item.card === null &&
    !quotation.test(item.text ?? '') &&
    !isForReach(item.text ?? ''),
  patterns: {
    en: [
      say(
        "\\d[.,]\\d{1,3}\\s?(?:kg|kilos)[^.!?]{0,40} born|born [^.!?]{0,40}\\d[.,]\\d{1,3}\\s?(?:kg|kilos)|(?:our|my) (?:son|daughter|baby|little one|twins|first child|grand(?:son|daughter|child)|nephew|niece) (?:was born|were born|is here|are here|arrived|has arrived|came (?:early|home))|(?:i|we|i'm|we're) (?:just |have |now )?(?:became|become|are|am) (?:a |an )?(?:dad|mum|mom|father|mother|parents|grandparents|uncle|aunt)",
        "(?:my|our) (?:beloved |dear |old |little |poor )?(?:mum|mom|mother|dad|father|gran|grandma|grandmother|grandad|granddad|grandpa|grandfather|wife|husband|partner|son|daughter|sister|brother|uncle|aunt|friend|best friend|neighbour|neighbor|cat|dog|horse)[^.!?]{0,30} (?:died|passed away|passed on|was put to sleep|is in (?:the )?hospital|had a (?:stroke|heart attack|fall)|was diagnosed|is dying)|(?:i|we)(?:'ve| have)? (?:just )?(?:lost|buried|said goodbye to|had to put down) (?:my|our) (?:mum|mom|mother|dad|father|gran\\p{L}*|wife|husband|son|daughter|sister|brother|friend|cat|dog|baby|home|house)|(?:her|his|the) funeral (?:is|was)|i lost my job|i (?:was|got|have been|'ve been) (?:laid off|made redundant|let go|diagnosed|admitted)|my (?:operation|surgery|chemo|biopsy|miscarriage|diagnosis|divorce)",
      ),
      say(
        "(?:first|last) (?:day|week|month|night|shift) (?:as an?|at my (?:new|old)|in my new|at the new|in the new|on the wards?|back at work|of (?:chemo|treatment|parental leave|maternity leave))|(?:bad|rough|awful|hard|terrible|sleepless) (?:night|day|week|month) (?:with|again|here|for me|for us|at (?:home|work|the hospital))|(?:i|we) (?:just |finally |'ve just |have just )?(?:moved (?:house|out|into|in with|to the)|got engaged|got married|broke up|split up)|i (?:miss|still miss|really miss) (?:my|her|him|them|you|home)|i(?:'m| am| feel|'ve been| have been)(?: so| really| quite| very| a bit)? (?:lonely|grieving|struggling|overwhelmed|homesick|burnt out|heartbroken|scared|anxious)(?! (?:to|of|that|for|about|by) )|i (?:can't stop crying|couldn't sleep|can't sleep|didn't sleep)",
        "(?:lost|missing)[:,]? [^.!?:]{0,30}(?:cat|dog|tabby|kitten|puppy|parrot|tortoise|budgie|rabbit)(?: [^.!?]{0,80})?|(?:our|my) (?:cat|dog|kitten|puppy|parrot|tortoise|rabbit|hamster)[^.!?]{0,30} (?:is missing|went missing|ran away|got out|didn't come home|hasn't come home|has not come home)",
      ),
    ],

    de: [
      say(
        '\\d[.,]\\d{1,3}\\s?(?:kg|kilo)[^.!?]{0,40} geboren|geboren[^.!?]{0,40}\\d[.,]\\d{1,3}\\s?kg|(?:unser|unsere|mein|meine) (?:sohn|tochter|baby|kind|enkel\\p{L}*|zwillinge|neffe|nichte) (?:ist|sind) (?:[^.!?]{0,25} )?(?:da|geboren|auf der welt)|(?:ich bin|wir sind|ich werde|wir werden) (?:\\p{L}{2,12} )?(?:papa|mama|vater|mutter|eltern|oma|opa|großeltern|tante|onkel)',
        '(?:mein|meine|unser|unsere)(?: \\p{L}{2,12})? (?:mutter|mama|vater|papa|oma|opa|großmutter|großvater|frau|mann|partner|partnerin|sohn|tochter|schwester|bruder|freund|freundin|nachbarin?|onkel|tante|katze|kater|hund)[^.!?]{0,40} (?:gestorben|verstorben|eingeschlafen|im krankenhaus|verschwunden|entlaufen|weggelaufen|vermisst)|(?:ich habe|wir haben) (?:[^.!?]{0,30} )?(?:meine?n?|unsere?n?) (?:\\p{L}{2,15}) (?:verloren|beerdigt|einschläfern)|(?:ich (?:habe|hab)|mir wurde) (?:[^.!?]{0,20} )?(?:den job|meinen job|meine arbeit|die arbeit) (?:verloren|gekündigt)|(?:meine|nach meiner) (?:operation|op|chemo|diagnose|fehlgeburt|scheidung)',
        '(?:erster|erste|erstes|letzter|letzte|letztes) (?:tag|woche|schicht|nacht|arbeitstag) (?:als|im neuen|bei der neuen|in der neuen|nach der elternzeit)|(?:schlimme|schlechte|harte|furchtbare|schlaflose) (?:nacht|woche) (?:mit|wieder|hier|hinter)|(?:ich bin|wir sind) (?:[^.!?]{0,25} )?(?:umgezogen|eingezogen|verlobt|getrennt)|ich (?:vermisse (?:meine?n?|ihn|sie|dich)|bin (?:so |sehr |ganz )?(?:einsam|verzweifelt|am ende|überfordert|traurig)|(?:habe|hab|kann) (?:[^.!?]{0,15} )?(?:nicht|kaum) (?:ge)?schlafen)|(?:vermisst|entlaufen|entflogen)[:,] [^.!?]{0,40}(?:katze|kater|hund|hündin|kaninchen|wellensittich|schildkröte)',
      ),
    ],
    fr: [
      say(
        '(?:notre|mon|ma|nos) (?:fils|fille|bébé|petite?|jumeaux|jumelles|petit-fils|petite-fille) (?:est|sont) (?:né\\p{L}*|là|arrivé\\p{L}*)|née? [^.!?]{0,30}\\d[.,]\\d{1,3}\\s?kg|\\d[.,]\\d{1,3}\\s?kg[^.!?]{0,30} née?|(?:je suis|nous sommes) (?:\\p{L}{2,12} )?(?:papa|maman|parents|grand-mère|grand-père|mamie|papi)',
        "(?:mon|ma|notre)(?: \\p{L}{2,12})? (?:mère|maman|père|papa|grand-mère|grand-père|mamie|papi|femme|mari|frère|sœur|oncle|tante|amie?|voisine?|chat|chatte|chien|chienne)[^.!?]{0,30} (?:est mort\\p{L}*|est décédé\\p{L}*|nous a quittés|est à l hôpital|a disparu|s est échappé\\p{L}*|est partie?)|(?:j'ai|nous avons|on a) (?:perdu|enterré) (?:mon|ma|notre|nos|mes) [^.!?]{2,30}|(?:j'ai perdu mon (?:travail|emploi|boulot)|j'ai été (?:licenciée?|hospitalisée?|diagnostiquée?))|(?:mon|après mon|ma) (?:opération|chimio|diagnostic|fausse couche|divorce)",
        "(?:premier|première|dernier|dernière) (?:jour|journée|semaine|mois|nuit) (?:comme|en tant que|dans mon nouveau|dans ma nouvelle|au nouveau)|(?:mauvaise|sale|dure|horrible|nouvelle) (?:nuit|semaine|journée) (?:avec|encore|sans dormir|pour moi)|(?:on vient de|nous venons de|je viens de) (?:déménager|emménager|se fiancer|nous marier)|(?:elle|il|mon père|ma mère) me manque|je (?:me sens (?:seule?|perdue?|dépassée?)|suis (?:épuisée?|en deuil)|n'ai pas dormi)|perdue?[:,]? [^.!?]{0,30}(?:chat|chatte|chien|chienne|tortue|lapin|perruche)",
      ),
    ],
    es: [
      say(
        '(?:naci[óo]|lleg[óo]) (?:nuestr[oa]|mi) (?:hij[oa]|beb[ée]|niet[oa]|sobrin[oa])|(?:nuestr[oa]|mi) (?:hij[oa]|beb[ée]|niet[oa]) (?:ya )?(?:naci[óo]|ha nacido|lleg[óo])|naci[óo] [^.!?]{0,30}\\d[.,]\\d{1,3}\\s?(?:kg|kilos)|(?:soy|somos) (?:pap[áa]|mam[áa]|padres|abuel[oa]s?|t[íi][oa]) (?:desde|por primera)',
        '(?:mi|nuestr[oa])(?: \\p{L}{2,12})? (?:madre|mam[áa]|padre|pap[áa]|abuel[oa]|espos[oa]|marido|mujer|herman[oa]|t[íi][oa]|amig[oa]|vecin[oa]|gat[oa]|perr[oa])[^.!?]{0,30} (?:muri[óo]|ha muerto|falleci[óo]|ha fallecido|nos dej[óo]|est[áa] en el hospital|se perdi[óo]|se escap[óo]|ha desaparecido)|(?:muri[óo]|falleci[óo]|ha fallecido) (?:mi|nuestr[oa]) \\p{L}{3,15}|(?:perd[íi]|perdimos|he perdido|enterramos) (?:a )?(?:mi|nuestr[oa]|mis) [^.!?]{2,30}|me (?:despidieron|han despedido|diagnosticaron|han diagnosticado|operaron|operan|quedé sin trabajo)|(?:mi|tras mi) (?:operaci[óo]n|quimio|diagn[óo]stico|divorcio)',
        '(?:primer|primera|[úu]ltim[oa]) (?:d[íi]a|semana|mes|noche|turno) (?:como|en mi nuev[oa]|en el nuevo|de quimio)|(?:mala|dura|p[ée]sima|horrible) (?:noche|semana) (?:con|otra vez|por aqu[íi]|para m[íi])|nos (?:mudamos|hemos mudado|casamos|hemos casado|comprometimos)|(?:echo de menos|extraño) a (?:mi|mis)|(?:me siento|estoy) (?:muy |tan )?(?:sol[oa]|agotad[oa]|perdid[oa]|de luto|superad[oa])|no (?:he dormido|dormí|puedo dormir)|(?:se perdi[óo]|perdid[oa]|se escap[óo])[:,]? [^.!?]{0,30}(?:gat[oa]|perr[oa]|tortuga|conejo|loro)',
      ),
    ],
    pt: [
      say(
        '(?:nosso|nossa|meu|minha|o meu|a minha) (?:filh[oa]|beb[êé]|net[oa]|sobrinh[oa]) (?:já )?(?:nasceu|chegou)|nasceu (?:o nosso|a nossa|nosso|nossa|meu|minha) \\p{L}{3,12}|nasceu [^.!?]{0,30}\\d[.,]\\d{1,3}\\s?(?:kg|quilos)|(?:sou|somos|virei) (?:pai|mãe|pais|avó|avô|tia|tio)',
        '(?:meu|minha|nosso|nossa)(?: \\p{L}{2,12})? (?:mãe|pai|avó|avô|vó|vô|esposa|marido|mulher|irmã|irmão|tia|tio|amig[oa]|vizinh[oa]|gat[oa]|cachorr[oa]|cadela|cão)[^.!?]{0,30} (?:morreu|faleceu|partiu|nos deixou|está no hospital|está internad[oa]|sumiu|fugiu|desapareceu)|(?:perdi|perdemos|enterrei|enterramos) (?:o |a )?(?:meu|minha|nosso|nossa) [^.!?]{2,30}|fui (?:demitid[oa]|despedid[oa]|diagnosticad[oa]|internad[oa])|(?:minha|meu|após a minha) (?:cirurgia|operação|quimio|diagnóstico|divórcio)',
        '(?:primeir[oa]|últim[oa]) (?:dia|semana|mês|noite|turno) (?:como|no (?:meu )?novo|na (?:minha )?nova|no novo|de quimio)|(?:noite|semana|dia) (?:ruim|difícil|péssim[oa]|má) (?:com|de novo|por aqui|outra vez)|(?:nos mudamos|mudámos de casa|acabei de me mudar|ficamos noivos|casámos|nos casamos)|(?:saudade|saudades) (?:do meu|da minha|dela|dele)|(?:me sinto|sinto-me|estou) (?:muito |tão )?(?:sozinh[oa]|exaust[oa]|perdid[oa]|de luto|sobrecarregad[oa])|não (?:dormi|consigo dormir)|(?:perdeu-se|perdid[oa]|sumiu|fugiu)[:,]? [^.!?]{0,30}(?:gat[oa]|cachorr[oa]|cadela|tartaruga|coelho|papagaio)',
      ),
    ],
    it: [
      say(
        '(?:è nat[oa]|sono nat[ie]) (?:nostr[oa]|mi[oa]|il nostro|la nostra|i nostri) \\p{L}{3,12}|(?:nostr[oa]|mi[oa]) (?:figli[oa]|nipote|bimb[oa]) è (?:nat[oa]|arrivat[oa])|nat[oa] [^.!?]{0,30}\\d[.,]\\d{1,3}\\s?(?:kg|chili)|(?:sono|siamo) (?:diventat[oaie] )(?:pap[àa]|mamma|genitori|nonn[oaie]|zi[oa])',
        '(?:mi[oa]|la mia|il mio|nostr[oa]|il nostro|la nostra)(?: \\p{L}{2,12})? (?:mamma|madre|pap[àa]|padre|nonn[oa]|moglie|marito|sorella|fratello|zi[oa]|amic[oa]|vicin[oa]|gatt[oa]|cane|cagnolin[oa])[^.!?]{0,30} (?:è mort[oa]|è mancat[oa]|se n è andat[oa]|ci ha lasciat[oi]|è scomparsa?|è in ospedale|è scappat[oa]|è sparit[oa])|(?:ho|abbiamo) (?:perso|seppellito|salutato) (?:mi[oa]|il mio|la mia|il nostro|la nostra) [^.!?]{2,30}|(?:ho perso il lavoro|mi hanno (?:licenziat[oa]|diagnosticato|operat[oa]|ricoverat[oa]))|(?:la mia|dopo la mia) (?:operazione|chemio|diagnosi|separazione)',
        '(?:prim[oa]|ultim[oa]) (?:giorno|settimana|mese|notte|turno) (?:da|come|nel nuovo|nella nuova|al nuovo)|(?:brutta|pessima|dura) (?:notte|settimana|giornata) (?:con|di nuovo|anche|per me)|(?:ci siamo|mi sono) (?:trasferit[oaie]|sposat[oaie]|fidanzat[oaie]|lasciat[oaie])|mi manca (?:mi[oa]|la mia|il mio|tanto)|(?:mi sento|sono) (?:molto |così )?(?:sol[oa]|esaust[oa]|pers[oa]|in lutto|a pezzi)|non (?:ho dormito|riesco a dormire)|(?:smarrit[oa]|scappat[oa]|persa|perso)[:,]? [^.!?]{0,30}(?:gatt[oa]|cane|cagnolin[oa]|tartaruga|coniglio|pappagallo)',
      ),
    ],
    nl: [
      say(
        '(?:onze|mijn) (?:zoon|dochter|baby|kleinzoon|kleindochter|tweeling|neefje|nichtje) is (?:[^.!?]{0,25} )?(?:geboren|er)|geboren[^.!?]{0,40}\\d[.,]\\d{1,3}\\s?(?:kg|kilo)|\\d[.,]\\d{1,3}\\s?(?:kg|kilo)[^.!?]{0,40} geboren|(?:ik ben|we zijn|wij zijn) (?:[^.!?]{0,15} )?(?:papa|mama|vader|moeder|ouders|oma|opa) geworden',
        "(?:mijn|onze|m'n)(?: \\p{L}{2,12})? (?:moeder|mama|vader|papa|oma|opa|vrouw|man|zoon|dochter|zus|broer|vriend|vriendin|buurvrouw|buurman|oom|tante|kat|poes|kater|hond)[^.!?]{0,40} (?:overleden|gestorven|ingeslapen|in het ziekenhuis|weggelopen|vermist|kwijt|ontsnapt)|(?:ik heb|we hebben|wij hebben) (?:[^.!?]{0,25} )?(?:mijn|onze) \\p{L}{2,15} (?:verloren|begraven|laten inslapen)|ik (?:ben|heb) (?:mijn baan (?:kwijt|verloren)|ontslagen|mijn baan kwijtgeraakt)|(?:mijn|na mijn) (?:operatie|chemo|diagnose|miskraam|scheiding)",
        '(?:eerste|laatste) (?:dag|week|maand|nacht|dienst) (?:als|bij mijn nieuwe|op mijn nieuwe|in mijn nieuwe|op het nieuwe)|(?:slechte|zware|vreselijke|slapeloze) (?:nacht|week|dag) (?:met|weer|hier|achter)|(?:ik ben|we zijn|wij zijn) (?:[^.!?]{0,25} )?(?:verhuisd|verloofd|getrouwd|uit elkaar)|ik (?:mis (?:mijn|haar|hem|je)|ben (?:zo |erg |heel )?(?:eenzaam|uitgeput|in de rouw|op)|voel me (?:zo |erg |heel )?(?:alleen|verloren|eenzaam)|(?:heb|kan) (?:[^.!?]{0,12} )?niet (?:ge)?slapen)|(?:vermist|weggelopen|kwijt)[:,] [^.!?]{0,40}(?:kat|poes|kater|hond|konijn|parkiet|schildpad)',
      ),
    ],
    pl: [
      say(
        'urodził[ao]? (?:się|nam się) (?:nasz\\p{L}*|mój|moja|nam)\\s?[^.!?]{0,30}|(?:nasz|nasza|nasze|mój|moja) (?:syn|córka|córeczka|synek|dziecko|wnuk|wnuczka) (?:jest (?:już )?na świecie|przysz\\p{L}+ na świat|urodził\\p{L}* się)|\\d[.,]\\d{1,3}\\s?kg[^.!?]{0,40} urodził\\p{L}*|zostal(?:iśmy|am|em) (?:rodzicami|dziadkami)|został(?:am|em) (?:mamą|tatą|babcią|dziadkiem|ciocią|wujkiem)',
        '(?:mój|moja|nasz|nasza)(?: \\p{L}{2,12})? (?:mama|matka|tata|ojciec|babcia|dziadek|żona|mąż|siostra|brat|przyjaciel|przyjaciółka|ciocia|wujek|sąsiadka|sąsiad|kot|kotka|pies|suczka)[^.!?]{0,30} (?:zmarł\\p{L}*|umarł\\p{L}*|odszedł|odeszła|nie żyje|jest w szpitalu|zaginął|zaginęła|uciekł\\p{L}*)|(?:zmarł|zmarła|odszedł|odeszła) (?:mój|moja|nasz|nasza) \\p{L}{3,15}|(?:straciłam|straciłem|straciliśmy|pożegnaliśmy|pochowaliśmy) (?:pracę|moj\\p{L}+|nasz\\p{L}+|mam[ęy]|tatę|babcię|dziadka|kota|psa)|(?:moja|po mojej|po moim) (?:operacj\\p{L}+|chemi\\p{L}+|diagnoz\\p{L}+|rozwodzie)',
        '(?:pierwszy|pierwsza|ostatni|ostatnia) (?:dzień|tydzień|miesiąc|noc|zmiana) (?:jako|w nowej|w nowym|na nowym|po macierzyńskim)|(?:ciężka|zła|fatalna|nieprzespana|trudna|trudny|ciężki) (?:noc|tydzień|dzień) (?:z|znowu|za mną|u nas)|(?:przeprowadziliśmy|przeprowadziłam|przeprowadziłem|zaręczyliśmy|rozstaliśmy) się|(?:tęsknię|tęskno mi) za|(?:czuję się|jestem) (?:tak |bardzo )?(?:samotn\\p{L}|wykończon\\p{L}|zagubion\\p{L}|w żałobie|przytłoczon\\p{L})|nie (?:spałam|spałem|mogę spać)|(?:zaginął|zaginęła|uciekł|uciekła)[:,]? [^.!?]{0,30}(?:kot|kotka|pies|suczka|królik|papuga|żółw)',
      ),
    ],
    ja: [
      mark(
        '(?:息子|娘|赤ちゃん|長男|長女|第[一二三]子|孫|甥|姪)が(?:[^。！]{0,12})(?:生まれ|産まれ|誕生し)(?:ました|た)|(?:母|父|祖母|祖父|おばあちゃん|おじいちゃん|夫|妻|姉|兄|妹|弟|愛犬|愛猫|うちの(?:猫|犬|子))が?[^。！]{0,14}(?:亡くなり|他界し|旅立ち|息を引き取り|入院し|倒れ|いなくなり|脱走し|逃げ)(?:ました|まして|た)|(?:迷い|迷子の?)(?:猫|犬|インコ)',
        '(?:入社|転職|配属|仕事|復職|育休明け)[^。！]{0,8}(?:初日|一週間|1週間|最初の(?:日|週))|(?:引っ越し|引越し|結婚し|離婚し|婚約し|失業し|退職し)(?:ました|まして|てき)|(?:手術|抗がん剤|診断)(?:を|が|の)[^。！]{0,10}(?:受け|終わり|出)(?:ました|ます)|(?:眠れなかった|眠れません|眠れない夜|寂しいです|つらいです|しんどいです|会いたいな)',
      ),
    ],
  },
  hits: {
    en: [
      'Ida, 3.1 kg, born just before midnight. All well and very tired.',
      'My dad passed away on Sunday. He taught me to sail.',
      'First week as a lorry driver. My back hurts and I love it.',
      'Lost black cat near the canal, answers to Pepper.',
      'Rough night with the baby again.',
    ],

    de: [
      'Unsere Tochter ist heute Morgen geboren, alle sind wohlauf.',
      'Mein Opa ist am Sonntag gestorben. Er hat mir das Segeln beigebracht.',
      'Erste Woche als Busfahrerin, die Füße brennen.',
    ],
    fr: [
      'Notre fille est née ce matin, tout le monde va bien.',
      "J'ai perdu mon travail hier, je ne sais pas quoi dire aux enfants.",
    ],
    es: ['Mi abuela murió el domingo. Me enseñó a nadar.', 'Primera semana como cartera y ya conozco a once perros.'],
    pt: [
      'Minha avó faleceu no domingo. Ela me ensinou a nadar.',
      'Primeira semana como carteira e já conheço onze cachorros.',
    ],
    it: [
      'Mia nonna è morta domenica. Mi ha insegnato a nuotare.',
      'Prima settimana da postina, mi fanno male i piedi.',
    ],
    nl: ['Mijn opa is zondag overleden. Hij leerde me zeilen.', 'Eerste week als postbode, mijn voeten doen pijn.'],
    pl: ['Moja babcia zmarła w niedzielę. Nauczyła mnie pływać.', 'Pierwszy tydzień jako listonoszka, bolą mnie nogi.'],
    ja: ['祖母が日曜に亡くなりました。泳ぎを教えてくれた人です。', '娘が今朝生まれました。二人とも元気です。'],
  },
  misses: {
    en: [
      'The composer was born on this day in 1811.',
      'First day of the season at the county ground.',
      'The minister lost his seat by nine votes.',
      'My dad says hello.',
      linked('My mother died and left me her diary: an essay.'),
    ],

    de: ['Der Komponist wurde heute vor 200 Jahren geboren.', 'Mein Opa lässt grüßen.'],
    fr: ['Le compositeur est né un 4 mai.', 'Mon grand-père vous salue.'],
    es: ['El compositor nació en 1811.', 'Mi abuela manda saludos.'],
    pt: ['O compositor nasceu em 1811.', 'Minha avó manda lembranças.'],
    it: ['Il compositore è nato nel 1811.', 'Mia nonna vi saluta.'],
    nl: ['De componist werd in 1811 geboren.', 'Mijn opa doet jullie de groeten.'],
    pl: ['Kompozytor urodził się w 1811 roku.', 'Moja babcia pozdrawia.'],
    ja: ['作曲家は1811年に生まれました。', '祖母がよろしくと言っていました。'],
  },
};

/* ---- Forms that ask people, whatever stands next to them ---- */
const hasStake = ({ text }: TimelineItem, lang: RuleLanguage | null) =>
  lang !== null && text !== null && [stakes[lang], ...(disclosed.patterns?.[lang] ?? [])].some((p) => p?.test(text));

const peopleAsked: Rule = {
  code: 'question-to-people',
  evidence: 'text',
  given: opensATurn,
  patterns: {
    en: [
      say(
        '(?:does|do|did|has|have|is|are|was|can|could|would|might|if) (?:anyone|anybody|someone|somebody|any of you|one of you)(?! (?:care|surprised|really|actually|still|need|want)) [^?]{3,160}\\?',
        'anyone (?:here|around|else|out there|got|have|has|know|able|free|tried|going|up for|using|used|with|had|fancy|want to|in) [^?]{2,140}\\?',
        'who (?:has|have|knows|can|could|is (?:free|coming|around|bringing|in charge)|would (?:like|be)|wants to (?:join|come|play|help)) [^?]{3,120}\\?',
        'any (?:recommendations?|tips|advice|suggestions?|ideas?|pointers|leads)(?: (?:for|on|about|how|where|of|to|what|which|from|with) [^?.!]{2,100})?\\?',
      ),
      say(
        'what am i (?:missing|doing wrong|overlooking)|am i (?:missing|overlooking|the only one (?:who|having|with))|should (?:i|we)(?! (?:care|worry|believe|trust|fear|be (?:worried|afraid|concerned))) [^?]{3,140}\\?|(?:how|where) (?:do|can|should|could|would) (?:i|we) [^?]{3,140}\\?|(?:would|does|is) (?:that|this|it|the [^?.!]{3,30}) (?:suit|work for|ok for|okay for) (?:you|everyone|everybody|all of you)',
        '(?:could|can|would|will) (?:you|someone|somebody|anyone)(?: all| please)? (?:please )?(?:check|look|help|send|tell me|explain|point me|recommend|take a look|lend|bring|confirm|test|swap|pick|ask|keep an eye|spare) [^.!?]{2,120}',
        "(?:i'm|i am|we're|we are|am|still)?\\s?(?:looking for|need|after|seeking|grateful for) (?:some |any |your |a few |a )?(?:recommendations?|advice|suggestions|pointers|help (?:with|from|on)|second opinion)|(?:recommendations?|advice|tips|pointers|suggestions|help|opinions) (?:is |are |would be |very |much |most )*(?:welcome|appreciated)|please (?:advise|help me|let me know (?:if|when|whether|by))|reply so i know|let (?:me|us) know (?:if|whether) (?:you(?:'re| are| can| would| want to come| have)|that works|it suits)",
      ),
    ],

    de: [
      say(
        '(?:hat|haben|kennt|kann|könnte|weiß|war|ist|will|mag|hätte|wäre|möchte|fährt|braucht|wohnt|geht|nutzt) (?:[^.!?]{1,25} )?(?:jemand|irgendwer|irgendjemand|(?:einer|eine) von euch)(?! (?:ernsthaft|wirklich)) [^?]{3,160}\\?|wer (?:hat|kann|könnte|weiß|kommt|hätte|bringt|ist (?:dabei|frei|heute|morgen)|(?:möchte|will) mit)(?! (?:nicht|das nicht|gedacht|das gesagt)) [^?]{3,120}\\?|(?:tipps?|empfehlung(?:en)?|erfahrungen?|vorschläge|ratschläge)(?: (?:für|zu|zum|zur|mit|wo|wie|von) [^?.!]{2,100}| parat)?\\?',
        'was (?:mache|übersehe|habe) ich (?:falsch|dabei|da|hier|übersehen)|(?:soll|sollen|sollte|sollten|darf) (?:ich|wir) [^?]{3,140}\\?|(?:wie|wo|woran|womit|wann) (?:kann|können|soll|könnte|bekomme|finde|erkenne|kriege?) (?:ich|wir) [^?]{3,140}\\?|passt (?:euch|dir|ihnen|es (?:euch|dir|ihnen|allen)) [^?]{2,100}\\?|(?:könnt|kannst|könntest|könntet|könnten|würdest|würdet|würden) (?:du|ihr|sie)(?! (?:das|euch|sich|dir) (?:das )?(?:glauben|vorstellen)) (?:bitte |mir |mal |uns |kurz )[^.!?]{3,120}\\?',
        '(?:dankbar|froh) (?:für|über) (?:jeden |jede |einen |eure? |ihre )?(?:tipps?|hinweise?|rat|empfehlung(?:en)?|hilfe)|(?:suche|suchen|brauche|brauchen|bräuchte) (?:noch |dringend |gerade |mal )?(?:euren rat|ihren rat|eure hilfe|einen tipp|tipps|empfehlungen|hilfe (?:bei|beim|mit))|(?:tipps|hinweise|empfehlungen|ratschläge) (?:sind )?(?:sehr )?(?:willkommen|erwünscht)|(?:sagt|gebt|sag|gib|geben sie)(?: mir| uns)?(?: bitte| kurz)? bescheid',
      ),
    ],
    fr: [
      phrase(
        "(?:quelqu[’']?un|l[’']une? (?:de vous|d[’']entre vous))(?! (?:croit|pense) (?:vraiment|encore)) [^?.!]{3,160}\\?|qui (?:peut|pourrait|sait|aurait|connaît|connait|a (?:le|la|les|un|une)|vient|est (?:libre|dispo|partant)) [^?]{3,120}\\?|(?:des|un|une|vos) (?:conseils?|recommandations?|idées?|suggestions?|bonnes adresses|retours)(?: (?:pour|sur|de|à) [^?.!]{2,100})?\\s?\\?",
      ),
      phrase(
        "qu[’']est-ce que je (?:fais de travers|rate|fais mal)|(?:dois-je|devrais-je|puis-je|est-ce que je (?:dois|peux|devrais)|est-ce qu[’']on (?:peut|doit)|faut-il que (?:je|nous)) [^?]{3,140}\\?|(?:comment|où|quand) (?:puis-je|pourrais-je|je peux|faire pour|trouver|est-ce que je)\\s?[^?]{3,140}\\?|(?:ça|cela|l[’']horaire|la date) (?:vous|te) (?:va|convient)\\s?[^?]{0,80}\\?|(?:pourriez|pouvez|voudriez)-vous (?:me |nous |vérifier|regarder|jeter)[^.!?]{2,120}\\?|(?:peux|pourrais|peut|pourrait)-tu (?:me |nous |vérifier|regarder|jeter)[^.!?]{2,120}\\?|(?:tu|vous) (?:peux|pouvez|pourrais|pourriez) (?:me |nous |regarder|vérifier)[^.!?]{2,120}\\?|(?:je cherche|nous cherchons|on cherche|besoin de|preneu(?:r|se) de|merci pour) (?:des |vos |d[’']un |de vos )?(?:conseils?|recommandations|avis sur|coup de main)|(?:conseils?|idées|recommandations) (?:bienvenue?s?|appréciés?)|dites-moi (?:si|quand)",
      ),
    ],
    es: [
      say(
        '(?:alguien|algun[oa] de (?:ustedes|vosotros|vosotras))(?! (?:cree|piensa) (?:de verdad|todavía|aún)) [^?.!]{3,160}\\?|qui[ée]n (?:tiene|sabe|puede|podr[íi]a|viene|trae|me|nos|conoce|se apunta|est[áa] libre) [^?]{3,120}\\?|(?:alg[úu]n(?:a|os|as)?|me dan|me dais|ten[ée]is|tienen|tienes) (?:consejos?|recomendaci[óo]n(?:es)?|recomendaciones|ideas?|sugerencias?|pistas?)[^?.!]{0,100}\\?',
        'qu[ée] (?:estoy haciendo mal|hago mal|me falta|se me escapa|me recomiend(?:an|as|[áa]is))|(?:deber[íi]a|deber[íi]amos|puedo|podemos) [^?.!]{3,140}\\?|(?:c[óo]mo|d[óo]nde|cu[áa]ndo) (?:puedo|podemos|podr[íi]a|consigo|encuentro|hago) [^?]{3,140}\\?|(?:les|os|te|le) (?:viene bien|va bien|parece bien|queda bien) [^?.!]{0,100}\\?|(?:puedes|pueden|pod[ée]is|podr[íi]as|podr[íi]an|podr[íi]ais|podr[íi]a usted) (?:mirar|revisar|decirme|decirnos|ayudarme|ayudarnos|pasarme|echar|confirmar|prestarme|recomendarme|enviarme|avisarme)[^.!?]{0,120}\\?|(?:busco|buscamos|necesito|agradezco|agradecer[íi]a|acepto|se agradecen?) (?:alg[úu]n |alguna |sus |vuestros )?(?:consejos?|recomendaci[óo]n(?:es)?|ayuda (?:con|para)|sugerencias|opiniones)|av[íi]s(?:en|a|ad)me si',
      ),
    ],
    pt: [
      say(
        '(?:alguém|algum(?:a)? de vocês)(?! (?:ainda|realmente) (?:acredita|acha)) [^?.!]{3,160}\\?|quem (?:tem|sabe|pode|poderia|consegue|vem|traz|conhece|está livre|topa|vai) [^?]{3,120}\\?|(?:alguma|algum|têm|tem|alguém tem) (?:dicas?|recomendaç(?:ão|ões)|indicaç(?:ão|ões)|sugest(?:ão|ões)|conselhos?|ideias?)[^?.!]{0,100}\\?|se alguém (?:tiver|souber|puder|conhecer) [^.!?]{3,100}',
        'o que (?:estou fazendo de errado|estou a fazer mal|me falta|está me escapando|me (?:recomendam|indicam))|(?:devo|deveria|devíamos|devemos|será que (?:eu|devo|devemos|vale|posso)) [^?.!]{3,140}\\?|(?:como|onde|quando) (?:posso|podemos|consigo|conseguimos|encontro|faço) [^?]{3,140}\\?|(?:fica|está) bom para (?:vocês|você|todos|ti)\\s?[^?.!]{0,100}\\?|(?:você|vocês|o senhor|a senhora)?\\s?(?:pode|podem|poderia|poderiam|podes|consegue|conseguem) (?:ver|verificar|me |dar uma|confirmar|ajudar|dizer|olhar|trazer|enviar)[^.!?]{0,120}\\?|(?:procuro|preciso de|aceito|agradeço|busco) (?:algumas? |suas |vossas )?(?:dicas|recomendações|indicações|conselhos?|ajuda (?:com|para)|sugestões|opiniões)|me avis(?:a|e|em) se',
      ),
    ],
    it: [
      phrase(
        "(?:qualcun[oa]|c[’']è nessuno)(?: di voi)?(?! (?:crede|pensa) (?:davvero|ancora)) [^?.!]{3,160}\\?|chi (?:ha (?:il|la|le|un|una|i|gli)|sa|può|potrebbe|viene|porta|mi|conosce|di voi (?:ha|sa|può|viene)|è libero) [^?]{3,120}\\?|(?:qualche|avete|hai|ha|dei) (?:consigli[oi]?|suggeriment[oi]|idee?|idea|dritt[ae]|raccomandazion[ei])[^?.!]{0,100}\\?",
      ),
      phrase(
        '(?:cosa|che cosa|dove) (?:sbaglio|sto sbagliando|mi sfugge)|(?:dovrei|dovremmo|devo|dobbiamo|posso|possiamo|conviene) [^?.!]{3,140}\\?|(?:come|dove|quando) (?:posso|possiamo|potrei|trovo|faccio) [^?]{3,140}\\?|(?:vi|ti|le) (?:va bene|andrebbe bene|torna|andrebbe) [^?.!]{0,100}\\?|(?:potete|puoi|potresti|potreste|potrebbe|può) (?:controllare|guardare|dirmi|dirci|aiutarmi|aiutarci|darmi|dare un|confermare|prestarmi|consigliarmi|mandarmi|portare)[^.!?]{0,120}\\?|(?:cerco|cerchiamo|accetto|avrei bisogno di|ho bisogno di) (?:un |dei |vostri )?(?:consigli[oi]?|suggerimenti|aiuto (?:con|per)|pareri|una mano)|(?:consigli|suggerimenti) (?:sono )?(?:ben\\s?accetti|benvenuti|graditi)|fatemi sapere (?:se|chi)',
      ),
    ],
    nl: [
      say(
        '(?:heeft|kent|kan|weet|is|was|wil|zou|gaat|gebruikt|woont|zijn er) (?:[^.!?]{1,25} )?(?:iemand|één van jullie|een van jullie|mensen die)(?! (?:echt|serieus)) [^?]{3,160}\\?|iemand (?:hier |nog |toevallig )?(?:die|een|ervaring|tips?|zin|interesse) [^?]{3,140}\\?|wie (?:heeft|kan|weet|komt|brengt|neemt|zou|is er (?:vrij|bij)|(?:gaat|wil) (?:er )?mee)(?! (?:niet|dat gedacht)) [^?]{3,120}\\?|(?:tips?|aanbevelingen|suggesties|ervaringen|advies)(?: (?:voor|over|om|met|waar|hoe|van) [^?.!]{2,100})?\\?',
        'wat (?:doe ik (?:fout|verkeerd)|zie ik over het hoofd|mis ik)|(?:moet|zal|mag|kan|zullen|moeten|kunnen) (?:ik|wij|we) [^?]{3,140}\\?|(?:hoe|waar|wanneer) (?:kan|moet|vind|krijg|kunnen|moeten) (?:ik|wij|we) [^?]{3,140}\\?|(?:komt|past|schikt) (?:dat|het|die tijd|dit) (?:jullie|je|u|iedereen|voor)\\s?[^?.!]{0,80}\\?|(?:kun|kan|kunnen|zou|zouden|kunt|wil|willen) (?:je|jij|jullie|u) (?:me |mij |ons |even |eens |misschien |alsjeblieft )[^.!?]{3,120}\\?|(?:zoek|zoeken|kan wel|gebruik graag|wil graag) (?:nog |wat |even )?(?:tips|advies|aanbevelingen|hulp (?:bij|met)|jullie hulp|raad)|(?:tips|suggesties|adviezen|ideeën) (?:zijn )?(?:zeer |heel )?welkom|laat (?:me|het me|ons|even) weten (?:of|als)',
      ),
    ],
    pl: [
      say(
        'czy (?:ktoś|ktokolwiek|któreś z was)(?! (?:naprawdę|jeszcze wierzy)) [^?]{3,160}\\?|(?:ktoś|ktokolwiek|któreś z was|ktoś z was|ktoś z państwa)(?: tu| tutaj| może| już| z okolicy)? (?:ma|zna|wie|może|mógłby|używa|był|mieszka|poleci|jedzie|chce|chciałby|potrafi|próbował|miał|przerabiał|jeszcze ma)(?! (?:naprawdę))\\s?[^?]{3,160}\\?|kto (?:ma|zna|wie|może|mógłby|przyniesie|przyjdzie|jest wolny|jedzie|poleci|chciałby)(?! (?:nie|dość)) [^?]{3,120}\\?|(?:jakieś|macie|masz|ma ktoś|znacie) (?:jakieś |może )?(?:rady|porady|pomysły|sugestie|polecenia|wskazówki|doświadczenia)[^?.!]{0,100}\\?',
        'co (?:robię źle|przeoczyłe?a?m|mi umyka|mam zrobić)|czy (?:powin(?:ienem|nam|niśmy)|mogę|możemy|mam|mamy|warto) [^?]{3,140}\\?|(?:jak|gdzie|kiedy) (?:mogę|możemy|mam|znajdę|najlepiej|powinnam|powinienem) [^?]{3,140}\\?|(?:pasuje|odpowiada) (?:wam|ci|państwu|pani|panu|wszystkim)\\s?[^?.!]{0,100}\\?|(?:możesz|możecie|mógłbyś|mogłabyś|moglibyście|może pan|może pani|mogliby państwo) (?:sprawdzić|zerknąć|mi|nam|pomóc|powiedzieć|przynieść|podesłać|potwierdzić|pożyczyć|polecić|rzucić)[^.!?]{0,120}\\?|(?:szukam|szukamy|proszę o|potrzebuję|poproszę o) (?:jakiejś |waszej |wasze |państwa )?(?:rad[yę]?|porad[yę]?|poleceń|polecenie|sugestii|sugestie|pomocy (?:z|przy|w)|wskazówe?k\\p{L}?)|(?:rady|wskazówki|sugestie) mile widziane|dajcie znać,? (?:czy|kto)',
      ),
    ],
    ja: [
      mark(
        '(?:どなたか|誰か|だれか|詳しい方|経験のある方|使っている方|お住まいの方|ご存(?:じ|知)の方)[^。！!]{2,80}(?:か(?=[。？?！!…\\s]|$)|[？?]|ください|下さい|ほしい|嬉しいです|助かります|いたら)',
        '(?:教えて|アドバイス|おすすめ(?:の[^。]{1,20})?(?:が|を)?)[^。！!？?]{0,14}(?:ください|下さい|いただけ|もらえ|くれ|ほしい|嬉しいです|助かります|あり(?:ます|ません)か|ないですか|お願いします)|おすすめ(?:は|あれば|ありますか|の[^。！]{1,20}(?:ありますか|ないですか|知りませんか))',
        '(?:どう(?:したら|すれば|やって)|何が(?:悪い|足りない|原因)|どこ(?:で|に)|どちら(?:が|に)|どれ(?:が|を))[^。！!？?]{1,50}(?:でしょうか|ですか|ますか|ませんか|かな)|(?:ご都合|時間|日程)[^。！!？?]{1,40}(?:でしょうか|ですか|ますか)|(?:確認|見て|貸して|手伝って|送って|知らせて|返信して)[^。！!？?]{0,8}(?:いただけ|もらえ|くれ)(?:ます|ません|る|ない)(?:か|[？?])',
      ),
    ],
  },
  hits: {
    en: [
      'Has anyone here repaired a leaking skylight without taking the whole frame out?',
      'Moving a piano down two floors next month. Any recommendations for a firm in Cardiff?',
      'My sourdough comes out flat although the starter doubles. What am I doing wrong?',
      'Who has the key to the club room? I left my jacket there.',
      'Grey rabbit got out on Elm Road; could you check under your hedge?',
      linked('I drew up a rota for the allotment. Should we keep Sundays free? Draft below.'),
    ],

    de: [
      'Hat hier jemand Erfahrung mit Lehmputz im Bad?',
      'Kennt von euch jemand eine gute Tierärztin in Kassel?',
      'Die Kupplung rutscht nach zehn Kilometern. Was mache ich falsch?',
      'Könnten Sie bitte kurz in Ihrer Garage nachsehen? Unser Kater ist seit gestern weg.',
    ],
    fr: [
      "Quelqu'un a déjà refait des joints de douche sans tout casser ?",
      'Qui peut garder Léo mercredi matin ? Je suis coincée au travail.',
      'Pourriez-vous vérifier votre cave ? Notre chatte a disparu hier soir.',
    ],
    es: [
      '¿Alguien sabe si el taller de la calle Luna abre los sábados?',
      'El pan me sale duro cada vez. ¿Qué estoy haciendo mal?',
      '¿Podrían revisar su garaje? La tortuga de los niños se escapó ayer.',
    ],
    pt: [
      'Alguém já trocou a resistência de um forno antigo sem chamar técnico?',
      'Quem pode levar a avó ao dentista na terça?',
      'Você pode ver se a gata entrou na sua garagem? Sumiu ontem.',
    ],
    it: [
      'Qualcuno di voi ha sostituito una caldaia quest’anno? Quanto ci è voluto?',
      'Il lievito non parte mai. Dove sbaglio?',
      'Potreste controllare in cantina? La gatta di mia sorella manca da ieri.',
    ],
    nl: [
      'Heeft hier iemand ervaring met een houten vloer in de keuken?',
      'Mijn tomaten worden bruin van onderen. Wat doe ik fout?',
      'Kunt u even in uw schuur kijken? Onze kat is sinds gisteren weg.',
    ],
    pl: [
      'Czy ktoś z was wymieniał ostatnio paszport w Gdańsku?',
      'Ciasto opada mi za każdym razem. Co robię źle?',
      'Czy może pani sprawdzić piwnicę? Kot sąsiadów zniknął wczoraj.',
    ],
    ja: [
      'どなたか駅前の歯医者に行ったことのある方はいますか。',
      '生地が毎回しぼみます。何が悪いのでしょうか。',
      '土曜に車を出せる方、教えてください。',
    ],
  },
  misses: {
    en: [
      'Does anyone really need another calendar app?',
      linked('Did you know that octopuses taste with their arms?'),
      'Ready for summer? Our new sandals are here.',
      'What is one thing you would tell your younger self? Go.',
      {
        text: 'Does anyone in your family snore? Book now and save.',
        author: { handle: 'dormo', name: 'Dormo', kind: 'organisation' },
      },
    ],

    de: [
      'Wusstet ihr, dass Kraken mit den Armen schmecken?',
      'Wer braucht schon Schlaf?',
      'Lust auf Sommer? Unsere Sandalen sind da.',
      'Jemand hat mein Rad gestohlen.',
    ],
    fr: [
      'Saviez-vous que les pieuvres goûtent avec leurs bras ?',
      "Prêts pour l'été ? Nos sandales sont là.",
      'Quelqu’un a laissé la porte ouverte.',
    ],
    es: [
      '¿Sabías que los pulpos saborean con los brazos?',
      '¿Listos para el verano? Llegaron las sandalias.',
      'Alguien dejó la puerta abierta.',
    ],
    pt: [
      'Você sabia que os polvos sentem gosto com os braços?',
      'Prontos para o verão? As sandálias chegaram.',
      'Alguém deixou a porta aberta.',
    ],
    it: [
      'Sapevate che i polpi assaggiano con le braccia?',
      "Pronti per l'estate? I sandali sono arrivati.",
      'Qualcuno ha lasciato la porta aperta.',
    ],
    nl: [
      'Wist je dat octopussen met hun armen proeven?',
      'Klaar voor de zomer? De sandalen zijn er.',
      'Iemand heeft de deur open laten staan.',
    ],
    pl: [
      'Czy wiecie, że ośmiornice smakują ramionami?',
      'Gotowi na lato? Sandały już są.',
      'Ktoś zostawił otwarte drzwi.',
    ],
    ja: [
      'タコは腕で味がわかると知っていましたか。',
      '夏の準備はいいですか。新作サンダル入荷。',
      '誰かが窓を開けたままでした。',
    ],
  },
};

export const conversation: readonly Rule[] = [
  {
    code: 'reply-to-you',
    evidence: 'structure',
    given: (item) => item.repostedBy === null,
    when: ({ replyTo }) => (replyTo?.isYou ? '' : null),
    hits: {
      any: [
        { replyTo: { handle: 'you', text: null, isYou: true } },
        { text: null, media: 'image', replyTo: { handle: 'you', text: 'Which one?', isYou: true } },
        { text: 'Yes, Thursday works.', replyTo: { handle: null, text: null, isYou: true } },
      ],
    },
    misses: {
      any: [
        { replyTo: { handle: 'mara', text: null, isYou: false } },
        { replyTo: { handle: 'mara', text: null, isYou: null } },
        { mentionsYou: true, mentions: ['you'] },
      ],
    },
  },
  {
    code: 'mentions-you',
    evidence: 'structure',
    given: (item) => item.mentionsYou === true && item.mentions.length < 4,
    when: ({ text, replyTo, mentions }) => {
      if (replyTo === null) return text?.match(handles)?.[0] ?? '';
      // The network puts those who took part before the text of an answer; only a handle further in is an address.
      const words = text ?? '';
      const inside = words.slice(leadingHandles.exec(words)?.[0].length ?? 0).match(handles);
      const leading = (leadingHandles.exec(words)?.[0].match(handles) ?? []).length;
      return inside ? inside[0] : mentions.length > leading && leading > 0 ? '' : null;
    },
    hits: {
      any: [
        { text: '@you did the vendor ever call back?', mentions: ['you'], mentionsYou: true },
        { text: 'Saw the crane that @you wrote about.', mentions: ['you'], mentionsYou: true },
        { ...answering('@mara I think @you has the spare key.'), mentions: ['mara', 'you'], mentionsYou: true },
      ],
    },
    misses: {
      any: [
        { ...answering('@mara @you I would take the later train.'), mentions: ['mara', 'you'], mentionsYou: true },
        { text: '@a1 @b2 @c3 @you have a look', mentions: ['a1', 'b2', 'c3', 'you'], mentionsYou: true },
        { text: '@mara have a look', mentions: ['mara'], mentionsYou: false },
      ],
    },
  },
  {
    code: 'in-your-thread',
    evidence: 'history',
    when: (item, _lang, { yourThreads }) =>
      yourThreads.has(itemKey(item)) || yourThreads.has(keyOf(item.network, item.id)) ? '' : null,
    hits: {},
    misses: { any: [{}, answering('The mill path is open again.'), { mentionsYou: true, mentions: ['you'] }] },
  },
  {
    code: 'reply-to-person',
    evidence: 'structure',
    given: (item) => ownTurn(item) && answers(item) && item.replyTo?.isYou !== true,
    when: ({ text, replyTo }) =>
      /[\p{L}\p{N}]/u.test(plain(text ?? '').replace(hashtags, ' '))
        ? replyTo?.handle
          ? `@${replyTo.handle}`
          : ''
        : null,
    hits: {
      any: [
        answering('The second route was still shut on Tuesday.'),
        { ...answering('Bei mir half nur ein neuer Schlauch.'), replyTo: { handle: null, text: null, isYou: null } },
        answering('@mara agree with the second half, not the first.'),
      ],
    },
    misses: {
      any: [
        { replyTo: { handle: 'somebody', text: null, isYou: false } },
        answering('@mara @ivo'),
        answering('😂😂'),
        answering('#BridgeNow #MillLane'),
        { ...answering('The mill path is open again.'), repostedBy: { handle: 'ivo', name: null } },
        { replyTo: { handle: 'you', text: null, isYou: true } },
      ],
    },
  },
  {
    code: 'author-in-thread',
    evidence: 'structure',
    when: ({ authorAnswersHere, repostedBy }) => ((authorAnswersHere ?? 0) >= 1 && repostedBy === null ? '' : null),
    hits: {
      any: [{ authorAnswersHere: 1 }, { authorAnswersHere: 23 }, { ...answering('True.'), authorAnswersHere: 2 }],
    },
    misses: {
      any: [
        { authorAnswersHere: 0 },
        { authorAnswersHere: null },
        { authorAnswersHere: 2, repostedBy: { handle: 'ivo', name: null } },
      ],
    },
  },
  peopleAsked,
  {
    // An answer that asks back; a question in a circle, to somebody by name, or by an author who answers.
    code: 'question-to-people',
    evidence: 'structure',
    given: (item, context) => opensATurn(item) && (answers(item) || addressed(item) || amongPeople(item, context)),
    when: asksIn,
    hits: {
      any: [
        answering('Did you go round by the mill?'),
        { text: 'Does the new time suit everyone, or should we go back to eight?', audience: 'circle' },
        { text: '@lena which interval did you use in the end?', mentions: ['lena'] },
        { text: 'What would you plant against a north wall?', authorAnswersHere: 2 },
      ],
    },
    misses: {
      any: [
        answering('The second route was still shut on Tuesday.'),
        'What would you plant against a north wall?',
        { text: 'Which pizza are you?', mentions: ['a1', 'b2', 'c3', 'd4'] },
        answering('Really?'),
      ],
    },
  },
  {
    // An invitation to ask or to show, by an author who takes it up (T2, T20).
    code: 'question-to-people',
    evidence: 'text',
    given: (item) => asksAll(item) && (item.authorAnswersHere ?? 0) > 0,
    patterns: {
      en: [
        say(
          '(?:drop|post|send|share|show|tell|ask|give) (?:me |us )?(?:your|yours|what|which|how|where|anything|a link to your)',
        ),
      ],
      de: [
        say(
          '(?:schickt|zeigt|postet|nennt|fragt|schreibt|erzählt|schick|zeig|frag) (?:mir |uns |mich |hier )?(?:eure?n?|deine?n?|was|welche\\p{L}*|wie|alles)',
        ),
      ],
      fr: [
        phrase(
          '(?:envoyez|montrez|postez|posez|dites|demandez|racontez|donnez)(?:[- ](?:moi|nous))? (?:vos|votre|ce que|quel\\p{L}*|tout|comment)',
        ),
      ],
      es: [
        say(
          '(?:m[áa]nd|ens[eé]ñ|muéstr|pregúnt|cuént|envi|dej|compart)\\p{L}{1,8} (?:tus?|sus?|vuestr\\p{L}+|qu[ée]|lo que|c[óo]mo)',
        ),
      ],
      pt: [
        say(
          '(?:mand|mostr|pergunt|cont|envi|deix)(?:em|e|a|am)(?:-me)? (?:aqui |me )?(?:o seu|a sua|os seus|as suas|seus?|suas?|o que|qual|como)',
        ),
      ],
      it: [
        say(
          '(?:mandate|mostrate|chiedete|raccontate|inviate|ditemi|mandatemi|mostratemi|chiedetemi|raccontatemi) (?:il|la|i|le|vostr\\p{L}|cosa|quale|quello che|come)',
        ),
      ],
      nl: [
        say(
          '(?:stuur|toon|laat|vraag|vertel|deel|post) (?:me |mij |ons |hier |maar )?(?:je|jouw|jullie|uw|wat|welke|hoe)',
        ),
      ],
      pl: [
        say(
          '(?:wyślij|pokaż|napisz|zapytaj|pytaj|podaj|wrzuć|opowiedz)(?:cie)? (?:mi |nam |tu )?(?:sw\\p{L}{2,5}|wasz\\p{L}*|co|jak\\p{L}{0,3}|który)',
        ),
      ],
      ja: [
        mark(
          '(?:質問|作品|写真|感想|ポートフォリオ)[^。！]{0,12}(?:送って|見せて|貼って|聞かせて|どうぞ|お寄せ|ください)',
        ),
      ],
    },
    hits: {
      en: [
        'Drop your chord chart and I will mark one bar.',
        'Ask me anything about tuning a harp.',
        'Show me your balcony and I will name a plant for it.',
      ].map(taken),
      de: ['Zeigt mir euren Balkon, ich nenne eine Pflanze dafür.', 'Schickt eure Noten, ich markiere einen Takt.'].map(
        taken,
      ),
      fr: ['Montrez-moi votre balcon, je propose une plante.', 'Posez vos questions sur la harpe.'].map(taken),
      es: ['Mándame tu balcón y te digo una planta.', 'Enséñenme sus partituras y marco un compás.'].map(taken),
      pt: ['Mandem a sua varanda e indico uma planta.', 'Perguntem o que quiserem sobre harpas.'].map(taken),
      it: ['Mandatemi la foto del balcone e propongo una pianta.', 'Chiedete quello che volete sulle arpe.'].map(taken),
      nl: ['Stuur je balkon en ik noem een plant.', 'Vraag maar wat je wilt over harpen.'].map(taken),
      pl: ['Pokażcie swój balkon, podam roślinę.', 'Napiszcie jakie macie struny, doradzę.'].map(taken),
      ja: ['質問をどうぞ。ハープのことなら答えます。', 'ベランダの写真を送ってください、植物を一つ選びます。'].map(
        taken,
      ),
    },
    misses: {
      en: [
        'Drop your chord chart and I will mark one bar.',
        taken('The harp is tuned.'),
        { ...taken('Ask me anything.'), authorAnswersHere: 0 },
      ],
      de: ['Zeigt mir euren Balkon, ich nenne eine Pflanze dafür.', taken('Die Harfe ist gestimmt.')],
      fr: ['Montrez-moi votre balcon, je propose une plante.', taken('La harpe est accordée.')],
      es: ['Mándame tu balcón y te digo una planta.', taken('El arpa está afinada.')],
      pt: ['Mandem a sua varanda e indico uma planta.', taken('A harpa está afinada.')],
      it: ['Mandatemi la foto del balcone e propongo una pianta.', taken("L'arpa è accordata.")],
      nl: ['Stuur je balkon en ik noem een plant.', taken('De harp is gestemd.')],
      pl: ['Pokażcie swój balkon, podam roślinę.', taken('Harfa jest nastrojona.')],
      ja: ['質問をどうぞ。ハープのことなら答えます。', taken('ハープを調律しました。')],
    },
  },
  {
    // A stake and a question that is meant; where a link follows, the link may be the answer (T3).
    code: 'question-to-people',
    evidence: 'text',
    given: (item) => asksAll(item) && !leadsOn(item) && item.suggested !== true && item.author.kind !== 'organisation',
    when: (item, lang) => {
      const asked = asksIn(item, lang);
      return asked !== null && hasStake(item, lang) ? asked : null;
    },
    hits: {
      en: [
        'Bad night with the twins again. How did you all get through month four?',
        'My fig drops every fruit at marble size. Is clay soil the reason?',
        { text: 'Moving our chess evening: Tuesday or Friday? I will book whichever wins.', poll: true },
      ],

      de: [
        'Wir streichen am Samstag den Flur. Hält die Farbe auf altem Lack?',
        'Schlimme Nacht mit dem Baby. Wie habt ihr den vierten Monat geschafft?',
      ],
      fr: [
        'Je repeins la cuisine samedi. La peinture tiendra-t-elle sur le vernis ?',
        'Notre figuier perd tous ses fruits. Est-ce le sol argileux ?',
      ],
      es: [
        'Tengo que pintar la cocina el sábado. ¿Aguanta la pintura sobre barniz?',
        'Se nos cae toda la fruta de la higuera. ¿Será la arcilla?',
      ],
      pt: [
        'Vou pintar a cozinha no sábado. A tinta segura sobre verniz?',
        'Minha figueira perde todos os frutos. Será o solo argiloso?',
      ],
      it: [
        'Sabato devo dipingere la cucina. La vernice tiene sul vecchio smalto?',
        'Il mio fico perde tutti i frutti. Colpa del terreno argilloso?',
      ],
      nl: [
        'Zaterdag verf ik de keuken. Houdt de verf op oude lak?',
        'Onze vijg verliest al zijn vruchten. Ligt het aan de kleigrond?',
      ],
      pl: [
        'W sobotę maluję kuchnię i mam stary lakier. Czy farba będzie trzymać?',
        'Nasz figowiec gubi wszystkie owoce. To wina gliny?',
      ],
      ja: [
        'うちのいちじくは実が全部落ちます。土のせいでしょうか。',
        '私は土曜に台所を塗ります。古いニスの上でも大丈夫ですか？',
      ],
    },
    misses: {
      en: [
        'I tried the new place on Mill Lane. Guess what?',
        linked('Why do my ankles swell? A doctor explains.'),
        'Is the high street dying?',
        'I love Mondays. Agree?',
      ],

      de: ['Stirbt die Innenstadt aus?', linked('Warum schwellen meine Füße an? Eine Ärztin erklärt es.')],
      fr: [
        'Le centre-ville est-il en train de mourir ?',
        linked('Pourquoi mes chevilles gonflent-elles ? Une médecin explique.'),
      ],
      es: ['¿Se muere el centro de la ciudad?', linked('¿Por qué se me hinchan los tobillos? Una médica lo explica.')],
      pt: ['O centro da cidade está morrendo?', linked('Por que meus tornozelos incham? Uma médica explica.')],
      it: ['Il centro storico sta morendo?', linked('Perché mi si gonfiano le caviglie? Lo spiega una medica.')],
      nl: ['Sterft de binnenstad uit?', linked('Waarom zwellen mijn enkels op? Een arts legt uit.')],
      pl: ['Czy centrum miasta umiera?', linked('Dlaczego puchną mi kostki? Lekarka wyjaśnia.')],
      ja: ['商店街は消えるのでしょうか。', linked('私の足はなぜむくむのですか？医師が解説します。')],
    },
  },
  {
    // People who decide something by vote (T7).
    code: 'question-to-people',
    evidence: 'text',
    given: (item) => asksAll(item) && item.poll === true && item.author.kind !== 'organisation',
    when: (item, lang, context) => (amongPeople(item, context) || hasStake(item, lang) ? (item.text ?? '') : null),
    hits: {
      en: [
        { text: 'Day for our board-game night', poll: true },
        { text: 'Which shed colour, I paint on Saturday', poll: true },
        { text: 'New meeting time', poll: true, audience: 'circle' },
      ],
    },
    misses: {
      en: [
        { text: 'Cats or dogs', poll: true },
        { text: 'Day for our board-game night', poll: false },
        { text: 'Our next flavour', poll: true, author: { handle: 'icy', name: 'Icy', kind: 'organisation' } },
      ],
    },
  },
  {
    code: 'answers-question',
    evidence: 'structure',
    given: (item) =>
      ownTurn(item) &&
      answers(item) &&
      /[?？]|(?:です|ます|でしょう|ません|ました)か(?=[。！\s]|$)/u.test(plain(item.replyTo?.text ?? '')),
    when: ({ text, replyTo }) => {
      let told = '';
      let from = 0;
      for (const { 0: question, index } of asked(sentence, text ?? '')) {
        told += `${text?.slice(from, index)} `;
        from = index + question.length;
      }
      told += text?.slice(from) ?? '';
      return contentWords(told).length >= 4
        ? (/[^.!?？。\n]{1,200}[?？]/u.exec(plain(replyTo?.text ?? ''))?.[0].trim() ?? '')
        : null;
    },
    hits: {
      any: [
        answering('Clay plus daily water drowns it, skip a week.', 'What am I missing?'),
        answering('Seit Montag fährt die Linie wieder bis zum Hafen.', 'Fährt die Bahn wieder?'),
        answering('先週から朝八時に開いています。受付は二階です。', '何時に開きますか。'),
      ],
    },
    misses: {
      any: [
        answering('Me too!', 'Is it raining?'),
        answering('Great post! Thanks for sharing.', 'Why do we wait?'),
        answering('Clay plus daily water drowns it, skip a week.', 'The fig dropped its fruit.'),
        answering('Did you water it every single morning before breakfast?', 'What am I missing?'),
      ],
    },
  },
  {
    code: 'answers-question',
    evidence: 'text',
    given: (item) => ownTurn(item) && (answers(item) || addressed(item)),
    patterns: {
      en: [
        say(
          '(?:you|they|somebody|someone|several of you) (?:asked|were asking|wanted to know) (?:about|for|whether|if|how|why|where|what|me)|to answer (?:your|the) question|(?:good|great|fair) question[.,:!]|in answer to your|you asked about',
        ),
      ],

      de: [
        say(
          '(?:du hast|ihr habt|sie haben|du hattest|ihr hattet) (?:[^.!?]{0,30} )?gefragt|(?:um|zu) (?:deine|eure|ihre|der) frage|(?:gute|berechtigte) frage[.,:!]|nach (?:dem|der|denen) (?:du|ihr|sie) gefragt',
        ),
      ],
      fr: [
        phrase(
          "(?:tu|vous) (?:demandais|demandiez|m[’']avais demandé|m[’']aviez demandé|as demandé|avez demandé)|pour répondre à (?:ta|votre|la) question|bonne question\\s?[.,:!]",
        ),
      ],
      es: [
        say(
          '(?:que|me) (?:preguntabas|preguntaste|preguntaban|preguntaron|preguntaba|preguntasteis)|(?:para responder|respondiendo|en respuesta) a (?:tu|su|la|vuestra) pregunta|buena pregunta[.,:!]',
        ),
      ],
      pt: [
        say(
          '(?:que|você|vocês|me) (?:perguntou|perguntaram|perguntaste|perguntava)|(?:respondendo|para responder|em resposta) [àa] (?:sua|tua|vossa|essa)?(?: )?pergunta|boa pergunta[.,:!]',
        ),
      ],
      it: [
        say(
          '(?:che|mi) (?:chiedevi|chiedevate|hai chiesto|avete chiesto|ha chiesto|chiedeva)|per rispondere alla (?:tua|vostra|sua)?\\s?domanda|(?:bella|buona|ottima) domanda[.,:!]',
        ),
      ],
      nl: [
        say(
          '(?:waar|waarover) (?:je|jij|jullie|u) (?:naar|om) vroeg(?:en)?|(?:je|jij|jullie|u) vroeg(?:en)? (?:naar|of|hoe|waar|om)|(?:om|als) antwoord (?:op|te geven op) (?:je|uw|jullie) vraag|goede vraag[.,:!]',
        ),
      ],
      pl: [
        say(
          '(?:pytałe?a?ś|pytaliście|pytał[ao]? pani?|pytała pani) (?:o|czy|jak|gdzie)|o (?:któr\\p{L}{1,3}) (?:pytałe?a?ś|pytaliście|pan pytał|pani pytała)|odpowiadając na (?:twoje|wasze|pana|pani)?\\s?pytanie|dobre pytanie[.,:!]',
        ),
      ],
      ja: [
        mark(
          '(?:ご質問|お尋ね|質問)(?:の件|いただい|に(?:お答え|答え)|ありがとう)|(?:聞いて|尋ねて)(?:いた|おられた|くれた)(?:件|もの|やつ|の)|いい質問(?:です|ですね)',
        ),
      ],
    },
    hits: {
      en: [
        answering('Here is the wiring plan you asked for; page two has the fuse.'),
        answering('To answer your question: the gate opens at nine.'),
        answering('Good question. We tried rotating first and dropped it.'),
      ],

      de: [
        answering('Hier der Schaltplan, nach dem du gefragt hast.'),
        answering('Gute Frage. Wir haben zuerst getauscht und es dann gelassen.'),
      ],
      fr: [
        answering('Voici le plan dont vous aviez parlé, pour répondre à votre question.'),
        answering('Bonne question. On a essayé puis arrêté.'),
      ],
      es: [answering('Aquí está el plano que me preguntabas.'), answering('Buena pregunta. Lo probamos y lo dejamos.')],
      pt: [answering('Aqui está o esquema que você perguntou.'), answering('Boa pergunta. Tentamos e desistimos.')],
      it: [answering('Ecco lo schema che mi chiedevi.'), answering('Bella domanda. Abbiamo provato e smesso.')],
      nl: [
        answering('Hier is het schema waar je naar vroeg.'),
        answering('Goede vraag. We hebben het geprobeerd en gestopt.'),
      ],
      pl: [answering('Oto schemat, o który pytałaś.'), answering('Dobre pytanie. Próbowaliśmy i przestaliśmy.')],
      ja: [answering('ご質問の件、門は九時に開きます。'), answering('いい質問ですね。試してやめました。')],
    },
    misses: {
      en: [
        'You asked for it: the sale is back.',
        answering('Nobody asked the tenants about it.'),
        answering('That is out of the question for us.'),
      ],

      de: ['Gute Frage. Der neue Roman ist da.', answering('Das kommt nicht in Frage.')],
      fr: ['Bonne question. Le roman sort jeudi.', answering('Hors de question pour nous.')],
      es: ['Buena pregunta. La novela sale el jueves.', answering('Nadie les preguntó a los vecinos.')],
      pt: ['Boa pergunta. O romance sai na quinta.', answering('Ninguém ouviu os moradores.')],
      it: ['Bella domanda. Il romanzo esce giovedì.', answering('Non se ne parla proprio.')],
      nl: ['Goede vraag. De roman verschijnt donderdag.', answering('Daar is geen sprake van.')],
      pl: ['Dobre pytanie. Powieść wychodzi w czwartek.', answering('Nikt nie słuchał mieszkańców.')],
      ja: ['ご質問の件、木曜に公開。', answering('それは問題外だと思います。')],
    },
  },
  {
    // Words of one's own over somebody else's post (T6).
    code: 'builds-on',
    evidence: 'structure',
    given: (item) =>
      ownTurn(item) &&
      item.quoted !== null &&
      !same(item.quoted.handle ?? '', item.author.handle) &&
      !isForReach(item.text ?? ''),
    when: (item, lang) => {
      const { text, quoted } = item;
      const words = text ?? '';
      if (
        quoted?.handle &&
        words.toLowerCase().includes(`@${quoted.handle.toLowerCase()}`) &&
        contentWords(words).length >= 2
      )
        return `@${quoted.handle}`;
      const asked = asksIn(item, lang);
      if (asked !== null) return asked;
      const mine = wordsIn(words);
      return mine.length >= 8 &&
        contentWords(words).length >= 4 &&
        overlap(contentWords(words), contentWords(quoted?.text ?? '')) < 0.5
        ? words
        : null;
    },
    hits: {
      any: [
        quoting(
          'I read the interval differently: with 41 sites the lower bound already crosses zero.',
          'Our trial finds a small effect.',
        ),
        quoting('@mara were the windows open when you measured?', 'Indoor air was fine in every room.'),
        quoting('Wie habt ihr die Stellen im Süden gezählt?', 'Neue Zählung der Schwalben.'),
      ],
    },
    misses: {
      any: [
        quoting('This.', 'Our trial finds a small effect.'),
        quoting('So true, every single word.', 'Listen more than you talk.'),
        quoting(
          'Our trial finds a small effect on sleep in adults, read on.',
          'Our trial finds a small effect on sleep in adults.',
        ),
        { text: 'I read the interval differently: with 41 sites the lower bound already crosses zero.' },
      ],
    },
  },
  disclosed,

  {
    code: 'care',
    evidence: 'text',
    given: (item) =>
      ownTurn(item) &&
      item.author.kind !== 'organisation' &&
      (answers(item) ||
        addressed(item) ||
        /^(?:[Oo]h |[Dd]ear |[Ll]iebe[rs]? |[Cc]h(?:er|ère) |[Qq]uerid[oa] |[Cc]ar[oa] |[Bb]este |[Ll]ieve |[Dd]rog[ai] )?\p{Lu}\p{L}{1,20}[,!、] /u.test(
          item.text ?? '',
        )),
    patterns: {
      en: [
        say(
          "(?:so |very |really |deeply |terribly )?sorry (?:for|about|to hear (?:about|of)) (?:your|this|you) (?:[^.!?]{0,30})?(?:loss|mum|mom|mother|dad|father|gran\\p{L}*|sister|brother|wife|husband|son|daughter|friend|cat|dog)|(?:my|our|sincere|heartfelt|deepest)(?: (?:sincere|heartfelt|deepest))? condolences|i(?:'m| am) so sorry(?=[.,!]| [\\p{Lu}❤])|(?:thinking of|praying for|rooting for|here for) you|sending (?:you |you all |your family )?(?:love|hugs|strength|a hug)|get well|feel better soon|speedy recovery",
          "(?:don't give up|hang in there|you've got this|you can do this|i believe in you|call me (?:whenever|any\\s?time)|(?:i'm|so|very|really) proud of you|would (?:gladly |happily )?(?:re)?hire you|wishing you (?:strength|a speedy|all the)|take care of yourself|be kind to yourself|thank you (?:so much |again )?for (?:helping|teaching|listening|sitting|driving|looking after|being there|lending|bringing|showing me|checking on|taking|coming|staying)|thank(?:s| you)(?: so much| again| very much)?,? for (?:the|your|this) (?!feedback|submission|contribution|application|message|comment|patience|order|support|interest|share|post\b|info|purchase|follow|heads)[^.!?]{14,120})",
        ),
      ],

      de: [
        say(
          '(?:mein|unser|herzliches|aufrichtiges|tiefes)(?: (?:herzliches|aufrichtiges|tiefes))? beileid|tut mir (?:so |sehr |unendlich |furchtbar )?leid (?:um|wegen|für|mit|,? (?:dass|was))|(?:ich )?(?:denke|denken) (?:ganz |fest |viel )?an (?:dich|euch|sie)|(?:fühl dich|fühlt euch) (?:ganz |fest |lieb )?(?:umarmt|gedrückt)|(?:gute besserung|werd(?:e)? (?:schnell |bald )?(?:wieder )?gesund)|halt(?:et)? durch|(?:du|ihr) (?:schaffst|schafft|packst|packt) das|(?:bin|sind) (?:so |sehr |echt )?stolz auf (?:dich|euch)|gib nicht auf|(?:viel kraft|alles gute) (?:für|euch|dir|ihnen)|danke,? dass (?:du|ihr|sie) (?:mir|uns|dich|euch|dir|da|so|ihn|meine?n?)\\s?[^.!?]{3,80}',
        ),
      ],
      fr: [
        phrase(
          "(?:toutes )?(?:mes|nos) (?:sincères |plus sincères )?condoléances|(?:je suis|nous sommes) (?:si |vraiment |tellement |sincèrement )?(?:désolée?s?) (?:pour (?:ton|ta|votre|vous|toi)|d[’']apprendre)|(?:je pense|on pense|nous pensons) (?:fort |bien |très fort )?à (?:toi|vous)|(?:bon|prompt) (?:rétablissement|courage)(?: à (?:toi|vous)| pour)?|(?:courage|tiens bon|tenez bon|ne lâche rien|ne lâchez rien)(?=[ ,.!])|(?:je suis|on est) (?:si |très |tellement )?(?:fière?|fiers?) de (?:toi|vous)|je (?:t[’']|vous )embrasse|merci (?:de|d[’'])(?: m[’']|m[’']| nous | t[’']être | vous être )?(?:avoir )(?!partag)[^.!?]{8,80}",
        ),
      ],
      es: [
        say(
          '(?:mi|nuestro|mis|nuestras|sentido|m[áa]s sentido) (?:m[áa]s )?(?:sentido )?(?:p[ée]same|condolencias)|(?:lo siento|siento) (?:mucho|much[íi]simo|tanto)(?: (?:lo de|por) (?:tu|su|vuestr\\p{L})|[,. ])|(?:pienso|pensamos|pensando) (?:mucho )?en (?:ti|ustedes|vosotros|vos)|(?:un|te mando un|os mando un|les mando un) (?:fuerte )?abrazo|(?:que te mejores|que se mejore|recup[ée]rate|pronta recuperaci[óo]n)|(?:[áa]nimo|mucha fuerza|no te rindas|t[úu] puedes)(?=[ ,.!]|$)|(?:muy |tan )?orgullos[oa] de (?:ti|vosotros|ustedes)|gracias por (?:ayudarme|ayudarnos|acompañarme|acompañarnos|escucharme|escucharnos|estar ah[íi]|cuidar|llevar|enseñarme|quedarte|prestarme)[^.!?]{0,60}',
        ),
      ],
      pt: [
        say(
          '(?:meus|nossos|os meus) (?:mais )?(?:sinceros |profundos )?(?:sentimentos|pêsames)|(?:meus|minhas) condolências|(?:sinto|lamento|lamentamos) (?:muito|imenso)|(?:pensando|penso|pensamos) (?:muito )?em (?:você|vocês|ti|vós)|(?:um|mando um|te mando um) (?:forte |grande )?abraço (?:para|a|apertado|em)|(?:melhoras|boa recuperação|fique bem|fica bem)(?=[ ,.!]|$)|(?:força|coragem|não desist(?:a|as)|você consegue|tu consegues)(?=[ ,.!]|$)|(?:muito |tão )?orgulh(?:o de|os[oa] de) (?:você|vocês|ti)|obrigad[oa] por (?:me |nos |ter |teres )?(?:ajudar|ouvir|cuidar|estar|levar|ensinar|acompanhar|ficar|emprestar|ajudado|cuidado)\\p{L}*[^.!?]{0,60}',
        ),
      ],
      it: [
        say(
          '(?:le mie|le nostre|sentite|sincere|vive) (?:più )?(?:sentite |sincere )?condoglianze|mi (?:dispiace|spiace) (?:tanto|tantissimo|molto|davvero)|(?:ti|vi) (?:penso|pensiamo|sono vicin[oa]|siamo vicini|abbraccio|abbracciamo)|(?:un|ti mando un|vi mando un) (?:forte |grande )?abbraccio|(?:buona guarigione|guarisci presto|rimettiti presto|riprenditi presto)|(?:tieni duro|tenete duro|non mollare|non mollate|coraggio|ce la farai|ce la fai)(?=[ ,.!]|$)|(?:orgoglios[oa]|fier[oa]) di (?:te|voi)|grazie (?:per|di) (?:avermi|averci|essere|esserci|esserti)(?! condiviso)[^.!?]{4,60}',
        ),
      ],
      nl: [
        say(
          'gecondoleerd|(?:mijn|onze) (?:oprechte |innige )?(?:deelneming|condoleances)|(?:wat |het )?spijt me (?:zo|heel erg|ontzettend) (?:voor|van|om|dat|te horen)|(?:ik denk|we denken|wij denken) aan (?:je|jou|jullie|u)|(?:heel )?veel sterkte|(?:sterkte|beterschap)(?=[ ,.!]|$)|(?:dikke|stevige|warme) knuffel|hou(?:d)? vol|je kunt het|geef niet op|(?:zo |heel )?trots op (?:je|jou|jullie)|bedankt dat (?:je|jij|jullie|u) (?!dit deel)[^.!?]{6,80}',
        ),
      ],
      pl: [
        say(
          '(?:moje |nasze )?(?:najszczersze |szczere |serdeczne )?(?:kondolencje|wyrazy współczucia)|(?:tak |bardzo |strasznie )?mi przykro(?: z powodu|,? że|[ .,!])|(?:myślę|myślimy) o (?:tobie|was|pani|panu)|(?:ściskam|przytulam|tulę)(?: (?:cię|was|mocno))?|(?:wracaj|wracajcie) do zdrowia|szybkiego powrotu do zdrowia|(?:trzymaj|trzymajcie) się|(?:dasz|dacie) radę|nie poddawaj się|(?:dumn[ay]|dumni) z (?:ciebie|was)|dziękuję,? że (?:mi |nam |mnie |przy |byłe?a?ś|byliście|pomog)[^.!?]{2,80}|(?:dużo|wiele) siły',
        ),
      ],
      ja: [
        mark(
          'お悔やみ(?:を)?申し上げ|ご冥福|心より(?:お祈り|お見舞い)|お大事に|(?:早く|はやく)(?:よく|良く|元気に)な(?:り|る|って)|無理(?:しないで|なさらず|せず)|(?:応援して|祈って|想って|思って)(?:い)?ます|いつでも(?:連絡|話|電話)(?:して|を)|つらかった(?:です|でしょう|ね)|(?:手伝って|助けて|聞いて|教えて|付き添って|そばにいて)(?:くれて|いただき|くださって|下さって)[^。！]{0,12}ありがとう',
        ),
      ],
    },
    hits: {
      en: [
        answering('I am so sorry for your loss. She taught half the street to swim.'),
        answering('Hang in there, the third month was the worst for us.'),
        'Oh Nadia, sending you love. Call me whenever.',
      ],

      de: [
        answering('Mein herzliches Beileid, deine Mutter hat uns allen das Schwimmen beigebracht.'),
        answering('Halt durch, der dritte Monat war auch bei uns der schlimmste.'),
      ],
      fr: [
        answering('Toutes mes condoléances, elle nous a appris à nager.'),
        answering('Je pense fort à toi, appelle quand tu veux.'),
      ],
      es: [
        answering('Lo siento mucho, ella nos enseñó a nadar.'),
        answering('Gracias por acompañarme al hospital ayer.'),
      ],
      pt: [answering('Meus sentimentos, ela nos ensinou a nadar.'), answering('Obrigada por me ouvir ontem à noite.')],
      it: [
        answering('Mi dispiace tanto, ci ha insegnato a nuotare.'),
        answering('Tieni duro, il terzo mese è stato il peggiore anche per noi.'),
      ],
      nl: [
        answering('Gecondoleerd, ze heeft ons allemaal leren zwemmen.'),
        answering('Hou vol, de derde maand was voor ons ook het zwaarst.'),
      ],
      pl: [
        answering('Tak mi przykro, nauczyła nas wszystkich pływać.'),
        answering('Trzymaj się, trzeci miesiąc był i u nas najgorszy.'),
      ],
      ja: [
        answering('心よりお悔やみ申し上げます。泳ぎを教えてもらいました。'),
        answering('昨日は話を聞いてくれて本当にありがとう。'),
      ],
    },
    misses: {
      en: [
        'Sending love to all our customers this Friday!',
        answering('Sorry for the late answer, the tram broke down.'),
        answering('Thanks, the second link was what I needed.'),
      ],

      de: ['Wir denken an euch: Freitag ist Rabatttag!', answering('Tut mir leid, die Bahn kam zu spät.')],
      fr: ['Bon courage à tous pour la rentrée !', answering('Désolé pour le retard, le tram était en panne.')],
      es: ['¡Un abrazo a todos nuestros clientes!', answering('Perdón por el retraso, el tranvía se averió.')],
      pt: ['Um abraço para todos os nossos clientes!', answering('Desculpe o atraso, o bonde quebrou.')],
      it: ['Un abbraccio a tutti i nostri clienti!', answering('Scusa il ritardo, il tram era guasto.')],
      nl: ['We denken aan jullie: vrijdag korting!', answering('Sorry voor het late antwoord, de tram was stuk.')],
      pl: ['Ściskam wszystkich klientów!', answering('Przepraszam za spóźnienie, tramwaj się zepsuł.')],
      ja: ['お大事に、と書かれた看板。', answering('返事が遅れてすみません、電車が止まりました。')],
    },
  },
  {
    code: 'small-circle',
    evidence: 'history',
    given: (item) => item.promoted !== true,
    when: ({ audience, author, network }, _lang, { circle }) =>
      audience === 'circle' ||
      audience === 'direct' ||
      (author.handle !== null && circle.has(keyOf(network, author.handle)))
        ? ''
        : null,
    hits: { any: [{ audience: 'circle' }, { audience: 'direct' }, { audience: 'circle', text: null }] },
    misses: { any: [{ audience: 'public' }, { audience: null }, { audience: 'circle', promoted: true }] },
  },
];
