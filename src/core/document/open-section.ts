import { nameKey } from '../text/names';
import type { Range } from '../text/range';
import type { Block } from './blocks';
import type { Field, Section } from './document';

/** A section while its blocks are still being gathered. */
export interface OpenSection extends Section {
  readonly parent: OpenSection | undefined;
  readonly range: { start: number; end: number };
  readonly blocks: Block[];
  readonly fields: Field[];
  readonly sections: OpenSection[];
}

/** A section of which nothing but its heading or label is known yet; the document itself has neither. */
export function openSection(
  kind: Section['kind'],
  level: number,
  name: string,
  nameRange: Range,
  { start, end }: Range,
  parent: OpenSection | undefined,
): OpenSection {
  const key = nameKey(name);
  return {
    kind,
    level,
    name,
    key,
    nameRange,
    range: { start, end },
    parent,
    blocks: [],
    fields: [],
    sections: [],
  };
}
