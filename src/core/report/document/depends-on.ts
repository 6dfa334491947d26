import type { Environment } from './environment';
import { normalisedLabel } from './markdown';

/**
 * What the look of a piece with this `source` depends on besides: where the link definitions lead that it refers to, and
 * the lines of the headings that it links to. All that may be meant by it is in the answer, whether it is or not.
 */
export function dependsOn(
  source: string,
  { references, headings }: Pick<Environment, 'references' | 'headings'>,
): string {
  if (!source.includes('[')) return '';
  // A label or an address may go on in the next line, behind the mark of the quote that it is in.
  const flat = source.replace(/[\r\n][\s>]*/g, ' ');
  const found: string[] = [];
  const names: string[] = [];
  // Accepts the "[runbook]" of "[runbook]", "[see][runbook]" and "![graph][runbook]".
  const labels = Object.keys(references).length === 0 ? [] : flat.matchAll(/\[((?:\\.|[^[\]\\])+)(?=\])/g);
  for (const [, label = ''] of labels) {
    const key = normalisedLabel(label);
    if (!Object.hasOwn(references, key)) continue;
    const definition = JSON.stringify(references[key]);
    found.push(key, definition);
    // Accepts the address of "[cause]: #root-cause".
    names.push(...(/"href":"#([^"]*)"/.exec(definition)?.slice(1) ?? []));
  }
  // Accepts the "](#root-cause" of "[see](#root-cause)" and of "[see](<#root-cause>)".
  for (const [, name = ''] of flat.matchAll(/\]\([ \t]*<?#([^\s()<>]*)/g)) names.push(name);
  for (const name of names) found.push(name, String(headings().get(nameOfFragment(name))));
  // Accepts "](&num;root-cause" and "](#root\-cause": who writes so may mean any heading.
  if (/\]\([ \t]*<?(?:[&\\]|#[^\s()<>]*[&\\])/.test(flat)) found.push(...Array.from(headings(), String));
  return found.join('\n');
}

/** The name of the heading that `#fragment` leads to. */
export function nameOfFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment.toLowerCase();
  }
}
