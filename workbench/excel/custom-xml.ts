import { DOMParser } from '@xmldom/xmldom';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';

/** `Excel.CustomXmlPartCollection`: what a workbook keeps that stands on no sheet. */
export class CustomXmlPartCollection extends ApiCollection<CustomXmlPart> {
  readonly typeName = 'CustomXmlPartCollection';
  private readonly parts = new Map<string, CustomXmlPart>();

  get items(): readonly CustomXmlPart[] {
    return [...this.parts.values()];
  }

  getCount(): number {
    return this.parts.size;
  }

  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound('CustomXmlPartCollection.getItem');
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.parts.get(id) ?? null;
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(() => this.items.filter((part) => part.namespaceUri === namespaceUri));
  }

  add(xml: string): CustomXmlPart {
    const part: CustomXmlPart = new CustomXmlPart(`{${crypto.randomUUID().toUpperCase()}}`, xml, () => this.parts.delete(part.id));
    this.parts.set(part.id, part);
    return part;
  }
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends ApiCollection<CustomXmlPart> {
  readonly typeName = 'CustomXmlPartScopedCollection';

  constructor(private readonly parts: () => readonly CustomXmlPart[]) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return this.parts();
  }

  getItem(id: string): CustomXmlPart {
    const part = this.items.find((candidate) => candidate.id === id);
    if (!part) throw itemNotFound('CustomXmlPartScopedCollection.getItem');
    return part;
  }
}

/** `Excel.CustomXmlPart`. */
export class CustomXmlPart extends ApiObject {
  readonly typeName = 'CustomXmlPart';
  override readonly scalars = ['id', 'namespaceUri'];
  readonly namespaceUri: string;

  constructor(
    readonly id: string,
    private readonly xml: string,
    private readonly remove: () => void,
  ) {
    super();
    this.namespaceUri = namespaceOf(xml);
  }

  override get key(): string {
    return this.id;
  }

  getXml(): string {
    return this.xml;
  }

  delete(): void {
    this.remove();
  }
}

/** Excel takes nothing but well-formed XML. */
function namespaceOf(xml: string): string {
  try {
    return new DOMParser().parseFromString(xml, 'text/xml').documentElement?.namespaceURI ?? '';
  } catch {
    throw invalidArgument('CustomXmlPartCollection.add');
  }
}
