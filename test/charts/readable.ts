/** A chart's mark-up with a tag a line, so that a change to a snapshot can be read. */
export const readable = (chart: Element): string => `${chart.outerHTML.replaceAll("><", ">\n<")}\n`;

/** What the chart opens, in reading order. */
export const evidence = (chart: Element): (string | null)[] =>
  [...chart.querySelectorAll("[data-evidence]")].map((d) => d.getAttribute("data-evidence"));

/** All its texts, in the order of the document. */
export const texts = (chart: Element): (string | null)[] =>
  [...chart.querySelectorAll("text")].map((d) => d.textContent);

/** Whether a chart is an SVG and not a sentence. */
export const isSvg = (chart: Element): boolean => chart.tagName.toLowerCase() === "svg";
