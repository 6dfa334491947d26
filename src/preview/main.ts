import { DocumentView } from './document-view';
import { isToPreview, type FromPreview, type PanelState } from './messages';
import { moveFocus, showCurrent } from './picture-focus';
import { ReportView } from './report-view';
import { ScrollSync } from './scroll-sync';
import { restoreView, storeView, wasOpen } from './view-state';

/** What VS Code gives a webview's script. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const main = elementOf('pm-main');
const report = new ReportView(elementOf('pm-report'));
const bar = elementOf('pm-bar');
const documentPart = elementOf('pm-document');
const pieces = elementOf('pm-pieces');
const documentView = new DocumentView(pieces, (keys) => vscode.postMessage({ type: 'needed', keys }));
const scroll = new ScrollSync(documentView, documentPart, (line) =>
  vscode.postMessage({ type: 'scrolled', line }),
);

/** The table of events, which can have hundreds of rows: they come when it is opened. */
const eventsId = 'pm-events';

let panel: PanelState | undefined;
let version = 0;
let cursor: number | undefined;
let isFirst = true;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPreview(data)) return;
  switch (data.type) {
    case 'report':
      ({ version } = data);
      report.show(data.parts);
      documentView.show(data.pieces, data.following);
      bar.hidden = documentPart.hidden = false;
      afterShowing(data.state);
      return;
    case 'message':
      report.show([{ key: 'message', head: 0, html: data.html, tail: 0 }]);
      documentView.show({ head: 0, pieces: [], tail: 0, line: 0 }, []);
      bar.hidden = documentPart.hidden = true;
      afterShowing(data.state);
      return;
    case 'pieces':
      documentView.fill(data.pieces);
      return;
    case 'cursor':
      cursor = data.line;
      showCurrent(main, cursor);
      return;
    case 'scroll':
      scroll.follow(data.line);
  }
});

function afterShowing(state: PanelState | undefined): void {
  showCurrent(main, cursor);
  if (isFirst) restoreView(vscode.getState(), main);
  isFirst = false;
  const isNews = state?.uri !== panel?.uri || state?.pinned !== panel?.pinned;
  panel = state;
  // What is stored tells the scroll position, too: to ask for it after every key costs a layout each time.
  if (isNews) store();
}

function store(): void {
  if (panel) vscode.setState({ ...panel, ...storeView(main) });
}

document.addEventListener('keydown', moveFocus);
addEventListener('scrollend', store);
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.id === eventsId && target.open)
      vscode.postMessage({ type: 'events' });
    store();
  },
  { capture: true },
);

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null;
  if (!target) return;
  const { line, place, file, finding, fix, command } = target.dataset;
  if (line !== undefined) vscode.postMessage({ type: 'reveal', line: Number(line) });
  else if (place !== undefined) scroll.go(Number(place));
  else if (file !== undefined) vscode.postMessage({ type: 'open', path: file });
  else if (command === 'new') vscode.postMessage({ type: 'new' });
  else if (finding !== undefined) {
    vscode.postMessage({ type: 'fix', version, finding: Number(finding), fix: Number(fix) });
  } else return;
  event.preventDefault();
  event.stopPropagation();
});

let width = 0;
new ResizeObserver(() => {
  // Steps keep the picture still while a window is being resized by a pixel at a time.
  const room = Math.floor(elementOf('pm-report').clientWidth / 8) * 8;
  if (room === width || room === 0) return;
  if (width > 0) vscode.postMessage({ type: 'resized', width: room });
  else vscode.postMessage({ type: 'ready', width: room, events: wasOpen(vscode.getState(), eventsId) });
  width = room;
}).observe(elementOf('pm-report'));

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
