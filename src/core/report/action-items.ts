import type { Range } from '../text/range';

/** A row of the Action Items table. */
export interface ActionItem {
  readonly range: Range;
  /** 0-based. */
  readonly line: number;
  /** Each as written, without markup; empty where the table has no such column or the cell is empty. */
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  readonly priority: string;
  readonly due: string;
  readonly status: string;
  /** Whether its status says that nothing is left to do. */
  readonly done: boolean;
}
