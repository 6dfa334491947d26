import { html, type Html } from '../html';
import type { Drawing } from './drawing';
import { drawHorizontally } from './horizontal';
import type { PictureModel } from './model';
import { drawVertically } from './vertical';

/** The least and the greatest width that a picture is drawn for, in CSS pixels. */
const least = 240;
const most = 1600;
/** From this width on time runs from left to right. */
const horizontalFrom = 560;

/** The picture for a place of `width` CSS pixels: time runs across it or, where it is narrow, down it. */
export function drawPicture(model: PictureModel, width: number): Drawing {
  const fitting = Math.round(Math.min(Math.max(width, least), most));
  return fitting < horizontalFrom ? drawVertically(model, fitting) : drawHorizontally(model, fitting);
}

/** The picture as SVG that keeps its size; `label` says what it shows. */
export function renderPicture(model: PictureModel, width: number, label: string): Html {
  const { svg, width: drawn, height } = drawPicture(model, width);
  const kind = drawn < horizontalFrom ? 'pm-picture pm-picture-down' : 'pm-picture pm-picture-across';
  const size = Math.ceil(height);
  return html`<svg
    class="${kind}"
    role="group"
    aria-label="${label}"
    width="${drawn}"
    height="${size}"
    viewBox="0 0 ${drawn} ${size}"
  >
    ${svg}
  </svg>`;
}
