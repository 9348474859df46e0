import { html } from "npm:htl";
import { type Address, browserAddress, replaceParams } from "./url-state.js";

/** A row of check boxes, all on at first, kept in the address under `layers`; `value` is the list of those on. */
export function layerControls<L extends string>(
  layers: readonly L[],
  address: Address = browserAddress,
): HTMLFieldSetElement & { value: readonly L[] } {
  const kept = new URLSearchParams(address.read()).get("layers");
  const on = new Set<string>(kept === null ? layers : kept.split(","));
  const field =
    html`<fieldset class="choice"><legend>Marked in the text</legend><div class="options">${layers.map(
      (layer) =>
        html`<label><input type="checkbox" value=${layer} checked=${on.has(layer)} />${layer}</label>`,
    )}</div></fieldset>` as HTMLFieldSetElement & { value: readonly L[] };
  field.value = layers.filter((layer) => on.has(layer));
  field.addEventListener("change", () => {
    const boxes = [...field.querySelectorAll("input")];
    field.value = layers.filter((layer) => boxes.some(({ value, checked }) => checked && value === layer));
    const params = new URLSearchParams(address.read());
    if (field.value.length === layers.length) params.delete("layers");
    else params.set("layers", field.value.join(","));
    replaceParams(address, params);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  field.addEventListener("input", (event) => {
    if (event.target !== field) event.stopPropagation();
  });
  return field;
}
