import { defineConfig } from 'vitest/config';
export default defineConfig({ root: process.cwd(), resolve: { alias: { '@': process.cwd() } }, test: { include: ['tests/unit/**/*.test.{ts,tsx}'] } });
