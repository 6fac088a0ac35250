import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/browsers',
  workers: 1,
  reporter: [['list'], ['json']],
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
});
