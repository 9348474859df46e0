import type { Choice } from "./kept-choice.js";
import { pickOfMany } from "./pick-of-many.js";

/**
 * A box that offers what is still counted, to be left out; it is empty again after each choice and keeps nothing in the address itself. `key` is that of the
 * choice in the address, `take` is told of each value that is picked.
 */
export function othersBox(
  key: string,
  choices: readonly Choice[],
  take: (value: string) => void,
): HTMLElement {
  const picker = pickOfMany({
    legend: "Leave out",
    key: `${key}-out`,
    choices: [{ value: "", label: "none further" }, ...choices],
    address: { read: () => "", replace: () => undefined },
  });
  picker.addEventListener("input", (event) => {
    event.stopPropagation();
    if (picker.value !== "") take(picker.value);
  });
  picker.addEventListener("keydown", openList);
  return picker;
}

/**
 * Has keys that go through a closed drop-down open it instead: some browsers take each choice that is passed, and here each is one more left
 * out.
 */
function openList(event: KeyboardEvent): void {
  const { target: select, key } = event;
  if (!(select instanceof HTMLSelectElement) || typeof select.showPicker !== "function") return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!/^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End|\S)$/.test(key)) return;
  event.preventDefault();
  select.showPicker();
}
