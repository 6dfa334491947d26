import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultConfiguration, type Configuration } from '../../../../src/core';
import { insertEvent } from '../../../../src/core/insert';
import { analysisOf, builtIn } from '../reading';

/** 2024-05-01T14:12:40Z. */
export const now = Date.UTC(2024, 4, 1, 14, 12, 40) / 1000;

/** What is so of an insertion beside the text. */
export interface Case {
  readonly configuration?: Partial<Configuration>;
  readonly localZone?: string;
  readonly now?: number;
  /** Whether the template is the project's own. */
  readonly template?: boolean;
}

/** The text with the new entry, `¦` where its author writes; `undefined` where there is none. */
export function insertInto(text: string, own: Case = {}): string | undefined {
  const configuration = { ...defaultConfiguration, ...own.configuration };
  const analysis = own.template
    ? analyse(text, { template: builtIn, configuration })
    : analysisOf(text, own.configuration);
  const insertion = insertEvent(analysis, own.now ?? now, own.localZone ?? 'UTC');
  if (!insertion) return undefined;
  const stops = insertion.stops.map((at) => ({ range: { start: at, end: at }, newText: '¦' }));
  const { range, newText } = insertion.edit;
  return applyEdits(text, [{ range, newText: applyEdits(newText, stops) }]);
}

/** Asserts what becomes of the lines below a heading "Timeline" of an incident on 2024-05-01. */
export function check(lines: readonly string[], expected: readonly string[], own: Case = {}): void {
  const head = ['# Post-mortem 2024-05-01', '', '## Timeline', ''];
  for (const ending of ['\n', '\r\n']) {
    const inserted = insertInto([...head, ...lines].join(ending), own);
    assert.equal(inserted, [...head, ...expected].join(ending));
  }
}
