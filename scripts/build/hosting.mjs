// Header files for the hosts a gemeente is likely to use, so that nobody has to write them by hand.
import { headerPolicy, officeHosts } from './csp.mjs';

/** The folder whose file names carry a content hash, and so may be kept for ever. */
export const hashedFolder = 'js';

const immutable = 'public, max-age=31536000, immutable';

/**
 * The headers of every file, on any host.
 * @param {Record<string, string[]>} directives of the task pane
 */
export function headersFor(directives) {
  return {
    'Content-Security-Policy': headerPolicy(directives, officeHosts),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // Excel on the web fetches functions.json from its own origin.
    'Access-Control-Allow-Origin': '*',
  };
}

/**
 * The header files, by name.
 * @param {Record<string, string[]>} directives of the task pane
 * @returns {Record<string, string>}
 */
export function hostingFiles(directives) {
  const headers = headersFor(directives);
  return {
    _headers: netlifyHeaders(headers),
    'web.config': iisConfig(headers),
    'staticwebapp.config.json': azureConfig(headers),
    'nginx.conf': nginxConfig(headers),
  };
}

/** @param {Record<string, string>} headers */
function netlifyHeaders(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    `/${hashedFolder}/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${immutable}`,
    '',
  ].join('\n');
}

/** @param {Record<string, string>} headers */
function azureConfig(headers) {
  const config = {
    globalHeaders: headers,
    routes: [{ route: `/${hashedFolder}/*`, headers: { 'Cache-Control': immutable } }],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** @param {Record<string, string>} headers */
function iisConfig(headers) {
  const { 'Cache-Control': cacheControl, ...others } = headers;
  const lines = Object.entries(others).map(([name, value]) => `        <add name="${name}" value="${value}" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" cacheControlCustom="${cacheControl}" />
    </staticContent>
  </system.webServer>
  <location path="${hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** @param {Record<string, string>} headers */
function nginxConfig(headers) {
  /** @param {Record<string, string>} values */
  const directives = (values) =>
    Object.entries(values).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [
    '# Include inside the server block. Any add_header elsewhere replaces these, so both locations list them all.',
    'location / {',
    ...directives(headers),
    '}',
    `location /${hashedFolder}/ {`,
    ...directives({ ...headers, 'Cache-Control': immutable }),
    '}',
    '',
  ].join('\n');
}
