import { BooleanNumber } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { AddinFunction } from './addin-function';
import type { FunctionHost } from './addin-function';
import type { FunctionsFile } from './metadata';

/** Makes the functions of an add-in known to Univer, under their namespace: `BEK.INSPANNING`. */
export function registerFunctions(injector: Injector, namespace: string, file: FunctionsFile, host: FunctionHost): void {
  const nameOf = (name: string): string => `${namespace}.${name}`.toUpperCase();
  injector
    .get(IFunctionService)
    .registerExecutors(...file.functions.map((metadata) => new AddinFunction(nameOf(metadata.name), metadata, host)));
  injector.get(IDescriptionService).registerDescriptions(
    file.functions.map(({ name, description = '', parameters }) => ({
      functionName: nameOf(name),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
