import { inExcel } from './excel';

/** Calculates every formula again, also those whose cells did not change: after an update of the add-in. */
export function herberekenAlles(): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
