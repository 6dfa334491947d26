import { html, nothing, type Html } from '../html';
import { besidePole, captionRow, type Caption } from './captions';
import { px, type Box } from './drawing';

/**
 * A caption and its pole. `edge` is where row 0 begins, `foot` where the pole stands; rows grow away from the
 * foot, upwards or downwards.
 */
export function drawCaption(
  caption: Caption | undefined,
  { x, foot, edge, boxes }: { x: number; foot: number; edge: number; boxes: Box[] },
): Html {
  if (!caption) return nothing;
  const { place, lead, rest } = caption;
  const up = edge < foot;
  const top = up ? edge - (place.row + 1) * captionRow : edge + place.row * captionRow;
  boxes.push({ x: place.start, y: top, width: place.end - place.start, height: captionRow });
  const toLeft = place.end === x && place.start < x;
  const pole = up ? top + 4 : top + captionRow - 4;
  return html`<path class="pm-pole" d="M${px(x)} ${px(foot)}V${px(pole)}" />
    <text
      class="${up ? 'pm-flag' : 'pm-label'}"
      x="${px(toLeft ? x - besidePole : x + besidePole)}"
      y="${px(top + captionRow / 2 + 4)}"
      text-anchor="${toLeft ? 'end' : 'start'}"
    >
      ${lead !== '' && html`<tspan class="pm-lead">${lead}</tspan> `}<tspan class="pm-rest">${rest}</tspan>
    </text>`;
}
