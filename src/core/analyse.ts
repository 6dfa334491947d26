import type { Analysis, AnalysisContext, Facts } from './analysis';
import { readDocument } from './document/document';
import { computeMetrics } from './metrics/compute';
import { readActions } from './actions/read-actions';
import { measureCompleteness } from './report/completeness';
import { runRules } from './rules/run';
import { readStatus } from './rules/status';
import { matchTemplate } from './template/match';
import { adaptTemplate } from './template/read';
import { findSwallow } from './template/swallow';
import { readValues } from './template/values';
import { findMilestones } from './timeline/milestones';
import { readTimeline } from './timeline/read';

/** Reads `text`, works out what its timeline gives, and asks every rule. Any text has an analysis; nothing throws. */
export function analyse(text: string, context: AnalysisContext): Analysis {
  const document = readDocument(text);
  const template = adaptTemplate(context.template, context.configuration);
  const match = matchTemplate(document, template);
  const swallow = findSwallow(document, match, template);
  const actionItems = readActions(document, match);
  const dues = actionItems.flatMap(({ places }) => places.due ?? []);
  const timeline = readTimeline(document, context, dues);
  const milestones = findMilestones(document, timeline, context.configuration);
  const facts: Facts = {
    ...context,
    template,
    document,
    match,
    swallow,
    values: readValues(document, match, template),
    status: readStatus(document, swallow?.content),
    timeline,
    milestones,
    metrics: computeMetrics(document, milestones, context.configuration),
    actionItems,
  };
  const findings = runRules(facts);
  return { ...facts, findings, completeness: measureCompleteness(facts, findings) };
}
