import { bold, wrapText } from "./text-width.js";

/** What a saved picture says around its chart. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in words, for who cannot see it. */
  readonly alt: string;
  /** Lines under the chart: source, corpus, date. */
  readonly notes: readonly string[];
}

const copied = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "paint-order",
  "white-space",
] as const;

const svgNamespace = "http://www.w3.org/2000/svg";
const margin = 24;

/**
 * A chart as an SVG document that stands alone: the colours and type of the page written into it, paper behind it, title and
 * subtitle above, notes below. Areas that only open sentences are left out. The chart must be in the page.
 */
export function standalonePicture(chart: SVGSVGElement, caption: Caption): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inline(chart, copy);
  for (const extra of copy.querySelectorAll(".targets, style")) extra.remove();
  const width = Number(chart.getAttribute("width")) || 640;
  const height = Number(chart.getAttribute("height")) || 400;
  const root = getComputedStyle(document.documentElement);
  const token = (name: string, otherwise: string): string => root.getPropertyValue(name).trim() || otherwise;
  const ink = token("--ink", "#1d1d1b");
  const muted = token("--muted", "#5a5a57");
  const above = [
    ...textLines(caption.title, width, 20, 600, ink),
    ...textLines(caption.subtitle, width, 13, 400, muted),
  ];
  const below = caption.notes.flatMap((note) => textLines(note, width, 12, 400, muted));
  const picture = svg("svg", { xmlns: svgNamespace, role: "img" }) as SVGSVGElement;
  const [title, description] = [svg("title", {}), svg("desc", {})];
  title.textContent = caption.title;
  description.textContent = caption.alt;
  picture.append(
    title,
    description,
    svg("rect", { width: "100%", height: "100%", fill: token("--paper", "#fcfbf8") }),
  );
  const top = stack(picture, above, margin) + 16;
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(top));
  // Names and marks may lean over the edge of the chart; the margin has room for them.
  copy.style.overflow = "visible";
  picture.append(copy);
  const y = Math.ceil(stack(picture, below, top + height + 16) + margin);
  const size = { width: String(width + 2 * margin), height: String(y) };
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, value);
  picture.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  return picture;
}

/** The picture as a document to save. */
export const pictureText = (picture: SVGSVGElement): string => new XMLSerializer().serializeToString(picture);

/** Pixels of a saved picture for each pixel of the page. */
const scale = 2;

/** The picture as PNG. Fails where the browser cannot draw it. */
export async function picturePng(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(picture.getAttribute("width")) * scale;
  canvas.height = Number(picture.getAttribute("height")) * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null
        ? reject(new Error("the browser made no picture of the chart; save it as SVG"))
        : resolve(blob),
    );
  });
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const kept = copied
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== "");
  to.setAttribute("style", kept.map(([name, value]) => `${name}:${value}`).join(";"));
  for (const name of ["tabindex", "role", "aria-label"]) to.removeAttribute(name);
  for (const [i, child] of [...from.children].entries()) {
    const twin = to.children[i];
    if (twin !== undefined) inline(child, twin);
  }
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element as SVGElement;
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** Lines of a title, and of a text that says what is measured, which on a phone may be long. */
const mostLines = { title: 6, rest: 24 } as const;

const textLines = (text: string, width: number, size: number, weight: number, fill: string): TextLine[] =>
  wrapText(
    text,
    width,
    size * (weight > 400 ? bold : 1),
    weight > 400 ? mostLines.title : mostLines.rest,
  ).map((line) => ({
    text: line,
    size,
    weight,
    fill,
  }));

/** Sets lines one under another from `y`; gives back where they end. */
function stack(picture: SVGSVGElement, list: readonly TextLine[], y: number): number {
  let at = y;
  for (const { text, size, weight, fill } of list) {
    at += size * 1.35;
    const attributes = {
      x: String(margin),
      y: String(at),
      "font-size": String(size),
      "font-weight": String(weight),
      fill,
    };
    const line = svg("text", { ...attributes, "font-family": "system-ui, sans-serif" });
    line.textContent = text;
    picture.append(line);
  }
  return at;
}
