import { JSDOM } from "jsdom";
import type { Drawing } from "./draw-page.ts";

/** Where SVG keeps coordinates, which charts compute to fifteen digits. */
const coordinates = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));

const sketchHtml = (html: string, holder: Element): string => {
  if (!html.includes("<svg")) return html;
  holder.innerHTML = html;
  for (const group of holder.querySelectorAll("svg .targets")) group.remove();
  for (const element of holder.querySelectorAll("svg *"))
    for (const name of coordinates) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rounded(value));
    }
  return holder.innerHTML;
};

/**
 * A drawing without the areas of its charts that open numbers, which do nothing before the page's own cells run, and without what of a
 * coordinate is under a hundredth of a pixel: of many posts these are most of a drawing.
 */
export function sketch(drawing: Drawing): Drawing {
  const holder = new JSDOM("").window.document.createElement("div");
  return new Map([...drawing].map(([id, html]) => [id, sketchHtml(html, holder)]));
}
