import { formatDuration, type Metric, type Milestone } from '../core';
import type { Inspected } from './inspect';
import type { Terminal } from './terminal';

/** The metrics of a file for a person: each with the two events that it came from, and what the file states. */
export function formatMetrics({ path, analysis }: Inspected, { paint }: Terminal): string {
  const rows = analysis.metrics.map((metric) => [metric.definition.label, valueOf(metric), originOf(metric)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const zone = analysis.timeline.zone?.name;
  const lines = rows.map(([label = '', value = '', origin = ''], i) => {
    const cells = `  ${label.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${paint('dim', origin.padEnd(widths[2] ?? 0))}`;
    const statements = (analysis.metrics[i]?.stated ?? []).flatMap(({ field, duration, agrees }) => {
      if (!duration) return [];
      if (agrees === undefined) return `  stated: ${field.value}`;
      return agrees
        ? paint('green', `  agrees with “${field.value}”`)
        : paint('red', `  but “${field.label}” says ${field.value}`);
    });
    return (cells + [...new Set(statements)].join('')).trimEnd();
  });
  return `${paint('bold', path)}${zone === undefined ? '' : ` (${zone})`}\n${lines.join('\n')}\n`;
}

function valueOf({ computed }: Metric): string {
  if (!computed) return 'not recorded';
  const { minutes, atMost } = computed;
  return atMost > minutes ? `${durationText(minutes)} to ${durationText(atMost)}` : durationText(minutes);
}

function originOf({ computed, definition }: Metric): string {
  if (!computed) return `${definition.from} → ${definition.to.join(', else ')}`;
  return `${placeOf(computed.from)} → ${placeOf(computed.to)}`;
}

function placeOf({ name, event }: Milestone): string {
  return `${name} ${event.at.iso.replace(/^.*T/, '')} (line ${event.line + 1})`;
}

/** `1 h 30 min`: short enough for a table. */
function durationText(minutes: number): string {
  return formatDuration(minutes, '1 h 30 min');
}
