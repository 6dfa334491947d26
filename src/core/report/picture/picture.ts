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
  const drawing = drawPicture(model, width);
  return render(drawing, drawing.width < horizontalFrom ? 'pm-picture-down' : 'pm-picture-across', label);
}

/** A page's width in CSS pixels as the picture on paper sees it, so that its letters are smaller than the text's. */
const paperWidth = 760;

/** The picture for paper, where nobody can point at an event to read all of it. */
export function renderOnPaper(model: PictureModel, label: string): Html {
  return render(drawHorizontally(model, paperWidth, false), 'pm-picture-on-paper', label);
}

function render({ svg, width, height }: Drawing, kind: string, label: string): Html {
  const size = Math.ceil(height);
  return html`<svg
    class="pm-picture ${kind}"
    role="group"
    aria-label="${label}"
    width="${width}"
    height="${size}"
    viewBox="0 0 ${width} ${size}"
  >
    ${svg}
  </svg>`;
}
