/** What is wrong with a coder's name, which names a file and stands in its rows; null where it may stand. */
export function coderNameFault(name: string): string | null {
  if (name === "") return "First say who is coding: letters, digits and hyphens, such as ada.";
  const other = /[^\p{L}\p{N}_.-]/u.exec(name)?.[0] ?? (/^[\p{L}\p{N}]/u.test(name) ? null : name[0]);
  if (other == null) return null;
  const told = other === " " ? "a space" : `“${other}”`;
  return `“${name}” cannot name a coding file, because it ${name.startsWith(other) ? "begins with" : "holds"} ${told}: use letters, digits and hyphens, such as ${suggested(name)}.`;
}

/** The name with what cannot stand taken out or made a hyphen. */
const suggested = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || "ada";
