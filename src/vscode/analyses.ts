import * as vscode from 'vscode';
import { analyse, type Analysis } from '../core';
import { isCandidate } from './documents';
import { belongsTo, type Project } from './project-file';
import type { Projects } from './projects';

/** The analysis of one version of a document. */
export interface Analysed {
  readonly document: vscode.TextDocument;
  /** The version that was analysed; an edit worked out from it is for this version only. */
  readonly version: number;
  readonly project: Project;
  readonly analysis: Analysis;
}

/** What became of a document: its newest analysis, or none because it is no post-mortem, or closed. */
export interface AnalysisChange {
  readonly document: vscode.TextDocument;
  readonly analysed: Analysed | undefined;
}

/** What is known of an open document. */
interface Entry {
  /** Of the last analysis; `undefined` before the first. */
  version?: number;
  project?: Project;
  analysed: Analysed | undefined;
  /** When the next analysis may begin, as `performance.now()` counts. */
  rested: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** In milliseconds: however long an analysis takes, its author does not wait longer for the next one to begin. */
const longestRest = 300;

/**
 * The analyses of all open post-mortems. Each version of a document is analysed at most once, whoever asks: when
 * it opens, when it has changed, or at once when a feature needs it.
 */
export class Analyses implements vscode.Disposable {
  readonly #projects: Projects;
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #changes = new vscode.EventEmitter<AnalysisChange>();
  readonly #disposables: vscode.Disposable;

  constructor(projects: Projects) {
    this.#projects = projects;
    this.#disposables = vscode.Disposable.from(
      this.#changes,
      vscode.workspace.onDidOpenTextDocument((document) => void this.of(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      projects.onDidChange(() => this.#analyseOpen()),
    );
    this.#analyseOpen();
  }

  /** Fires after a new analysis, and when there is none any more. */
  readonly onDidChange: vscode.Event<AnalysisChange> = this.#changes.event;

  /** The analysis of `document` as it is now; `undefined` where it is no post-mortem. */
  async of(document: vscode.TextDocument): Promise<Analysed | undefined> {
    if (!isCandidate(document)) return undefined;
    const project = await this.#projects.of(document);
    if (!isCandidate(document)) return undefined;
    const entry = this.#entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    if (entry.version !== document.version || entry.project !== project) {
      this.#analyse(document, project, entry);
    }
    return entry.analysed;
  }

  /** The newest analysis that there is of `document`, which may have changed since. */
  latest(document: vscode.TextDocument): Analysed | undefined {
    return this.#entries.get(document)?.analysed;
  }

  dispose(): void {
    for (const { timer } of this.#entries.values()) clearTimeout(timer);
    this.#entries.clear();
    this.#disposables.dispose();
  }

  #analyse(document: vscode.TextDocument, project: Project, entry: Entry): void {
    const started = performance.now();
    const { version } = document;
    const text = document.getText();
    const wasPostmortem = entry.analysed !== undefined;
    const { template, configuration } = project;
    const isOne = belongsTo(project, document.uri, text);
    const context = { template, configuration, path: document.uri.path, today: today() };
    entry.analysed = isOne ? { document, version, project, analysis: analyse(text, context) } : undefined;
    entry.version = version;
    entry.project = project;
    if (isOne || wasPostmortem) this.#changes.fire({ document, analysed: entry.analysed });
    const ended = performance.now();
    entry.rested = ended + Math.min(longestRest, ended - started);
  }

  /**
   * Analyses `document` in a turn to come: the next one, unless the last analysis was just now. After each the
   * extension host is left to others for as long as it took, so that however fast somebody types, however long the
   * document is, at most half of the host's time is ours; and who types a key now and then waits for nothing.
   */
  #schedule(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    const entry = this.#entryOf(document);
    if (entry.version === document.version || entry.timer !== undefined) return;
    const rest = Math.max(0, entry.rested - performance.now());
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      void this.of(document);
    }, rest);
  }

  #analyseOpen(): void {
    for (const document of vscode.workspace.textDocuments) void this.of(document);
  }

  #forget(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#entries.delete(document);
    if (entry.analysed) this.#changes.fire({ document, analysed: undefined });
  }

  #entryOf(document: vscode.TextDocument): Entry {
    const known = this.#entries.get(document);
    if (known) return known;
    const entry: Entry = { analysed: undefined, rested: 0 };
    this.#entries.set(document, entry);
    return entry;
  }
}

/** Today's date where the user is, `2024-05-01`. */
export function today(now = new Date()): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
