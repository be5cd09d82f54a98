import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/build/hosting.mjs';
import { paneDirectives } from '../../scripts/build/csp.mjs';
import { inProject } from '../../scripts/paths.mjs';

let start: ChildProcess;
let address: string;

/** Runs npm start without a browser, until it prints the address. */
beforeAll(async () => {
  start = spawn(process.execPath, [inProject('scripts', 'start.mjs'), '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((resolve, reject) => {
    let printed = '';
    start.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /https:\/\/localhost:\d+\S*/.exec(printed);
      if (found) resolve(found[0]);
    });
    start.once('exit', () => reject(new Error(printed)));
  });
}, 180_000);
afterAll(() => void start.kill('SIGKILL'));

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

/** The certificate is of this machine alone. */
const ask = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(new URL(address).origin + path, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).once('error', reject);
  });

describe('npm start', () => {
  it('prints the address of the workbench with the example', async () => {
    const { pathname, search } = new URL(address);
    expect([pathname, search]).toEqual(['/workbench/', '?voorbeeld=westerkwartier']);
    expect((await ask(pathname)).status).toBe(200);
  });

  it('leads from the bare address to the workbench', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/workbench/' } });
  });

  it('serves the pane with the headers of a real host, and with Office.js from its package', async () => {
    const { headers, text } = await ask('/taskpane.html');
    for (const [name, value] of Object.entries(headersFor(paneDirectives({ officeJsIsLocal: false })))) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(text).toContain('src="/office-js/office.js"');
    expect((await ask('/office-js/office.js')).status).toBe(200);
  });

  it('serves what the manifest and the workbench look for', async () => {
    for (const path of ['/functions.js', '/functions.json', '/functions.nl.json', '/assets/icon-32.png', '/hulp.html']) {
      expect((await ask(path)).status, path).toBe(200);
    }
  });

  it('serves nothing outside its folders', async () => {
    for (const path of ['/package.json', '/..%2f..%2fpackage.json', '/office-js/..%2fpackage.json', '/%E0%A4%A']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });

  // Windows has no signal to send; there a console does it.
  it.skipIf(process.platform === 'win32')('stops on Ctrl-C', async () => {
    const stopped = new Promise((resolve) => start.once('exit', resolve));
    start.kill('SIGINT');
    expect(await stopped).toBe(0);
  });
});
