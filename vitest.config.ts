import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Milliseconds. What is right on a slow machine is right: speed is `npm run bench`'s.
    testTimeout: 20_000,
  },
});
