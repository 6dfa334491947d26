import type { Analysis } from '../analysis';
import { plainText } from '../document/inline';
import type { Metric, StatedMetric } from '../metrics/metric';
import { hasPlaceholder } from '../template/values';
import { nameKey } from '../text/names';
import { html, type Html } from './html';
import { icon } from './icons';
import { jump } from './jump';
import { duration } from './times';

/** What the document states beside what the timeline gives: whether they agree and, if not, by how much. */
export function renderStated(
  { field, duration: said, agrees }: StatedMetric,
  { definition, computed }: Metric,
  { document, template }: Analysis,
): Html {
  const line = document.lines.lineAt(field.valueRange.start);
  const words = plainText(field.value);
  const isOpen = words === '' || hasPlaceholder(field.value, template);
  const link = jump(line, isOpen ? 'not filled in' : words);
  const where = nameKey(field.label) === nameKey(definition.label) ? undefined : html` as ${field.label}`;
  if (isOpen || !said || !computed || agrees === undefined) {
    return html`<p class="pm-stated pm-stated-not"><span>Stated${where}: ${link}</span></p>`;
  }
  if (agrees) {
    return html`<p class="pm-stated pm-stated-agrees">
      ${icon('agrees')}<span>Stated${where}: ${link}<span class="pm-unseen">, which agrees</span></span>
    </p>`;
  }
  const isMore = said.minutes > computed.atMost;
  const away = isMore ? said.minutes - computed.atMost : computed.minutes - said.atMost;
  const difference = `${duration(Math.abs(away))} ${isMore ? 'more' : 'less'}`;
  return html`<p class="pm-stated pm-stated-differs">
    ${icon('differs')}<span>Stated${where}: ${link}, ${difference}</span>
  </p>`;
}
