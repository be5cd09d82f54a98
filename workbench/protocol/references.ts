import { ApiError } from './api-error';
import type { ApiObject } from './api-object';

/** The objects an add-in holds on to between batches, such as ranges, each under an id of its own. */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private count = 0;

  keep(object: ApiObject): null {
    if (!this.ids.has(object)) {
      this.count += 1;
      const id = `ref${this.count}`;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
    return null;
  }

  find(id: string): ApiObject {
    const object = this.objects.get(id);
    if (!object) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.', id);
    return object;
  }

  drop(id: string): null {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
    return null;
  }

  /** What office.js needs to find an object again. */
  identify(object: ApiObject): object {
    const id = this.ids.get(object);
    return {
      ...(object.key === undefined ? {} : { Id: object.key, _Id: object.key }),
      ...(id === undefined ? {} : { _ReferenceId: id }),
    };
  }
}
