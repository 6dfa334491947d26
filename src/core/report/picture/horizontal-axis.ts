import { html, nothing, type Html } from '../html';
import { duration, roughDuration } from '../times';
import { px, type Box } from './drawing';
import { phaseClass, phaseWords, type Phase } from './phases';
import { partsOf, type Stretch, type TimeScale } from './scale';
import { fitText, textWidth } from './text-width';
import type { Tick, Ticks } from './ticks';

export const axisHeight = 36;
export const bandHeight = 28;
const size = 11;

/** Days above times, and a line down to `bottom` for each. */
export function drawAxis({ times, days }: Ticks, bottom: number, boxes: Box[]): Html {
  const line = (kind: string, top: number) => (tick: Tick) =>
    html`<path class="${kind}" d="M${px(tick.at)} ${px(top)}V${px(bottom)}" />`;
  return html`<g class="pm-axis" aria-hidden="true">
    ${times.map(line('pm-grid', axisHeight - 3))} ${days.map(line('pm-grid pm-grid-day', 4))}
    ${days.map((tick) => {
      boxes.push({ x: tick.labelAt, y: 1, width: textWidth(tick.label, size, true) + 5, height: 15 });
      return html`<text class="pm-day" x="${px(tick.labelAt + 4)}" y="13">${tick.label}</text>`;
    })}
    ${times.map((tick) => {
      const width = textWidth(tick.label, size);
      boxes.push({ x: tick.at - width / 2, y: 18, width, height: 14 });
      return html`<text class="pm-tick" x="${px(tick.at)}" y="29" text-anchor="middle">${tick.label}</text>`;
    })}
  </g>`;
}

export interface BandOptions {
  readonly top: number;
  /** Where the poles of flags cross the band. */
  readonly poles: readonly number[];
  readonly boxes: Box[];
}

/** The incident from end to end, its phases in it, and what has been cut out. */
export function drawBand(phases: readonly Phase[], scale: TimeScale, options: BandOptions): Html {
  const { top, boxes } = options;
  return html`<g class="pm-band" aria-hidden="true">
    ${scale.stretches.map((stretch) => bar('pm-track', stretch, top))}
    ${phases.map((phase) => drawPhase(phase, scale, options))}
    ${scale.breaks.map((cut) => drawBreak(cut, top, boxes))}
  </g>`;
}

function bar(kind: string, { start, end }: Pick<Stretch, 'start' | 'end'>, top: number): Html {
  if (end - start < 0.5) return nothing;
  return html`<rect
    class="${kind}"
    x="${px(start)}"
    y="${px(top)}"
    width="${px(end - start)}"
    height="${bandHeight}"
  />`;
}

/** The phase in each stretch and break that it is in; its name in the longest of the stretches. */
function drawPhase(phase: Phase, scale: TimeScale, options: BandOptions): Html {
  const parts = partsOf(scale, phase);
  const longest = widest(parts.filter(({ isCut }) => !isCut));
  return html`${parts.map((part) => bar(phaseClass(phase, part), part, options.top))}
  ${longest && phaseName(phase, longest, options)}`;
}

type Room = Pick<Stretch, 'start' | 'end'>;

function widest(rooms: readonly Room[]): Room | undefined {
  return [...rooms].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** The name, and how long the phase was if there is room; between two poles if it fits there, else in the middle. */
function phaseName(phase: Phase, room: Room, { top, poles, boxes }: BandOptions): Html {
  const bounds = [room.start, ...poles.filter((x) => x > room.start && x < room.end), room.end];
  const clear = widest(bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? end, end }))) ?? room;
  const name = phaseWords[phase.name];
  const texts = [`${name} ${duration((phase.to - phase.from) / 60)}`, name];
  const place = [clear, room]
    .flatMap((own) => texts.map((text) => ({ ...own, text, width: textWidth(text, size, true) })))
    .find(({ start, end, width }) => width <= end - start - 12);
  if (!place) return nothing;
  const { text, width } = place;
  const middle = (place.start + place.end) / 2;
  boxes.push({ x: middle - width / 2, y: top + 6, width, height: 16 });
  return html`<text class="pm-phase-name" x="${px(middle)}" y="${px(top + 18)}" text-anchor="middle"
    >${text}</text
  >`;
}

function drawBreak({ start, end, from, to }: Stretch, top: number, boxes: Box[]): Html {
  const edge = (x: number) => `M${px(x - 3)} ${px(top + bandHeight + 3)}l6 -${bandHeight + 6}`;
  const text = fitText(roughDuration((to - from) / 60), end - start - 12, size);
  const middle = (start + end) / 2;
  const width = textWidth(text, size);
  boxes.push({ x: middle - width / 2, y: top + 6, width, height: 16 });
  return html`<path class="pm-break" d="${edge(start + 4)}${edge(end - 4)}" />
    <text class="pm-break-length" x="${px(middle)}" y="${px(top + 18)}" text-anchor="middle">${text}</text>`;
}
