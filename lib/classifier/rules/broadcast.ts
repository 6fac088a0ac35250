/**
 * Broadcast: one to many, complete without you (measures 1.2). Structure first; a text pattern is the form of an
 * announcement in its language, never a topic. What somebody says to somebody is left alone, whatever its words:
 * most rows need a post that answers nobody.
 */
import { type AuthorKind, keyOf, type RuleLanguage, type TimelineItem } from '../../types.ts';
import { overlap, readingOf, remembered, said } from './reading.ts';
import {
  answersOneself,
  anywhere,
  byLanguage,
  type ItemSketch,
  phrase,
  type Rule,
  type Table,
  written,
} from './rule.ts';

const say = (...forms: string[]) => phrase(() => written(forms));
/** The same without word edges. */
const mark = (...forms: string[]) => anywhere(() => written(forms));

/** Where a sentence begins: an announcement opens with its noun or verb. */
const opens = '(?<=(?:^|[.!?:;…|>"“”»«—–・】\\])(-]|\\p{Extended_Pictographic}|\\u{FE0F})\\s*)';
/** On within the sentence. */
const on = (most: number) => `[^.!?:;…]{0,${most}}`;

/** Not an answer to somebody else; the next part of one's own thread is none. */
const toAll = (item: TimelineItem) => item.replyTo === null || answersOneself(item);
/** Nor does it begin with somebody's name. */
const announced = (item: TimelineItem) => toAll(item) && item.text !== null && !item.text.startsWith('@');
/** It stands under somebody else's words. */
const answers = (item: TimelineItem) =>
  item.text !== null && (!toAll(item) || (item.replyTo === null && item.surface === 'thread'));
const asks = (text: string | null) => readingOf(text).questions.length > 0;
/** It stands under a question, as far as the page shows what it answers. */
const underQuestion = ({ replyTo }: TimelineItem) => replyTo !== null && asks(replyTo.text);
const leadsOn = (item: TimelineItem) => item.card !== null || readingOf(item.text).links > 0;
/** Said to somebody, even where the page puts it under the author's own words. */
const thanks = /\bthank|welcome|\bdank|merci|gracias|obrigad|grazie|bedankt|dzięk|ありがと/iu;
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

/** Cut behind the first word, so that little is made plain. */
const firstOf = remembered((text) => {
  const word = /[\p{L}\p{N}+]\S*/u.exec(text);
  return wordOf(bare(word ? text.slice(0, word.index + word[0].length) : text));
});
const wordOf = (sentence: string) => sentence.split(' ', 1)[0] as string;
const bareOf = remembered(bare);
const partsOf = remembered((text) =>
  plain(text)
    .split(/[.!?,;:…~〜。！、？&–—]+/u)
    .map(bare)
    .filter(Boolean),
);

/** Whole sentences, as they are compared, divided by a bar; each part holds some that are divided so. */
const sentences =
  (...parts: string[]) =>
  () =>
    [...new Set(parts.join('|').split('|').map(bare))].filter(Boolean).join('|');
/**
 * Whether a text is nothing but such sentences, three at most. English is at home in every language; a text too short to
 * tell its language may be in any of them.
 */
const onlyOf = (stock: Table<() => string>) => {
  const read = new Map<string, { of: (() => string) | undefined; sentences: Set<string>; firsts: Set<string> }>();
  /** Read when first asked for: no page waits for languages that it has not. */
  const those = (lang: string) => {
    const of = stock[lang as RuleLanguage];
    const known = read.get(lang);
    if (known && known.of === of) return known;
    const sentences = new Set(of?.().split('|'));
    const found = { of, sentences, firsts: new Set([...sentences].map(wordOf)) };
    read.set(lang, found);
    return found;
  };
  return (text: string, lang: RuleLanguage | null) => {
    if (text.length > 160) return false;
    const reading = readingOf(text);
    if (reading.words.length === 0 || reading.links > 0) return false;
    const first = firstOf(reading.plain);
    const spoken = (lang === null ? Object.keys(stock) : [lang, 'en', 'any']).map(those);
    if (!spoken.some(({ firsts }) => firsts.has(first))) return false;
    const has = (sentence: string) => spoken.some(({ sentences }) => sentences.has(sentence));
    if (has(bareOf(reading.plain))) return true;
    const parts = partsOf(reading.plain);
    return parts.length > 1 && parts.length <= 3 && parts.every(has);
  };
};
/** Something stands there to be seen. */
const isVisible = (text: string | null) => /[^\s\p{C}]/u.test(text ?? '');
/** No word, but signs. */
const onlySigns = (text: string) => {
  const { words, links } = readingOf(text);
  return (
    words.length === 0 && links === 0 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\^{2,}|[↑⬆☝]/u.test(text)
  );
};

/** Every word of the first with every word of the second. */
const crossed = (praises: string, things: string) =>
  praises
    .split('|')
    .flatMap((praise) => things.split('|').map((thing) => `${praise} ${thing}`))
    .join('|');

/** Says that the post was liked, whatever it said. */
const praises = onlyOf(
  byLanguage('praise', {
    en: sentences(
      'great post|nice post|good post|awesome post|amazing post|excellent post|great read|good read|great share|nice share|great article|great stuff|good stuff|great work|great job|good job|nice work|well said|so well said|well put|love this|love it|i love this|loving this|thanks for sharing|thank you for sharing|thx for sharing|thanks for posting|very inspiring|so inspiring|inspiring|very informative|informative|very insightful|insightful|interesting|very interesting|amazing|awesome|brilliant|fantastic|wow|nice one|great insight|great insights|great perspective|great point|well done|so good|this is gold|this is great|this is amazing|this is awesome|this is everything|epic|iconic|queen|king|legend|goals|slay|fire|first|bump|following|commenting for reach|cfbr|welcome|welcome aboard|welcome to bluesky|welcome to mastodon|welcome to threads|welcome to x|hi|hey|hello|hi there|hello there|yo|gg|ggs|preach it|so cool|so cute|so beautiful|cute|beautiful|gorgeous|stunning|love|cool stuff|so underrated|most underrated song|goosebumps|nostalgic|nostalgia|chills',
      crossed(
        'great|nice|good|lovely|beautiful|amazing|awesome|excellent|wonderful|fantastic|brilliant|fabulous|gorgeous|stunning|cool|such a great|such a beautiful|what a great|what a beautiful|what a',
        'post|posts|article|read|share|song|track|video|photo|photos|pic|picture|shot|story|thread|content|tip|tips|message|view|shot|capture|work|job|stuff|take|point|one',
      ),
      crossed(
        'love|i love|loved|love love|absolutely love|still love|really love|i really love|just love',
        'this|it|this post|this song|this track|this video|this photo|this so much|this one|this thread|it so much|your work|your videos|your posts|your content',
      ),
    ),
    de: sentences(
      'toller beitrag|super beitrag|guter beitrag|klasse beitrag|schöner beitrag|starker beitrag|spannender beitrag|toller post|guter post|danke fürs teilen|danke für den beitrag|danke für den post|vielen dank fürs teilen|vielen dank für den beitrag|gut gesagt|gut geschrieben|schön gesagt|schön geschrieben|sehr schön|sehr gut|sehr inspirierend|inspirierend|sehr interessant|interessant|spannend|sehr spannend|super|klasse|toll|mega|stark|wow|großartig|hammer|top|weiter so|erster|willkommen|herzlich willkommen|moin|hallo|schön|wunderschön|so schön|süß|geil|gänsehaut',
      crossed(
        'toller|schöner|super|guter|klasse|starker|spannender|wunderbarer|großartiger|wichtiger|sehr guter|sehr schöner|interessanter',
        'beitrag|post|artikel|text|song|gedanke|tipp',
      ),
      crossed(
        'schönes|tolles|super|wunderschönes|geiles|starkes|klasse|cooles|großartiges',
        'bild|foto|lied|video|interview|thema|statement',
      ),
    ),
    fr: sentences(
      "super post|super article|super publication|très bon post|très bon article|bel article|beau post|bon article|excellent article|excellent post|merci pour le partage|merci du partage|merci pour ce partage|merci pour ce post|merci de partager|bien dit|très bien dit|tellement bien dit|très inspirant|inspirant|très intéressant|intéressant|passionnant|magnifique|génial|super|top|bravo|excellent|waouh|wow|j'adore|trop bien|preums|premier|bienvenue|bienvenue à toi|coucou|salut|magnifique|trop beau|trop mignon|frissons|sublime",
      crossed(
        'super|beau|très beau|bel|excellent|magnifique|très bon|bon|quel beau|joli',
        'post|article|texte|partage|message|travail|billet|thread',
      ),
      crossed(
        'belle|très belle|magnifique|superbe|super|excellente|jolie|quelle belle',
        'photo|chanson|vidéo|publication|histoire|musique|image|analyse',
      ),
    ),
    es: sentences(
      'gran post|gran publicación|buen post|buena publicación|excelente post|excelente publicación|excelente artículo|gran artículo|muy buen post|buen artículo|gracias por compartir|muchas gracias por compartir|gracias por compartirlo|bien dicho|muy bien dicho|muy inspirador|inspirador|muy interesante|interesante|genial|brutal|increíble|espectacular|excelente|me encanta|qué grande|qué bueno|muy bueno|bravo|wow|guau|primero|arriba|bienvenido|bienvenida|bienvenidos|hola|hermoso|hermosa|precioso|preciosa|qué bonito|qué lindo|qué belleza|temazo|joya|crack',
      crossed(
        'gran|buen|muy buen|excelente|excelente|lindo|qué buen|qué gran|precioso',
        'post|artículo|texto|vídeo|video|trabajo|hilo|mensaje|aporte|tema|contenido',
      ),
      crossed(
        'gran|buena|muy buena|excelente|bonita|hermosa|linda|bella|qué buena|qué linda|preciosa|amo esta',
        'foto|canción|publicación|historia|música|imagen|reflexión',
      ),
    ),
    pt: sentences(
      'ótimo post|excelente post|belo post|bom post|ótima publicação|excelente publicação|ótimo artigo|excelente artigo|excelente texto|ótimo texto|obrigado por compartilhar|obrigada por compartilhar|obrigado por partilhar|obrigada por partilhar|obrigado pela partilha|obrigada pela partilha|obrigado por compartilhar conosco|falou bem|bem dito|muito bem dito|disse tudo|falou tudo|inspirador|muito inspirador|muito interessante|interessante|excelente|incrível|sensacional|maravilhoso|top|show|adorei|amei|muito bom|perfeito|arrasou|uau|wow|primeiro|bem-vindo|bem-vinda|bem vindo|bem vinda|olá|oi|lindo|linda|que lindo|maravilha|top demais|muito top',
      crossed(
        'ótimo|excelente|belo|bom|muito bom|lindo|que belo|que lindo',
        'post|artigo|texto|vídeo|trabalho|conteúdo|fio',
      ),
      crossed(
        'ótima|excelente|bela|boa|linda|que bela|que linda|amo essa|amei essa',
        'foto|música|publicação|história|canção|imagem|reflexão|matéria',
      ),
    ),
    it: sentences(
      "bel post|ottimo post|gran bel post|bell'articolo|ottimo articolo|bellissimo post|bel articolo|grazie per la condivisione|grazie della condivisione|grazie per aver condiviso|grazie per averlo condiviso|grazie di aver condiviso|ben detto|molto ben detto|detto bene|molto interessante|interessante|molto stimolante|di grande ispirazione|bellissimo|fantastico|stupendo|grandioso|ottimo|top|super|bravo|brava|bravissimo|bravissima|wow|adoro|primo|benvenuto|benvenuta|ciao|bello|bella|che bello|meraviglia|che meraviglia|capolavoro|brividi",
      crossed(
        'bel|ottimo|gran bel|bellissimo|splendido|grande|che bel|buon',
        'post|articolo|testo|video|lavoro|pezzo|contenuto|messaggio',
      ),
      crossed(
        'bella|ottima|bellissima|splendida|che bella|grande',
        'foto|canzone|storia|musica|immagine|analisi|riflessione',
      ),
    ),
    nl: sentences(
      'mooie post|goede post|leuke post|geweldige post|top post|mooi artikel|goed artikel|mooi bericht|goed stuk|mooi stuk|bedankt voor het delen|dank voor het delen|dankjewel voor het delen|dank je wel voor het delen|dank voor delen|bedankt voor delen|goed gezegd|mooi gezegd|mooi verwoord|goed verwoord|heel inspirerend|inspirerend|zeer inspirerend|heel interessant|interessant|geweldig|prachtig|super|top|tof|gaaf|wauw|wow|mooi|heel mooi|eerste|welkom|welkom hier|hallo|hoi|prachtig|wat mooi|wat leuk|kippenvel|top hoor|leuk',
      crossed(
        'mooie|goede|leuke|geweldige|prachtige|sterke|wat een mooie|fijne|heel mooie|toffe',
        'post|foto|bijdrage|tekst|video|plaat|blog|column|thread',
      ),
      crossed(
        'mooi|goed|sterk|prachtig|geweldig|wat een mooi|heel mooi|leuk|interessant',
        'artikel|stuk|verhaal|nummer|liedje|bericht|filmpje|interview',
      ),
    ),
    pl: sentences(
      'świetny post|super post|dobry post|świetny wpis|super wpis|świetny artykuł|super artykuł|świetny tekst|dzięki za udostępnienie|dziękuję za udostępnienie|dzięki za podzielenie się|dziękuję za podzielenie się|dzięki za wpis|dziękuję za ten wpis|dobrze powiedziane|pięknie powiedziane|świetnie powiedziane|w punkt|bardzo inspirujące|inspirujące|bardzo ciekawe|ciekawe|super|świetne|świetnie|rewelacja|pięknie|brawo|ekstra|sztos|wow|mega|pierwszy|pierwsza|witaj|witamy|cześć|hej|piękne|cudo|cudne|śliczne|ciary|mega sprawa|petarda',
      crossed(
        'świetny|super|dobry|piękny|bardzo dobry|znakomity|ciekawy|rewelacyjny',
        'post|wpis|artykuł|tekst|film|utwór|materiał|wątek',
      ),
      crossed(
        'świetna|super|piękna|cudowna|bardzo dobra|rewelacyjna|kocham tę|uwielbiam tę',
        'piosenka|piosenkę|fotka|muzyka|historia|robota|praca|rada',
      ),
    ),
    ja: sentences(
      '素敵な投稿ですね|素晴らしい投稿ですね|いい投稿ですね|シェアありがとうございます|シェアありがとう|共有ありがとうございます|すごい|すごいですね|素晴らしい|素晴らしいですね|素敵|素敵ですね|最高|最高です|神|神回|いいね|いいですね|さすが|さすがです|勉強になります|参考になります|ためになります|かわいい|かっこいい|尊い|ようこそ|こんにちは|きれい|綺麗|美しい|泣ける|エモい|天才|うまい|めっちゃいい|好き|大好き',
    ),
  }),
);
/** Says yes to what was said; to a question it is an answer. */
const agrees = onlyOf(
  byLanguage('assent', {
    any: sentences(
      '+1|1|+100|+1000|100|10/10|++|lol|lmao|lmfao|rofl|xd|xdd|haha|hahaha|hahahaha|jaja|jajaja|jajajaja|kkk|kkkk|kkkkk|rsrs|mdr|ptdr|www|^^',
    ),
    en: sentences(
      "me too|me 2|same|same here|this|this this|this this this|so this|so much this|all of this|so true|very true|too true|true|true that|this is so true|agreed|agree|i agree|totally agree|totally|couldn't agree more|could not agree more|i couldn't agree more|100 percent|absolutely|exactly|exactly this|exactly that|precisely|indeed|facts|big facts|real|so real|preach|amen|word|mood|big mood|relatable|so relatable|what they said|what he said|what she said|came here to say this|ditto|plus one|hard agree|spot on|nailed it|literally me|hear hear|thanks|thank you|thx|ty|thank u|yup|yep|truth|the truth|lol true|indeed lol|dead|im dead|bruh|omg|oh lord|wow so true|you are so right|you're so right|youre right|so right|well well|nope|here we go again",
    ),
    de: sentences(
      'ich auch|geht mir auch so|geht mir genauso|mir auch|dito|genau|genau so|genauso|genau das|genau mein ding|das|dies|diesdas|so wahr|wie wahr|sehr wahr|wahre worte|stimmt|stimmt genau|so ist es|sehe ich auch so|sehe ich genauso|seh ich auch so|volle zustimmung|zustimmung|absolut|absolut richtig|richtig|sehr richtig|this|word|unterschreibe ich|amen|haha|eben|so isses|danke|danke dir|dankeschön|vielen dank|jup|jo|wahrheit|genau so ist es',
    ),
    fr: sentences(
      "moi aussi|pareil|idem|pareil pour moi|moi pareil|tellement vrai|si vrai|trop vrai|c'est vrai|c'est tellement vrai|tout est dit|exactement|exactement ça|tout à fait|absolument|carrément|clairement|grave|d'accord|je suis d'accord|entièrement d'accord|tout à fait d'accord|ça|voilà|c'est ça|amen|mdr|ptdr|plus un|merci|merci beaucoup|ouais|yep|la vérité|oh oui",
    ),
    es: sentences(
      'yo también|a mí también|igual|yo igual|lo mismo|lo mismo digo|ídem|esto|esto mismo|tal cual|tan cierto|muy cierto|cierto|qué cierto|cuánta verdad|gran verdad|verdad|totalmente|totalmente de acuerdo|de acuerdo|muy de acuerdo|completamente de acuerdo|exacto|exactamente|así es|absolutamente|sin duda|amén|más uno|jaja|jajaja|gracias|muchas gracias|mil gracias|sip|la verdad|pura verdad|x2|por dos|por mil',
    ),
    pt: sentences(
      'eu também|eu tb|eu tbm|eu idem|idem|o mesmo|também acho|isso|isso mesmo|isto|isto mesmo|é isso|tão verdade|verdade|pura verdade|grande verdade|é verdade|concordo|concordo plenamente|concordo totalmente|super concordo|totalmente|exato|exatamente|com certeza|sem dúvida|amém|eu todinho|eu todinha|real|demais|obrigado|obrigada|valeu|brigado|brigada|sim sim|pois é|nossa',
    ),
    it: sentences(
      "anch'io|anche io|pure io|idem|uguale|stesso|questo|esatto|esattamente|proprio così|proprio vero|verissimo|vero|così vero|quanto è vero|sante parole|parole sante|concordo|d'accordo|sono d'accordo|pienamente d'accordo|condivido|assolutamente|assolutamente sì|giusto|giustissimo|quoto|straquoto|amen|sacrosanto|grazie|grazie mille|già|eh già|verità|eh sì",
    ),
    nl: sentences(
      'ik ook|idem|same|dit|dit dus|precies|precies dit|zo waar|heel waar|zo is het|eens|mee eens|helemaal mee eens|helemaal eens|ben het eens|inderdaad|absoluut|klopt|zeker|exact|amen|hetzelfde hier|hier ook|herkenbaar|zo herkenbaar|heel herkenbaar|bedankt|dankjewel|dank je|dank je wel|dank|yep|jup|de waarheid|nou inderdaad',
    ),
    pl: sentences(
      'ja też|ja tez|też tak mam|mam tak samo|to samo|u mnie to samo|tak samo|to|właśnie|właśnie to|dokładnie|dokładnie tak|święte słowa|prawda|sama prawda|szczera prawda|święta prawda|racja|zgadzam się|zgadzam się w pełni|w pełni się zgadzam|zgoda|pełna zgoda|otóż to|absolutnie|amen|plus jeden|potwierdzam|dzięki|dziękuję|dzieki|no właśnie|no tak|prawdziwe',
    ),
    ja: sentences(
      '私も|わたしも|僕も|俺も|自分も|私もです|僕もです|同じ|同じです|同じく|同感|同感です|ほんとそれ|それな|それ|これ|ほんとこれ|まさにこれ|まさにそれ|わかる|わかります|わかりみ|めっちゃわかる|確かに|たしかに|その通り|その通りです|おっしゃる通りです|禿同|激しく同意|同意|草|笑|ワロタ|ほんそれ|ありがとう|ありがとうございます|なるほど|ですよね|ほんと|本当に',
    ),
  }),
);

/** Greets for an occasion that a calendar knew. */
const greets = onlyOf(
  byLanguage('greetings', {
    en: sentences(
      'happy new year everyone|happy new year all|happy holidays|merry xmas|happy easter|happy thanksgiving|congrats on your new position|congrats on your new role|congrats on your new job|congratulations on your new role|congratulations on your work anniversary|congrats on your work anniversary|congrats on the promotion|congrats again|wishing you all the best|congrats|congratulations|congratulation|many congratulations|huge congrats|big congrats|congrats to you|grats|gratz|happy birthday|happy bday|happy birthday to you|happy belated birthday|hbd|happy anniversary|happy work anniversary|congrats on the new role|congrats on the new job|congrats on your promotion|happy new year|merry christmas|best wishes|many happy returns|all the best',
    ),
    de: sentences(
      'glückwunsch|herzlichen glückwunsch|herzliche glückwünsche|gratulation|gratuliere|ich gratuliere|glückwunsch zum jubiläum|glückwunsch zum dienstjubiläum|herzlichen glückwunsch zum jubiläum|herzlichen glückwunsch zum arbeitsjubiläum|herzlichen glückwunsch zum neuen job|glückwunsch zum neuen job|glückwunsch zur neuen stelle|herzlichen glückwunsch zur neuen position|herzlichen glückwunsch zum geburtstag|alles gute zum geburtstag|happy birthday|alles gute|alles liebe|frohes neues|frohes neues jahr|frohe weihnachten|frohe ostern',
    ),
    fr: sentences(
      'félicitations|toutes mes félicitations|félicitation|bravo et félicitations|félicitations à toi|félicitations à vous|félicitations pour ce nouveau poste|félicitations pour votre nouveau poste|félicitations pour ton nouveau poste|félicitations pour cet anniversaire professionnel|joyeux anniversaire|bon anniversaire|bonne année|bonne année à tous|joyeux noël|meilleurs vœux|mes félicitations',
    ),
    es: sentences(
      'felicidades|muchas felicidades|felicitaciones|muchas felicitaciones|mis felicitaciones|enhorabuena|mi enhorabuena|felicidades por tu aniversario laboral|felicidades por el nuevo puesto|felicidades por tu nuevo puesto|enhorabuena por el nuevo puesto|feliz cumpleaños|feliz cumple|feliz año|feliz año nuevo|feliz navidad|felices fiestas',
    ),
    pt: sentences(
      'parabéns|muitos parabéns|parabéns pelo aniversário de empresa|parabéns pelo novo cargo|parabéns pela nova posição|parabéns pela conquista|parabéns pelo novo desafio|feliz aniversário|feliz ano novo|bom ano|feliz natal|boas festas|sucesso|muito sucesso|felicidades',
    ),
    it: sentences(
      'congratulazioni|tante congratulazioni|complimenti|tanti complimenti|congratulazioni per il nuovo ruolo|congratulazioni per il nuovo incarico|congratulazioni per il tuo anniversario di lavoro|auguri|tanti auguri|tantissimi auguri|buon compleanno|buon anno|felice anno nuovo|buon natale|buone feste|felicitazioni',
    ),
    nl: sentences(
      'gefeliciteerd|van harte gefeliciteerd|hartelijk gefeliciteerd|proficiat|gefeliciteerd met je jubileum|gefeliciteerd met je werkjubileum|gefeliciteerd met je nieuwe baan|gefeliciteerd met je nieuwe functie|van harte gefeliciteerd met je verjaardag|gefeliciteerd met je verjaardag|fijne verjaardag|gelukkig nieuwjaar|de beste wensen|fijne feestdagen|vrolijk kerstfeest|van harte',
    ),
    pl: sentences(
      'gratulacje|gratuluję|serdeczne gratulacje|wielkie gratulacje|ogromne gratulacje|gratulacje z okazji rocznicy pracy|gratulacje nowego stanowiska|gratuluję nowego stanowiska|gratulacje z okazji nowej pracy|wszystkiego najlepszego|wszystkiego najlepszego z okazji urodzin|sto lat|szczęśliwego nowego roku|wesołych świąt|najlepsze życzenia',
    ),
    ja: sentences(
      'おめでとう|おめでとうございます|お誕生日おめでとう|お誕生日おめでとうございます|誕生日おめでとう|ご就任おめでとうございます|ご昇進おめでとうございます|勤続記念おめでとうございます|あけましておめでとう|あけましておめでとうございます|明けましておめでとうございます|新年あけましておめでとうございます|新年明けましておめでとうございます|あけおめ|ことよろ|今年もよろしくお願いします|今年もよろしくお願いいたします|本年もよろしくお願いします|本年もよろしくお願いいたします|本年もどうぞよろしくお願いいたします|今年もどうぞよろしくお願いします|メリークリスマス|良いお年を|よいお年を|昨年はお世話になりました|昨年は大変お世話になりました|おめでとうございました',
    ),
  }),
);
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
      if (![text, quoted.handle, quoted.text].some(isVisible)) return null; // nothing of it was read
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
    given: toAll,
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
        answering('https://example.org/bridge'),
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
    code: 'brand-account',
    evidence: 'text',
    given: (item) => item.author.kind === null && announced(item),
    patterns: {
      en: [
        say(
          `(?:visit|come (?:see|visit)|find|contact|call|ask|meet|stop by|pop in(?:to)?|drop by|at) (?:us (?:at|in|today)|our (?:team|store|shop|showroom|stand|booth|branch|website|experts?))`,
          `our (?:customers|clients|members|guests|experts|stores?|branch(?:es)?|showroom|newsroom|offices?) (?:\\p{L}+ ){0,6}(?:now|today|can|will|are|love|open)|we(?:'re| are) (?:proud|excited|pleased|delighted) to (?:\\p{L}+ ){0,3}(?:launch|introduce|offer|open|partner|announce|welcome)`,
        ),
      ],
      de: [
        say(
          `(?:besuch(?:t|e|en sie)|kontaktier(?:t|e|en sie)|komm(?:t|en sie)? in|frag(?:t|en sie)) (?:uns (?:in|am|auf|im|unter)|unser(?:e|en|em|er)? (?:team|filialen?|shop|laden|stand|website|geschäft))`,
          `unsere (?:kunden|kundinnen|gäste|filialen|mitglieder|experten|fachleute) (?:\\p{L}+ ){0,6}(?:jetzt|heute|können|sind|haben|lieben)|wir freuen uns,? (?:\\p{L}+ ){0,6}(?:vorzustellen|begrüßen|eröffnen|präsentieren|anzubieten)`,
        ),
      ],
      fr: [
        say(
          `(?:venez (?:découvrir|visiter|nous voir)|rendez-vous (?:dans|sur|chez)|retrouvez-nous|contactez) (?:dans |sur |à |chez )?(?:nos|notre) (?:magasins?|boutiques?|équipes?|stand|site|agences?|showroom|experts)`,
          `nos (?:clients|clientes|magasins|experts|équipes|adhérents) (?:\\p{L}+ ){0,5}(?:sont|peuvent|vous|ont|aujourd'hui)|nous sommes (?:ravis|heureux|fiers) de (?:vous )?(?:présenter|annoncer|lancer|accueillir|proposer)`,
        ),
      ],
      es: [
        say(
          `(?:visita|visítanos en|ven a|conoce|contacta (?:con|a)|acércate a) (?:nuestr[ao]s? )(?:tiendas?|equipo|stand|web|sucursal(?:es)?|local|página|expertos)`,
          `nuestr[ao]s (?:clientes|tiendas|expertos|socios|equipos) (?:\\p{L}+ ){0,5}(?:son|pueden|están|han|hoy)|estamos (?:felices|orgullosos|encantados|emocionados) de (?:presentar|anunciar|lanzar|ofrecer)`,
        ),
      ],
      pt: [
        say(
          `(?:visite|conheça|venha (?:à|a|ao|conhecer)|fale com|contacte) (?:a |o |as |os )?(?:noss[ao]s? )(?:lojas?|equipe|equipa|time|stand|site|unidade|página|especialistas)`,
          `noss[ao]s (?:clientes|lojas|especialistas|sócios|equipes|equipas) (?:\\p{L}+ ){0,5}(?:são|podem|estão|têm|hoje)|estamos (?:felizes|orgulhosos|animados) em (?:apresentar|anunciar|lançar|oferecer)`,
        ),
      ],
      it: [
        say(
          `(?:visita|venite (?:a trovarci|nel|in)|vieni (?:a trovarci )?(?:in|nel)|scopri|contatta|passa (?:in|nel)) (?:il |i |la |le )?nostr[oaie] (?:negozi[o]?|team|stand|sito|sed[ei]|punti? vendita|showroom|esperti)`,
          `i nostri (?:clienti|negozi|esperti|soci|ospiti) (?:\\p{L}+ ){0,5}(?:sono|possono|hanno|oggi|vi)|siamo (?:felici|orgogliosi|lieti|entusiasti) di (?:presentar\\p{L}{1,3}|annunciar\\p{L}{1,3}|lanciare|offrir\\p{L}{1,3})`,
        ),
      ],
      nl: [
        say(
          `(?:bezoek|kom (?:langs )?(?:in|naar|bij)|neem contact op met|ontdek) (?:ons|onze) (?:team|winkels?|webshop|stand|website|showroom|filialen|experts)`,
          `onze (?:klanten|winkels|experts|leden|gasten|medewerkers) (?:\\p{L}+ ){0,5}(?:zijn|kunnen|hebben|vandaag|helpen)|we zijn (?:blij|trots|verheugd) (?:\\p{L}+ ){0,6}(?:presenteren|aankondigen|lanceren|introduceren)`,
        ),
      ],
      pl: [
        say(
          `(?:odwiedź(?:cie)?|skontaktuj się z|zapytaj|poznaj|sprawdź) (?:nasz|naszą|nasze|naszego|naszym|naszych) (?:sklep\\p{L}{0,3}|zespoł\\p{L}{0,3}|zespół|stoisko|stron\\p{L}|salon\\p{L}{0,2}|ekspert\\p{L}{0,3}|ofert\\p{L})`,
          `nasi (?:klienci|eksperci|goście|członkowie) (?:\\p{L}+ ){0,5}(?:są|mogą|mają|dziś|już)|(?:z radością|z przyjemnością) (?:przedstawiamy|prezentujemy|wprowadzamy)`,
        ),
      ],
      ja: [
        mark(
          `(?:弊社|当社|当店|当館|弊店|小社)(?:は|では|の|が|にて|公式)|(?:スタッフ一同|従業員一同|(?:お客様|皆様)(?:に|の|へ)は?.{0,20}(?:お届け|ご案内|ご提供|お知らせ))`,
        ),
      ],
    },
    hits: {
      en: [
        'Visit our showroom and ask our experts',
        'Our stores are open until six today',
        'We are excited to introduce a lighter tide clock',
      ],
      de: ['Besucht unsere Filiale am Markt', 'Unsere Kunden können heute länger bleiben'],
      fr: ['Rendez-vous dans notre magasin', 'Nos experts vous attendent'],
      es: ['Visita nuestra tienda del puerto', 'Nuestros clientes pueden aparcar gratis'],
      pt: ['Visite a nossa loja do porto', 'Nossos clientes podem estacionar de graça'],
      it: ['Visita il nostro negozio al porto', 'I nostri esperti vi aspettano'],
      nl: ['Bezoek onze winkel aan de haven', 'Onze klanten kunnen vandaag gratis parkeren'],
      pl: ['Odwiedź nasz sklep w porcie', 'Nasi klienci mogą dziś parkować za darmo'],
      ja: ['当店は本日六時まで営業しております', 'お客様に新しい時計をお届けします'],
    },
    misses: {
      en: [
        'Our neighbours are loud today.',
        'Visit us if you like, Jo, the kettle is on.',
        answering('Our team can look at it, which model is it?'),
      ],
      de: ['Unsere Nachbarn sind heute laut.', 'Besuch uns doch mal, Jo.'],
      fr: ['Nos voisins sont bruyants ce soir.', 'Viens nous voir, Jo.'],
      es: ['Nuestros vecinos gritan hoy.', 'Ven a vernos, Jo.'],
      pt: ['Nossos vizinhos gritam hoje.', 'Vem nos ver, Jo.'],
      it: ['I nostri vicini gridano oggi.', 'Passa a trovarci, Jo.'],
      nl: ['Onze buren zijn luid vandaag.', 'Kom eens langs, Jo.'],
      pl: ['Nasi sąsiedzi dziś krzyczą.', 'Wpadnij do nas, Jo.'],
      ja: ['うちの隣は今日うるさい。', '店は六時に閉まる。'],
    },
  },
  {
    code: 'hashtag-stuffing',
    evidence: 'structure',
    when: ({ text }) => {
      const { hashtags, words } = readingOf(text);
      if (!text || hashtags < 3) return null;
      const tags = new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu));
      return tags.size >= 4 || (tags.size === 3 && words.length <= 6) ? said([...tags].join(' ')) : null;
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
        'Any word on #bots? We need #bots, and #bots need us, #bots',
      ],
    },
  },
  {
    code: 'monologue-thread',
    evidence: 'structure',
    given: (item) =>
      toAll(item) &&
      !item.text?.startsWith('@') &&
      !item.authorAnswersHere &&
      !(item.replyTo && (asks(item.text) || item.mentions.length > 0 || thanks.test(item.text ?? ''))),
    // One answer to oneself is no monologue (T5): a later part must say its number.
    when: ({ replyTo, text }) =>
      !text || !/[/🧵]/u.test(text)
        ? null
        : replyTo
          ? (/^[^\p{L}\p{N}]{0,6}\d{1,2}\s?\/\s?(?:[3-9]|[1-9]\d)?(?=[\s.:)\]]|$)|[([]\d{1,2}\s?\/\s?(?:[3-9]|[1-9]\d)?[)\]]\s*$/u
              .exec(text)?.[0]
              .trim() ?? null)
          : (/^[^\p{L}\p{N}]{0,6}(?:1\/(?=\s|$)|1\s?\/\s?(?:[5-9]|[1-9]\d)(?![\d/])(?! (?:of|cup|would|der|des|de|di|van|stars?)\b)(?=[\s.:)\]]|$))|[([]1\s?\/\s?(?:[3-9]|[1-9]\d|[nx])?[)\]]|\s1\s?\/\s?(?:[3-9]|[1-9]\d)?(?=\s*(?:https?:\S*\s*)?$)|\p{L}\s1\/(?=\s*$)|🧵/iu
              .exec(text)?.[0]
              .trim() ?? null),
    hits: {
      any: [
        'A short history of harbour cranes (1/14)',
        '1/ Why the tram stops at the mill',
        'Warum die Straßenbahn dort hält 🧵',
        onward('And then the second crane came. (4/14)'),
        onward('3/ Then the second crane came.'),
        '1/9 Harbour cranes, from the start',
      ],
    },
    misses: {
      any: [
        '1/2 cup of flour and two eggs',
        onward('And then the second crane came. (4/14)', 3),
        onward('And then the second crane came.'),
        answering('1/ is where it starts, I think.'),
        onward('Thanks Jo, I will fix the date.'),
        onward('Or was it the other crane?'),
        'It was on 1/5/2020.',
        'Open 24/7, 4/5 stars',
        'The tide, part one (1/2)',
        '@jo my view of it 1/',
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
      any: [
        answering('+1'),
        answering('👏👏👏'),
        answering('😂', null),
        answering('❤️'),
        { text: '^^^', surface: 'thread' },
      ],
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
      any: [toYou('+1'), answering('𝓗𝓮𝓻𝓸𝓷 🪶'), '👏👏👏', answering('👍', 'Shall we meet at eight?'), answering('42')],
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
    // Notices that software leaves among the answers: links back, shares, rules of the house.
    code: 'auto-digest',
    evidence: 'text',
    patterns: {
      any: [
        mark(
          '^(?:pingback|trackback): ',
          '^reblogged this on\\b',
          '^\\[(?:\\.\\.\\.|…)\\] .{1,400}\\[(?:\\.\\.\\.|…)\\]$',
        ),
      ],
      en: [
        mark(
          '\\bi ?\\^?am ?\\^?(?:a|just a) ?\\^?bot\\b',
          '\\bthis action was performed automatically\\b',
          '\\byour (?:post|submission|comment|thread) (?:has been|was) (?:automatically )?removed\\b',
          '^(?:hello|hi|hey),? .{0,60}\\bthank you for (?:your submission|submitting) to\\b',
        ),
      ],
    },
    hits: {
      any: [
        answering('Pingback: Seven harbours in seven days | Slow Travel Notes'),
        answering('Reblogged this on Slow Travel Notes.'),
        answering('[...] as the Quay Letter wrote, the crane moves on Saturday [...]'),
      ],
      en: [
        answering('I am a bot, and this action was performed automatically.'),
        answering('Hello Mara, thank you for your submission to the garden forum. It needs a picture.'),
        answering('Your post has been removed because it has no source.'),
      ],
    },
    misses: {
      any: [
        answering('The pingback came from my own page, sorry.'),
        answering('I reblogged this on my page, hope that is fine.'),
        answering('[...] is what the editor does with long quotes.'),
      ],
      en: [
        answering('Are you sure that I am not a bot?'),
        answering('Why was your post removed?'),
        answering('Thank you for your submission to the fair, the jury loved the pears.'),
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
      de: [
        say(
          `(?:die|der|das|mein|meine) (?:\\p{L}+ ){0,4}(?:daily|tageszeitung|wochenschau|digest) ist (?:da|erschienen|online)`,
          `(?:hat|habe|ich habe) (?:gerade )?(?:eine[nrs]? )?\\d[\\d.,]{0,6}\\s?(?:km|kilometer|minuten)(?: lange[nrs]?)? (?:\\p{L}+ ){0,2}(?:lauf|fahrt|radfahrt|spaziergang|wanderung|training|aktivität)?\\s?(?:mit|über|auf) [@#]?\\p{L}+ (?:absolviert|abgeschlossen|aufgezeichnet|gelaufen|zurückgelegt)`,
          `(?:das|ein|den) (?:\\S+ ){0,4}(?:abzeichen|badge|erfolg|trophäe) (?:freigeschaltet|verdient|erhalten)`,
          `meine (?:top|meistgehörten) (?:\\d+ |drei |fünf )?(?:künstler|songs|titel|interpreten)|automatisch (?:gepostet|veröffentlicht|erstellt) (?:von|mit|über|via)`,
        ),
      ],
      fr: [
        say(
          `(?:le|la|mon) (?:\\S+ ){0,4}(?:daily|quotidien|hebdo|digest|gazette) est (?:sorti|sortie|paru|parue|en ligne)`,
          `(?:a|ai|vient de|viens de) (?:terminé|terminer|effectué|effectuer|enregistré|couru|courir|parcouru) (?:une? )?(?:\\p{L}+ (?:de )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|kilomètres|min|minutes)${on(30)}(?:avec|sur|via) [@#]?\\p{L}+`,
          `(?:débloqué|gagné|obtenu|remporté) (?:le|un) (?:badge|trophée|succès)`,
          `(?:mes|mon) (?:top )?(?:\\d+ )?(?:artistes|titres|morceaux) (?:les plus écoutés|de la semaine|du mois|préférés de la semaine)|mon top \\d+ (?:artistes|titres)|publié automatiquement (?:par|via|avec)`,
        ),
      ],
      es: [
        say(
          `(?:el|la|mi) (?:\\S+ ){0,4}(?:daily|diario|semanal|gaceta|digest) (?:ya )?(?:está|esta) (?:disponible|en línea|listo|lista|online)`,
          `(?:completó|completé|completado|he completado|ha completado|terminé|registró|registré) (?:una? )?(?:\\p{L}+ (?:de )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|kilómetros|minutos)${on(30)}(?:con|en|vía) [@#]?\\p{L}+`,
          `(?:he )?(?:desbloqueado|ganado|conseguido|obtenido|desbloqueé|gané|conseguí) (?:la|el|una?) (?:insignia|medalla|trofeo|logro)`,
          `mis (?:\\d+ )?(?:artistas|canciones) (?:más escuchad[ao]s|top)|mi top \\d+ (?:de )?(?:artistas|canciones)|publicado automáticamente (?:por|con|vía|desde)`,
        ),
      ],
      pt: [
        say(
          `(?:o|a|meu) (?:\\S+ ){0,4}(?:daily|diário|semanal|gazeta|digest) (?:já )?(?:está|saiu) (?:disponível|no ar|online|pronto)`,
          `(?:completou|completei|concluiu|concluí|terminei|registrou|registrei) (?:uma? )?(?:\\p{L}+ (?:de )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|quilômetros|minutos)${on(30)}(?:com|no|na|via) (?:o |a )?[@#]?\\p{L}+`,
          `(?:desbloqueei|ganhei|conquistei|recebi) (?:o|a|uma?) (?:distintivo|medalha|emblema|troféu|conquista|badge)`,
          `meus? (?:\\d+ )?artistas mais ouvidos|meu top \\d+ (?:de )?(?:artistas|músicas)|publicado automaticamente (?:por|com|via|pelo)`,
        ),
      ],
      it: [
        say(
          `(?:il|la|il mio) (?:\\S+ ){0,4}(?:daily|quotidiano|settimanale|gazzetta|digest) è (?:uscito|uscita|online|pronto)`,
          `(?:ha|ho) (?:appena )?(?:completato|terminato|registrato|corso|percorso) (?:una? )?(?:\\p{L}+ (?:di )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|chilometri|minuti)${on(30)}(?:con|su|via) [@#]?\\p{L}+`,
          `(?:sbloccato|ottenuto|guadagnato|vinto) (?:il|un) (?:badge|distintivo|trofeo|obiettivo)`,
          `i miei (?:\\d+ )?artisti (?:più ascoltati|top)|la mia top \\d+|pubblicato automaticamente (?:da|con|via)`,
        ),
      ],
      nl: [
        say(
          `(?:de|het|mijn) (?:\\S+ ){0,4}(?:daily|dagblad|weekblad|digest|courant) is (?:uit|verschenen|online)`,
          `(?:heeft|heb) (?:net |zojuist )?(?:een )?(?:\\p{L}+ (?:van )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|kilometer|minuten)${on(40)}(?:voltooid|afgerond|geregistreerd|gelopen met|gefietst met|hardgelopen met)`,
          `(?:de|het|een) (?:\\S+ ){0,4}(?:badge|trofee|prestatie|insigne) (?:verdiend|ontgrendeld|behaald|vrijgespeeld)`,
          `mijn (?:top \\d+|meest beluisterde) (?:artiesten|nummers)|automatisch (?:geplaatst|gepost) (?:door|met|via)`,
        ),
      ],
      pl: [
        say(
          `(?:\\S+ ){0,4}(?:daily|dziennik|tygodnik|digest) (?:już )?(?:jest dostępny|się ukazał|online)`,
          `(?:ukończył|ukończyła|ukończyłem|ukończyłam|zakończył|zakończyła|zarejestrował) (?:\\p{L}+ (?:na )?){0,3}\\d[\\d.,]{0,6}\\s?(?:km|kilometrów|minut)${on(30)}(?:z|w|przez|aplikacją) [@#]?\\p{L}+`,
          `(?:zdobył|zdobyła|zdobyłem|zdobyłam|odblokowałem|odblokowałam|otrzymałem) (?:właśnie )?(?:odznakę|trofeum|osiągnięcie|medal)`,
          `moi (?:najczęściej słuchani|top \\d+) (?:artyści|wykonawcy)|moje top \\d+ (?:artystów|utworów)|opublikowano automatycznie (?:przez|z|za)`,
        ),
      ],
      ja: [
        mark(
          `\\d[\\d.]{0,6}\\s?(?:km|キロ)の?(?:ラン|ランニング|ウォーキング|サイクリング|ライド).{0,12}(?:完了|記録|達成)|(?:バッジ|実績|トロフィー)を(?:獲得|解除|ゲット)しました`,
          `(?:自動投稿|自動ツイート|定期ツイート|定期ポスト|定期投稿|【定期】|\\[定期\\]|#定期|診断結果は?|#shindanmaker|#診断メーカー)`,
          `(?:今週|今月|今年)(?:よく|最も|一番)聴いた(?:アーティスト|曲)|(?:ツイート|フォロワー)数.{0,30}(?:前日比|増減)`,
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
      de: [
        'Jo hat einen 7,4 km Lauf mit StrideMate absolviert',
        'Meine Top 3 Künstler dieser Woche',
        'Gerade das Frühaufsteher Abzeichen freigeschaltet',
      ],
      fr: [
        'Jo a terminé une course de 7,4 km avec StrideMate',
        "Je viens de courir, badge matin : j'ai obtenu le badge Lève-tôt",
        'Mon top 3 artistes de la semaine',
      ],
      es: [
        'Jo completó una carrera de 7,4 km con StrideMate',
        'He desbloqueado la insignia Madrugador',
        'Mis artistas más escuchados del mes',
      ],
      pt: [
        'Jo completou uma corrida de 7,4 km com o StrideMate',
        'Conquistei o distintivo Madrugador',
        'Meu top 5 artistas do mês',
      ],
      it: [
        'Jo ha completato una corsa di 7,4 km con StrideMate',
        'Ho appena sbloccato il badge Mattiniero',
        'I miei artisti più ascoltati',
      ],
      nl: [
        'Jo heeft een run van 7,4 km met StrideMate voltooid',
        'Zojuist de Vroege Vogel badge verdiend',
        'Mijn top 3 artiesten van de week',
      ],
      pl: [
        'Jo ukończył bieg 7,4 km z aplikacją StrideMate',
        'Właśnie zdobyłam odznakę Ranny Ptaszek',
        'Moje top 3 artystów tygodnia',
      ],
      ja: ['7.4kmのランニングを完了しました', '早起きバッジを獲得しました!', '【定期】よろしくお願いします'],
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
      de: ['Ich bin 7 km mit Jo gelaufen und das Knie hielt.', 'Meine Lieblingsband kommt aus Kiel.'],
      fr: ["J'ai couru 7 km et mon genou a tenu.", 'Mes artistes favoris viennent de Lille.'],
      es: ['Corrí 7 km y la rodilla aguantó.', 'Mis artistas favoritos son de Vigo.'],
      pt: ['Corri 7 km e o joelho aguentou.', 'Meus artistas favoritos são do Porto.'],
      it: ['Ho fatto sette km e il ginocchio ha tenuto.', 'I miei artisti preferiti sono di Bari.'],
      nl: ['Ik liep 7 km met Jo en mijn knie hield het.', 'Mijn favoriete artiesten komen uit Gent.'],
      pl: ['Przebiegłem 7 km i kolano wytrzymało.', 'Moi ulubieni artyści są z Gdyni.'],
      ja: ['七キロ走って膝は平気だった。', '好きなバンドは京都の人たちです。'],
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
      de: [
        say(
          `(?:von|aus|auf) (?:meinem|dem) (?:anderen|zweiten|alten|haupt|privaten)\\s?(?:account|konto|kanal|profil)|(?:zuerst|ursprünglich|auch) (?:erschienen|veröffentlicht|gepostet) (?:auf|bei|in|im)|(?:gespiegelt|übernommen|crosspost) (?:von|aus|:)`,
        ),
      ],
      fr: [
        say(
          `(?:depuis|de|sur) mon (?:autre|second|ancien) (?:compte|profil)|mon compte (?:principal|secondaire)|(?:initialement|d'abord|aussi|également) (?:publié|paru|posté)e? (?:sur|dans|chez)|(?:republié|repris) (?:de|depuis)`,
        ),
      ],
      es: [
        say(
          `(?:desde|de|en) mi (?:otra|segunda|antigua) cuenta|mi cuenta (?:principal|secundaria)|(?:originalmente|también|primero) (?:publicado|publicada) en|(?:reflejado|importado|republicado) (?:de|desde)`,
        ),
      ],
      pt: [
        say(
          `(?:da|na|de) minha (?:outra|segunda|antiga) conta|minha conta (?:principal|secundária)|(?:originalmente|também|primeiro) (?:publicado|publicada|postado) (?:em|no|na)|(?:espelhado|importado|republicado) (?:de|do|da)`,
        ),
      ],
      it: [
        say(
          `(?:dal|sul|dall')\\s?(?:mio )?(?:altro|secondo|vecchio) (?:account|profilo)|(?:pubblicato|uscito) (?:originariamente|originalmente|anche|prima) (?:su|sul|in|nel)|(?:originariamente|originalmente|anche) (?:pubblicato|uscito) (?:su|sul)|ripubblicato (?:da|dal)`,
        ),
      ],
      nl: [
        say(
          `(?:van|vanaf|op) mijn (?:andere|tweede|oude|hoofd)\\s?(?:account|profiel)|(?:eerder|oorspronkelijk|ook|eerst) (?:verschenen|gepubliceerd|geplaatst|gepost) (?:op|in|bij)|(?:gespiegeld|overgenomen) (?:van|vanaf|uit)`,
        ),
      ],
      pl: [
        say(
          `(?:z|na) (?:mojego|moim) (?:drugiego|drugim|innego|innym|starego|głównego|głównym) (?:konta|koncie|profilu)|(?:pierwotnie|także|również|najpierw) (?:opublikowan\\p{L}{1,2}|ukazał\\p{L}{0,2} się) (?:na|w)|przeniesione z`,
        ),
      ],
      ja: [
        mark(
          `(?:別アカ|サブ垢|本垢|サブアカ|別垢|メインアカウント|別のアカウント)(?:から|より|で|にも)(?:も)?(?:投稿|転載|告知|ポスト|お知らせ)|(?:から|より)(?:の)?(?:転載|クロスポスト)(?:です|$|。)|(?:初出|元記事)[:：は]`,
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
      de: ['(von meinem anderen Account) Notizen über Moos', 'Zuerst erschienen auf meinem Blog'],
      fr: ['(depuis mon autre compte) Notes sur la mousse', 'Initialement publié sur mon blog'],
      es: ['(desde mi otra cuenta) Apuntes sobre musgo', 'Originalmente publicado en mi blog'],
      pt: ['(da minha outra conta) Notas sobre musgo', 'Originalmente publicado no meu blog'],
      it: ['(dal mio altro account) Note sul muschio', 'Originariamente pubblicato sul mio blog'],
      nl: ['(van mijn andere account) Notities over mos', 'Eerder verschenen op mijn blog'],
      pl: ['(z mojego drugiego konta) Notatki o mchu', 'Pierwotnie opublikowane na moim blogu'],
      ja: ['別アカから転載 苔のメモ', '初出:去年のブログ'],
    },
    misses: {
      any: ['We go via Arle, @mara, are you in?', 'The rt button is broken', answering('RT @mara is the one I meant')],
      en: [
        'My other account was hacked, what now?',
        'The post came first, then the train.',
        answering('It was also posted on the church door.'),
      ],
      de: ['Mein anderer Koffer ist noch in Wien.', 'Zuerst kam die Post, dann der Zug.'],
      fr: ['Mon autre valise est restée à Lyon.', "D'abord le facteur, puis le train."],
      es: ['Mi otra maleta sigue en Vigo.', 'Primero el cartero y luego el tren.'],
      pt: ['A minha outra mala ficou em Braga.', 'Primeiro o carteiro, depois o comboio.'],
      it: ["L'altra valigia è rimasta a Bari.", 'Prima il postino, poi il treno.'],
      nl: ['Mijn andere koffer staat nog in Gent.', 'Eerst de post, dan de trein.'],
      pl: ['Druga walizka została w Gdyni.', 'Najpierw listonosz, potem pociąg.'],
      ja: ['サブ垢ってみんな持ってるの?', '別の鞄を京都に忘れた。'],
    },
  },
  {
    code: 'self-promo',
    evidence: 'text',
    given: announced,
    patterns: {
      any: [
        say('official (?:music |lyrics? )?(?:video|audio|trailer|teaser)'),
        mark('\\([mwdfx]\\s?\\/\\s?[mwdfx]\\s?\\/\\s?[mwdfx]\\)'),
      ],
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
          `(?:${opens}|\\bwe(?:'re| are) )(?:now |currently )?hiring(?:\\s?[:!–-]| (?:a|an|for)\\b)|^[^\\p{L}]{0,4}[\\p{L}&.-]+(?: [\\p{L}&.-]+)? is hiring|\\bjoin our team\\b|\\bapply (?:now|here|today|by|before|at|via|:)|${opens}(?:vacancy|job opening|open position)s?\\s?[:!–-]`,
          `\\b(?:is |are )?(?:out|available|on sale|live|streaming|in stores?) now(?=\\s*(?:$|[.!,–—:;…\\[(#-]|https?|on |in |from |at |via |for |link|\\p{Extended_Pictographic}))|\\bout (?:today|everywhere|this friday)\\b(?!side)|\\bnow (?:available|live|streaming|on sale|in stock|on (?:spotify|youtube|netflix|steam|kickstarter|bandcamp))\\b`,
          `${opens}(?:check out|listen to|watch|read|stream|grab|discover) (?:my|our) `,
          `${opens}(?:introducing|announcing|presenting|meet the (?:new|all-new)) (?:the |our |a |my )?\\p{L}`,
        ),
      ],
      de: [
        say(
          `jetzt (?:neu )?(?:im (?:shop|handel|sortiment)|(?:vor)?bestellen|kaufen|buchen|sichern|zugreifen|shoppen|anmelden|abonnieren|bewerben|herunterladen|downloaden|erhältlich|verfügbar|reinhören|spenden|mitmachen)`,
          `${opens}neu(?:er|es|e)?(?: auf| in)?(?: dem| meinem| unserem| im)?\\s?(?:shop|sortiment|blog(?:beitrag|post|artikel|eintrag)?|video|folge|podcast(?:folge)?|artikel|beitrag|kolumne|episode|album|single|newsletter|kanal)(?: ist| online| da|:| -| –|!|\\.)`,
          `(?:mein|unser)(?:e|en|em|er|es)? (?:neu|aktuell|jüngst|letzt|nächst)(?:e|er|es|en|em) (?:blog(?:beitrag|post|artikel)?|beitrag|artikel|video|folge|episode|podcast(?:folge)?|newsletter|buch|roman|album|song|single|kurs|kolumne|kollektion|shop|app|spiel|studie)`,
          `(?:meine|unsere) kolumne (?:in|im|zu|über|für)|(?:unsere|die) (?:neue )?(?:frühjahrs?|sommer|herbst|winter|weihnachts)[- ]?(?:kollektion|angebote|karte)`,
          `\\([mwdfx]\\s?\\/\\s?[mwdfx]\\s?\\/\\s?[mwdfx]\\)|wir stellen ein|verstärkung für unser team|werde teil unser(?:es|em) teams?|komm in unser team|${opens}(?:stellenangebot|jobangebot|stellenausschreibung)`,
          `link (?:ist )?(?:in (?:der|meiner|unserer) bio|im profil|in den kommentaren|im ersten kommentar|unten)|ab (?:sofort|heute) (?:erhältlich|verfügbar|im (?:handel|shop)|überall|bestellbar)|(?:bis zu )?\\d{1,2}\\s?% (?:rabatt|günstiger|reduziert|sparen|auf alles)|versandkostenfrei|(?:gratis|kostenloser) versand|(?:rabatt|gutschein)code`,
          `(?:demo|termin|erstgespräch|beratungsgespräch) (?:jetzt )?(?:buchen|vereinbaren|sichern)`,
        ),
      ],
      fr: [
        say(
          `(?:achetez|commandez|réservez|précommandez|profitez|découvrez|téléchargez|abonnez-vous|inscrivez-vous|postulez|rendez-vous)(?:[ -]\\p{L}+){0,4} (?:maintenant|dès (?:maintenant|aujourd'hui|à présent)|ici|en ligne|sur (?:notre|mon)|en boutique|vite)`,
          `${opens}(?:nouvel|nouvelle|nouveau) (?:article|vidéo|billet|épisode|podcast|album|single|numéro|newsletter|chronique|collection)(?: en ligne| sur| est| disponible|\\s?:|\\s?-|\\s?–|\\s?!|\\.)`,
          `(?:mon|ma|notre|nos) (?:nouvel|nouvelle|nouveau|dernier|dernière|prochain|prochaine|nouvelles?|derniers?)s? (?:article|vidéo|billet|épisode|podcast|livre|roman|album|single|cours|chronique|tribune|collection|boutique|appli(?:cation)?|jeu|newsletter|étude)`,
          `ma (?:chronique|tribune) (?:dans|pour|sur|du)|(?:notre|la) (?:nouvelle )?collection (?:de )?(?:printemps|été|automne|hiver|noël)`,
          `${opens}(?:on recrute|nous recrutons|offre d'emploi|recrutement\\s?:|poste à pourvoir)|postulez (?:ici|maintenant|avant|via|sur)|rejoignez (?:notre|l')\\s?équipe|\\(?h\\/f\\)?\\s?(?:en|à|cdi|cdd|-|–|:)`,
          `lien (?:en|dans la|dans ma|dans notre) (?:bio|commentaires?|premier commentaire)|(?:maintenant )?disponible (?:dès (?:maintenant|aujourd'hui)|maintenant|partout|en (?:librairie|boutique|ligne|précommande)|sur (?:toutes|notre|spotify|youtube))|(?:jusqu'à )?-?\\d{1,2}\\s?% (?:de (?:réduction|remise)|sur (?:tout|toute|notre|nos))|livraison (?:gratuite|offerte)|code promo`,
          `${opens}(?:demandez|réservez) (?:votre|une) (?:démo|consultation|rendez-vous|essai)|essai gratuit`,
        ),
      ],
      es: [
        say(
          `(?:compra|compre|pide|pídelo|reserva|reserve|descarga|descárgalo|consigue|consíguelo|suscríbete|inscríbete|regístrate|apúntate|postula|aplica|haz tu pedido)(?: \\p{L}+){0,4} (?:ya|ahora|hoy|hoy mismo|aquí|online|en (?:nuestra|mi) (?:tienda|web|página))`,
          `${opens}(?:nuevo|nueva) (?:artículo|vídeo|video|entrada|post|episodio|podcast|álbum|disco|single|sencillo|columna|colección|newsletter)(?: en| ya| disponible|:| -| –|!|\\.)`,
          `(?:mi|nuestro|nuestra|mis|nuestros) (?:nuevo|nueva|último|última|próximo|próxima|primer)s? (?:artículo|vídeo|video|entrada|post|episodio|podcast|libro|novela|álbum|disco|single|canción|curso|columna|colección|tienda|app|juego|newsletter|informe)`,
          `mi columna (?:en|de|para|sobre)|(?:nuestra|la) (?:nueva )?colección (?:de )?(?:primavera|verano|otoño|invierno|navidad)`,
          `${opens}(?:estamos contratando|buscamos personal|oferta de (?:empleo|trabajo)|se busca personal|vacante)|únete a nuestro equipo|envía tu (?:cv|currículum)|postúlate`,
          `(?:link|enlace) (?:en (?:la|mi|nuestra) (?:bio|biografía|perfil)|en (?:los )?comentarios|abajo|en el primer comentario)|ya (?:disponible|a la venta|en (?:librerías|tiendas|preventa|todas))|(?:hasta (?:un )?)?-?\\d{1,2}\\s?% (?:de (?:descuento|dto)|off|dto)|envío gratis|código (?:de descuento|promocional|promo)`,
          `${opens}(?:solicita|agenda|reserva|pide) (?:tu|una) (?:demo|cita|consulta|llamada|asesoría)|prueba gratis|tu prueba gratuita`,
        ),
      ],
      pt: [
        say(
          `(?:compre|peça|encomende|garanta|reserve|baixe|descarregue|assine|inscreva-se|subscreva|cadastre-se|candidate-se|aproveite|confira)(?: \\p{L}+){0,4} (?:já|agora|hoje|aqui|online|no (?:nosso|meu) (?:site|blog|canal)|na (?:nossa|minha) loja)`,
          `${opens}(?:novo|nova) (?:artigo|vídeo|post|episódio|podcast|álbum|disco|single|música|coluna|crônica|coleção|newsletter)(?: no| na| já| disponível|:| -| –|!|\\.)`,
          `(?:meu|minha|nosso|nossa) (?:mais )?(?:novo|nova|último|última|próximo|próxima|primeiro) (?:artigo|vídeo|post|episódio|podcast|livro|romance|álbum|disco|single|música|curso|coluna|crônica|coleção|loja|app|aplicativo|jogo|newsletter)`,
          `minha coluna (?:no|na|de|em|sobre)|(?:nossa|a) (?:nova )?coleção (?:de )?(?:primavera|verão|outono|inverno|natal)`,
          `${opens}(?:estamos contratando|estamos a contratar|vagas? (?:abertas?|de emprego|para)|oportunidade de emprego)|envie (?:o )?(?:seu )?(?:cv|currículo)|faça parte d[ao] noss[ao] (?:time|equipe|equipa)|venha trabalhar conosco`,
          `link (?:na|da minha|na minha|na nossa) bio|link (?:nos comentários|no primeiro comentário|abaixo|no perfil)|já (?:disponível|à venta|à venda|nas (?:lojas|livrarias|plataformas))|disponível (?:agora|em todas as plataformas)|(?:até )?\\d{1,2}\\s?% (?:de desconto|off)|frete grátis|portes grátis|cupom|código promocional`,
          `${opens}(?:agende|solicite|marque) (?:sua|a sua|uma) (?:demo|demonstração|consulta|reunião|conversa)|teste grátis`,
        ),
      ],
      it: [
        say(
          `(?:acquista|compra|ordina|prenota|preordina|scarica|iscriviti|abbonati|registrati|candidati|approfittane|scopri)(?:la|lo|li|le)?(?: \\p{L}+){0,4} (?:ora|adesso|subito|oggi|qui|online|sul (?:nostro|mio) (?:sito|shop|blog|canale))`,
          `${opens}(?:nuovo|nuova|nuov')\\s?(?:articolo|video|post|episodio|puntata|podcast|album|disco|singolo|rubrica|collezione|newsletter)(?: sul| sulla| online| è| fuori|:| -| –|!|\\.)`,
          `(?:il mio|la mia|il nostro|la nostra) (?:nuovo|nuova|ultimo|ultima|prossimo|prossima|primo) (?:articolo|video|post|episodio|puntata|podcast|libro|romanzo|album|disco|singolo|brano|corso|rubrica|collezione|negozio|app|gioco|newsletter)`,
          `la mia rubrica (?:su|in|per|sul|nel)|(?:la nostra|la) (?:nuova )?collezione (?:primavera|estate|autunno|inverno|natale|autunnale|invernale|estiva)`,
          `${opens}(?:stiamo assumendo|cerchiamo personale|offerta di lavoro|posizione aperta)|invia (?:il tuo|il) (?:cv|curriculum)|entra (?:a far parte del|nel) nostro team|unisciti al nostro team`,
          `link in (?:bio|descrizione)|link nei commenti|link (?:qui )?sotto|(?:ora|già|da oggi|finalmente) (?:disponibile|in vendita|in libreria|in negozio|su tutte)|disponibile (?:ora|da oggi|su tutte le piattaforme|ovunque)|(?:fino al |-)?\\d{1,2}\\s?% di sconto|sconti? (?:del|fino al) \\d|spedizione gratuita|codice sconto`,
          `${opens}(?:richiedi|prenota) (?:la tua|una|la) (?:demo|consulenza|chiamata)|prova gratuita`,
        ),
      ],
      nl: [
        say(
          `(?:bestel|koop|shop|boek|reserveer|download|abonneer je|schrijf je in|meld je aan|solliciteer|pre-?order|ontdek)(?: \\p{L}+){0,4} (?:nu|vandaag|hier|direct|online|via (?:onze|mijn)|in onze (?:webshop|winkel))|nu (?:verkrijgbaar|te koop|in de (?:winkel|webshop)|te bestellen|te boeken|beschikbaar|te streamen)`,
          `${opens}nieuwe? (?:blog(?:post|artikel)?|artikel|video|aflevering|podcast|column|album|single|nummer|collectie|nieuwsbrief)(?: op| online| staat|:| -| –|!|\\.)`,
          `(?:mijn|onze|ons) (?:nieuwe?|nieuwste|laatste|volgende|eerste) (?:blog(?:post)?|artikel|video|aflevering|podcast|boek|roman|album|single|nummer|cursus|column|collectie|webshop|winkel|app|spel|nieuwsbrief|rapport)`,
          `mijn column (?:in|voor|over|van)|(?:onze|de) (?:nieuwe )?(?:lente|voorjaars|zomer|herfst|najaars|winter|kerst)[- ]?collectie`,
          `${opens}(?:vacature|wij zoeken (?:een )?(?:collega|medewerker)|we zoeken (?:een )?(?:nieuwe )?collega)|kom (?:bij ons|ons team)|versterk(?:ing)? (?:van |voor )?ons team|solliciteer (?:nu|hier|voor|via)|word jij onze nieuwe`,
          `link in (?:de |mijn |onze )?(?:bio|reacties|comments|eerste reactie)|link hieronder|vanaf (?:nu|vandaag) (?:verkrijgbaar|te koop|beschikbaar|overal)|(?:tot )?\\d{1,2}\\s?% (?:korting|goedkoper)|gratis verzending|kortingscode`,
          `${opens}(?:vraag|plan|boek) (?:een|je|uw) (?:gratis )?(?:demo|adviesgesprek|afspraak|kennismaking)|probeer (?:het )?gratis`,
        ),
      ],
      pl: [
        say(
          `(?:kup|zamów|zarezerwuj|pobierz|zapisz się|zasubskrybuj|subskrybuj|aplikuj|sprawdź|skorzystaj|odbierz|kupuj)(?: \\p{L}+){0,4} (?:teraz|już (?:teraz|dziś)|dziś|dzisiaj|tutaj|online|w naszym (?:sklepie|serwisie)|na naszej stronie)`,
          `${opens}now(?:y|a|e) (?:wpis|film|filmik|artykuł|odcinek|podcast|post|album|singiel|płyta|felieton|kolekcja|newsletter|materiał)(?: na| w| już|:| -| –|!|\\.)`,
          `(?:mój|moja|moje|nasz|nasza|nasze) (?:nowy|nowa|nowe|najnowszy|najnowsza|najnowsze|ostatni|ostatnia|kolejny) (?:wpis|film|artykuł|odcinek|podcast|książka|powieść|album|singiel|płyta|utwór|kurs|felieton|kolekcja|sklep|aplikacja|gra|newsletter|raport)`,
          `mój felieton (?:w|do|dla|o)|(?:nasza|nowa) (?:\\p{L}+ )?kolekcja (?:wiosenna|letnia|jesienna|zimowa|wiosna|lato|jesień|zima|już)|(?:wiosenna|letnia|jesienna|zimowa) kolekcja`,
          `${opens}(?:zatrudnimy|oferta pracy|rekrutujemy|praca\\s?:|szukamy (?:pracownika|osoby na stanowisko))|dołącz do (?:naszego )?zespołu|(?:wyślij|prześlij) (?:swoje )?cv|aplikuj (?:na|przez|do)`,
          `link (?:w|jest w) (?:bio|komentarzu|komentarzach|opisie|pierwszym komentarzu)|link poniżej|(?:już|od dziś|od teraz|teraz) (?:dostępn[a-z]|w sprzedaży|w sklepach|w księgarniach|w przedsprzedaży)|(?:do )?-?\\d{1,2}\\s?% (?:taniej|rabatu|zniżki)|darmowa (?:dostawa|wysyłka)|kod (?:rabatowy|zniżkowy|promocyjny)`,
          `${opens}(?:umów|zamów|zarezerwuj) (?:się na )?(?:demo|konsultacj|bezpłatn\\p{L}+ (?:demo|konsultacj))|(?:bezpłatny|darmowy) okres próbny|wypróbuj za darmo`,
        ),
      ],
      ja: [
        mark(
          `(?:好評)?(?:発売中|販売中|予約受付中|配信中|公開中|連載中|受付中|販売開始|発売開始|予約開始|配信開始)|(?:本日|絶賛|ついに|いよいよ).{0,12}(?:発売|配信|公開|オープン|リリース)`,
          `(?:新作|新商品|新製品|新曲|新刊|新メニュー|新着記事|新しい(?:動画|記事|ブログ)|最新(?:話|記事|動画|刊)).{0,20}(?:登場|公開|入荷|発売|配信|リリース|アップしました|投稿しました|更新しました|お届け)|(?:ブログ|記事|動画|YouTube|ショップ|note)を?(?:更新|公開|アップ|投稿)しました`,
          `(?:ご購入|ご予約|ご注文|お申し込み|お申込み|ご応募|お求め|詳細|詳しく)は(?:こちら|プロフィール|下記|リンク|公式)|(?:プロフィール|プロフ|固ツイ|下記|概要欄)の?(?:リンク|URL)|リンクは(?:プロフ|こちら|コメント)`,
          `(?:最大)?\\d{1,2}[%％](?:オフ|OFF|引き|割引)|送料無料|期間限定|数量限定|クーポン(?:配布|コード)|初売り|セール(?:開催|実施)中`,
          `(?:スタッフ|アルバイト|正社員|メンバー|エンジニア)(?:を)?(?:大?募集中|募集)|(?:求人|採用)情報|積極採用中|本日.{0,10}(?:オープン|営業)(?:です|しております|しています)|ご来店(?:を)?お待ちし`,
        ),
      ],
    },
    hits: {
      any: ['Low Tide - Harbour (Official Video)', 'The Long Quay | Official Trailer', 'Bäcker (m/w/d)'],
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
      de: [
        'Jetzt im Shop: Filzhausschuhe für Kinder',
        'Neues Video: Hobeleisen schärfen',
        'Unser neuer Podcast über Gezeiten',
        'Bäcker (m/w/d) in Leipzig gesucht',
      ],
      fr: [
        'Nouvelle vidéo : affûter un rabot en neuf minutes',
        'Notre collection automne est arrivée',
        'Commandez dès maintenant sur notre site',
        'Mon dernier livre parle des marées',
      ],
      es: [
        'Nuevo vídeo: cómo afilar un cepillo',
        'Nuestra colección de otoño ya está aquí',
        'Ya a la venta en librerías',
        'Mi último libro va sobre mareas',
      ],
      pt: [
        'Novo vídeo: afiar uma plaina em nove minutos',
        'Nossa coleção de outono chegou',
        'Garanta o seu agora na nossa loja',
        'Link na bio!',
      ],
      it: [
        'Nuovo video: affilare una pialla in nove minuti',
        'La nostra collezione autunno è arrivata',
        'Ordina subito sul nostro sito',
        'Il mio ultimo libro parla di maree',
      ],
      nl: [
        'Nieuwe video: een schaaf slijpen in negen minuten',
        'Onze herfstcollectie is er',
        'Nu verkrijgbaar in de webshop',
        'Mijn nieuwste boek gaat over het getij',
      ],
      pl: [
        'Nowy film: jak ostrzyć strug w dziewięć minut',
        'Jesienna kolekcja jest u nas',
        'Kup teraz w naszym sklepie',
        'Mój nowy felieton o moście',
      ],
      ja: ['新商品が登場!ご購入はこちら', 'ブログを更新しました', '秋の上着が最大30%オフ', 'スタッフ募集中です'],
    },
    misses: {
      any: ['The official was late', 'A video of the quay', 'Official harbour map'],
      en: [
        'The shop on our corner closed today.',
        'I am ordering a new video card, any advice?',
        answering('New video: better than the old one, you were right.'),
        'They are hiring people again at the mill, I hear.',
        'I will book a table for the three of us.',
        'The cat is out now and it is raining.',
        '@jo my new book is the one you left here',
      ],
      de: [
        'Der Shop an der Ecke hat jetzt zu.',
        'Wir suchen eine Wohnung in Kiel.',
        answering('Neues Video ist besser als das alte, du hattest recht.'),
        'Mein neuer Nachbar hat den Kurs auch gemacht.',
      ],
      fr: [
        'La boutique du coin est fermée.',
        'Mon dernier voisin vendait des livres.',
        answering('Nouvel article : moins bon que le premier, tu avais raison.'),
        'On a commandé une pizza hier.',
      ],
      es: [
        'La tienda de la esquina cerró hoy.',
        'Mi nuevo vecino toca el piano.',
        answering('Nuevo vídeo: peor que el anterior, tenías razón.'),
        'Ayer pedimos pizza.',
      ],
      pt: [
        'A loja da esquina fechou hoje.',
        'Meu novo vizinho toca piano.',
        answering('Novo vídeo: pior que o anterior, você tinha razão.'),
        'Ontem pedimos pizza.',
      ],
      it: [
        "Il negozio all'angolo ha chiuso oggi.",
        'Il mio nuovo vicino suona il piano.',
        answering('Nuovo video: peggio del primo, avevi ragione.'),
        'Ieri abbiamo ordinato la pizza.',
      ],
      nl: [
        'De winkel op de hoek is vandaag dicht.',
        'Mijn nieuwe buurman speelt piano.',
        answering('Nieuwe video: slechter dan de vorige, je had gelijk.'),
        'We hebben gisteren pizza besteld.',
      ],
      pl: [
        'Sklep na rogu dziś zamknięty.',
        'Mój nowy sąsiad gra na pianinie.',
        answering('Nowy film: gorszy od poprzedniego, miałeś rację.'),
        'Wczoraj zamówiliśmy pizzę.',
      ],
      ja: [
        '角のお店は今日お休みでした。',
        '新しい動画の音、よく聞こえますか?',
        answering('その本、もう発売中でしたよ。'),
        '昨日ピザを注文した。',
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
      de: [
        say(
          `(?:ihr seid|sie sind|du bist|alle sind|wir laden) (?:alle |euch |sie |herzlich ){0,3}(?:eingeladen|ein)|herzliche einladung|${opens}einladung (?:zu[rm]?|an alle)`,
          `(?:der )?eintritt (?:ist )?frei|alle (?:sind )?(?:herzlich )?willkommen|für alle offen|einlass (?:ab |um )?\\d|(?:jede|jeder)[rn]? (?:ist )?willkommen`,
          `\\d[\\d.,]* (?:personen|leute|freunde) (?:sind )?(?:interessiert|nehmen teil|haben zugesagt)|interessieren sich dafür`,
          `${opens}save the date|termin (?:vormerken|merken)|merkt euch den termin|tickets (?:gibt es|gibt's|sind|an der|unter|ab|jetzt|im vorverkauf)`,
          `(?:webinar|workshop|seminar|vortrag|lesung|konferenz|online-event|infoabend|messe)${on(80)}(?:anmeld\\p{L}{1,6}|registrier\\p{L}{1,4}|tickets|uhr)|(?:jetzt )?(?:anmelden|registrieren)${on(40)}(?:webinar|workshop|seminar|konferenz|messe)|(?:besucht|besuchen sie|trefft|treffen sie) uns (?:am|auf|in|vom|bei)`,
        ),
      ],
      fr: [
        say(
          `vous êtes (?:tous |toutes |cordialement ){0,3}(?:invités?|invitées?|convié\\p{L}{0,3}|bienvenus)|${opens}invitation (?:à tous|au|à la)|nous vous (?:invitons|attendons|donnons rendez-vous)`,
          `entrée (?:libre|gratuite)|ouvert à (?:tous|toutes et tous)|(?:tout le monde|tous) (?:est |sont )?bienvenus?|ouverture des portes`,
          `\\d[\\d., ]{0,8} (?:personnes|amis) (?:sont )?(?:intéressée?s|y vont|participent)`,
          `${opens}(?:save the date|notez la date|réservez (?:la|votre) date|à vos agendas)|(?:rejoignez|retrouvez)-nous ${on(60)}(?:le \\p{L}+ \\d|le \\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|à \\d)`,
          `(?:webinaire|atelier|conférence|séminaire|salon|masterclass|meetup)${on(80)}(?:inscri\\p{L}{2,9}|billets|réserv\\p{L}{1,6})|(?:inscrivez-vous|inscriptions?)${on(50)}(?:webinaire|atelier|conférence|séminaire|masterclass|ici|ouvertes?)|billetterie`,
        ),
      ],
      es: [
        say(
          `(?:están|estáis|estás) (?:todos |todas |cordialmente ){0,3}invitad[ao]s?|(?:te|os|les|los) (?:invitamos|esperamos)|${opens}invitación (?:a todos|abierta|al)`,
          `entrada (?:libre|gratuita|gratis)|abierto a(?:l público| todos)|todos (?:son )?bienvenidos|apertura de puertas`,
          `(?:a )?\\d[\\d.,]* (?:personas|amigos) (?:les interesa|interesad\\p{L}s|asistirán|van a ir|están interesad\\p{L}s)`,
          `${opens}(?:save the date|reserva la fecha|agenda la fecha|aparta la fecha|guarda la fecha)|(?:únete|acompáñanos|ven|súmate) ${on(60)}(?:el \\p{L}+ \\d|el \\d|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana a las|a las \\d|(?:lunes|martes|jueves|viernes|sábado|domingo) a las)`,
          `(?:webinar|seminario|taller|conferencia|charla|masterclass|congreso)${on(80)}(?:inscr\\p{L}{2,10}|regístra\\p{L}{2,4}|entradas|boletos|reserva tu)|(?:inscr\\p{L}{2,10}|regístrate)${on(50)}(?:webinar|seminario|taller|conferencia|masterclass|congreso|aquí|gratis)`,
        ),
      ],
      pt: [
        say(
          `(?:você está|vocês estão|estão|estão todos|está) (?:todos |todas ){0,3}convidad[ao]s?|(?:te|vos|a todos) (?:convidamos|esperamos)|convidamos (?:todos|você|vocês|a todos)|${opens}convite (?:a todos|aberto)|esperamos (?:por )?(?:você|vocês|todos)`,
          `entrada (?:livre|gratuita|franca|grátis)|aberto (?:ao público|a todos)|todos (?:são )?bem[- ]vindos|abertura das portas`,
          `\\d[\\d.,]* (?:pessoas|amigos) (?:interessad\\p{L}s|confirmad\\p{L}s|têm interesse|vão)`,
          `${opens}(?:save the date|reserve (?:a|essa|esta) data|anote (?:a data|na agenda|aí)|guarde a data|marque na agenda)|(?:junte-se|participe|venha|vem) ${on(60)}(?:no dia \\d|dia \\d|às \\d|(?:nesta|na próxima|nessa) (?:segunda|terça|quarta|quinta|sexta)|(?:neste|no próximo) (?:sábado|domingo))`,
          `(?:webinar|webinário|oficina|workshop|palestra|masterclass|congresso|evento)${on(80)}(?:inscr\\p{L}{2,10}|ingressos|bilhetes|garanta sua vaga)|(?:inscr\\p{L}{2,10})${on(50)}(?:webinar|webinário|oficina|workshop|palestra|congresso|aqui|gratuita|abertas)`,
        ),
      ],
      it: [
        say(
          `siete (?:tutti |tutte |cordialmente ){0,3}invitat[ie]|vi (?:invitiamo|aspettiamo)|${opens}invito (?:a tutti|aperto)|sei invitat[oa]`,
          `ingresso (?:libero|gratuito)|aperto (?:a tutti|al pubblico)|tutti (?:sono )?(?:i )?benvenuti|apertura (?:porte|delle porte)`,
          `\\d[\\d.,]* (?:persone|amici) (?:sono )?(?:interessat\\p{L}|parteciperanno|partecipano)`,
          `${opens}(?:save the date|segnatevi la data|segna la data|segnate in agenda)|(?:unisciti|unitevi|venite|partecipa|partecipate|vieni a trovarci) ${on(60)}(?:il \\d|alle \\d|alle ore|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?: \\d| alle| prossim|$))`,
          `(?:webinar|seminario|laboratorio|conferenza|convegno|masterclass|workshop|evento)${on(80)}(?:iscri\\p{L}{2,8}|registrat\\p{L}{1,6}|biglietti|prenota\\p{L}{0,5})|(?:iscri\\p{L}{2,8}|registrati)${on(50)}(?:webinar|seminario|conferenza|convegno|masterclass|workshop|qui|aperte|gratuit\\p{L})`,
        ),
      ],
      nl: [
        say(
          `(?:jullie zijn|je bent|u bent|iedereen is) (?:allemaal |van harte |hartelijk ){0,3}(?:uitgenodigd|welkom)|wij nodigen (?:je|u|jullie|iedereen)|${opens}uitnodiging (?:voor|aan)`,
          `(?:gratis|vrije) (?:entree|toegang)|toegang (?:is )?(?:gratis|vrij)|iedereen (?:is )?(?:van harte )?welkom|inloop (?:vanaf|om) \\d|deuren open`,
          `\\d[\\d.,]* (?:mensen|personen|vrienden) (?:zijn )?(?:geïnteresseerd|gaan|aanwezig)`,
          `${opens}save the date|zet (?:het |de datum )?(?:alvast )?in je agenda|noteer (?:alvast )?de datum|(?:kom|doe mee|sluit aan|bezoek ons|ontmoet ons) ${on(60)}(?:op (?:maan|dins|woens|donder|vrij|zater|zon)dag|op \\d|om \\d|vanaf \\d|morgenavond)`,
          `(?:webinar|workshop|lezing|congres|seminar|masterclass|infoavond|open dag)${on(80)}(?:meld je aan|aanmeld\\p{L}{0,4}|inschrijv\\p{L}{0,4}|tickets|schrijf je in|registreer)|(?:meld je aan|aanmelden|schrijf je in|registreer)${on(50)}(?:webinar|workshop|lezing|congres|seminar|masterclass|open dag)`,
        ),
      ],
      pl: [
        say(
          `(?:serdecznie |gorąco )?zapraszamy (?:na|do|wszystkich|serdecznie|państwa|was)|(?:jesteście|są państwo) (?:wszyscy |serdecznie ){0,3}zaproszeni|zapraszam (?:wszystkich|serdecznie|państwa) `,
          `wstęp (?:jest )?(?:wolny|bezpłatny|darmowy)|wydarzenie (?:otwarte|bezpłatne)|(?:wszyscy|każdy) (?:są |jest )?mile widzian[iy]`,
          `\\d[\\d., ]{0,8} (?:osób|znajomych) (?:jest )?(?:zainteresowanych|weźmie udział|bierze udział)`,
          `${opens}save the date|zapisz(?:cie)? (?:tę )?datę|zarezerwuj(?:cie)? (?:termin|datę)|(?:dołącz(?:cie)?|przyjdź(?:cie)?|spotkaj(?:cie|my) się) ${on(60)}(?:o godz|o \\d|\\d{1,2}:\\d\\d|w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę))`,
          `(?:webinar|warsztaty|konferencj\\p{L}|szkoleni\\p{L}|wykład|spotkanie)${on(80)}(?:zapis\\p{L}{1,5}|rejestr\\p{L}{2,6}|bilety|zapisz się)|(?:zapis\\p{L}{1,5}|rejestr\\p{L}{2,6})${on(50)}(?:webinar|warsztaty|konferencj\\p{L}|szkoleni\\p{L})`,
        ),
      ],
      ja: [
        mark(
          `(?:ぜひ|是非|みなさま|皆様|皆さま)?(?:お越し|ご参加|ご来場|お誘い合わせ|お気軽にご参加)(?:を)?(?:ください|下さい|お待ちし|の上)|お待ちして(?:い|お)ります`,
          `入場(?:無料|自由)|参加(?:費)?無料|どなたでも(?:参加|ご参加|歓迎)`,
          `(?:開催(?:決定|します|いたします|のお知らせ)|開催!|イベント開催)|(?:セミナー|ウェビナー|ワークショップ|説明会|講演会|ライブ|展示会).{0,30}(?:申込|申し込み|お申込|参加者募集|受付中|開催|チケット)|(?:参加者|出演者)募集`,
          `\\d[\\d,]*\\s?人が(?:興味|参加)`,
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
      de: [
        'Ihr seid alle herzlich eingeladen: Hoffest am Samstag',
        'Webinar zu Wärmepumpen, jetzt anmelden',
        'Save the Date: 14. Juni, Hafentag',
        'Eintritt frei, Beginn um acht',
      ],
      fr: [
        'Vous êtes tous invités : fête du port samedi',
        'Webinaire sur les pompes à chaleur, inscription gratuite',
        'Entrée libre dès huit heures',
      ],
      es: [
        'Estáis todos invitados: fiesta del puerto',
        'Taller de poda, inscripción abierta',
        'Entrada libre hasta completar aforo',
      ],
      pt: [
        'Estão todos convidados: festa do porto',
        'Oficina de poda, inscrições abertas',
        'Entrada gratuita a partir das oito',
      ],
      it: [
        'Siete tutti invitati: festa del porto',
        'Laboratorio di potatura, iscrizioni aperte',
        'Ingresso libero dalle otto',
      ],
      nl: [
        'Jullie zijn allemaal uitgenodigd: havenfeest',
        'Webinar over warmtepompen, meld je aan',
        'Gratis entree vanaf acht uur',
      ],
      pl: ['Serdecznie zapraszamy na święto portu', 'Webinar o pompach ciepła, zapisz się', 'Wstęp wolny od ósmej'],
      ja: [
        'ウェビナー参加者募集、お申し込みはこちら',
        '港まつり開催決定!入場無料',
        'みなさまのお越しをお待ちしております',
      ],
    },
    misses: {
      en: [
        'Jo, you should join us for soup, we eat at six.',
        'We were invited but the baby slept.',
        answering('Join us on Friday at 18:00, Jo and Ravi are coming too'),
        'Nobody was interested in the date.',
      ],
      de: [
        'Jo, kommst du am Freitag zur Suppe?',
        answering('Ihr seid eingeladen, Jo kommt auch.'),
        'Der Vortrag war gestern zu lang.',
        'Wir waren eingeladen, aber das Kind schlief.',
      ],
      fr: [
        'Jo, tu viens manger la soupe vendredi ?',
        answering('Vous êtes invités, Jo vient aussi.'),
        "La conférence d'hier était trop longue.",
      ],
      es: [
        'Jo, ¿vienes el viernes a tomar sopa?',
        answering('Estáis invitados, Jo viene también.'),
        'La charla de ayer fue larguísima.',
      ],
      pt: [
        'Jo, você vem na sexta tomar sopa?',
        answering('Estão convidados, o Jo também vem.'),
        'A palestra de ontem foi longa.',
      ],
      it: [
        'Jo, vieni venerdì a mangiare la zuppa?',
        answering('Siete invitati, viene anche Jo.'),
        'La conferenza di ieri era lunghissima.',
      ],
      nl: [
        'Jo, kom je vrijdag soep eten?',
        answering('Jullie zijn uitgenodigd, Jo komt ook.'),
        'De lezing van gisteren duurde te lang.',
      ],
      pl: [
        'Jo, wpadniesz w piątek na zupę?',
        answering('Zapraszamy do nas, Jo też będzie.'),
        'Wczorajszy wykład był za długi.',
      ],
      ja: ['ジョー、金曜にスープ食べに来る?', '昨日の講演は長かった。', answering('開催決定ですね、私も行きます。')],
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
      de: [
        say(
          `(?:stolz|geehrt|dankbar|glücklich|überglücklich|begeistert),? (?:\\p{L}+ ){0,3}(?:zu (?:verkünden|dürfen|sein|gehören)|verkünden zu|mitteilen zu|bekannt(?:geben|zugeben)|(?:als|zum|zur) \\p{L}+ (?:\\p{L}+ ){0,3}(?:ausgezeichnet|gewählt|ernannt)|teil (?:von|des|der))|(?:es ist mir|mir) eine (?:große )?ehre|(?:ich )?(?:freue mich|bin stolz|darf),? (?:sehr |riesig |euch ){0,3}(?:mitteilen|verkünden|bekanntgeben|bekannt geben|bekanntzugeben|mitzuteilen)|(?:freue mich|stolz)[, ]+${on(40)}(?:verkünden|mitteilen|mitzuteilen|bekannt) zu`,
          `stolz (?:an der seite|hinter)|stehe stolz (?:an der|zu)|(?:büro|arbeitsplatz|aussicht|ausblick) (?:für )?(?:heute|diese woche|der woche)|(?:es gibt )?schlechtere (?:büros|arbeitsplätze|aussichten)|nicht der schlechteste (?:arbeitsplatz|ausblick)`,
          `harte arbeit (?:zahlt|hat) sich|wahr gewordener traum|ein traum (?:wird|ist) wahr`,
        ),
      ],
      fr: [
        say(
          `(?:fier|fière|honorée?|ravie?|heureux|heureuse|très fier|très fière) (?:et \\p{L}+ )?(?:d'annoncer|de (?:vous )?(?:annoncer|partager|faire partie|rejoindre|recevoir|représenter|soutenir|défendre)|d'avoir (?:été|reçu|obtenu|rejoint)|d'être (?:nommé|élu|choisi|sélectionné)e?)|j'ai (?:le plaisir|l'honneur|l'immense plaisir|la joie) (?:de|d')|c'est (?:un honneur|avec (?:fierté|plaisir|joie) que)`,
          `il y a pire comme (?:bureau|vue)|mon bureau (?:du jour|de la semaine|aujourd'hui)|vue du (?:jour|bureau)|pas mal comme (?:bureau|vue)|fiers? aux côtés`,
          `un rêve (?:devenu|qui devient) réalité|le travail (?:finit par )?(?:paie|paye)`,
        ),
      ],
      es: [
        say(
          `(?:orgullos[oa]|honrad[oa]|feliz|emocionad[oa]|content[oa]|agradecid[oa]) (?:y \\p{L}+ )?de (?:anunciar|compartir|contarles|contaros|haber sido|ser parte|formar parte|recibir|representar|estar (?:al lado|junto)|unirme)|es un (?:honor|orgullo|placer) (?:\\p{L}+ )?(?:anunciar|compartir|haber|recibir|formar|representar|ser)|tengo el (?:honor|placer|gusto) de`,
          `(?:no está|nada) mal (?:la|esta|como) (?:oficina|vista)|(?:mi )?oficina (?:de hoy|de esta semana|del día)|vistas? (?:de hoy|desde la oficina)`,
          `(?:un )?sueño (?:hecho|cumplido)|el (?:esfuerzo|trabajo duro) (?:vale la pena|tiene su recompensa|da sus frutos)`,
        ),
      ],
      pt: [
        say(
          `(?:orgulhos[oa]|honrad[oa]|feliz|emocionad[oa]|grat[oa]|contente) (?:e \\p{L}+ )?(?:em|por|de) (?:anunciar|compartilhar|partilhar|contar|ter sido|ser|fazer parte|receber|representar|estar ao lado)|é (?:uma honra|um orgulho|com (?:muita )?(?:alegria|orgulho|satisfação|felicidade) que)|tenho (?:a honra|o prazer|a alegria|o orgulho) de|tive a honra de|teve a honra de receber`,
          `nada mal (?:o|esse|este|para um) (?:escritório|visual)|(?:meu )?escritório (?:de hoje|da semana|do dia)|vista de hoje`,
          `sonho realizado|o (?:esforço|trabalho duro) (?:vale a pena|compensa)`,
        ),
      ],
      it: [
        say(
          `(?:orgoglios[oa]|onorat[oa]|felice|emozionat[oa]|fier[oa]|entusiasta|content[oa]|grat[oa]) (?:e \\p{L}+ )?(?:di (?:annunciare|condividere|comunicare|essere (?:stat[oa]|tra|parte)|far parte|entrare|ricevere|rappresentare|stare al fianco|iniziare)|per (?:essere|aver))|(?:è|e) un (?:onore|orgoglio) (?:essere|ricevere|far|aver|rappresentare)|ho (?:il piacere|l'onore) di`,
          `(?:niente|non) male (?:come|questo|l')\\s?(?:ufficio|vista)|ufficio (?:di oggi|della settimana|del giorno)|vista (?:di oggi|dall'ufficio)`,
          `un sogno (?:che si avvera|diventato realtà)|il duro lavoro (?:ripaga|paga)`,
        ),
      ],
      nl: [
        say(
          `(?:trots|vereerd|blij|dankbaar|dolblij|verheugd)(?: en \\p{L}+)?(?:,| om| dat)? (?:\\p{L}+ ){0,5}(?:te mogen|te kunnen|mogen (?:aankondigen|delen|melden|ontvangen)|aan te kondigen|te delen|genomineerd|uitgeroepen|benoemd|verkozen)|(?:het is )?een (?:grote )?eer om|met (?:trots|gepaste trots|veel plezier) (?:delen|kondig|presenteer|melden|deel|kan ik)`,
          `slechtere? (?:kantoor|werkplek|uitzicht)|niet (?:het slechtste|verkeerd,? (?:dit|deze)) (?:kantoor|werkplek|uitzicht)|(?:kantoor|werkplek|uitzicht) van (?:vandaag|de dag|deze week)|trots (?:naast|achter) onze`,
          `een droom (?:die )?(?:uitkomt|komt uit|uitgekomen)|hard werken loont`,
        ),
      ],
      pl: [
        say(
          `(?:dumny|dumna|zaszczycony|zaszczycona|szczęśliwy|szczęśliwa|wdzięczny|wdzięczna)[, ]+(?:że (?:mogę|zostałem|zostałam|dołączam|dołączyłem|dołączyłam)|mogąc|z (?:nagrody|wyróżnienia|nominacji))|(?:z (?:dumą|radością|przyjemnością|ogromną radością)) (?:ogłaszam|informuję|dzielę|dzielimy|chcę|mogę|informujemy|ogłaszamy)|miło mi (?:poinformować|ogłosić)|(?:to )?(?:dla mnie )?(?:ogromny |wielki )?zaszczyt(?:em)? (?:jest|być|móc|że)|mam (?:zaszczyt|przyjemność) (?:poinformować|ogłosić|być)`,
          `(?:biuro|widok) (?:na dziś|dnia|tygodnia|z biura)|takie biuro to ja|dumni (?:z|stojąc|u boku)`,
          `spełnienie marzeń|marzenia się spełniają|ciężka praca (?:się opłaca|popłaca)`,
        ),
      ],
      ja: [
        mark(
          `(?:ご報告|【ご報告】|嬉しいご報告).{0,40}|(?:受賞|選出|入賞|表彰|選ばれ)(?:いた)?(?:しました|されました|ました|ることができました)|(?:光栄|誇り)(?:です|に思い|に思う)|夢が叶(?:い|っ)`,
          `(?:今日|本日|今週)の(?:オフィス|職場|仕事場)(?:はこちら|です|$|。)`,
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
      de: [
        'Ich freue mich, verkünden zu dürfen, dass ich jetzt Hafenmeister bin',
        'Es gibt schlechtere Arbeitsplätze',
        'Mir eine große Ehre, hier zu stehen',
      ],
      fr: [
        "Fier et honoré d'annoncer ma nomination au port",
        'Il y a pire comme bureau',
        "J'ai le plaisir de rejoindre le chantier",
      ],
      es: [
        'Orgullosa de anunciar mi nuevo puesto en el puerto',
        'No está mal la oficina hoy',
        'Es un honor recibir este premio',
      ],
      pt: ['Feliz em anunciar meu novo cargo no porto', 'Escritório de hoje', 'É uma honra receber este prêmio'],
      it: [
        'Orgogliosa di annunciare il mio nuovo incarico al porto',
        'Niente male come ufficio',
        'È un onore ricevere questo premio',
      ],
      nl: [
        'Trots om te mogen melden dat ik havenmeester ben',
        'Kantoor van vandaag',
        'Een eer om deze prijs te ontvangen',
      ],
      pl: ['Z dumą ogłaszam, że kieruję portem', 'Biuro na dziś', 'Mam zaszczyt poinformować o nagrodzie'],
      ja: ['このたび新人賞を受賞しました', '大変光栄です', '今日のオフィスはこちら'],
    },
    misses: {
      en: [
        'Proud of you, Jo.',
        'Not a bad idea, but who pays?',
        answering('Honoured to be named by you, thank you Mara'),
        'We were excited to see the cranes.',
      ],
      de: ['Ich freue mich auf dich.', 'Stolz auf dich, Jo.'],
      fr: ['Je suis fier de toi, Jo.', 'Le bureau ferme à six heures.'],
      es: ['Estoy orgulloso de ti, Jo.', 'La oficina cierra a las seis.'],
      pt: ['Estou orgulhoso de você, Jo.', 'O escritório fecha às seis.'],
      it: ['Sono orgoglioso di te, Jo.', "L'ufficio chiude alle sei."],
      nl: ['Ik ben trots op je, Jo.', 'Het kantoor sluit om zes uur.'],
      pl: ['Jestem z ciebie dumny, Jo.', 'Biuro zamykają o szóstej.'],
      ja: ['賞はもらえなかったけど楽しかった。', '職場は六時に閉まる。'],
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
      de: [
        say(
          `^[^\\p{L}]{0,4}(?:gerade|eben|endlich|so,) (?:\\p{L}+ ){0,2}(?:angekommen|gelandet|aufgestanden|aufgewacht|heimgekommen|zurück|fertig|daheim|zu hause|zuhause|im zug|im bett)`,
          `^[^\\p{L}]{0,4}(?:bin )?(?:auf dem (?:weg|heimweg)|unterwegs (?:nach|zu[rm]?)|ab (?:ins bett|nach hause|zum|zur|in den|ins)|jetzt (?:erstmal |noch |erst mal )?(?:kaffee|frühstück|feierabend|mittagessen|essen|sofa|couch|schlafen)|zeit für|feierabend|mittagspause|schon wieder (?:müde|montag))`,
          `^[^\\p{L}]{0,4}(?:guten? (?:morgen|nacht|abend)|moin|mahlzeit)(?: (?:ihr lieben|zusammen|alle|allerseits|euch|welt|leute|miteinander|twitter|fediverse))*[^\\p{L}]*$|^[^\\p{L}]{0,4}gute nacht ihr lieben`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:erledigt|geschafft|fertig|vorbei|überstanden)[.!,]`,
        ),
      ],
      fr: [
        say(
          `^[^\\p{L}]{0,4}(?:je viens (?:d'arriver|d'atterrir|de (?:rentrer|finir|me (?:lever|réveiller)))|bien arrivée?s? (?:à|en|au)|enfin (?:arrivée?|rentrée?|à la maison|chez moi|au lit|en week-?end|en vacances)|en route (?:pour|vers)|sur le chemin|(?:petite? )?pause (?:café|déjeuner)|au lit|dodo|à table)`,
          `^[^\\p{L}]{0,4}(?:c'est )?(?:l'heure (?:du|de la|d'aller|de)|direction (?:le|la|l')|retour (?:à|au|du))`,
          `^[^\\p{L}]{0,4}(?:bonjour|bonsoir|bonne nuit|bonne journée|bon matin)(?: (?:à tous|tout le monde|les amis|twitter|à toutes|et à tous|la tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:terminée?|finie?|faite?)[.!,]`,
        ),
      ],
      es: [
        say(
          `^[^\\p{L}]{0,4}(?:acabo de (?:llegar|aterrizar|despertar|levantarme|terminar|salir)|recién (?:llegad[oa]|levantad[oa]|despiert[oa])|ya en (?:casa|la cama|el aeropuerto)|por fin (?:en|llegué|viernes|casa)|(?:de )?camino (?:a|al)|rumbo (?:a|al)|hora de (?:dormir|comer|cenar|un café|trabajar|desayunar)|a dormir|a la cama|cafecito)`,
          `^[^\\p{L}]{0,4}(?:buenos días|buenas noches|buenas tardes|buen día|feliz (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?: (?:a todos|mundo|gente|amigos|tuiteros|twitter|tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:hecho|hecha|listo|lista|terminado|terminada)[.!,]`,
        ),
      ],
      pt: [
        say(
          `^[^\\p{L}]{0,4}(?:acabei de (?:chegar|pousar|acordar|sair|terminar)|cheguei (?:em|no|na|a) |finalmente (?:em casa|sexta|cheguei)|a caminho (?:de|do|da)|indo (?:para|pro|pra) |partiu |hora de (?:dormir|comer|almoçar|jantar|trabalhar|um café)|já na cama|em casa)`,
          `^[^\\p{L}]{0,4}(?:bom dia|boa noite|boa tarde|boa madrugada|feliz (?:segunda|terça|quarta|quinta|sexta|sábado|domingo))(?: (?:a todos|pessoal|gente|mundo|amigos|galera|twitter|tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:feito|feita|pago|paga|concluído|terminado)[.!,]`,
        ),
      ],
      it: [
        say(
          `^[^\\p{L}]{0,4}(?:appena (?:arrivat[oa]|atterrat[oa]|svegli[oa]|svegliat[oa]|tornat[oa]|finito)|finalmente (?:a casa|a letto|venerdì|weekend|in ferie|arrivat[oa])|in (?:viaggio|partenza|cammino) (?:per|verso)|sulla strada (?:di|per|del)|(?:è )?(?:ora|tempo) di (?:dormire|mangiare|un caffè|lavorare|andare)|a nanna|a letto|pausa (?:caffè|pranzo))`,
          `^[^\\p{L}]{0,4}(?:buongiorno|buonanotte|buonasera|buona notte|buona giornata|buon (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|weekend)|buona domenica)(?: (?:a tutti|a tutte|mondo|amici|gente|twitter|tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:fatto|fatta|finito|finita)[.!,]`,
        ),
      ],
      nl: [
        say(
          `^[^\\p{L}]{0,4}(?:net|eindelijk|zojuist|weer) (?:\\p{L}+ ){0,2}(?:geland|aangekomen|thuis|wakker|opgestaan|klaar|terug|vrijdag|weekend)`,
          `^[^\\p{L}]{0,4}(?:onderweg (?:naar|terug)|op weg (?:naar|terug)|tijd voor|lekker (?:naar bed|slapen|op de bank|in bed)|op naar (?:het|de)|naar bed|nu (?:eerst )?(?:koffie|ontbijt|slapen|eten)|koffiepauze|aan de koffie)`,
          `^[^\\p{L}]{0,4}(?:goedemorgen|goeiemorgen|goedenavond|welterusten|slaap lekker|goede morgen|fijne dag|morgen)(?: (?:allemaal|iedereen|wereld|lieve mensen|twitter|tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:gedaan|klaar|achter de rug|erop)[.!,]`,
        ),
      ],
      pl: [
        say(
          `^[^\\p{L}]{0,4}(?:właśnie|wreszcie|w końcu|dopiero co) (?:\\p{L}+ ){0,1}(?:wylądowałem|wylądowałam|dotarłem|dotarłam|wstałem|wstałam|wróciłem|wróciłam|skończyłem|skończyłam|w domu|piątek|weekend|przyjechałem|przyjechałam)`,
          `^[^\\p{L}]{0,4}(?:w drodze (?:do|na)|lecę (?:do|na|spać)|jadę (?:do|na)|idę (?:spać|na|do)|czas na|pora na|już w (?:domu|łóżku)|teraz (?:kawa|śniadanie|obiad|sen)|kawka)`,
          `^[^\\p{L}]{0,4}(?:dzień dobry|dobranoc|dobry wieczór|miłego dnia|dobry)(?: (?:wszystkim|państwu|świecie|wam|twitter|tl))*[^\\p{L}]*$`,
          `^[^\\p{L}]{0,4}[\\p{L}]{3,14} (?:zrobiony|zrobiona|zrobione|zaliczony|zaliczona|zaliczone|odhaczone|odhaczony)[.!,]`,
        ),
      ],
      ja: [
        mark(
          `^[^\\p{L}]{0,4}(?:おはよう(?:ございます)?|おはよ|おやすみ(?:なさい)?|こんばんは|こんにちは|ただいま|帰宅|いってきます|行ってきます|お昼|ランチ(?:なう)?)[^\\p{L}]{0,12}$|^[^\\p{L}]{0,4}(?:ねむい|眠い|お腹すいた|おなかすいた|疲れた|つかれた|暇|寝る|寝ます|起きた|仕事終わり?|仕事終わった|帰宅しました|風呂)[^\\p{L}]{0,12}$`,
          `^.{1,14}(?:に着いた|に到着|なう|到着|向かって(?:い)?ます|行ってきます|終わり)[!！。〜~ー]{0,3}$`,
        ),
      ],
    },
    hits: {
      en: ['Gym done. Coffee next.', 'Just landed in Oslo', 'On my way to the coast', 'Time for bed'],
      de: ['Training geschafft. Jetzt Kaffee.', 'Gerade in Oslo gelandet', 'Guten Morgen zusammen!'],
      fr: ['Sport terminé. Maintenant café.', 'Bien arrivée à Oslo', 'Bonne nuit à tous'],
      es: ['Gimnasio hecho. Ahora café.', 'Acabo de aterrizar en Oslo', 'Buenos días a todos'],
      pt: ['Treino feito. Agora café.', 'Acabei de pousar em Oslo', 'Bom dia pessoal'],
      it: ['Palestra fatta. Ora caffè.', 'Appena atterrata a Oslo', 'Buongiorno a tutti'],
      nl: ['Sporten gedaan. Nu koffie.', 'Net geland in Oslo', 'Goedemorgen allemaal'],
      pl: ['Trening zrobiony. Teraz kawa.', 'Właśnie wylądowałam w Oslo', 'Dzień dobry wszystkim'],
      ja: ['おはようございます！', '東京駅に到着', 'ねむい'],
    },
    misses: {
      en: [
        'Just landed in Oslo, anyone around for dinner?',
        answering('On my way to you'),
        'The work is done by a team of nine that has been here since the flood, and it shows in each joint.',
        '@jo on my way home',
      ],
      de: [
        'Gerade in Oslo gelandet, ist jemand da?',
        answering('Gerade angekommen, wo steht ihr?'),
        'Der Zug nach Kiel fährt nur freitags.',
      ],
      fr: [
        "Je viens d'arriver à Oslo, quelqu'un dans le coin ?",
        answering('En route pour chez toi'),
        'Le train pour Lille ne part que le vendredi.',
      ],
      es: [
        'Acabo de aterrizar en Oslo, ¿alguien por aquí?',
        answering('De camino a tu casa'),
        'El tren a Soria solo sale los viernes.',
      ],
      pt: [
        'Acabei de pousar em Oslo, alguém por aqui?',
        answering('A caminho da tua casa'),
        'O comboio para Braga só sai à sexta.',
      ],
      it: [
        "Appena atterrata a Oslo, c'è qualcuno?",
        answering('In viaggio verso casa tua'),
        'Il treno per Bari parte solo di venerdì.',
      ],
      nl: [
        'Net geland in Oslo, is er iemand?',
        answering('Onderweg naar jou'),
        'De trein naar Gent rijdt alleen op vrijdag.',
      ],
      pl: [
        'Właśnie wylądowałam w Oslo, jest tu kto?',
        answering('W drodze do ciebie'),
        'Pociąg do Gdyni jedzie tylko w piątek.',
      ],
      ja: ['東京駅に着いたけど誰かいる?', answering('帰宅しました'), '駅前のパン屋は金曜だけ開いている。'],
    },
  },
  {
    code: 'canned-congrats',
    evidence: 'text',
    given: (item, context) => !knowsYou(item, context) && !leadsOn(item) && !asks(item.text) && !item.media,
    when: ({ text }, lang) => (text && greets(text.replace(/(?<!\d)20\d\d年?/u, ' '), lang) ? said(text) : null),
    patterns: {
      en: [
        mark(
          `^[^\\p{L}]{0,4}(?:congrats|congratulations|happy)(?: @?[\\p{L}.-]+){0,2}(?: on)?(?: your| the)?(?: \\d+(?:st|nd|rd|th)?(?:[- ]years?)?| new)? (?:work anniversary|work-?iversary|workversary|role|job|position|promotion)(?: at .{2,40}|,? @?[\\p{L}.-]+)?[^\\p{L}]*$`,
        ),
      ],
    },
    hits: {
      de: ['Herzlichen Glückwunsch zum Jubiläum!', 'Alles Gute zum Geburtstag 🎉'],
      fr: ['Toutes mes félicitations !', 'Joyeux anniversaire'],
      es: ['¡Muchas felicidades!', 'Feliz cumpleanos'],
      pt: ['Parabéns pelo novo cargo!', 'Feliz aniversário'],
      it: ['Tanti auguri!', 'Congratulazioni per il nuovo ruolo'],
      nl: ['Van harte gefeliciteerd!', 'Gefeliciteerd met je nieuwe baan'],
      pl: ['Serdeczne gratulacje!', 'Sto lat, wszystkiego najlepszego'],
      ja: ['あけましておめでとうございます！今年もよろしくお願いします', 'お誕生日おめでとう！'],
      en: [
        'Congrats on your work anniversary!',
        'Happy birthday!',
        answering('Congratulations'),
        'Congrats on the new role, Ivo!',
      ],
    },
    misses: {
      de: ['Glückwunsch zum Boot, schwimmt es?', 'Alles Gute für die Prüfung am Montag, Jo.'],
      fr: ['Félicitations pour le bateau, il flotte ?', 'Bonne année de pommes chez nous.'],
      es: ['Felicidades por el barco que hiciste con tu padre.', '¿Feliz en Vigo?'],
      pt: ['Parabéns pelo barco que fez com o seu pai.', 'O aniversário foi ontem.'],
      it: ['Auguri per la barca, galleggia?', 'Il compleanno era ieri.'],
      nl: ['Gefeliciteerd met de boot die je zelf hebt gebouwd.', 'De verjaardag was gisteren.'],
      pl: ['Gratulacje łodzi, którą zbudowałeś z tatą.', 'Urodziny były wczoraj.'],
      ja: ['おめでとう、あの船は浮かんだ?', '誕生日は昨日でした。'],
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
      de: [
        say(
          `(?:schreib(?:e|t|en sie)?|schick(?:e|t|en sie)?|send(?:e|et|en sie)?) (?:uns|mir) (?:bitte |gerne? |doch |einfach |deine |ihre |eine ){0,3}(?:\\p{L}+ ){0,3}(?:dm|pn|per (?:dm|pn)|direktnachricht|privatnachricht|private nachricht|nachricht)|(?:melde dich|melden sie sich|wende dich|wenden sie sich) (?:bitte |gerne? ){0,3}(?:per dm|per pn|bei unserem|an unseren|an unser|beim kunden)`,
          `(?:entschuldigen|bitten) (?:wir |uns |sie |um |für |die ){0,3}(?:entschuldigung|unannehmlichkeiten)|(?:tut|das tut) uns (?:sehr )?leid${on(30)}[.!,]${on(80)}(?:dm|pn|nachricht|kundenservice|kontakt)`,
        ),
      ],
      fr: [
        say(
          `(?:envoyez|contactez|écrivez|envoie|contacte|écris)[- ](?:nous|moi) (?:\\p{L}+ ){0,4}(?:en |par |un )?(?:dm|mp|message privé|messages? privés?|privé)|(?:contactez|rejoignez) (?:notre|le) (?:service|support)`,
          `(?:désolés?|navrés?) (?:pour|de) (?:\\p{L}+ ){0,3}(?:désagrément|gêne|inconvénient|expérience)|veuillez nous excuser|toutes nos excuses`,
        ),
      ],
      es: [
        say(
          `(?:envíanos|envíenos|escríbenos|escríbanos|mándanos|contáctanos|contáctenos) (?:\\p{L}+ ){0,4}(?:dm|md|mensaje (?:directo|privado)|privado|interno)|(?:por favor )?(?:contacta|comunícate|comuníquese) con (?:nuestro|atención)`,
          `(?:lamentamos|sentimos|disculpa|disculpe|disculpas por) (?:mucho )?(?:las? |los |el |la )?(?:molestias?|inconvenientes?|inconveniente|experiencia)`,
        ),
      ],
      pt: [
        say(
          `(?:envie|mande|chame|contacte|nos envie|nos chame|nos mande|entre em contato|entre em contacto)(?:-nos)? (?:\\p{L}+ ){0,5}(?:dm|inbox|mensagem (?:direta|privada)|direct|privado|nosso (?:suporte|sac|atendimento))`,
          `(?:lamentamos|pedimos desculpas?|desculpe|sentimos muito) (?:imenso |muito )?(?:pelo|pela|pelos|pelas|o|os|a) (?:\\p{L}+ ){0,1}(?:transtornos?|inconvenientes?|incómodo|incômodo|ocorrido|experiência)`,
        ),
      ],
      it: [
        say(
          `(?:scrivici|contattaci|inviaci|mandaci|scriveteci|ci scriva|ci contatti) (?:\\p{L}+ ){0,5}(?:dm|messaggio (?:privato|diretto)|privato|direct)|(?:contatta|contatti) (?:il nostro|l'|il)\\s?(?:servizio|assistenza|supporto)`,
          `ci (?:scusiamo|dispiace) (?:per|molto per|del) (?:\\p{L}+\\s?'?){0,2}(?:disagi[oa]?|inconvenient[ei]|accaduto|esperienza)`,
        ),
      ],
      nl: [
        say(
          `(?:stuur|dm|app|mail) (?:ons|mij) (?:\\p{L}+ ){0,5}(?:dm|privébericht|pb|bericht|berichtje)|(?:neem|neemt u) (?:\\p{L}+ ){0,2}contact op met (?:onze|ons|de klantenservice)|contact op met onze`,
          `(?:excuses|onze excuses) voor het ongemak|(?:wat )?vervelend (?:om te horen|dit te horen|dat)${on(40)}[.!,]${on(80)}(?:dm|bericht|contact)`,
        ),
      ],
      pl: [
        say(
          `(?:prosimy|proszę) (?:\\p{L}+ ){0,3}(?:o (?:wiadomość|kontakt|dm|pw)|napisać (?:do nas|na priv)|kontakt z (?:naszym|biurem|infolinią))|(?:napisz|wyślij|odezwij się) (?:do nas |nam )(?:\\p{L}+ ){0,3}(?:priv|pw|dm|wiadomość|wiadomości)`,
          `przepraszamy za (?:\\p{L}+ )?(?:niedogodności|utrudnienia|kłopot|problem)|przykro nam${on(40)}[.!,]${on(80)}(?:wiadomoś|priv|dm|kontakt)`,
        ),
      ],
      ja: [
        mark(
          `(?:DM|ダイレクトメッセージ|お問い合わせ(?:窓口|フォーム)?|カスタマー\\p{L}{2,4})(?:にて|で|まで|より|を)(?:.{0,14})(?:ご連絡|お知らせ|お送り|お寄せ|ご相談)`,
          `ご(?:不便|迷惑|不快)(?:な思い)?を?お?(?:かけ|おかけ)し(?:て|、|まして|ております|ました).{0,10}(?:申し訳|お詫び|すみません)|(?:心より)?お詫び申し上げます`,
        ),
      ],
    },
    hits: {
      en: [
        answering('Hi, we are sorry to hear this. Please DM us your booking number.'),
        answering('Send us a DM and our team will help.', null),
        answering('We apologise for the inconvenience.'),
      ],
      de: [
        answering('Das tut uns leid. Schreib uns bitte eine DM mit deiner Kundennummer.'),
        answering('Wir entschuldigen uns für die Unannehmlichkeiten.'),
      ],
      fr: [
        answering('Bonjour, envoyez-nous votre numéro par message privé.'),
        answering('Désolés pour la gêne occasionnée.'),
      ],
      es: [answering('Hola, envíanos un mensaje privado con tu pedido.'), answering('Lamentamos las molestias.')],
      pt: [
        answering('Olá, nos envie uma mensagem privada com o pedido.'),
        answering('Pedimos desculpa pelo transtorno.'),
      ],
      it: [answering("Ciao, scrivici in privato il numero d'ordine."), answering('Ci scusiamo per il disagio.')],
      nl: [answering('Hoi, stuur ons even een DM met je bestelnummer.'), answering('Onze excuses voor het ongemak.')],
      pl: [
        answering('Dzień dobry, prosimy o wiadomość prywatną z numerem zamówienia.'),
        answering('Przepraszamy za niedogodności.'),
      ],
      ja: [
        answering('お手数ですがDMにて注文番号をお知らせください。'),
        answering('ご不便をおかけして申し訳ございません。'),
      ],
    },
    misses: {
      en: [
        answering('Your seat on the 20:15 is held until half past five.'),
        'Please DM us your booking number.',
        answering('The bridge stays shut, please message us if you need the ferry.'),
      ],
      de: [answering('Dein Platz um acht ist bis halb frei gehalten.'), 'Schreib uns bitte eine DM.'],
      fr: [answering('Votre place de huit heures est gardée.'), 'Envoyez-nous un message privé.'],
      es: [answering('Tu plaza de las ocho está guardada.'), 'Envíanos un mensaje privado.'],
      pt: [answering('O seu lugar das oito está guardado.'), 'Envie uma mensagem privada.'],
      it: [answering('Il tuo posto delle otto è tenuto.'), 'Scrivici in privato.'],
      nl: [answering('Je plek van acht uur is bewaard.'), 'Stuur ons een DM.'],
      pl: [answering('Pana miejsce na ósmą jest zatrzymane.'), 'Prosimy o wiadomość prywatną.'],
      ja: [answering('八時の席は取ってあります。'), 'DMにてご連絡ください。'],
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
          `\\b(?:this|your (?:post|message|story|words)) (?:really |truly |deeply )?resonates?\\b|\\bcouldn't agree more(?=[^\\p{L}]*(?:$|thanks?\\b|thank\\b|keep\\b|love\\b|well said|so true|truly\\b))|\\bthanks? (?:you )?(?:so much )?for (?:sharing|highlighting|shedding|breaking) (?:this|your|these|such|the|it)\\b|\\b(?:great|valuable|powerful|insightful|excellent|fantastic) (?:insights?|breakdown|perspective|reminder|takeaways?|points?)(?=[^\\p{L}]*(?:$|thanks?\\b|thank\\b|keep\\b|love\\b|well said|so true|truly\\b))|\\bkeep (?:up the (?:great|good|amazing) work|inspiring|shining)|\\b(?:everyone|more people|so many people) needs? to (?:hear|read|see) this|\\b(?:beautifully|brilliantly|perfectly|so well) (?:said|put|articulated)(?=[^\\p{L}]*(?:$|thanks?\\b|thank\\b|keep\\b|love\\b|well said|so true|truly\\b))`,
        ),
      ],
      de: [
        say(
          `(?:was für ein|so ein|welch ein)e?n? (?:\\p{L}+ )?(?:starke|wertvolle|wichtige|inspirierende|tolle|großartige|kraftvolle|treffende)[rsnm]? (?:beitrag|gedanke|impuls|perspektive|einblick|botschaft|erinnerung|post|insight)`,
          `(?:konsistenz|kontinuität|authentizität|kommunikation|vertrauen|geduld|führung|ausdauer|disziplin|klarheit) (?:ist|sind) (?:wirklich |einfach |eben |immer )?(?:der schlüssel|das a und o|entscheidend|alles)`,
          `(?:danke|vielen dank) (?:dir |ihnen )?für (?:diese[nrs]?|den|die|deine|ihre) (?:\\p{L}+ )?(?:wertvollen?|inspirierenden?|tollen?|wichtigen?|spannenden?|starken?) (?:einblicke?|impulse?|gedanken|beitrag|worte|perspektive)|(?:toll|wunderbar|treffend|sehr gut) (?:formuliert|auf den punkt gebracht)|weiter so(?=[^\\p{L}]*$)`,
        ),
      ],
      fr: [
        say(
          `(?:quel|quelle) (?:\\p{L}+ )?(?:belle|beau|superbe|puissante?|précieux|précieuse|inspirante?|magnifique|excellente?) (?:\\p{L}+ )?(?:message|réflexion|perspective|rappel|partage|post|article|leçon|analyse)`,
          `(?:la )?(?:constance|régularité|authenticité|communication|confiance|patience|résilience|persévérance|discipline|clarté) (?:est|reste) (?:vraiment |toujours |bien )?(?:la clé|essentielle|primordiale|fondamentale)`,
          `merci (?:beaucoup |infiniment )?(?:pour|de) (?:ce|cette|ces|votre|ton) (?:\\p{L}+ )?(?:partage|éclairage|réflexion|conseils|perspective|analyse)s? (?:précieu\\p{L}+|inspirante?s?|pertinente?s?)|(?:partage|réflexion|message) (?:très |vraiment )?(?:inspirante?|pertinente?|puissante?|précieux)(?=[^\\p{L}]*$)|ça résonne`,
        ),
      ],
      es: [
        say(
          `(?:qué|que) (?:\\p{L}+ )?(?:gran|poderos[oa]|valios[oa]|excelente|bonit[oa]|inspirador[a]?|maravillos[oa]|buena|buen) (?:reflexión|mensaje|perspectiva|recordatorio|aporte|post|artículo|lección|enfoque)|(?:qué|que) (?:reflexión|mensaje|aporte|perspectiva) (?:tan|más) `,
          `(?:la )?(?:constancia|autenticidad|comunicación|confianza|paciencia|resiliencia|perseverancia|disciplina|consistencia|claridad) (?:es|siempre es|realmente es) (?:la )?(?:clave|fundamental|esencial|todo)`,
          `gracias por (?:este|esta|tu|tus|estos|compartir) (?:\\p{L}+ )?(?:valios[oa]s?|inspirador\\p{L}*|gran|excelente|reflexión|aporte|perspectiva|conocimientos|aprendizajes)|(?:excelente|gran|valioso) (?:aporte|reflexión|perspectiva|mensaje)(?=[^\\p{L}]*$)|me (?:resuena|resonó) `,
        ),
      ],
      pt: [
        say(
          `que (?:\\p{L}+ )?(?:bel[ao]|ótim[ao]|poderos[ao]|valios[ao]|excelente|lind[ao]|inspirador[a]?|grande|maravilhos[ao]) (?:reflexão|mensagem|perspectiva|lembrete|conteúdo|post|texto|lição|insight|visão)|que (?:reflexão|mensagem|conteúdo|texto) (?:\\p{L}+ )?(?:incrível|poderos[ao]|inspirador[a]?|maravilhos[ao]|necessári[ao])`,
          `(?:a )?(?:consistência|constância|autenticidade|comunicação|confiança|paciência|resiliência|persistência|disciplina|clareza) (?:é|sempre é|realmente é) (?:a )?(?:chave|fundamental|essencial|tudo)`,
          `(?:obrigad[oa]|grat[oa]) por (?:esse|essa|este|esta|compartilhar|partilhar|seus?|sua) (?:\\p{L}+ )?(?:valios[ao]s?|inspirador\\p{L}*|reflexão|insights?|conhecimento|perspectiva|conteúdo)|(?:excelente|ótima|bela) (?:reflexão|perspectiva|colocação|mensagem)(?=[^\\p{L}]*$)`,
        ),
      ],
      it: [
        say(
          `che (?:\\p{L}+ )?(?:bel|bella|bellissim[ao]|potente|prezios[ao]|splendid[ao]|grande|ottim[ao]) (?:riflessione|messaggio|prospettiva|promemoria|spunto|post|articolo|lezione)`,
          `(?:la |l')?(?:costanza|coerenza|autenticità|comunicazione|fiducia|pazienza|resilienza|perseveranza|disciplina|chiarezza) (?:è|e|resta) (?:davvero |sempre )?(?:la chiave|fondamentale|essenziale|tutto)`,
          `grazie (?:mille )?per (?:questo|questa|questi|aver condiviso|i tuoi|la tua|il tuo) (?:\\p{L}+ )?(?:prezios[aoi]|illuminante|bellissim[aoi]|riflessione|spunt[oi]|prospettiva|contributo|ispirazione)|(?:ottimo|splendido|bello|prezioso) (?:spunto|contributo|messaggio)(?=[^\\p{L}]*$)`,
        ),
      ],
      nl: [
        say(
          `wat een (?:\\p{L}+ )?(?:mooie?|krachtige?|waardevolle?|inspirerende?|goede?|treffende?|sterke?|prachtige?) (?:inzicht|perspectief|boodschap|reflectie|herinnering|post|stuk|les|verhaal|bijdrage)`,
          `(?:consistentie|authenticiteit|communicatie|vertrouwen|geduld|leiderschap|veerkracht|doorzettingsvermogen|discipline|duidelijkheid) is (?:echt |altijd |absoluut )?(?:de sleutel|essentieel|cruciaal|alles|key)`,
          `(?:bedankt|dank je wel|dank) voor (?:het delen van )?(?:deze|dit|je|jouw|het) (?:\\p{L}+ )?(?:waardevolle|inspirerende|mooie|krachtige|inzichten|inzicht|perspectief)|(?:mooi|goed|treffend|prachtig) (?:verwoord|geformuleerd|gezegd)(?=[^\\p{L}]*$)`,
        ),
      ],
      pl: [
        say(
          `(?:co za|jaki|jaka|jakie|tak) (?:\\p{L}+ )?(?:wspaniał[yae]|świetn[yae]|cenn[yae]|mocn[yae]|inspirując[yae]|piękn[yae]|wartościow[yae]|trafn[yae]) (?:wpis|refleksja|przesłanie|perspektywa|spostrzeżenie|post|myśl|przypomnienie|lekcja)`,
          `(?:konsekwencja|autentyczność|komunikacja|zaufanie|cierpliwość|wytrwałość|dyscyplina|przywództwo|systematyczność) (?:to|jest) (?:naprawdę |zawsze )?(?:klucz|kluczem|kluczowa|podstawa|wszystko)`,
          `dzięk(?:i|uję) za (?:podzielenie się|ten|tę|te|twoje|twój) (?:\\p{L}+ ){0,2}(?:wartościow\\p{L}+|inspirując\\p{L}+|cenn\\p{L}+|refleksj\\p{L}|spostrzeżeni\\p{L}|perspektyw\\p{L})|(?:świetnie|pięknie|trafnie|dobrze) (?:ujęte|powiedziane|napisane)(?=[^\\p{L}]*$)`,
        ),
      ],
      ja: [
        mark(
          `(?:とても|大変|非常に|本当に|すごく)(?:参考|勉強|励み|刺激)になり(?:ます|ました)|(?:素晴らしい|素敵な|貴重な|有益な|深い)(?:投稿|気づき|視点|お話|考え方|学び|シェア|情報|ご意見)(?:ですね|を?ありがとう)`,
          `(?:継続|信頼|コミュニケーション|忍耐|習慣|行動|挑戦)(?:は|こそ|が)(?:本当に)?(?:力なり|鍵|カギ|大切|大事|すべて)(?:ですね|だと思います|です)`,
        ),
      ],
    },
    hits: {
      en: [
        answering('What an insightful perspective! Patience is truly the key to success.'),
        answering("Couldn't agree more, well said! Keep inspiring.", null),
        answering('This really resonates. Thank you for sharing these insights!'),
      ],
      de: [
        answering('Was für ein wertvoller Impuls! Geduld ist der Schlüssel.'),
        answering('Vielen Dank für die inspirierenden Einblicke!'),
      ],
      fr: [
        answering('Quelle belle réflexion ! La patience est la clé.'),
        answering('Merci pour ce partage inspirant !'),
      ],
      es: [answering('¡Qué gran reflexión! La paciencia es clave.'), answering('Gracias por tu valioso aporte.')],
      pt: [
        answering('Que bela reflexão! A paciência é a chave.'),
        answering('Obrigada por compartilhar conhecimento!'),
      ],
      it: [
        answering('Che bella riflessione! La pazienza è la chiave.'),
        answering('Grazie per questo prezioso spunto!'),
      ],
      nl: [
        answering('Wat een waardevol inzicht! Geduld is de sleutel.'),
        answering('Bedankt voor het delen van deze waardevolle inzichten!'),
      ],
      pl: [
        answering('Co za cenna refleksja! Cierpliwość to klucz.'),
        answering('Dziękuję za podzielenie się cenną perspektywą!'),
      ],
      ja: [answering('とても勉強になりました!'), answering('素敵な気づきをありがとうございます')],
    },
    misses: {
      en: [
        answering('What a powerful reminder that the council can shut a bridge.'),
        answering('Such a great read, but is the toll back?'),
        'Such a powerful insight! Consistency is key.',
        answering('Great point. I had it on 3.2 as well.'),
        answering('Well put. There are bigger worries here.'),
        answering('Could not agree more, the toll hits nurses first.'),
      ],
      de: [answering('Danke für den zweiten Link, der war es.'), answering('Geduld hatte mein Vater beim Löten nie.')],
      fr: [answering("Merci pour le second lien, c'était ça."), answering("La patience, mon père n'en avait pas.")],
      es: [answering('Gracias, era el segundo enlace.'), answering('Paciencia no tenía mi padre.')],
      pt: [answering('Obrigado, era o segundo link.'), answering('Paciência o meu pai não tinha.')],
      it: [answering('Grazie, era il secondo link.'), answering('Pazienza mio padre non ne aveva.')],
      nl: [answering('Bedankt, het was de tweede link.'), answering('Geduld had mijn vader niet.')],
      pl: [answering('Dzięki, to był ten drugi link.'), answering('Cierpliwości mój ojciec nie miał.')],
      ja: [answering('二つ目のリンクでした、助かりました。'), answering('父は忍耐がなかった。')],
    },
  },
];
