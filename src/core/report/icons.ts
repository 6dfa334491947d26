import { html, type Html } from './html';

/** Outlines on a grid of 16, drawn in the colour of the text around them. */
const outlines = {
  agrees: 'M3 8.5l3.2 3.2L13 4.8',
  differs: 'M4 6h8M4 10h8M10.5 3l-5 10',
  error: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  warning: 'M8 2.2l6.4 11.3H1.6zM8 6.4v3.4M8 11.4v.6',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.3v3.6M8 4.8v.7',
  complete: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5.2 8.2l2 2 3.6-4',
  gap: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8z',
  missing: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5 8h6',
  overdue: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.6V8l2.4 1.6',
  arrow: 'M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5',
  fix: 'M6.5 12.5h3M7 14.5h2M8 1.5a4.3 4.3 0 0 0-2.3 7.9v1.3h4.6V9.4A4.3 4.3 0 0 0 8 1.5z',
  pin: 'M6 1.8h4l-.6 4.7 2.4 2.3H4.2l2.4-2.3zM8 8.8v5.4',
  export: 'M8 10V2M5 4.8L8 2l3 2.8M2.5 9.5v4h11v-4',
  source: 'M5.5 4L1.8 8l3.7 4M10.5 4l3.7 4-3.7 4',
} as const;

export type IconName = keyof typeof outlines;

/** A picture for what the words beside it say; without words of its own. */
export function icon(name: IconName): Html {
  return html`<svg
    class="pm-icon pm-icon-${name}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d="${outlines[name]}" />
  </svg>`;
}
