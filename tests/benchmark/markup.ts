/**
 * Posts in the networks' markup: structure after the captured pages, as in the fixtures and in tests/e2e/pages.ts. Each network is
 * the one whose list the benchmark wants: see `kinds` in page.ts.
 */
import type { Post } from './content.ts';

/** The HTML of one post; `before` is the one above it. */
export type Markup = (post: Post, before: Post) => string;

/** Self-contained, so that a page can be given its source. */
export function markupFrom(): Record<'x' | 'linkedin' | 'bluesky' | 'mastodon', Markup> {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const digits = (post: Post) => String(post.at).padStart(8, '0');
  const time = (post: Post) => new Date(1_764_000_000_000 - post.at * 60_000).toISOString();
  const box = '<div style="height:140px;background:#7fb4c4"></div>';

  /** X: what fills a row, `cellInnerDiv` being the list's. */
  const x: Markup = (post) => {
    const { name, handle, card, repostedBy, replies } = post;
    const social = repostedBy
      ? `<div class="meta"><svg width="14" height="14"><path d="M4.75 3.79l4.603 4.3"></path></svg><a href="/${repostedBy.handle}"><span data-testid="socialContext">${repostedBy.name} reposted</span></a></div>`
      : '';
    const promoted = post.kind === 'advert';
    const when = promoted
      ? '<div><span class="meta">Ad</span></div>'
      : ` <a class="meta" href="/${handle}/status/21063490711${digits(post)}"><time datetime="${time(post)}">3h</time></a>`;
    const line = post.answers ? '<div><div style="width:2px;height:8px"></div></div>' : '';
    const article = `<article class="item" data-testid="tweet" role="article" tabindex="0"><div><div><div><div><div>${line}</div></div>${social}</div>
<div class="who" data-testid="User-Name"><a href="/${handle}">${name}</a> <a href="/${handle}">@${handle}</a>${promoted ? '' : when}</div>${promoted ? when : ''}
<div data-testid="tweetText" lang="en" dir="auto"><span>${escaped(post.text)}</span></div>
${post.picture ? `<div data-testid="tweetPhoto">${box}</div>` : ''}
${card ? `<div class="box" data-testid="card.wrapper"><a href="https://t.co/x${post.at}"><div data-testid="card.layoutSmall.detail"><div>${card.domain}</div><div>${card.headline}</div></div></a></div>` : ''}
<div class="acts" role="group" aria-label="${replies} replies, 5 likes"><button data-testid="reply" aria-label="${replies} Replies. Reply">↩ <span data-testid="app-text-transition-container">${replies}</span></button><button data-testid="retweet" aria-label="0 reposts. Repost">⟳</button><button data-testid="like" aria-label="5 Likes. Like">♡ <span data-testid="app-text-transition-container">5</span></button></div></div></div></article>`;
    const pixels = ['top', 'right', 'bottom', 'left']
      .map((s) => `<div data-testid="${s}-impression-pixel"></div>`)
      .join('');
    return `<div><div>${promoted ? `<div data-testid="placementTracking">${pixels}${article}</div>` : article}</div></div>`;
  };

  /** LinkedIn's older dialect: what fills an `occludable-update`. */
  const linkedin: Markup = (post) => {
    const { name, handle, card, repostedBy, replies } = post;
    const twice = (words: string) =>
      `<span aria-hidden="true">${words}</span><span class="visually-hidden">${words}</span>`;
    const slug = handle.replace('_', '-');
    const head = repostedBy
      ? `<div class="update-components-header"><div class="update-components-header__text-wrapper"><span class="update-components-header__text-view"><span dir="ltr"><a href="https://www.linkedin.com/in/${repostedBy.handle}">${repostedBy.name}</a> reposted this</span></span></div></div>`
      : '';
    return `<div class="full-height" data-view-name="feed-full-update"><div class="item feed-shared-update-v2 artdeco-card" role="article" tabindex="0" data-urn="urn:li:activity:73681908${digits(post)}005"><div><h2 class="visually-hidden">Feed post</h2>${head}
<div class="update-components-actor__container"><a class="update-components-actor__image" href="https://www.linkedin.com/in/${slug}?miniProfileUrn=x"><img alt="View profile"></a><div class="update-components-actor__meta"><a class="who update-components-actor__meta-link" href="https://www.linkedin.com/in/${slug}?miniProfileUrn=x"><span class="update-components-actor__title"><span dir="ltr">${twice(name)}</span></span></a><span class="meta update-components-actor__sub-description">${post.kind === 'advert' ? twice('Promoted') : twice('4h •')}</span></div></div>
<div class="feed-shared-inline-show-more-text"><div class="update-components-text update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${escaped(post.text)}</span></span></div></div>
${post.picture ? `<div class="update-components-image">${box}</div>` : ''}
${card ? `<article class="box update-components-article"><a href="https://${card.domain}/a"><div class="update-components-article__title">${card.headline}</div><div class="update-components-article__subtitle">${card.domain}</div></a></article>` : ''}
<div class="social-details-social-counts"><ul><li class="social-details-social-counts__item social-details-social-counts__comments social-details-social-counts__item--right-aligned"><button aria-label="${replies} comments" type="button"><span aria-hidden="true">${replies} comments</span></button></li></ul></div></div></div></div>`;
  };

  const domain = (handle: string) => `${handle.replace('_', '-')}.example`;
  /** Bluesky: a whole item, so that a list may give its root the attributes of another. */
  const bluesky: Markup = (post, before) => {
    const { name, card, repostedBy, replies } = post;
    const profile = `/profile/${domain(post.handle)}`;
    // Letters that the network's ids are made of: none of 0, 1, 8, 9.
    const key = post.at
      .toString(24)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => 'opqrstuvwx'[Number(digit)] as string);
    const repost = repostedBy
      ? `<a class="meta" href="/profile/${domain(repostedBy.handle)}" aria-label="Reposted by ${repostedBy.name}"><svg width="14" height="14"><path d="M1 1h2"></path></svg> <span>Reposted by ${repostedBy.name}</span></a>`
      : '';
    const reply = post.answers
      ? `<div class="meta"><svg width="14" height="14"><path d="M1 1h2"></path></svg> <div dir="auto">Replied to <a href="/profile/${domain(before.handle)}">${before.name}</a></div></div>`
      : '';
    return `<div class="item" role="link" tabindex="0" data-testid="feedItem-by-${domain(post.handle)}"><div>${repost}</div><div><div><a href="${profile}" role="link" aria-label="${name}'s avatar"><div data-testid="userAvatarImage"></div></a></div><div>
<div class="who"><a href="${profile}" role="link" aria-label="View profile">${name}</a> <a href="${profile}" role="link" aria-label="View profile">@${domain(post.handle)}</a> <a class="meta" href="${profile}/post/3mwe2ay${key}t" role="link" aria-label="November 24, 2026 at 3:05 PM">17h</a></div>${reply}
<div data-testid="contentHider-post"><div data-testid="postText" dir="auto" data-word-wrap="1">${escaped(post.text)}</div></div>
${post.picture ? `<div data-expoimage="true">${box}</div>` : ''}
${card ? `<a class="box" style="display:block" target="_blank" href="https://${card.domain}/a" aria-label="${card.headline}"><div><div dir="auto">${card.headline}</div><div dir="auto"></div><div dir="auto">${card.domain}</div></div></a>` : ''}
<div class="acts"><button data-testid="replyBtn" aria-label="Reply (${replies} replies)">↩ ${replies}</button><button data-testid="likeBtn" aria-label="Like (5 likes)">♡ <span data-testid="likeCount">5</span></button></div></div></div></div>`;
  };

  /** Mastodon: what fills an `article[data-id]`. */
  const mastodon: Markup = (post, before) => {
    const { name, handle, card, repostedBy, replies } = post;
    const id = `11767061${digits(post)}17`;
    const icon = (which: string) =>
      `<svg class="icon icon-${which}" aria-hidden="true" width="14" height="14"><path d="M1 1h2"></path></svg>`;
    const named = (who: { name: string; handle: string }) =>
      `<a title="@${who.handle}@quay.example" data-hover-card-account="9" href="/@${who.handle}@quay.example"><bdi><span>${who.name}</span></bdi></a>`;
    let above = '';
    if (repostedBy)
      above = `<div class="meta status__prepend"><div class="status__prepend__icon">${icon('retweet')}</div><span>${named(repostedBy)} boosted</span></div>`;
    else if (post.answers)
      above = `<div class="meta status__prepend"><div class="status__prepend__icon">${icon('reply')}</div><span>Replied to ${named(before)}</span></div>`;
    const reply = post.answers ? ' status__wrapper-reply' : '';
    return `<div tabindex="-1"><div class="item status__wrapper status__wrapper-public${reply} focusable" tabindex="0">${above}<div class="status status-public${post.answers ? ' status-reply' : ''}" data-id="${id}"><div class="status__info"><a title="@${handle}@quay.example" data-id="901" class="status__display-name" href="/@${handle}@quay.example"><div class="status__avatar"></div><span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi> <span class="meta display-name__account">@${handle}@quay.example</span></span></a> <a class="meta status__relative-time" href="/@${handle}@quay.example/${id}"><span class="status__visibility-icon">${icon('globe')}</span><time datetime="${time(post)}">2h</time></a></div>
<div class="status__content"><div lang="en" class="status__content__text status__content__text--visible translate"><p>${escaped(post.text)}</p></div></div>
${post.picture ? `<div class="media-gallery">${box}</div>` : ''}
${card ? `<a href="https://${card.domain}/log" class="box status-card expanded" style="display:block" target="_blank"><div class="status-card__content"><span class="status-card__host"><span lang="en">${card.domain}</span></span><strong class="status-card__title">${card.headline}</strong></div></a>` : ''}
<div class="acts status__action-bar"><div class="status__action-bar__button-wrapper"><button type="button" class="status__action-bar__button icon-button icon-button--with-counter">${icon('reply')}<span class="icon-button__counter"><span class="animated-number"><span>${replies}</span></span></span></button></div><button type="button" class="icon-button">${icon('retweet')}</button><button type="button" class="star-icon icon-button">${icon('star')}</button></div></div></div></div>`;
  };

  return { x, linkedin, bluesky, mastodon };
}
