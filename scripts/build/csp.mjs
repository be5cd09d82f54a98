// The Content-Security-Policy of the add-in: one source for the page, the header files and the local server.

/** Where Microsoft serves Office.js. */
const officeJsHost = 'https://appsforoffice.microsoft.com';

/** Office.js at Microsoft, always the newest. */
export const officeJsUrl = `${officeJsHost}/lib/1/hosted/office.js`;

/** The pages of Microsoft 365 that may show the task pane. */
export const officeHosts = [
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
];

/**
 * What the task pane may load. Everything else, office.js's own usage reports included, is blocked.
 * @param {{ officeJsIsLocal: boolean }} options
 */
export function paneDirectives({ officeJsIsLocal }) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(officeJsIsLocal ? [] : [officeJsHost])],
    // Fluent UI writes its styles into <style> elements as components appear.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
}

/**
 * Writes directives out as a policy.
 * @param {Record<string, string[]>} directives
 */
export const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/**
 * The policy as a header. Only a header can say which pages may frame this one.
 * @param {Record<string, string[]>} directives
 * @param {string[]} framedBy
 */
export const headerPolicy = (directives, framedBy) =>
  policy({ ...directives, 'frame-ancestors': ["'self'", ...framedBy] });
