// A small https server for built files: what `npm start`, `npm run excel` and the browser tests look at.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { officeJsUrl, paneDirectives, policy } from '../build/csp.mjs';
import { headersFor } from '../build/hosting.mjs';
import { officeJsFiles } from '../build/office-js.mjs';

/**
 * @typedef {object} Site
 * @property {string} addin the folder with the built add-in
 * @property {string} [workbench] the folder with the built workbench; with it, office.js comes from its package
 */

/**
 * @typedef {object} Route
 * @property {string} prefix of the path
 * @property {string} folder
 * @property {Record<string, string>} headers
 * @property {(content: Buffer) => string | Buffer} [html] what is done to a page before it is sent
 */

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * What the workbench's own page may load: its code, its styles, and the task pane in a frame.
 * @type {Record<string, string[]>}
 */
const workbenchDirectives = {
  ...paneDirectives({ officeJsIsLocal: true }),
  'img-src': ["'self'", 'data:', 'blob:'],
  'frame-src': ["'self'"],
};

/**
 * Serves a site on localhost.
 * @param {Site} site
 * @param {{ key: string, cert: string }} certificate
 * @param {number} port the first to try; 0 for any
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(site, certificate, port) {
  const routes = routesOf(site);
  const server = createServer(certificate, (request, response) => {
    void answer(request.url ?? '/', routes).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  const actualPort = await listen(server, port);
  return {
    address: `https://localhost:${actualPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The routes, the most specific first.
 * @param {Site} site
 * @returns {Route[]}
 */
function routesOf({ addin, workbench }) {
  const headers = headersFor(paneDirectives({ officeJsIsLocal: false }));
  if (!workbench) return [{ prefix: '/', folder: addin, headers }];
  const workbenchHeaders = { ...headers, 'Content-Security-Policy': policy(workbenchDirectives) };
  return [
    { prefix: '/workbench/', folder: workbench, headers: workbenchHeaders },
    { prefix: '/office-js/', folder: officeJsFiles, headers },
    { prefix: '/', folder: addin, headers, html: withLocalOfficeJs },
  ];
}

/**
 * @param {string} url
 * @param {Route[]} routes
 * @returns {Promise<{ status: number, headers: Record<string, string>, body?: string | Buffer }>}
 */
async function answer(url, routes) {
  const { pathname } = new URL(url, 'https://localhost');
  const start = routes[0]?.prefix ?? '/';
  if (pathname === '/' && start !== '/') return { status: 302, headers: { Location: start } };
  const route = routes.find(({ prefix }) => pathname.startsWith(prefix));
  const file = route && fileOf(pathname, route);
  const content = file && (await readFile(file).catch(() => undefined));
  if (!route || !file || !content) {
    return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `Not found: ${pathname}` };
  }
  const type = extname(file);
  return {
    status: 200,
    headers: { ...route.headers, 'Content-Type': contentTypes[type] ?? 'application/octet-stream' },
    body: type === '.html' && route.html ? route.html(content) : content,
  };
}

/**
 * @param {string} pathname
 * @param {Route} route
 * @returns {string | undefined} the file, if it stands inside the route's folder
 */
function fileOf(pathname, { prefix, folder }) {
  const path = pathname.slice(prefix.length);
  const file = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : undefined;
}

/**
 * The built page names Microsoft's address; a machine without internet has office.js as a package.
 * @param {Buffer} html
 */
const withLocalOfficeJs = (html) => html.toString().replaceAll(officeJsUrl, '/office-js/office.js');

/**
 * @param {import('node:https').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}
