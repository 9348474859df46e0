// Tests run in processes whose own changes of the environment a native library does not see.
import "./loaders/write/files/zeroed-memory.ts";
import { defineConfig } from "vitest/config";

const alias = [
  { find: "npm:@observablehq/plot/marks", replacement: "@observablehq/plot" },
  { find: /^npm:(.*)$/, replacement: "$1" },
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          // Modules are read once for all files: reading them for each took as long as the tests.
          isolate: false,
          exclude: [
            "test/contract/**",
            "test/site/**",
            "test/slurm/**",
            "test/fixture/**",
            "test/output/**",
            "**/node_modules/**",
          ],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/set-up.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      { resolve: { alias }, test: { name: "slurm", include: ["test/slurm/**/*.test.ts"] } },
    ],
  },
});
