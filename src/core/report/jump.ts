import { html, type Hole, type Html } from './html';

/** The name of the place in the rendered document where the 0-based `line` of the source stands. */
export function placeOf(line: number): string {
  return `pm-line-${line + 1}`;
}

/** A link to the 0-based `line`: in the preview it leads to the source, in a file to the rendered document. */
export function jump(line: number, content: Hole): Html {
  return html`<a class="pm-jump" href="#${placeOf(line)}" data-line="${line}">${content}</a>`;
}

/** A part of the report: a heading, and what is under it; `id` is of our own making, never an author's. */
export function part(id: string, title: string, content: Hole, aside?: Hole): Html {
  return html`<section class="pm-part pm-part-${id}" id="pm-${id}" aria-labelledby="pm-${id}-title">
    <div class="pm-part-head">
      <h2 id="pm-${id}-title">${title}</h2>
      ${aside}
    </div>
    ${content}
  </section>`;
}
