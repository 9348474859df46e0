import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOffline } from "../../tools/offline.ts";
import { run } from "../../tools/run.ts";

let server: Server;
let here = "";
beforeAll(async () => {
  server = createServer((_, response) => response.end("reached"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  here = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
});
afterAll(() => server.close());

/** An address kept for documentation: no machine has it. */
const elsewhere = "http://192.0.2.1/";

const fetching = (address: string): string[] => [
  "-e",
  `fetch(${JSON.stringify(address)}).then((answer) => answer.text()).then(
    (text) => console.log(text),
    (error) => { console.log(error.cause.message); process.exit(3); },
  )`,
];

test("a server of this machine is reached where nothing forbids it", async () => {
  const { code, output } = await run(process.execPath, fetching(here));
  expect([code, output.trim()]).toEqual([0, "reached"]);
});

test("findOffline() lets no process reach another host, nor one that stands outside its namespace", async () => {
  const offline = await findOffline();
  const outside = offline.kind === "namespace" ? here : elsewhere;
  const { code, output } = await offline.runNode(fetching(outside));
  expect(code).toBe(3);
  expect(output).toMatch(/ENETUNREACH|ECONNREFUSED|no step connects to another host/);
});

test.each([
  ["may not be made", "false"],
  ["cannot be made", "no-such-program"],
])("findOffline(unshare) refuses connections by a preload where a namespace %s", async (_, unshare) => {
  const offline = await findOffline(unshare);
  expect(offline.kind).toBe("preload");
  const { code, output } = await offline.runNode(fetching(elsewhere));
  expect(code).toBe(3);
  expect(output).toContain('no step connects to another host: "192.0.2.1"');
});

test("the preload holds for processes that a process starts, and leaves this machine within reach", async () => {
  const offline = await findOffline("no-such-program");
  const inner = JSON.stringify(fetching(elsewhere));
  const nested = `process.exit(require("node:child_process").spawnSync(process.execPath, ${inner}, {stdio: "inherit"}).status)`;
  const { code, output } = await offline.runNode(["-e", nested]);
  expect([code, output]).toEqual([3, expect.stringContaining("no step connects to another host")]);
  expect((await offline.runNode(fetching(here))).output.trim()).toBe("reached");
});
