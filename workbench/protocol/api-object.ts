/**
 * An object of Excel's object model. Its members carry the names of Office.js, so that the executor can
 * look them up; what is not there does not exist for the add-in.
 */
export abstract class ApiObject {
  /** Excel's name of the type, as error locations mention it. */
  abstract readonly typeName: string;

  /** The members a `load()` without names answers with. */
  readonly scalars: readonly string[] = [];

  /** The events an add-in can register for, as they stand in `_Register…Event`. */
  readonly events: readonly string[] = [];

  /** What office.js finds the object by in later batches. */
  get key(): string | number | undefined {
    return undefined;
  }
}

/** A collection of Excel's object model. */
export abstract class ApiCollection<Item extends ApiObject> extends ApiObject {
  abstract get items(): readonly Item[];

  abstract getItem(key: string | number): Item;
}
