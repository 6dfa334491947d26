import builtInTemplate from '../../media/templates/default.md';
import { defaultConfiguration, readTemplate, type AnalysisContext } from '../core';

/** Finds what an analysis of each file needs besides its text. */
export class Projects {
  readonly #builtIn = readTemplate(builtInTemplate);

  contextOf(): Promise<AnalysisContext> {
    return Promise.resolve({ template: this.#builtIn, configuration: defaultConfiguration, today: today() });
  }
}

/** Today's date where the user is, `2024-05-01`. */
export function today(now = new Date()): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
