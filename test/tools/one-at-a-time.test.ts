import { expect, test, vi } from "vitest";
import { oneAtATime } from "../../tools/one-at-a-time.ts";

test("oneAtATime(task) gathers what is asked while it runs and hands it to one next run", async () => {
  const runs: string[][] = [];
  let finish = (): void => {};
  const enqueue = oneAtATime<string>(
    (requests) => {
      runs.push([...requests]);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    () => {},
  );
  enqueue(["a"]);
  enqueue(["b"]);
  enqueue(["c", "b"]);
  expect(runs).toEqual([["a"]]);
  finish();
  await vi.waitFor(() => expect(runs).toEqual([["a"], ["b", "c"]]));
  finish();
  await new Promise((resolve) => setTimeout(resolve));
  enqueue(["d"]);
  expect(runs).toEqual([["a"], ["b", "c"], ["d"]]);
});

test("oneAtATime(task) goes on after a failure", async () => {
  const errors: unknown[] = [];
  const runs: string[] = [];
  const enqueue = oneAtATime<string>(
    async ([request = ""]) => {
      runs.push(request);
      if (request === "bad") throw new Error("bad");
    },
    (error) => errors.push(error),
  );
  enqueue(["bad"]);
  enqueue(["good"]);
  await vi.waitFor(() => expect(runs).toEqual(["bad", "good"]));
  expect(errors).toHaveLength(1);
});
