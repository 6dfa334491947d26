import type { Defect } from './defects';
import type { ToolFinding } from './tools';

/** What a tool made of the document. */
export interface Result {
  readonly tool: string;
  /** For each defect, in order: whether it was found, and at its line. */
  readonly verdicts: readonly ('at its line' | 'found' | 'missed')[];
  /** What is about no defect. */
  readonly wrong: readonly ToolFinding[];
}

/** Sets a tool's findings against the defects; one finding may be about several of them. */
export function judge(
  tool: string,
  text: string,
  defects: readonly Defect[],
  findings: readonly ToolFinding[],
): Result {
  const used = new Set<ToolFinding>();
  const verdicts = defects.map((defect) => {
    const lines = linesOf(text, defect);
    const about = findings.filter(({ line, message }) => {
      const isThere = lines.includes(line) && defect.onLine?.test(message) === true;
      return isThere || defect.named?.test(message) === true;
    });
    for (const finding of about) used.add(finding);
    if (about.some(({ line }) => lines.includes(line))) return 'at its line';
    return about.length > 0 ? 'found' : 'missed';
  });
  return { tool, verdicts, wrong: findings.filter((finding) => !used.has(finding)) };
}

/** The 1-based lines on which a finding of `defect` is in its place. */
export function linesOf(text: string, { at }: Defect): readonly number[] {
  return (typeof at === 'string' ? [at] : at).map((place) => {
    const [words = '', nth = '1'] = place.split('#2').length > 1 ? [place.slice(0, -2), '2'] : [place];
    let offset = text.indexOf(words);
    if (nth === '2') offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`The document has no “${words}”`);
    return text.slice(0, offset).split('\n').length;
  });
}
