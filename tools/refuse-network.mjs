// Preloaded into Framework's build and preview: libraries come from the seeded cache or not at all.
globalThis.fetch = async (input) => {
  const address = typeof input === "string" ? input : (input.url ?? String(input));
  process.exitCode = 1;
  throw new Error(
    `no step fetches from the network: ${JSON.stringify(address)}; install the package and add it to tools/seed.ts`,
  );
};
