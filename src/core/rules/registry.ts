import { actionWithoutOwner } from './action-without-owner';
import { ambiguousTime } from './ambiguous-time';
import { blame } from './blame';
import { brokenTable } from './broken-table';
import { dateMismatch } from './date-mismatch';
import { dueBeforeIncident } from './due-before-incident';
import { duplicateId } from './duplicate-id';
import { duplicateSection } from './duplicate-section';
import { emptyCell } from './empty-cell';
import { emptyField } from './empty-field';
import { emptySection } from './empty-section';
import { hiddenCharacter } from './hidden-character';
import { invalidDate } from './invalid-date';
import { invalidDuration } from './invalid-duration';
import { invalidId } from './invalid-id';
import { invalidTime } from './invalid-time';
import { invalidValue } from './invalid-value';
import { metricMismatch } from './metric-mismatch';
import { milestoneOrder } from './milestone-order';
import { missingColumn } from './missing-column';
import { missingField } from './missing-field';
import { missingMetric } from './missing-metric';
import { missingMilestone } from './missing-milestone';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { missingTimeZone } from './missing-time-zone';
import { mixedTimeZones } from './mixed-time-zones';
import { overdue } from './overdue';
import { placeholder } from './placeholder';
import { raggedRow } from './ragged-row';
import { sectionOrder } from './section-order';
import { timelineOrder } from './timeline-order';
import { unchosenOption } from './unchosen-option';
import { vagueAction } from './vague-action';

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
  missingMetric,
  actionWithoutOwner,
  duplicateSection,
  invalidValue,
  invalidDate,
  invalidId,
  invalidDuration,
  invalidTime,
  raggedRow,
  brokenTable,
  timelineOrder,
  milestoneOrder,
  mixedTimeZones,
  ambiguousTime,
  metricMismatch,
  dateMismatch,
  dueBeforeIncident,
  duplicateId,
  hiddenCharacter,
  sectionOrder,
  missingTimeZone,
  missingMilestone,
  vagueAction,
  blame,
  overdue,
] as const;

/** The stable code of a rule: what configuration, logs and links name it by. */
export type RuleCode = (typeof rules)[number]['code'];
