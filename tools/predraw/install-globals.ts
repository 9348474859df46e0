/** Globals of Node that a page must see the window's own of, or elements refuse its events. */
const overridden = ["Event", "EventTarget", "CustomEvent", "MessageEvent", "navigator"];

/** Makes a window's globals, and `extra`, those of this process; what comes back puts the former ones back. */
export function installGlobals(window: object, extra: Readonly<Record<string, unknown>>): () => void {
  const names = Object.getOwnPropertyNames(window).filter(
    (name) => overridden.includes(name) || !(name in globalThis),
  );
  const values = Object.entries({
    ...Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)])),
    ...extra,
  });
  const before = values.map(([name]) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of values) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
