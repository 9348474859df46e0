/** Caps within which a pattern takes no noticeable time on a word of 64 characters. */
const patternLimits = { length: 100, repeats: 3, choices: 8 } as const;

const escapes = /^[dwsbDWSB^$\\.*+?()[\]{}|/]$/;

/**
 * What is wrong with a regular expression for words; null where it may be used. Allowed is what JavaScript and RE2
 * (DuckDB) read alike and what cannot backtrack far: letters, `.`, classes, groups, up to 8 `|`, up to 3 of `* + ? {}`,
 * none of them after a group, `^`, `$`, `\b`, `\d`, `\w`, `\s`.
 */
export function checkPattern(source: string): string | null {
  if (source.length > patternLimits.length)
    return `pattern of ${source.length} characters; at most ${patternLimits.length} are allowed`;
  return scan(source) ?? compileFault(source);
}

function scan(source: string): string | null {
  let [repeats, choices] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? "";
    const end = char === "[" ? classEnd(source, i) : stepEnd(source, i);
    if (typeof end === "string") return end;
    if (char === "|") choices++;
    if (repeat.test(char)) repeats++;
    i = end;
  }
  if (repeats > patternLimits.repeats)
    return `${repeats} repeats; at most ${patternLimits.repeats} are allowed`;
  if (choices > patternLimits.choices) return `${choices} bars; at most ${patternLimits.choices} are allowed`;
  return null;
}

const repeat = /[*+?{]/;

/** The last character of what begins here, outside a class, or what is wrong with it. */
function stepEnd(source: string, i: number): number | string {
  const char = source[i] ?? "";
  const next = source[i + 1] ?? "";
  if (char === "\\")
    return escapes.test(next) ? i + 1 : `\\${next} is not supported in a pattern; write the character itself`;
  if (char === "(" && next === "?")
    return source[i + 2] === ":" ? i + 2 : "lookaround and named groups are not supported; use ( ) or (?: )";
  if (char === ")" && repeat.test(next)) return `a group cannot be repeated: ")${next}"; write it out`;
  return repeat.test(char) ? repeatEnd(source, i) : i;
}

/** Where a class closes, or what is wrong with it. */
function classEnd(source: string, start: number): number | string {
  let i = start + (source[start + 1] === "^" ? 2 : 1);
  if (source[i] === "]") return "an empty class [ ] matches nothing; put characters into it";
  for (; i < source.length; i++) {
    const char = source[i];
    if (char === "]") return i;
    if (char === "[") return "a class cannot hold [; write \\[";
    if (char === "\\") {
      const next = source[i + 1] ?? "";
      if (next !== "-" && (!escapes.test(next) || /[bB]/.test(next)))
        return `\\${next} is not supported in a class; write the character itself`;
      i++;
    }
  }
  return "a class without ]; close it";
}

/** The last character of a repeat, a following `?` that makes it lazy included, or what is wrong with its numbers. */
function repeatEnd(source: string, start: number): number | string {
  let end = start;
  if (source[start] === "{") {
    const numbers = /^\{(\d{1,2})(?:,(\d{0,2}))?\}/.exec(source.slice(start, start + 8));
    if (numbers === null || Number(numbers[1]) > 64 || Number(numbers[2] ?? 0) > 64)
      return "{ } needs one or two whole numbers up to 64";
    end = start + numbers[0].length - 1;
  }
  return source[end + 1] === "?" ? end + 1 : end;
}

function compileFault(source: string): string | null {
  try {
    new RegExp(source, "u");
    return null;
  } catch {
    return "not a regular expression; check its brackets and repeats";
  }
}
