import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { markdown } from '../documents';
import { EditAction } from '../fixes/edit-action';
import { toOffset } from '../positions';
import { showsHover, showsLens } from '../settings';
import { whenShownAnew } from './when-shown-anew';

/** What VS Code asks for in the places of a document; what answers is loaded with the first post-mortem. */
export function registerInPlace(analyses: Analyses): vscode.Disposable {
  const shownAnew = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    shownAnew,
    whenShownAnew(analyses, () => shownAnew.fire()),
    registerHints(analyses, shownAnew.event),
    registerLens(analyses, shownAnew.event),
    registerHover(analyses),
    registerEntryActions(analyses),
  );
}

function registerHints(analyses: Analyses, onDidChangeInlayHints: vscode.Event<void>): vscode.Disposable {
  return vscode.languages.registerInlayHintsProvider(markdown, {
    onDidChangeInlayHints,
    async provideInlayHints(document, range) {
      const analysed = await analyses.of(document);
      if (!analysed) return [];
      const { hintsIn } = await import('./hints');
      return hintsIn(analysed, range);
    },
  });
}

function registerLens(analyses: Analyses, onDidChangeCodeLenses: vscode.Event<void>): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(markdown, {
    onDidChangeCodeLenses,
    async provideCodeLenses(document) {
      if (!showsLens(document)) return [];
      const analysed = await analyses.of(document);
      if (!analysed) return [];
      const { lensesIn } = await import('./lens');
      return lensesIn(analysed);
    },
  });
}

function registerHover(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    async provideHover(document, position) {
      if (!showsHover(document)) return undefined;
      const analysed = await analyses.of(document);
      if (!analysed) return undefined;
      const { hoverAt } = await import('./hover');
      return hoverAt(analysed, toOffset(analysed.analysis.document.lines, position));
    },
  });
}

function registerEntryActions(analyses: Analyses): vscode.Disposable {
  const kind = vscode.CodeActionKind.Refactor.append('postmortem');
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, triggerKind }) {
      // Not for the light bulb: it would be on every line of the timeline.
      if (triggerKind === vscode.CodeActionTriggerKind.Automatic) return [];
      if (only && !only.contains(kind)) return [];
      const analysed = await analyses.of(document);
      if (!analysed) return [];
      const { entryActions } = await import('./entry-actions');
      return entryActions(analysed, range.start, kind);
    },
    resolveCodeAction: (action) => (action instanceof EditAction ? action.resolve() : action),
  };
  return vscode.languages.registerCodeActionsProvider(markdown, provider, {
    providedCodeActionKinds: [kind],
  });
}
