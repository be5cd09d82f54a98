import type { TestProject } from 'vitest/node';
import { compile } from '../../scripts/build/compile.mjs';
import { inCache } from '../../scripts/paths.mjs';
import { localCertificate } from '../../scripts/serve/certificate.mjs';
import { serve } from '../../scripts/serve/server.mjs';
import { addin, workbench } from '../../webpack.config.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built add-in and the workbench are served. */
    address: string;
    /** The folder with the built add-in. */
    addinFolder: string;
  }
}

/** Builds what is shipped, and the workbench, once for all tests, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folders = { addin: inCache('tests', 'addin'), workbench: inCache('tests', 'workbench') };
  await compile([addin({ mode: 'production', output: folders.addin }), workbench({ output: folders.workbench })]);
  const server = await serve(folders, await localCertificate(), 0);
  project.provide('address', server.address);
  project.provide('addinFolder', folders.addin);
  return server.close;
}
