/*
 * The events in the picture: one of them can be reached with Tab, the others from there with the arrow keys, so that
 * a timeline of eighty events is not eighty stops on the way to what follows it.
 */

/** In the order of time, which is not always the one in which they are drawn. */
function marksIn(root: ParentNode): readonly SVGAElement[] {
  const marks = [...root.querySelectorAll<SVGAElement>('a.pm-mark')];
  return marks.sort((a, b) => Number(a.dataset['second']) - Number(b.dataset['second']));
}

/** Marks the event that holds the 0-based `line` of the source, if one does, and makes it the stop for Tab. */
export function showCurrent(root: ParentNode, line: number | undefined): void {
  const marks = marksIn(root);
  const holds = ({ dataset }: SVGAElement): boolean =>
    line !== undefined && Number(dataset['line']) <= line && line <= Number(dataset['last']);
  const current = marks.find(holds);
  const focused = marks.find((mark) => mark === document.activeElement);
  const stop = focused ?? current ?? marks[0];
  for (const mark of marks) {
    mark.classList.toggle('pm-current', mark === current);
    const tabindex = mark === stop ? '0' : '-1';
    if (mark.getAttribute('tabindex') !== tabindex) mark.setAttribute('tabindex', tabindex);
  }
}

/** Moves the focus from event to event, where `event` is a key pressed on one. */
export function moveFocus(event: KeyboardEvent): void {
  const from = event.target instanceof Element ? event.target.closest<SVGAElement>('a.pm-mark') : null;
  const picture = from?.ownerSVGElement;
  if (!from || !picture || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = marksIn(picture);
  const at = marks.indexOf(from);
  const to = marks[indexAfter(event.key, at, marks.length)];
  if (!to || to === from) return;
  event.preventDefault();
  from.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}

function indexAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }
}
