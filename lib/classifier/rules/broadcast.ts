/**
 * Broadcast: one to many, complete without you (measures 1.2). Structure first; a text pattern is the form of an
 * announcement in its language, never a topic. What somebody says to somebody is left alone, whatever its words:
 * most rows need a post that answers nobody.
 */
import { type AuthorKind, keyOf, type TimelineItem } from '../../types.ts';
import { overlap, readingOf, said } from './reading.ts';
import { anywhere, type ItemSketch, phrase, type Rule, type RuleLanguage } from './rule.ts';

/** How letters are written by people in a hurry. */
const hurried: Record<string, string> = { ä: '(?:ä|ae|a)', ö: '(?:ö|oe|o)', ü: '(?:ü|ue|u)', ß: '(?:ß|ss)', ł: '[łl]' };
const loosen = (letter: string) => hurried[letter] ?? `[${letter}${letter.normalize('NFD')[0]}]`;
/** Forms of one language. An apostrophe may be curly or left out, marks on letters left out; so neither may stand in a class. */
const written = (forms: string[]) =>
  forms
    .join('|')
    .replaceAll("'", "['’]?")
    .replace(/[\u00DF-\u017F]/gu, loosen);
const say = (...forms: string[]) => phrase(written(forms));
/** The same without word edges. */
const mark = (...forms: string[]) => anywhere(written(forms));

/** Where a sentence begins: an announcement opens with its noun or verb. */
const opens = '(?<=(?:^|[.!?:;…|>"“”»«—–・】\\])(-]|\\p{Extended_Pictographic}|\\u{FE0F})\\s*)';
/** On within the sentence. */
const on = (most: number) => `[^.!?:;…]{0,${most}}`;
/** Where a word ends. */
const edge = '(?![\\p{L}\\p{N}])';

/** Not an answer to somebody else; the next part of one's own thread is none. */
const toAll = ({ replyTo, author }: TimelineItem) =>
  replyTo === null || (replyTo.handle !== null && replyTo.handle === author.handle);
/** Nor does it begin with somebody's name. */
const announced = (item: TimelineItem) => toAll(item) && item.text !== null && !item.text.startsWith('@');
/** It stands under somebody else's words. */
const answers = (item: TimelineItem) =>
  item.text !== null && (!toAll(item) || (item.replyTo === null && item.surface === 'thread'));
const asks = (text: string | null) => readingOf(text).questions.length > 0;
/** It stands under a question, as far as the page shows what it answers. */
const underQuestion = ({ replyTo }: TimelineItem) => replyTo !== null && asks(replyTo.text);
const leadsOn = (item: TimelineItem) => item.card !== null || readingOf(item.text).links > 0;
/** A person who already talks with you (measures 1.4, T9). */
const knowsYou: NonNullable<Rule['given']> = (item, { circle }) =>
  Boolean(item.replyTo?.isYou || item.mentionsYou) ||
  (item.author.handle !== null && circle.has(keyOf(item.network, item.author.handle)));

/** Sentences are compared without marks on letters, without signs, in small letters. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
const bare = (text: string) =>
  plain(text)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** Whole sentences, divided by a bar. */
type Stock = Partial<Record<RuleLanguage | 'any', string>>;
/**
 * Whether a text is nothing but such sentences, three at most. English is at home in every language; a text too short to
 * tell its language may be in any of them.
 */
const onlyOf = (stock: Stock) => {
  const sets: Partial<Record<string, Set<string>>> = Object.fromEntries(
    Object.entries(stock).map(([lang, list]) => [lang, new Set(list.split('|').map(bare))]),
  );
  return (text: string, lang: RuleLanguage | null) => {
    const reading = readingOf(text);
    if (reading.words.length === 0 || text.length > 160 || reading.links > 0) return false;
    const has = (sentence: string) =>
      lang === null
        ? Object.values(sets).some((set) => set?.has(sentence))
        : Boolean(sets[lang]?.has(sentence) || sets.en?.has(sentence) || sets.any?.has(sentence));
    if (has(bare(reading.plain))) return true;
    const parts = plain(reading.plain)
      .split(/[.!?,;:…~〜。！、？&–—]+/u)
      .map(bare)
      .filter(Boolean);
    return parts.length > 1 && parts.length <= 3 && parts.every(has);
  };
};
/** No word, but signs. */
const onlySigns = (text: string) => {
  const { words, links } = readingOf(text);
  return (
    words.length === 0 && links === 0 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\^{2,}|[↑⬆☝]/u.test(text)
  );
};

/** Says that the post was liked, whatever it said. */
const praises = onlyOf({
  en: 'great post|nice post|good post|awesome post|amazing post|excellent post|great read|good read|great share|nice share|great article|great stuff|good stuff|great work|great job|good job|nice work|well said|so well said|well put|love this|love it|i love this|loving this|thanks for sharing|thank you for sharing|thx for sharing|thanks for posting|very inspiring|so inspiring|inspiring|very informative|informative|very insightful|insightful|interesting|very interesting|amazing|awesome|brilliant|fantastic|wow|nice one|great insight|great insights|great perspective|great point|well done|so good|this is gold|this is great|this is amazing|this is awesome|this is everything|epic|iconic|queen|king|legend|goals|slay|fire|first|bump|following|commenting for reach|cfbr',
  de: 'toller beitrag|super beitrag|guter beitrag|klasse beitrag|schöner beitrag|starker beitrag|spannender beitrag|toller post|guter post|danke fürs teilen|danke für den beitrag|danke für den post|vielen dank fürs teilen|vielen dank für den beitrag|gut gesagt|gut geschrieben|schön gesagt|schön geschrieben|sehr schön|sehr gut|sehr inspirierend|inspirierend|sehr interessant|interessant|spannend|sehr spannend|super|klasse|toll|mega|stark|wow|großartig|hammer|top|weiter so|erster',
  fr: "super post|super article|super publication|très bon post|très bon article|bel article|beau post|bon article|excellent article|excellent post|merci pour le partage|merci du partage|merci pour ce partage|merci pour ce post|merci de partager|bien dit|très bien dit|tellement bien dit|très inspirant|inspirant|très intéressant|intéressant|passionnant|magnifique|génial|super|top|bravo|excellent|waouh|wow|j'adore|trop bien|preums|premier",
  es: 'gran post|gran publicación|buen post|buena publicación|excelente post|excelente publicación|excelente artículo|gran artículo|muy buen post|buen artículo|gracias por compartir|muchas gracias por compartir|gracias por compartirlo|bien dicho|muy bien dicho|muy inspirador|inspirador|muy interesante|interesante|genial|brutal|increíble|espectacular|excelente|me encanta|qué grande|qué bueno|muy bueno|bravo|wow|guau|primero|arriba',
  pt: 'ótimo post|excelente post|belo post|bom post|ótima publicação|excelente publicação|ótimo artigo|excelente artigo|excelente texto|ótimo texto|obrigado por compartilhar|obrigada por compartilhar|obrigado por partilhar|obrigada por partilhar|obrigado pela partilha|obrigada pela partilha|obrigado por compartilhar conosco|falou bem|bem dito|muito bem dito|disse tudo|falou tudo|inspirador|muito inspirador|muito interessante|interessante|excelente|incrível|sensacional|maravilhoso|top|show|adorei|amei|muito bom|perfeito|arrasou|uau|wow|primeiro',
  it: "bel post|ottimo post|gran bel post|bell'articolo|ottimo articolo|bellissimo post|bel articolo|grazie per la condivisione|grazie della condivisione|grazie per aver condiviso|grazie per averlo condiviso|grazie di aver condiviso|ben detto|molto ben detto|detto bene|molto interessante|interessante|molto stimolante|di grande ispirazione|bellissimo|fantastico|stupendo|grandioso|ottimo|top|super|bravo|brava|bravissimo|bravissima|wow|adoro|primo",
  nl: 'mooie post|goede post|leuke post|geweldige post|top post|mooi artikel|goed artikel|mooi bericht|goed stuk|mooi stuk|bedankt voor het delen|dank voor het delen|dankjewel voor het delen|dank je wel voor het delen|dank voor delen|bedankt voor delen|goed gezegd|mooi gezegd|mooi verwoord|goed verwoord|heel inspirerend|inspirerend|zeer inspirerend|heel interessant|interessant|geweldig|prachtig|super|top|tof|gaaf|wauw|wow|mooi|heel mooi|eerste',
  pl: 'świetny post|super post|dobry post|świetny wpis|super wpis|świetny artykuł|super artykuł|świetny tekst|dzięki za udostępnienie|dziękuję za udostępnienie|dzięki za podzielenie się|dziękuję za podzielenie się|dzięki za wpis|dziękuję za ten wpis|dobrze powiedziane|pięknie powiedziane|świetnie powiedziane|w punkt|bardzo inspirujące|inspirujące|bardzo ciekawe|ciekawe|super|świetne|świetnie|rewelacja|pięknie|brawo|ekstra|sztos|wow|mega|pierwszy|pierwsza',
  ja: '素敵な投稿ですね|素晴らしい投稿ですね|いい投稿ですね|シェアありがとうございます|シェアありがとう|共有ありがとうございます|すごい|すごいですね|素晴らしい|素晴らしいですね|素敵|素敵ですね|最高|最高です|神|神回|いいね|いいですね|さすが|さすがです|勉強になります|参考になります|ためになります|かわいい|かっこいい|尊い',
});
/** Says yes to what was said; to a question it is an answer. */
const agrees = onlyOf({
  any: '+1|1|+100|+1000|100|10/10|++|lol|lmao|lmfao|rofl|xd|xdd|haha|hahaha|hahahaha|jaja|jajaja|jajajaja|kkk|kkkk|kkkkk|rsrs|mdr|ptdr|www|^^',
  en: "me too|me 2|same|same here|this|this this|this this this|so this|so much this|all of this|so true|very true|too true|true|true that|this is so true|agreed|agree|i agree|totally agree|totally|couldn't agree more|could not agree more|i couldn't agree more|100 percent|absolutely|exactly|exactly this|exactly that|precisely|indeed|facts|big facts|real|so real|preach|amen|word|mood|big mood|relatable|so relatable|what they said|what he said|what she said|came here to say this|ditto|plus one|hard agree|spot on|nailed it|literally me|hear hear",
  de: 'ich auch|geht mir auch so|geht mir genauso|mir auch|dito|genau|genau so|genauso|genau das|genau mein ding|das|dies|diesdas|so wahr|wie wahr|sehr wahr|wahre worte|stimmt|stimmt genau|so ist es|sehe ich auch so|sehe ich genauso|seh ich auch so|volle zustimmung|zustimmung|absolut|absolut richtig|richtig|sehr richtig|this|word|unterschreibe ich|amen|haha|eben|so isses',
  fr: "moi aussi|pareil|idem|pareil pour moi|moi pareil|tellement vrai|si vrai|trop vrai|c'est vrai|c'est tellement vrai|tout est dit|exactement|exactement ça|tout à fait|absolument|carrément|clairement|grave|d'accord|je suis d'accord|entièrement d'accord|tout à fait d'accord|ça|voilà|c'est ça|amen|mdr|ptdr|plus un",
  es: 'yo también|a mí también|igual|yo igual|lo mismo|lo mismo digo|ídem|esto|esto mismo|tal cual|tan cierto|muy cierto|cierto|qué cierto|cuánta verdad|gran verdad|verdad|totalmente|totalmente de acuerdo|de acuerdo|muy de acuerdo|completamente de acuerdo|exacto|exactamente|así es|absolutamente|sin duda|amén|más uno|jaja|jajaja',
  pt: 'eu também|eu tb|eu tbm|eu idem|idem|o mesmo|também acho|isso|isso mesmo|isto|isto mesmo|é isso|tão verdade|verdade|pura verdade|grande verdade|é verdade|concordo|concordo plenamente|concordo totalmente|super concordo|totalmente|exato|exatamente|com certeza|sem dúvida|amém|eu todinho|eu todinha|real|demais',
  it: "anch'io|anche io|pure io|idem|uguale|stesso|questo|esatto|esattamente|proprio così|proprio vero|verissimo|vero|così vero|quanto è vero|sante parole|parole sante|concordo|d'accordo|sono d'accordo|pienamente d'accordo|condivido|assolutamente|assolutamente sì|giusto|giustissimo|quoto|straquoto|amen|sacrosanto",
  nl: 'ik ook|idem|same|dit|dit dus|precies|precies dit|zo waar|heel waar|zo is het|eens|mee eens|helemaal mee eens|helemaal eens|ben het eens|inderdaad|absoluut|klopt|zeker|exact|amen|hetzelfde hier|hier ook|herkenbaar|zo herkenbaar|heel herkenbaar',
  pl: 'ja też|ja tez|też tak mam|mam tak samo|to samo|u mnie to samo|tak samo|to|właśnie|właśnie to|dokładnie|dokładnie tak|święte słowa|prawda|sama prawda|szczera prawda|święta prawda|racja|zgadzam się|zgadzam się w pełni|w pełni się zgadzam|zgoda|pełna zgoda|otóż to|absolutnie|amen|plus jeden|potwierdzam',
  ja: '私も|わたしも|僕も|俺も|自分も|私もです|僕もです|同じ|同じです|同じく|同感|同感です|ほんとそれ|それな|それ|これ|ほんとこれ|まさにこれ|まさにそれ|わかる|わかります|わかりみ|めっちゃわかる|確かに|たしかに|その通り|その通りです|おっしゃる通りです|禿同|激しく同意|同意|草|笑|ワロタ|ほんそれ',
});

/** Greets for an occasion that a calendar knew. */
const greets = onlyOf({
  en: 'congrats|congratulations|congratulation|many congratulations|huge congrats|big congrats|congrats to you|grats|gratz|happy birthday|happy bday|happy birthday to you|happy belated birthday|hbd|happy anniversary|happy work anniversary|congrats on the new role|congrats on the new job|congrats on your promotion|happy new year|merry christmas|best wishes|many happy returns|all the best',
});
/** No word of weight is shared with what it answers. */
const apart = ({ text, replyTo }: TimelineItem) =>
  overlap(readingOf(text).words, readingOf(replyTo?.text ?? null).words) === 0;

const linked = (text: string | null, headline: string | null = null): ItemSketch => ({
  text,
  card: { headline, domain: 'example.org' },
});
const answering = (
  text: string,
  parent: string | null = 'The bridge stays shut until May, the council says.',
): ItemSketch => ({
  text,
  replyTo: { handle: 'mara', text: parent, isYou: false },
});
const toYou = (text: string): ItemSketch => ({ text, replyTo: { handle: 'you', text: 'We moved.', isYou: true } });
const onward = (text: string, authorAnswersHere: number | null = null): ItemSketch => ({
  text,
  replyTo: { handle: 'somebody', text: null, isYou: false },
  author: { handle: 'somebody', name: 'Some Body', kind: null },
  authorAnswersHere,
});
const quoting = (text: string | null): ItemSketch => ({
  text,
  quoted: { handle: 'ivo', text: 'The bridge stays shut until May.' },
});
const by = (kind: AuthorKind | null, text: string | null): ItemSketch => ({
  text,
  author: { handle: 'lindenhof', name: 'Lindenhof', kind },
});
const named = (handle: string | null, name: string | null): ItemSketch => ({ author: { handle, name, kind: null } });

export const broadcast: readonly Rule[] = [
  {
    code: 'promoted',
    evidence: 'structure',
    when: (item) => (item.promoted ? '' : null),
    hits: {
      any: [{ promoted: true }, { promoted: true, text: null }, { promoted: true, text: 'Did you sleep well?' }],
    },
    misses: { any: [{ promoted: false }, { promoted: null }, { suggested: true, promoted: null }] },
  },
  {
    code: 'suggested',
    evidence: 'structure',
    when: (item) => (item.suggested ? '' : null),
    hits: { any: [{ suggested: true }, { suggested: true, text: null }, { suggested: true, promoted: true }] },
    misses: { any: [{ suggested: false }, { suggested: null }, { promoted: true, suggested: null }] },
  },
  {
    code: 'repost',
    evidence: 'structure',
    when: (item, lang) => {
      if (item.repostedBy) return '';
      const { quoted, text } = item;
      if (!quoted || item.media || item.card || item.mentions.length > 0 || !toAll(item)) return null;
      if (!text || readingOf(text).words.length + readingOf(text).links === 0) return said(text);
      return praises(text, lang) || agrees(text, lang) ? said(text) : null;
    },
    hits: {
      any: [
        { repostedBy: { handle: 'ivo', name: 'Ivo' } },
        { repostedBy: { handle: null, name: 'Ivo' }, text: 'Who has a ladder?' },
        quoting(null),
        quoting('👏👏'),
      ],
      en: [quoting('This.'), quoting('So true!'), quoting('Well said 👏')],
      de: [quoting('Genau das.'), quoting('So wahr!')],
      fr: [quoting('Tellement vrai'), quoting('Exactement ça.')],
      es: [quoting('Tal cual.'), quoting('Cuánta verdad 👏')],
      pt: [quoting('Isso mesmo!'), quoting('Pura verdade.')],
      it: [quoting('Verissimo.'), quoting('Parole sante!')],
      nl: [quoting('Dit dus.'), quoting('Zo waar!')],
      pl: [quoting('Właśnie to.'), quoting('Swieta prawda')],
      ja: [quoting('ほんとそれ'), quoting('これ。')],
    },
    misses: {
      any: ['👏👏', { text: null }, { text: null, media: 'image' }, { ...quoting(null), media: 'image' }],
      en: [
        quoting('This held up badly: the toll was dropped in 2019.'),
        quoting('Is that so?'),
        quoting('Same on our street, since March.'),
      ],
      de: [quoting('Genau das hat mir der Makler auch erzählt.'), quoting('Stimmt das für Altbauten?')],
      fr: [quoting('Exactement ce que disait mon garagiste en mars.'), quoting('Vrai pour Lyon aussi ?')],
      es: [quoting('Esto en mi pueblo lo resolvieron con un paso a nivel.'), quoting('¿Cierto también en Soria?')],
      pt: [quoting('Isso aconteceu comigo na mesma loja.'), quoting('Verdade para quem mora fora?')],
      it: [quoting('Vero, ma solo fino al 2020.'), quoting('Questo vale anche per i treni notturni?')],
      nl: [quoting('Dit klopt niet voor huurders met een oud contract.'), quoting('Zeker weten?')],
      pl: [quoting('Prawda, ale tylko w dużych miastach.'), quoting('To działa też w Łodzi?')],
      ja: [quoting('これ、先月うちでも起きました。'), quoting('それは本当ですか?')],
    },
  },
  {
    code: 'link-drop',
    evidence: 'structure',
    given: (item) => toAll(item) || (Boolean(item.replyTo?.text) && !underQuestion(item)),
    when: ({ card, text }) => {
      const { words, links } = readingOf(text);
      if ((!card && links === 0) || asks(text) || /(?:^|[./])(?:tenor|giphy)\.com/iu.test(card?.domain ?? text ?? ''))
        return null;
      if (words.length < 5) return said(text);
      const own = words.join(' ');
      const head = readingOf(card?.headline ?? null).words;
      const headline = head.join(' ');
      return headline.includes(own) || (head.length > 3 && own.includes(headline) && words.length - head.length < 5)
        ? said(text)
        : null;
    },
    hits: {
      any: [
        linked(null, 'Bridge stays shut'),
        'https://example.org/bridge',
        linked('Bridge stays shut until the first of May', 'Bridge stays shut until the first of May | Gazette'),
        'www.example.org',
      ],
      en: [
        'Worth a read: https://example.org/bridge',
        linked('Quarterly results announced'),
        'So good https://example.org/a #music #live',
      ],
      de: ['Lesenswert: https://example.org/bruecke', linked('Die Quartalszahlen sind da')],
      ja: ['新しい記事 https://example.org/a', linked('速報です')],
    },
    misses: {
      any: [
        '👏👏',
        { text: null, media: 'image' },
        answering('https://example.org/bridge', 'Where did you read that?'),
        answering('https://example.org/bridge', null),
      ],
      en: [
        linked('I walked over it on Tuesday and it is still shut', 'Bridge stays shut'),
        'Anyone been here? https://example.org/a',
        'Worth a read.',
        { text: 'lol', card: { headline: null, domain: 'tenor.com' } },
      ],
      de: [
        linked('Bei mir hat der zweite Weg auch nicht funktioniert', 'Brücke gesperrt'),
        'Kennt das jemand? https://example.org/a',
      ],
      ja: [
        '昨日教えてもらったお店に行ってきました、静かでよかったです https://example.org/a',
        'どなたか行きましたか? https://example.org/a',
      ],
    },
  },
  {
    code: 'brand-account',
    evidence: 'structure',
    when: ({ author }) => (author.kind === 'organisation' || author.kind === 'bot' ? '' : null),
    hits: {
      any: [
        by('organisation', 'Open until six today.'),
        by('bot', null),
        { ...answering('The blue one is 41 cm deep.'), ...by('organisation', 'The blue one is 41 cm deep.') },
      ],
    },
    misses: { any: [by('person', 'Open until six today.'), by(null, 'Open until six today.'), by('person', null)] },
  },
  {
    code: 'brand-account',
    evidence: 'structure',
    given: ({ author }) => author.kind === null,
    when: ({ author: { handle, name } }) =>
      /(?:[._-](?:official|oficial|officiel|offiziell|shop|store|news|nieuws|noticias|notizie|hq|inc|gmbh|llc)|official|store|[a-z]news|[a-z](?:Shop|Store|News|Official|HQ|Inc|GmbH|LLC))$/u.exec(
        handle ?? '',
      )?.[0] ??
      /(?:^|[\s|(])(?:official|oficial|officiel|ufficiale|offiziell|store|shop|news|nieuws|noticias|notizie|inc|gmbh|llc|ltd|limited|e\.v|b\.v|s\.r\.l|sp\. z o\.o|株式会社|公式)\.?\)?$|株式会社|公式/iu.exec(
        name ?? '',
      )?.[0] ??
      null,
    hits: {
      any: [
        named('lindenhof.official', null),
        named('lindenhofstore', 'Lindenhof'),
        named('ArleValleyNews', null),
        named(null, 'Lindenhof GmbH'),
        named(null, 'りんどう公式'),
      ],
    },
    misses: {
      any: [
        named('bishop', 'Ann Bishop'),
        named('newsum', null),
        named('photoshopper', 'Jo'),
        named('jo', 'Jo Storey'),
        { author: { handle: 'jo_news', name: 'Jo', kind: 'person' } },
      ],
    },
  },
  {
    code: 'hashtag-stuffing',
    evidence: 'structure',
    when: ({ text }) => {
      const { hashtags, words } = readingOf(text);
      return hashtags >= 4 || (hashtags === 3 && words.length <= 6)
        ? said((text?.match(/[#＃][\p{L}\p{N}_]+/gu) ?? []).join(' '))
        : null;
    },
    hits: {
      any: [
        '#dj #house #techno',
        'New mixes tonight #dj #house #techno #party',
        'Sun is out #sun #lake #may',
        '夕焼け #空 #写真 #海 #夏',
      ],
    },
    misses: {
      any: [
        'See the notes in #42 and #43, #44 and #45',
        'We walked the whole ridge in fog and saw nobody at all #hiking #fog #may',
        '#fog',
        'https://example.org/#a#b#c#d',
      ],
    },
  },
  {
    code: 'monologue-thread',
    evidence: 'structure',
    given: (item) => toAll(item) && !item.authorAnswersHere,
    when: ({ replyTo, text }) =>
      replyTo
        ? ''
        : (/^[^\p{L}\p{N}]{0,6}(?:1\/(?=\s|$)|1\s?\/\s?(?:[5-9]|[1-9]\d)(?![\d/])(?! (?:of|cup|would|der|des|de|di|van|stars?)\b)(?=[\s.:)\]]|$))|[([]1\s?\/\s?(?:\d{1,2}|[nx])?[)\]]|\s1\s?\/\s?(?:[3-9]|[1-9]\d)?(?=\s*(?:https?:\S*\s*)?$)|\p{L}\s1\/(?=\s*$)|🧵/iu
            .exec(text ?? '')?.[0]
            .trim() ?? null),
    hits: {
      any: [
        'A short history of harbour cranes (1/14)',
        '1/ Why the tram stops at the mill',
        'Warum die Straßenbahn dort hält 🧵',
        onward('And then the second crane came.'),
        '1/9 Harbour cranes, from the start',
      ],
    },
    misses: {
      any: [
        '1/2 cup of flour and two eggs',
        onward('And then the second crane came.', 3),
        answering('1/ is where it starts, I think.'),
        'It was on 1/5/2020.',
        'Open 24/7, 4/5 stars',
      ],
    },
  },
  {
    code: 'low-effort-reply',
    evidence: 'text',
    given: (item, context) => answers(item) && !knowsYou(item, context),
    when: (item, lang) => {
      const text = item.text as string;
      if (praises(text, lang)) return said(text);
      return !underQuestion(item) && (agrees(text, lang) || onlySigns(text)) ? said(text) : null;
    },
    hits: {
      any: [answering('+1'), answering('👏👏👏'), answering('😂', null), { text: '^^^', surface: 'thread' }],
      en: [
        answering('Me too!'),
        answering('Great post! Thanks for sharing.', 'Who else?'),
        answering('@mara so true 💯', null),
        { text: 'This.', surface: 'thread' },
      ],
      de: [answering('Danke fürs Teilen!'), answering('Genau, sehe ich auch so.')],
      fr: [answering('Merci pour le partage !'), answering('Tellement vrai...')],
      es: [answering('Totalmente de acuerdo'), answering('¡Muy buen post! Gracias por compartir.')],
      pt: [answering('Concordo plenamente!'), answering('Otimo post, obrigado por compartilhar')],
      it: [answering("Anch'io!"), answering('Bel post, grazie per la condivisione')],
      nl: [answering('Helemaal mee eens!'), answering('Mooi verwoord 👏')],
      pl: [answering('Dokładnie tak!'), answering('Swietny wpis, dzieki za udostepnienie')],
      ja: [answering('それな'), answering('シェアありがとうございます！')],
    },
    misses: {
      any: [toYou('+1'), '👏👏👏', answering('👍', 'Shall we meet at eight?'), answering('42')],
      en: [
        answering('Me too', 'Who else had no water this morning?'),
        answering('Thanks, that was it.'),
        answering('Yes.'),
        toYou('So true!'),
        answering('This works on 3.2 but not on 3.1.'),
      ],
      de: [answering('Ich auch', 'Wer friert noch?'), answering('Genau so habe ich es 2019 repariert.')],
      fr: [answering('Moi aussi', 'Qui a froid ?'), answering("Merci pour l'idée du beurre noisette.")],
      es: [answering('Yo también', '¿Quién viene?'), answering('Gracias, era el segundo enlace.')],
      pt: [
        answering('Eu também', 'Quem mais ficou sem luz?'),
        answering('Concordo com a segunda parte, não com a primeira.'),
      ],
      it: [answering("Anch'io", 'Chi viene stasera?'), answering('Vero, però solo di sera.')],
      nl: [answering('Ik ook', 'Wie gaat er mee?'), answering('Precies zo deed mijn vader het.')],
      pl: [answering('Ja też', 'Kto jedzie?'), answering('Dokładnie tak naprawił to mój tata.')],
      ja: [answering('私も', '寒い人いますか?'), answering('確かに、昨日は静かでした。')],
    },
  },
  {
    code: 'auto-digest',
    evidence: 'structure',
    given: (item) => item.author.kind === 'bot' && toAll(item),
    when: (item) => (leadsOn(item) ? '' : null),
    hits: {
      any: [
        { ...by('bot', null), card: { headline: 'Bank leaves its rate', domain: 'example.org' } },
        by('bot', 'Bank leaves its main rate at 3.25 % https://example.org/a'),
        by('bot', 'www.example.org'),
      ],
    },
    misses: {
      any: [
        by('person', 'https://example.org/a'),
        by('bot', 'Good morning.'),
        { ...by('bot', 'https://example.org/a'), replyTo: { handle: 'mara', text: null, isYou: false } },
      ],
    },
  },
  {
    code: 'auto-digest',
    evidence: 'text',
    given: announced,
    patterns: {
      any: [
        mark(
          '#(?:nowplaying|fitstats|wordle|runkeeper|endomondo|stravaride|duolingo)\\b',
          '\\b(?:wordle|nerdle|quordle|worldle|connections|framed|heardle) #?\\d[\\d,. ]{0,6}(?:[1-6x]\\/\\d|\\n)',
          '(?:🟩|🟨|⬛|⬜|🟦){4}',
          'barometer \\d|\\d ?hpa\\b.{0,60}(?:°|%)|(?:°|%).{0,60}\\d ?hpa\\b',
        ),
      ],
      en: [
        mark(
          '\\b(?:the|my) (?:\\S+ ){0,4}(?:daily|weekly|review|digest|gazette|times|news|paper|chronicle) is (?:out|live)(?! of)\\b',
          '\\b(?:top |latest )?stories via @',
          '\\b(?:completed|finished|did|recorded|logged|posted|tracked) (?:a|an|my|his|her) (?:\\d[\\d.,]{0,6}\\s?(?:km|k|mi|miles?|m|min|minutes?|hours?)) (?:\\S+ ){0,2}(?:run|ride|walk|swim|hike|workout|session|activity)\\b',
          '\\bjust (?:ran|walked|cycled|biked|completed|finished) (?:a )?\\d[\\d.,]{0,6}\\s?(?:km|mi|miles?) .{0,30}(?:with|on|using|via) (?:@|#|[a-z]+(?:keeper|fit|run|pace|mate|club))',
          "\\bi(?:'ve| have)? (?:just )?(?:earned|unlocked|won|received|got) (?:the|a|an|my) (?:\\S+ ){0,5}(?:badge|trophy|achievement)\\b",
          '\\bmy (?:top|most[- ]played) (?:\\d+ |three |five )?(?:artists?|tracks|albums|genres|songs)\\b.{0,30}(?:week|month|year|:|last\\.?fm|spotify|wrapped)',
          '\\b(?:one|\\d+) (?:person|people|users?|followers?) (?:un)?followed me\\b|\\bautomatically checked by\\b',
          '\\bi (?:liked|rated|favou?rited|added) (?:a |an )?(?:\\S+ ){0,3}(?:video |to a )?(?:@youtube|youtube) (?:video|playlist)',
          "\\bi(?:'m| am) at .{2,60} (?:w\\/|in \\S.{0,30}https?:)",
          '^just posted a (?:photo|video)\\b|\\bjust checked in (?:at|to)\\b|^my week on (?:twitter|mastodon|bluesky)\\b',
          '\\b(?:posted|sent|tweeted|generated) (?:automatically|via|with|by) (?:@|ifttt|buffer|hootsuite|zapier|my app|bot)',
        ),
      ],
    },
    hits: {
      any: [
        'Wordle 1,204 3/6',
        '⬛🟨🟩⬛⬛\n🟩🟩🟩🟩🟩',
        '#NowPlaying Low Tide',
        'Wind 3 kts. Barometer 1012 hPa, 12 °C',
      ],
      en: [
        'The Arle Valley Daily is out! Stories via @mara',
        'Jo completed a 7.4 km run with StrideMate.',
        'I just earned the Early Bird badge on Brewlog',
        'My top 3 artists this week: Low Tide, Ember, Quay (via last.fm)',
      ],
    },
    misses: {
      any: ['The barometer fell all day', 'It is 12 °C in here', 'Playing Wordle with my gran', '🟩🟨'],
      en: [
        'I ran 7 km with Jo and my knee held.',
        'The paper is out of stock again.',
        'My favourite artists are all from Leeds',
        answering('I just earned the badge too, which route did you take?'),
        'The daily bus is late',
      ],
    },
  },
  {
    code: 'cross-post',
    evidence: 'text',
    given: toAll,
    patterns: {
      any: [
        mark(
          '^["“(]?(?:rt|rp|mt)\\s?:?\\s?@[\\p{L}\\p{N}_.]',
          '\\s(?:rt|rp) @[\\p{L}\\p{N}_.]',
          '[(\\s]via:?\\s?@[\\p{L}\\p{N}_.]{2,40}\\)?[\\s.]*(?:https?:\\S+\\s*)?(?:#\\S+\\s*)*$',
          '🐦🔗|\\bhttps?:\\/\\/(?:nitter|twitter|x|bsky|mastodon)[\\w.]*\\/\\S+\\/(?:status|post)\\/\\S+\\s*$',
        ),
      ],
      en: [
        mark(
          '\\b(?:from|on|over on|posted to) my (?:other|main|alt|second|old|work|personal) (?:account|profile|page|blog)\\b',
          '\\bcross-?post(?:ed|ing)?\\b.{0,20}(?:from|to|on|:)',
          '\\b(?:originally|first|also) (?:posted|published|appeared|shared) (?:on|at|in|to)',
          '\\[?(?:mirrored|bridged|reposted|imported|syndicated) from',
        ),
      ],
    },
    hits: {
      any: [
        'RT @mara: the bridge is shut',
        'Lovely crane drawings (via @ivo)',
        'Crane drawings via @ivo https://example.org/a',
      ],
      en: [
        '(from my other account) Notes on lichen',
        'Cross-posted from the village forum: the bridge is shut',
        'Originally posted on my blog in May',
      ],
    },
    misses: {
      any: ['We go via Arle, @mara, are you in?', 'The rt button is broken', answering('RT @mara is the one I meant')],
      en: [
        'My other account was hacked, what now?',
        'The post came first, then the train.',
        answering('It was also posted on the church door.'),
      ],
    },
  },
  {
    code: 'self-promo',
    evidence: 'text',
    given: announced,
    patterns: {
      en: [
        mark(
          `${opens}shop (?:now|today|online|the |our )|\\bshop now\\b`,
          `(?:${opens}|\\b(?:to|and|&) )(?:pre-?)?(?:buy|order|book|subscribe|download|register|enrol?l|apply|sign up|get yours|join) (?:it |yours |your (?:copy|seat|spot|place|tickets?) |tickets )?(?:now|today|here|below|online|at https?|via https?|on our)\\b`,
          `${opens}(?:book|schedule|request|get) (?:a|your) (?:free )?(?:demo|call|consultation|appointment|session|quote)\\b`,
          `${opens}(?:start|try|claim|get) (?:your|a|our) free (?:trial|copy|guide|ebook|download|sample)`,
          `\\b(?:link|details|tickets|sign-?up) (?:is |are )?(?:in (?:my |the |our )?(?:bio|profile|comments?)|below|in the first comment)\\b`,
          `\\buse (?:my |the |our )?(?:discount |promo |coupon )?code \\S|\\b\\d{1,2}\\s?% (?:off|discount)\\b|\\bfree shipping\\b|\\blimited (?:time|edition|offer|stock)\\b`,
        ),
        say(
          `(?:my|our) (?:brand )?(?:new|latest|newest|first|next|upcoming|debut) (?:[\\p{L}-]+ ){0,2}(?:blog ?post|post|article|video|episode|podcast|newsletter|book|e-?book|novel|album|single|song|track|ep|mix|course|column|essay|report|whitepaper|collection|range|menu|shop|store|app|game|channel|release)`,
          `(?:my|our) (?:(?:latest|new|weekly) )?(?:column|article|piece|essay|op-?ed|interview|feature|story|podcast|newsletter|book|course) (?:in|for|with|on|about|at)`,
          `(?:our|the) (?:spring|summer|autumn|fall|winter|christmas|holiday|new|\\d{4}) (?:[\\p{L}-]+ )?(?:range|collection|sale|menu|catalogue|catalog|line|lookbook)(?: is| are|:)`,
          `(?:i|we)(?:'ve| have)? (?:just )?(?:launched|released|published|uploaded|dropped|written up|wrote (?:a|an|about)|blogged|shipped) (?:${on(60)})(?:https?:|\\[link\\]|here|below|on (?:my|our) )`,
        ),
        mark(
          `${opens}new (?:on the |from the )?(?:blog ?post|blog|post|video|article|episode|podcast|newsletter|release|mix|mixes|single|album|track|music|column|paper)(?: up| out| tonight| today| on|:| -| –|!|\\.)`,
          `^[^\\p{L}]{0,6}(?:show|launch) hn\\s?:`,
          `(?:${opens}|\\bwe(?:'re| are) )(?:now |currently )?hiring(?:\\s?[:!–-]| (?:a|an|for)\\b)|\\bjoin our team\\b|\\bapply (?:now|here|today|by|before|at|via|:)|${opens}(?:vacancy|job opening|open position)s?\\s?[:!–-]`,
          `\\b(?:is |are )?(?:out|available|on sale|live|streaming|in stores?) now(?=\\s*(?:$|[.!,–—:;…\\[(#-]|https?|on |in |from |at |via |for |link|\\p{Extended_Pictographic}))|\\bout (?:today|everywhere|this friday)\\b(?!side)|\\bnow (?:available|live|streaming|on sale|in stock|on (?:spotify|youtube|netflix|steam|kickstarter|bandcamp))\\b`,
          `${opens}(?:check out|listen to|watch|read|stream|grab|discover) (?:my|our) `,
          `${opens}(?:introducing|announcing|presenting|meet the (?:new|all-new)) (?:the |our |a |my )?\\p{L}`,
        ),
      ],
    },
    hits: {
      en: [
        'Summer sandals are here. Shop now: https://example.org/a',
        'New video: sharpening a plane iron in nine minutes',
        'My latest article on tidal mills is up',
        "We're hiring: night baker, Leeds. Apply by Friday.",
        'Show HN: a tide table in one file',
        'Our spring range is here',
        'Book a demo and see it run.',
        'The second record is out now, link in bio',
        'My column in Saturday’s paper: who pays for the bridge?',
      ],
    },
    misses: {
      en: [
        'The shop on our corner closed today.',
        'I am ordering a new video card, any advice?',
        answering('New video: better than the old one, you were right.'),
        'They are hiring people again at the mill, I hear.',
        'I will book a table for the three of us.',
        'The cat is out now and it is raining.',
        '@jo my new book is the one you left here',
      ],
    },
  },
  {
    code: 'event-invite',
    evidence: 'text',
    given: announced,
    patterns: {
      en: [
        mark(
          `\\byou(?:'re| are) (?:all |cordially |warmly )?invited\\b`,
          `(?:${opens}|\\b(?:please|come|and|to) )join (?:us|me|our)\\b${on(80)}\\b(?:at \\d|on (?:mon|tue|wed|thu|fri|sat|sun|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|tonight|tomorrow|this (?:week|mon|tue|wed|thu|fri|sat|sun|evening)|next (?:week|month|mon|tue|wed|thu|fri|sat|sun)|\\d{1,2}(?::\\d\\d|\\s?[ap]m)|for (?:a|an|our|the)\\b)`,
          `(?:${opens})(?:all|everyone|everybody) (?:is |are )?welcome\\b|\\bopen to (?:all|the public)\\b|\\b(?:free|no) (?:entry|admission)\\b|\\bdoors (?:open )?(?:at )?\\d`,
          `\\b\\d[\\d.,]*k? (?:people|others|friends) (?:are )?(?:interested|going|attending)\\b`,
          `${opens}save the date\\b|\\bmark your calendars?\\b`,
          `\\b(?:register|sign up|rsvp|reserve)\\b${on(60)}\\b(?:webinar|workshop|event|conference|meetup|masterclass|session|seats?|spot|free|here|now)\\b|\\b(?:webinar|workshop|masterclass|conference|meetup|live ?stream)\\b${on(60)}\\b(?:register|sign up|rsvp|reserve|tickets)`,
          `\\b(?:tickets|places|seats) (?:are )?(?:available|on sale|still available|limited|going fast)\\b`,
        ),
      ],
    },
    hits: {
      en: [
        'You are invited: Barn Sale Weekend, Hall 2',
        'Join us on Friday at 18:00 for a talk about tides',
        '3,400 people are interested',
        'Save the date! 14 June, harbour day',
        'Free webinar on heat pumps, register here',
      ],
    },
    misses: {
      en: [
        'Jo, you should join us for soup, we eat at six.',
        'We were invited but the baby slept.',
        answering('Join us on Friday at 18:00, Jo and Ravi are coming too'),
        'Nobody was interested in the date.',
      ],
    },
  },
  {
    code: 'brag',
    evidence: 'text',
    given: announced,
    patterns: {
      en: [
        mark(
          `\\b(?:thrilled|humbled|honou?red|proud|delighted|excited|pleased|over the moon|stoked|grateful) (?:and (?:thrilled|humbled|honou?red|proud|delighted|excited|grateful) )?(?:to (?:announce|share|say|be (?:named|selected|chosen|recogni[sz]ed|included|featured|nominated|joining|part|awarded|a )|have (?:been|won|received|joined|completed)|join|receive|accept|represent|stand with|support|serve|start)|that (?:i|we)(?:'ve| have|'m| am| are| were| was)\\b)`,
          `\\bnot a bad (?:office|view|spot|way|place|day|start)\\b|\\b(?:office|view) (?:for (?:today|the (?:day|week))|this week|today)\\b`,
          `\\bproud to stand (?:with|by|alongside|up for)\\b`,
          `\\bi(?:'m| am) (?:happy|glad|thrilled|excited|proud|pleased) to (?:announce|share|say) (?:that )?\\b`,
          `\\b(?:dream come true|hard work (?:really )?(?:pays|paid) off|blessed to|living my best life|#blessed|#grateful|#proud)\\b`,
          `\\bi(?:'m| am) starting a new (?:position|role|job) as\\b`,
        ),
      ],
    },
    hits: {
      en: [
        'Thrilled and humbled to be named Baker of the Year',
        'Not a bad view this week',
        'Proud to stand with our nurses today',
        "I'm happy to share that I'm starting a new position as Head of Tides",
      ],
    },
    misses: {
      en: [
        'Proud of you, Jo.',
        'Not a bad idea, but who pays?',
        answering('Honoured to be named by you, thank you Mara'),
        'We were excited to see the cranes.',
      ],
    },
  },
  {
    code: 'me-now',
    evidence: 'text',
    given: (item) =>
      announced(item) &&
      item.mentions.length === 0 &&
      !leadsOn(item) &&
      !item.quoted &&
      !item.poll &&
      !asks(item.text) &&
      readingOf(item.text).words.length <= 14,
    patterns: {
      en: [
        mark(
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:done|finished|over|survived|complete)[.!,]`,
          `^[^\\p{L}]{0,4}(?:i(?:'ve| have)? )?just (?:landed|arrived|got (?:home|back|here|up|in|to)|woke up|finished|had|made|reached|boarded|checked in|ate|watched|left|started)\\b`,
          `^[^\\p{L}]{0,4}(?:i(?:'m| am) )?(?:now )?(?:on (?:my|the) way (?:to|home|back)|off to |heading (?:to|home|out|back|into)|headed (?:to|home)|back (?:home|at work|in (?:bed|town))|at the (?:gym|airport|beach|pub|office|dentist|movies)|in bed|stuck in traffic|watching |waiting for |eating |drinking |listening to |about to |so tired|so bored|bored|can't sleep|getting ready)`,
          `^[^\\p{L}]{0,4}(?:time for|time to) (?:bed|sleep|coffee|lunch|dinner|breakfast|a (?:nap|beer|coffee|drink|walk|run|shower)|work|the gym)\\b`,
          `^[^\\p{L}]{0,4}(?:good )?(?:morning|night|evening)(?: (?:all|everyone|everybody|world|twitter|peeps|folks|friends|tweeps))?[^\\p{L}]{0,6}$`,
        ),
      ],
    },
    hits: { en: ['Gym done. Coffee next.', 'Just landed in Oslo', 'On my way to the coast', 'Time for bed'] },
    misses: {
      en: [
        'Just landed in Oslo, anyone around for dinner?',
        answering('On my way to you'),
        'The work is done by a team of nine that has been here since the flood, and it shows in each joint.',
        '@jo on my way home',
      ],
    },
  },
  {
    code: 'canned-congrats',
    evidence: 'text',
    given: (item, context) => !knowsYou(item, context) && !leadsOn(item) && !asks(item.text) && !item.media,
    when: ({ text }, lang) => (text && greets(text, lang) ? said(text) : null),
    patterns: {
      en: [
        mark(
          `^[^\\p{L}]{0,4}(?:congrats|congratulations|happy)(?: @?[\\p{L}.-]+){0,2}(?: on)?(?: your| the)?(?: \\d+(?:st|nd|rd|th)?(?:[- ]years?)?| new)? (?:work anniversary|work-?iversary|workversary|role|job|position|promotion)(?: at .{2,40}|,? @?[\\p{L}.-]+)?[^\\p{L}]*$`,
        ),
      ],
    },
    hits: {
      en: [
        'Congrats on your work anniversary!',
        'Happy birthday!',
        answering('Congratulations'),
        'Congrats on the new role, Ivo!',
      ],
    },
    misses: {
      en: [
        'Happy birthday, Jo! I still have the boat you carved.',
        'Congratulations on the boat, did it float?',
        toYou('Congratulations!'),
      ],
    },
  },
  {
    code: 'canned-reply',
    evidence: 'text',
    given: (item) => answers(item) && readingOf(item.text).words.length <= 45 && !asks(item.text) && apart(item),
    patterns: {
      en: [
        mark(
          `\\bplease (?:dm|pm|message|contact|email|reach out to|drop) (?:us|our)\\b|\\b(?:send|drop|shoot) us a (?:dm|pm|private message|direct message|message|line)\\b|\\b(?:dm|pm) us\\b|\\b(?:contact|reach out to) our (?:customer|support|service|care|team)|\\b(?:sorry|apologi[sz]e)\\b${on(40)}\\b(?:inconvenience|experience|frustration)\\b`,
        ),
      ],
    },
    hits: {
      en: [
        answering('Hi, we are sorry to hear this. Please DM us your booking number.'),
        answering('Send us a DM and our team will help.', null),
        answering('We apologise for the inconvenience.'),
      ],
    },
    misses: {
      en: [
        answering('Your seat on the 20:15 is held until half past five.'),
        'Please DM us your booking number.',
        answering('The bridge stays shut, please message us if you need the ferry.'),
      ],
    },
  },
  {
    code: 'canned-reply',
    evidence: 'text',
    given: (item) =>
      answers(item) &&
      readingOf(item.text).words.length <= 30 &&
      !asks(item.text) &&
      !/\d/u.test(item.text as string) &&
      apart(item),
    patterns: {
      en: [
        mark(
          `\\b(?:such|what) an? (?:[\\p{L}]+ ){0,2}(?:powerful|great|insightful|valuable|important|inspiring|beautiful|thoughtful|brilliant|fantastic|amazing|wonderful|timely|refreshing|compelling) (?:[\\p{L}]+ ){0,2}(?:insight|perspective|reminder|post|message|read|take|point|share|article|lesson|story|breakdown|approach|way to)`,
          `\\b(?:consistency|authenticity|mindset|leadership|communication|collaboration|resilience|patience|persistence|adaptability|trust|discipline|balance|growth|innovation|execution|clarity|empathy) (?:truly |really |always )?(?:is|are) (?:truly |really |always )?(?:the )?(?:key|everything|crucial|essential)`,
          `\\b(?:this|your (?:post|message|story|words)) (?:really |truly |deeply )?resonates?\\b|\\bcouldn't agree more[.!,]|\\bthanks? (?:you )?(?:so much )?for (?:sharing|highlighting|shedding|breaking) (?:this|your|these|such|the|it)\\b|\\b(?:great|valuable|powerful|insightful|excellent|fantastic) (?:insights?|breakdown|perspective|reminder|takeaways?|points?)[.!,]|\\bkeep (?:up the (?:great|good|amazing) work|inspiring|shining|it up)|\\b(?:everyone|more people|so many people) needs? to (?:hear|read|see) this|\\bwell (?:said|put|articulated)[.!,]`,
        ),
      ],
    },
    hits: {
      en: [
        answering('What an insightful perspective! Patience is truly the key to success.'),
        answering("Couldn't agree more, well said! Keep inspiring.", null),
        answering('This really resonates. Thank you for sharing these insights!'),
      ],
    },
    misses: {
      en: [
        answering('What a powerful reminder that the council can shut a bridge.'),
        answering('Such a great read, but is the toll back?'),
        'Such a powerful insight! Consistency is key.',
        answering('Great point. I had it on 3.2 as well.'),
      ],
    },
  },
];
