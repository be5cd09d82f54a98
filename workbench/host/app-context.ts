import { requirementSets } from './requirement-sets';

/** How Excel on the web presents itself to office.js. */
export interface Presentation {
  /** The language Excel is shown in, such as `nl-NL`. */
  readonly locale: string;
  readonly documentUrl: string;
}

/** The frame office.js believes it stands in. */
export interface Conversation {
  readonly id: string;
  readonly control: string;
  readonly origin: string;
}

/** office.js reads from the name of its window who is on the other side. */
export const frameName = ({ id, control, origin }: Conversation, { locale }: Presentation): string =>
  JSON.stringify({
    baseFrameName: id,
    hostInfo: `Excel|Web|16.00|${locale.toLowerCase()}|${id}||disableLogging|0`,
    xdmInfo: `${id}|${control}|${origin}/`,
    serializerVersion: 1,
    flights: '[]',
  });

/** The answer to office.js's first question: which application is this, and what can it do. */
export const appContext = ({ id, control }: Conversation, { locale, documentUrl }: Presentation): object => ({
  _id: control,
  _appName: 16,
  _appVersion: '16.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: documentUrl,
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: id,
  _appInstanceId: control,
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.99999.10000',
  _addinName: 'Bekostigingskompas',
  _appDomains: [],
  _requirementMatrix: JSON.stringify(requirementSets),
});
