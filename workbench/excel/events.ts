/** The numbers under which office.js knows the events of Excel. */
export const EventType = {
  workbookSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that concern the workbook as a whole. */
export const wholeWorkbook = 'Workbook';

export interface ExcelEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Events on their way to the add-in. They wait for the end of the batch that caused them. */
export class Events {
  /** Who hears of them. */
  deliver: (event: ExcelEvent) => void = () => undefined;
  private waiting: ExcelEvent[] = [];
  private held = false;

  raise(type: number, targetIds: readonly string[], args: Readonly<Record<string, unknown>>): void {
    this.waiting.push(...targetIds.map((targetId) => ({ type, targetId, args })));
    if (!this.held) this.flush();
  }

  hold(): void {
    this.held = true;
  }

  flush(): void {
    this.held = false;
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) this.deliver(event);
  }
}
