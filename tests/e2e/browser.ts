import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

/** A page, and what went wrong in it: errors thrown, errors on the console, requests to other machines. */
export interface OpenedPage {
  page: Page;
  problems: string[];
}

/** A browser for the tests of one file. Every page starts without memory and closes after its test. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage> } {
  const address = inject('address');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL', ...options });
      const page = await context.newPage();
      const problems = collectProblems(page, address);
      await page.goto(address + path);
      return { page, problems };
    },
  };
}

/** Where office.js tries to report its use. The Content-Security-Policy stops it, which Chromium calls an error. */
const usageReports = 'https://telemetryservice.firstpartyapps.oaspapps.com/';

function collectProblems(page: Page, address: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isProblem = message.type() === 'error' && !message.text().includes(usageReports);
    if (isProblem) problems.push(`${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const local = [address, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!local) problems.push(`request to ${request.url()}`);
  });
  return problems;
}
