import type { Werkmapfoutcode, Werkmapfoutgegevens } from '../locales/werkmap-zinnen';

/** What goes wrong between the add-in and the workbook; its sentence is in locales/werkmap. */
export class Werkmapfout<C extends Werkmapfoutcode = Werkmapfoutcode> extends Error {
  override readonly name = 'Werkmapfout';

  constructor(
    readonly code: C,
    readonly gegevens: Werkmapfoutgegevens[C],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(gegevens)}`, options);
  }
}

/** Any failure as a Werkmapfout, so that everything the user meets has a sentence. */
export function alsWerkmapfout(error: unknown): Werkmapfout {
  if (error instanceof Werkmapfout) return error as Werkmapfout;
  if (error instanceof OfficeExtension.Error) return vanExcel(error);
  const bericht = error instanceof Error ? error.message : String(error);
  return new Werkmapfout('onverwacht', { excelcode: '', bericht, onderdeel: '' }, { cause: error });
}

function vanExcel(error: OfficeExtension.Error): Werkmapfout {
  const onderdeel = error.debugInfo.errorLocation ?? '';
  const options = { cause: error };
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return new Werkmapfout('celbewerking', {}, options);
    case 'AccessDenied':
      return new Werkmapfout('geweigerd', { onderdeel }, options);
    case 'ApiNotFound':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return new Werkmapfout('nietOndersteund', { onderdeel }, options);
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new Werkmapfout('teGroot', {}, options);
    default:
      return new Werkmapfout('onverwacht', { excelcode: error.code, bericht: error.message, onderdeel }, options);
  }
}
