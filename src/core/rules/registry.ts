import { actionWithoutOwner } from './action-without-owner';
import { brokenTable } from './broken-table';
import { duplicateSection } from './duplicate-section';
import { emptyCell } from './empty-cell';
import { emptyField } from './empty-field';
import { emptySection } from './empty-section';
import { invalidDate } from './invalid-date';
import { invalidDuration } from './invalid-duration';
import { invalidId } from './invalid-id';
import { invalidValue } from './invalid-value';
import { missingColumn } from './missing-column';
import { missingField } from './missing-field';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { placeholder } from './placeholder';
import { raggedRow } from './ragged-row';
import { unchosenOption } from './unchosen-option';

/** Every rule, in the order of the product's table: incomplete, wrong, advice. A new rule is a file and a line here. */
export const rules = [
  missingSection,
  emptySection,
  missingField,
  emptyField,
  placeholder,
  unchosenOption,
  missingTable,
  missingColumn,
  emptyCell,
  actionWithoutOwner,
  duplicateSection,
  invalidValue,
  invalidDate,
  invalidId,
  invalidDuration,
  raggedRow,
  brokenTable,
] as const;

/** The stable code of a rule: what configuration, logs and links name it by. */
export type RuleCode = (typeof rules)[number]['code'];
