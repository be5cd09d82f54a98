import { LocaleType, Univer, mergeLocales } from '@univerjs/core';
import type { PluginCtor } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** Univer with a grid to look at and to type in. It has no Dutch texts of its own. */
export function createBrowserUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, tableTexts, validationTexts) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, footer: {}, ribbonType: 'simple' }),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [type, config] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor, object?];
    univer.registerPlugin(type, config);
  }
  return univer;
}
