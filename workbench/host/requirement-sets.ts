/** What the workbench says it supports; a member it lacks still answers with ApiNotFound. */
export const requirementSets: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.4,
  AddinCommands: 1.3,
  DelayForCellEdit: 1.1,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  RichApiRuntime: 1.2,
};
