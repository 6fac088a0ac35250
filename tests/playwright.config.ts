import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browsers',
  workers: 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/browsers.json' }]],
  timeout: 90_000,
  globalTimeout: 840_000, // ends by itself, browsers included, before the step is cut off
  forbidOnly: Boolean(process.env.CI),
});
