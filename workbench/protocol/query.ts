import { ApiCollection, ApiObject } from './api-object';
import type { Members } from './members';
import { wireName } from './names';
import type { QueryInfo } from './messages';

/** The names of a `load`, as a tree: `format/fill/color` is one branch of three. */
type Selection = Map<string, Selection>;

function toSelection(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.split('/').filter(Boolean)) {
      const next = level.get(name) ?? new Map<string, Selection>();
      level.set(name, next);
      level = next;
    }
  }
  return root;
}

/** Answers loads: the selected members of an object, keyed as office.js reads them. */
export class Query {
  private readonly members: Members;
  private readonly identify: (object: ApiObject) => object;

  constructor(members: Members, identify: (object: ApiObject) => object) {
    this.members = members;
    this.identify = identify;
  }

  answer(object: ApiObject, info: QueryInfo = {}): unknown {
    return this.describe(object, toSelection([...(info.Select ?? []), ...(info.Expand ?? [])]), info);
  }

  private describe(object: ApiObject, selection: Selection, page: QueryInfo = {}): unknown {
    return object instanceof ApiCollection
      ? this.describeCollection(object as ApiCollection<ApiObject>, selection, page)
      : { ...this.identify(object), ...this.describeMembers(object, selection) };
  }

  /** On a collection a name without `items/` before it means the items too, save for the collection's own. */
  private describeCollection(collection: ApiCollection<ApiObject>, selection: Selection, page: QueryInfo): unknown {
    const own: Selection = new Map();
    const perItem: Selection = new Map(selection.get('items') ?? []);
    for (const [name, branch] of selection) {
      if (name !== 'items') (collection.scalars.includes(name) ? own : perItem).set(name, branch);
    }
    const from = page.Skip ?? 0;
    const items = collection.items.slice(from, page.Top === undefined ? undefined : from + page.Top);
    return {
      ...(own.size > 0 ? this.describeMembers(collection, own) : {}),
      _Items: items.map((item) => this.describe(item, perItem)),
    };
  }

  private describeMembers(object: ApiObject, selection: Selection): Record<string, unknown> {
    const chosen = selection.size > 0 ? selection : toSelection(object.scalars);
    const answer: Record<string, unknown> = {};
    for (const [name, branch] of chosen) {
      const value = this.members.read(object, name);
      answer[wireName(name)] = value instanceof ApiObject ? this.describe(value, branch) : value;
    }
    return answer;
  }
}
