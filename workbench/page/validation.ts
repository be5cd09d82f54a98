import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import type { IDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { formatAddress, formatArea } from '../excel/address';
import { lastColumn, lastRow } from '../excel/area';
import type { Area } from '../excel/area';
import type { Range } from '../excel/range';
import type { Validation } from '../excel/validation-rules';
import type { Workbook } from '../excel/workbook';

const types: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

/** What the kinds of rule of Excel have in them, taken together. */
interface RuleDetails {
  readonly source?: Range | string;
  readonly formula?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
}

/** Shows in the grid what may be filled in: lists to choose from, and a message for what does not fit. */
export function showValidation(workbook: Workbook): void {
  workbook.onValidation = ({ id: subUnitId }, area, validation) => {
    const uid = `${subUnitId}!${formatArea(area)}`;
    workbook.grid.run(RemoveDataValidationMutation.id, { subUnitId, ruleId: uid });
    const rule = toUniver(uid, area, validation);
    if (rule) workbook.grid.run(AddDataValidationMutation.id, { subUnitId, rule });
  };
}

function toUniver(uid: string, area: Area, { rule, errorAlert, prompt, ignoreBlanks }: Validation): IDataValidationRule | undefined {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  const type = types[kind ?? ''];
  if (!type) return undefined;
  const { source, formula, formula1, formula2, operator } = details as RuleDetails;
  const alert = errorAlert as Partial<Excel.DataValidationErrorAlert> | null;
  const hint = prompt as Partial<Excel.DataValidationPrompt> | null;
  return {
    uid,
    type,
    ranges: [{ startRow: area.row, endRow: lastRow(area), startColumn: area.column, endColumn: lastColumn(area) }],
    formula1: String(formula ?? formula1 ?? listOf(source)),
    formula2: String(formula2 ?? ''),
    ...(operator === undefined ? {} : { operator: operatorOf(operator) }),
    allowBlank: ignoreBlanks,
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: alert?.showAlert ?? true,
    errorStyle: alert?.style === 'Stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    error: alert?.message ?? '',
    errorTitle: alert?.title ?? '',
    showInputMessage: hint?.showPrompt ?? false,
    prompt: hint?.message ?? '',
    promptTitle: hint?.title ?? '',
  };
}

const listOf = (source: Range | string | undefined): string =>
  typeof source === 'object' ? `=${formatAddress(source.worksheet.name, source.area, true)}` : (source ?? '');

/** Excel says `EqualTo` where Univer says `equal`. */
const operatorOf = (operator: string): DataValidationOperator =>
  Object.values(DataValidationOperator).find(
    (each) => each.valueOf().toLowerCase() === operator.toLowerCase().replace(/to$/, ''),
  ) ?? DataValidationOperator.BETWEEN;
