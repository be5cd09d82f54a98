import { ApiError, invalidArgument, itemNotFound, statusOf } from './api-error';
import { ApiCollection, ApiObject } from './api-object';
import { Faults } from './faults';
import { Members } from './members';
import { ActionType, PathType } from './messages';
import type { Action, ActionResult, ArgumentInfo, Batch, BatchAnswer, BatchError } from './messages';
import { memberName } from './names';
import { Query } from './query';
import { References } from './references';

/** What the executor needs from the world around it. */
export interface ExecutorHost {
  /** The object behind `context.workbook`. */
  readonly root: ApiObject;
  /** A service object such as `Microsoft.AppRuntime.AppRuntimeService`, if the host has it. */
  service(name: string): ApiObject | undefined;
  /** Called before anything is read, so that formulas have been calculated. */
  beforeRead(): Promise<void>;
  /** Called when a batch has been answered. */
  afterBatch(): Promise<void>;
}

/** Runs the batches of office.js one after the other against an object model. */
export class Executor {
  readonly faults = new Faults();
  private readonly members = new Members();
  private readonly references = new References();
  private readonly query = new Query(this.members, (object) => this.references.identify(object));
  private readonly host: ExecutorHost;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(host: ExecutorHost) {
    this.host = host;
  }

  /** The members an add-in asked for that the workbench does not know. */
  get missing(): readonly string[] {
    return [...this.members.missing].sort();
  }

  execute(batch: Batch): Promise<BatchAnswer> {
    const answer = this.queue.then(() => this.run(batch));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async run(batch: Batch): Promise<BatchAnswer> {
    const objects = new Map<number, ApiObject | null>();
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    let error: BatchError | null = null;
    let index = 0;
    try {
      this.faults.check('*', 'write');
      for (const action of batch.Actions) {
        const isTrace = action.ActionType === ActionType.Trace;
        if (isTrace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: isTrace ? null : await this.perform(action, batch, objects) });
        index += 1;
      }
    } catch (failure) {
      error = toBatchError(failure, index);
    }
    await this.host.afterBatch();
    return { Error: error, Results: results, TraceIds: traceIds };
  }

  private async perform(action: Action, batch: Batch, objects: Map<number, ApiObject | null>): Promise<unknown> {
    const resolve = (id: number): Promise<ApiObject | null> => this.resolve(id, batch, objects);
    const object = await resolve(action.ObjectPathId);
    if (action.Name === '_RemoveReference') return this.references.drop(String(action.ArgumentInfo?.Arguments?.[0]));
    if (object === null) return null;
    if (action.Name === '_KeepReference') return this.references.keep(object);

    const args = async (): Promise<unknown[]> => this.resolveArguments(action.ArgumentInfo, resolve);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.references.identify(object);
      case ActionType.Query:
        await this.host.beforeRead();
        for (const name of action.QueryInfo?.Select ?? []) this.faults.check(`${object.typeName}.${name}`, 'read');
        return this.query.answer(object, action.QueryInfo);
      case ActionType.SetProperty:
        return this.set(object, action.Name, (await args())[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ActionType.Method:
        return this.toWire(await this.call(object, action.Name, await args()));
      default:
        throw new ApiError('NotImplemented', `The workbench does not know action type ${action.ActionType}.`);
    }
  }

  private async resolve(id: number, batch: Batch, objects: Map<number, ApiObject | null>): Promise<ApiObject | null> {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const object = await this.follow(id, batch, (other) => this.resolve(other, batch, objects));
    objects.set(id, object);
    return object;
  }

  private async follow(
    id: number,
    batch: Batch,
    resolve: (id: number) => Promise<ApiObject | null>,
  ): Promise<ApiObject | null> {
    const path = batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`ObjectPath ${id}`);
    if (path.ObjectPathType === PathType.Global) return this.host.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.ReferenceId) return this.references.find(path.Name);
    if (path.ObjectPathType === PathType.NewObject) return this.service(path.Name);

    const parent = await resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return asObject(this.members.read(parent, path.Name), path.Name);
      case PathType.Method: {
        const args = await this.resolveArguments(path.ArgumentInfo, resolve);
        return asObject(await this.call(parent, path.Name, args), path.Name);
      }
      case PathType.Indexer: {
        const [key] = await this.resolveArguments(path.ArgumentInfo, resolve);
        if (!(parent instanceof ApiCollection)) throw invalidArgument(parent.typeName);
        return parent.getItem(key as string | number) as ApiObject;
      }
      default:
        throw new ApiError('NotImplemented', `The workbench does not know path type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): ApiObject {
    const service = this.host.service(name);
    if (!service) {
      this.members.missing.add(name);
      throw itemNotFound(name);
    }
    return service;
  }

  private async resolveArguments(
    info: ArgumentInfo | undefined,
    resolve: (id: number) => Promise<ApiObject | null>,
  ): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(
      (info?.Arguments ?? []).map((value, position) => {
        const id = ids?.[position];
        return typeof id === 'number' && id > 0 ? resolve(id) : value;
      }),
    );
  }

  private set(object: ApiObject, name: string, value: unknown): null {
    this.faults.check(`${object.typeName}.${memberName(name)}`, 'write');
    this.members.write(object, name, value);
    return null;
  }

  private call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    this.faults.check(`${object.typeName}.${memberName(name)}`, 'write');
    return this.members.call(object, name, args);
  }

  private toWire(value: unknown): unknown {
    return value instanceof ApiObject ? this.query.answer(value) : (value ?? null);
  }
}

function asObject(value: unknown, name: string): ApiObject | null {
  if (value === null || value instanceof ApiObject) return value;
  throw invalidArgument(name, `The workbench expected an object for ${name}.`);
}

function toBatchError(failure: unknown, index: number): BatchError {
  const error =
    failure instanceof ApiError ? failure : new ApiError('GeneralException', `Workbench: ${String(failure)}`);
  if (!(failure instanceof ApiError)) console.error(failure);
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: statusOf(error.code),
    ActionIndex: index,
    Location: error.location,
  };
}
