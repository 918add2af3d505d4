/**
 * Read the colours of a stylesheet that defines each as `--color-<name>: light-dark(#rrggbb, #rrggbb);`.
 * @returns the colours in their order.
 */
export function readColours(css: string): Colour[] {
  return [...css.matchAll(/--color-([a-z]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/gu)].map(
    ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
  );
}

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 * @param first As `#rrggbb`.
 */
export function contrastOf(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/giu) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour of the design, light and dark. */
export interface Colour {
  name: string;
  light: string;
  dark: string;
}
