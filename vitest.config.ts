import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
