import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IMutationCommonParams, IRange } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Grid } from './grid';

type DirtyConversion = ReturnType<IActiveDirtyManagerService['getDirtyConversionMap']> extends Map<string, infer Conversion>
  ? Conversion
  : never;
type Dirty = ReturnType<DirtyConversion['getDirtyData']>;

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Decides when formulas calculate. Univer waits a tenth of a second after every change; Excel has calculated by the
 * time an add-in reads, so here calculation starts at once and can be waited for. It takes over from Univer what each
 * command makes stale, so that Univer sees no reason to calculate by itself.
 */
export class Calculation {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Set by an add-in for the rest of its batch. */
  suspended = false;
  private readonly grid: Grid;
  private readonly commands: ICommandService;
  private readonly conversions: ReadonlyMap<string, DirtyConversion>;
  private changes: ICommandInfo[] = [];
  /**
   * The tables that ever changed their shape. Univer reads formulas over them anew when it hears of it, but takes up what
   * it kept of the old shape the time after; so it hears of them every time.
   */
  private reshaped: NonNullable<Dirty['dirtySuperTableMap']> = {};
  private running: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: Grid) {
    this.grid = grid;
    this.commands = grid.injector.get(ICommandService);
    const dirtiness = grid.injector.get(IActiveDirtyManagerService);
    this.conversions = new Map(dirtiness.getDirtyConversionMap());
    for (const id of this.conversions.keys()) dirtiness.remove(id);
    this.commands.onCommandExecuted((command, options) => {
      const { trigger } = (command.params ?? {}) as IMutationCommonParams;
      const isResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      const isStyle = trigger === SetStyleCommand.id;
      if (!isResult && !isStyle && this.conversions.has(command.id)) this.changed(command);
    });
  }

  /** Waits until every formula that should have been calculated has been. */
  async settle(): Promise<void> {
    do {
      if (this.isDue) this.run(false);
      await this.running;
    } while (this.isDue);
  }

  /** Calculates what has changed, or with `full` every formula there is. */
  async calculate(full: boolean): Promise<void> {
    this.run(full);
    await this.settle();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changes = [];
  }

  private changed(command: ICommandInfo): void {
    this.changes.push(command);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), 0);
  }

  private get isDue(): boolean {
    return this.changes.length > 0 && this.mode !== 'Manual' && !this.suspended;
  }

  private run(full: boolean): void {
    const changes = this.changes;
    this.changes = [];
    const dirty = changes.map((command) => this.conversions.get(command.id)?.getDirtyData(command) ?? {});
    const merged = mergeDirty([{ dirtySuperTableMap: this.reshaped }, ...dirty]);
    this.reshaped = merged.dirtySuperTableMap ?? {};
    const params = full ? { forceCalculation: true, dirtySuperTableMap: this.reshaped } : merged;
    this.running = this.running.then(() => this.calculateAll(params));
  }

  /**
   * What a spill left behind still counts while other formulas read in the same calculation; in Excel it is gone by then.
   * So whatever reads there is calculated once more.
   */
  private async calculateAll(params: Dirty): Promise<void> {
    const before = this.spills();
    await this.execute(params);
    const after = this.spills();
    const left = [...before].filter(([anchor, { range }]) => !covers(after.get(anchor)?.range, range));
    if (left.length === 0) return;
    const dirtyRanges = left.map(([, { sheetId, range }]) => ({ unitId: this.grid.id, sheetId, range }));
    await this.execute({ dirtyRanges, dirtySuperTableMap: this.reshaped });
  }

  /** The ranges that formulas spill into, by sheet and cell of the formula. */
  private spills(): ReadonlyMap<string, { readonly sheetId: string; readonly range: IRange }> {
    return new Map(
      this.grid.sheets.flatMap((sheet) => {
        const sheetId = sheet.getSheetId();
        return this.grid.spills(sheetId).map(({ row, column, range }) => [`${sheetId} ${row} ${column}`, { sheetId, range }] as const);
      }),
    );
  }

  /** The engine reports completion and applies results in the microtasks that follow. */
  private async execute(params: Dirty): Promise<void> {
    const engine = this.grid.injector.get(ICalculateFormulaService);
    const done = new Promise<void>((resolve) => {
      const subscription = engine.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        resolve();
      });
    });
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await done;
    await macrotask();
  }
}

function covers(outer: IRange | undefined, inner: IRange): boolean {
  return outer !== undefined && outer.endRow >= inner.endRow && outer.endColumn >= inner.endColumn;
}

function mergeDirty(parts: readonly Dirty[]): Dirty {
  const merged: Dirty = {
    forceCalculation: parts.some((part) => part.forceCalculation === true),
    dirtyRanges: parts.flatMap((part) => part.dirtyRanges ?? []),
  };
  const maps = [
    'dirtyNameMap',
    'dirtyDefinedNameMap',
    'dirtySuperTableMap',
    'dirtyUnitFeatureMap',
    'dirtyUnitOtherFormulaMap',
    'clearDependencyTreeCache',
  ] as const;
  for (const map of maps) {
    const units: Record<string, object> = {};
    for (const part of parts) {
      for (const [unit, entries] of Object.entries(part[map] ?? {})) {
        units[unit] = { ...units[unit], ...(entries as object | undefined) };
      }
    }
    Object.assign(merged, { [map]: units });
  }
  return merged;
}
