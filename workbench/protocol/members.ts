import { apiNotFound } from './api-error';
import type { ApiObject } from './api-object';
import { memberName } from './names';

type Method = (...args: readonly unknown[]) => unknown;

/** Looks members up by the names that came over the wire, and remembers which ones were asked for in vain. */
export class Members {
  readonly missing = new Set<string>();

  read(object: ApiObject, name: string): unknown {
    this.demand(object, memberName(name));
    return Reflect.get(object, memberName(name)) as unknown;
  }

  write(object: ApiObject, name: string, value: unknown): void {
    this.demand(object, memberName(name));
    Reflect.set(object, memberName(name), value);
  }

  call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    if (name.startsWith('_Register') || name.startsWith('_Unregister')) return this.register(object, name);
    const member = memberName(name);
    this.demand(object, member);
    const method = Reflect.get(object, member) as Method;
    return method.apply(object, args as unknown[]);
  }

  /** Events always travel to the add-in, where office.js picks those it has handlers for. */
  private register(object: ApiObject, name: string): null {
    const event = name.replace(/^_(Unr|R)egister/, '').replace(/Event/, '');
    if (!object.events.includes(event)) this.reject(`${object.typeName}.on${event}`);
    return null;
  }

  private demand(object: ApiObject, member: string): void {
    if (!(member in object)) this.reject(`${object.typeName}.${member}`);
  }

  private reject(member: string): never {
    this.missing.add(member);
    throw apiNotFound(member);
  }
}
