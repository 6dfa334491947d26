import type Token from 'markdown-it/lib/token.mjs';
import { html, nothing, type Html } from '../html';
import { placeOf } from '../jump';
import { linkTarget } from '../links';
import { nameOfFragment } from './depends-on';
import type { Environment } from './environment';

/** Something that is open: what it has so far, and what it becomes when it closes. */
interface Open {
  readonly content: Html[];
  readonly close: (content: readonly Html[]) => Html;
}

/** What is nested deeper shows without its own markup: nobody reads it, and browsers give up in their own ways. */
const deepest = 60;

/** `tokens`, markdown-it's flat list, as HTML. Without recursion: an author may nest as deep as they like. */
export function renderTokens(tokens: readonly Token[], environment: Environment): Html {
  const stack: Open[] = [{ content: [], close: plain }];
  let links = 0;
  const add = (content: Html): void => void stack.at(-1)?.content.push(content);
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'link_open') links++;
    if (token.type === 'link_close') links--;
    if (token.nesting > 0) {
      const close = stack.length > deepest ? plain : opened(token, tokens[i + 1], environment);
      stack.push({ content: [], close });
    } else if (token.nesting < 0) {
      const open = stack.length > 1 ? stack.pop() : undefined;
      if (open) add(open.close(open.content));
    } else if (token.type === 'inline') add(renderTokens(token.children ?? [], environment));
    else add(token.type === 'image' ? image(token, environment, links > 0) : renderLeaf(token, environment));
  }
  return html`${stack.flatMap(({ content }) => content)}`;
}

type Close = Open['close'];

const plain: Close = (content) => html`${content}`;

/** What an opening token, with its content, becomes; `next` is the token behind it. */
function opened(token: Token, next: Token | undefined, environment: Environment): Close {
  const place = placeAttributes(token, environment);
  switch (token.type) {
    case 'paragraph_open':
      return token.hidden ? plain : (content) => html`<p${place}>${content}</p>`;
    case 'heading_open':
      return heading(Number(token.tag.slice(1)), place);
    case 'blockquote_open':
      return (content) => html`<blockquote${place}>${content}</blockquote>`;
    case 'bullet_list_open':
      return (content) => html`<ul${place}>${content}</ul>`;
    case 'ordered_list_open':
      return (content) => html`<ol${place} start="${token.attrGet('start') ?? '1'}">${content}</ol>`;
    case 'list_item_open':
      return (content) => html`<li${place}>${content}</li>`;
    case 'table_open':
      return (content) =>
        html`<div class="pm-scroll" tabindex="0" role="group" aria-label="Table"><table${place}>${content}</table></div>`;
    case 'thead_open':
      return (content) =>
        html`<thead>
          ${content}
        </thead>`;
    case 'tbody_open':
      return (content) =>
        html`<tbody>
          ${content}
        </tbody>`;
    case 'tr_open':
      return (content) => html`<tr${place}>${content}</tr>`;
    case 'th_open':
      return (content) => html`<th${cellKind(token, next)} scope="col">${content}</th>`;
    case 'td_open':
      return (content) => html`<td${cellKind(token, next)}>${content}</td>`;
    case 'strong_open':
      return (content) => html`<strong>${content}</strong>`;
    case 'em_open':
      return (content) => html`<em>${content}</em>`;
    case 's_open':
      return (content) => html`<s>${content}</s>`;
    case 'link_open':
      return link(token.attrGet('href') ?? '', environment);
    default:
      return plain;
  }
}

function renderLeaf(token: Token, environment: Environment): Html {
  const place = placeAttributes(token, environment);
  switch (token.type) {
    case 'code_inline':
      return html`<code>${token.content}</code>`;
    case 'fence':
    case 'code_block':
      return html`<pre${place}><code>${token.content}</code></pre>`;
    case 'hr':
      return html`<hr${place} />`;
    case 'softbreak':
      return html`${breakPlace(token, environment)} `;
    case 'hardbreak':
      return html`<br />${breakPlace(token, environment)}`;
    default:
      return html`${token.content}`;
  }
}

/** The report's own headings are of level 1 and 2; the document's stand below them. */
function heading(level: number, place: Html): Close {
  switch (level) {
    case 1:
      return (content) => html`<h3${place}>${content}</h3>`;
    case 2:
      return (content) => html`<h4${place}>${content}</h4>`;
    case 3:
      return (content) => html`<h5${place}>${content}</h5>`;
    default:
      return (content) => html`<h6${place}>${content}</h6>`;
  }
}

function link(href: string, { headings }: Environment): Close {
  const target = linkTarget(href);
  switch (target?.kind) {
    case 'web':
      return (content) => html`<a href="${target.href}" rel="noreferrer noopener">${content}</a>`;
    case 'file':
      return (content) => html`<a href="${target.path}" data-file="${target.path}">${content}</a>`;
    case 'fragment': {
      const line = headings().get(nameOfFragment(target.name));
      if (line === undefined) return (content) => html`<span>${content}</span>`;
      return (content) => html`<a href="#${placeOf(line)}" data-place="${line}">${content}</a>`;
    }
    case undefined:
      return (content) => html`<span>${content}</span>`;
  }
}

/** An image beside the document, if it can be loaded; of any other its text, with a link to it. */
function image(token: Token, environment: Environment, inLink: boolean): Html {
  const href = token.attrGet('src') ?? '';
  const target = linkTarget(href);
  const text = token.content === '' ? 'Image' : token.content;
  const source = target?.kind === 'file' ? environment.imageSource(target.path) : undefined;
  if (source !== undefined) return html`<img src="${source}" alt="${text}" loading="lazy" />`;
  const words = html`${text}`;
  return html`<span class="pm-image">${inLink ? words : link(href, environment)([words])}</span>`;
}

/** Where the token stands in the source: relative to the piece for the script, by name for links in a file. */
function placeAttributes({ map }: Token, { firstLine, named }: Environment): Html {
  if (!map) return nothing;
  if (!named) return html` data-at="${map[0]}"`;
  const line = firstLine + map[0];
  if (named.has(line)) return nothing;
  named.add(line);
  return html` id="${placeOf(line)}"`;
}

function breakPlace(token: Token, environment: Environment): Html {
  return token.map && environment.named ? html`<span${placeAttributes(token, environment)}></span>` : nothing;
}

/** How a cell is aligned, and whether its text is so short that breaking it (a date, a name) would not help. */
function cellKind(token: Token, content: Token | undefined): Html {
  // Accepts "text-align:right".
  const align = /^text-align:(center|right)$/.exec(token.attrGet('style') ?? '')?.[1];
  const kinds = [
    ...(align === undefined ? [] : [`pm-${align}`]),
    ...((content?.content.length ?? 0) <= 16 ? ['pm-short'] : []),
  ];
  return kinds.length === 0 ? nothing : html` class="${kinds.join(' ')}"`;
}
