/** Red, green and blue of `#rrggbb`. */
export const channels = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** A share of one colour mixed into another, in sRGB. */
export const mix = (a: string, b: string, share: number): number[] =>
  channels(a).map((d, i) => d * share + (channels(b)[i] ?? 0) * (1 - share));

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, blue = 0] = rgb.map((d) =>
      d / 255 <= 0.04045 ? d / 255 / 12.92 : ((d / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
