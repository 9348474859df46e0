// @vitest-environment jsdom
import { expect, test } from "vitest";
import { settingsControls } from "../../src/inputs/settings-controls.ts";
import { addressOf } from "./address-of.ts";

test.each([3, 40])(
  "settingsControls(options) leaves out the posts of %i that something speaks against by one button",
  (n) => {
    const address = addressOf("");
    const posts = Array.from({ length: n }, (_, i) => ({ post_id: `p${i}`, short: `Post ${i}` }));
    const make = (repeats: string[]) =>
      settingsControls({
        camps: [],
        coders: [],
        settings: [],
        sources: ["cue"],
        posts,
        doubtful:
          repeats.length === 0
            ? []
            : [{ posts: repeats, one: "the copy", many: "posts that repeat another" }],
        address,
      });
    const form = make(["p1", "p2"]);
    document.body.replaceChildren(form);
    const button = form.querySelector<HTMLButtonElement>("[data-doubtful]");
    expect(button?.textContent).toBe("Leave out 2 posts that repeat another");
    let told = 0;
    form.addEventListener("input", () => told++);
    button?.click();
    expect(form.value.placements).toEqual({ p1: "out", p2: "out" });
    expect([told, new URLSearchParams(address.read()).getAll("leave")]).toEqual([1, ["p1", "p2"]]);
    expect(button?.textContent).toBe("Count 2 posts that repeat another again");
    const boxes = [...form.querySelectorAll<HTMLInputElement>(".left-out input[type=checkbox]")];
    expect(boxes.filter((box) => !box.checked)).toHaveLength(2);
    button?.click();
    expect([form.value.placements, address.read()]).toEqual([{}, ""]);
    expect(make([]).querySelector("[data-doubtful]")).toBeNull();
    expect(make(["p1"]).querySelector("[data-doubtful]")?.textContent).toBe("Leave out the copy");
  },
);
