import * as vscode from 'vscode';
import { fixAllOf } from '../../core/fixes';
import { updateMetrics } from '../../core/in-place';
import type { Analysed, Analyses } from '../analyses';
import { change, subject } from './change';
import { requestIn } from './request';

/** `postmortem.updateMetrics`: lets every stated metric that the timeline contradicts, or that is still to be stated, say what it gives. */
export async function stateComputed(analyses: Analyses, argument: unknown): Promise<void> {
  const analysed = await subject(analyses, requestIn(argument).uri);
  if (!analysed) return;
  const edits = updateMetrics(analysed.analysis);
  if (edits.length > 0) await change(analysed, edits);
  else await explain(analysed);
}

/** Says why there is nothing to change and, where metrics are not stated at all, offers to state them. */
async function explain(analysed: Analysed): Promise<void> {
  const { analysis } = analysed;
  if (analysis.metrics.every(({ computed }) => computed === undefined)) {
    void vscode.window.showInformationMessage('The timeline does not tell any metric yet.');
    return;
  }
  const missing = fixAllOf(analysis, 'missing-metric');
  if (missing.length === 0) {
    const differs = analysis.metrics.some(({ stated }) => stated.some(({ agrees }) => agrees === false));
    void vscode.window.showInformationMessage(
      differs
        ? 'Where a stated metric differs, the timeline tells too little to say that it is wrong.'
        : 'Every stated metric agrees with the timeline.',
    );
    return;
  }
  const add = 'State Them';
  const chosen = await vscode.window.showInformationMessage('Not all metrics are stated yet.', add);
  if (chosen === add) await change(analysed, missing);
}
