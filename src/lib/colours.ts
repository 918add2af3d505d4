/** The colours of the design, for what cannot use a stylesheet: those of the same names in src/styles/tokens.css, which a test compares. */
export const colours = {
  light: {
    ground: '#f1f0ec',
    slab: '#e3dfd6',
    ink: '#1a1916',
    soft: '#4b4842',
    hairline: '#b3ada1',
    line: '#85807a',
    bar: '#1a1916',
    liberation: '#114f55',
    bombardment: '#8f240f',
    reconstruction: '#604700',
  },
  dark: {
    ground: '#181715',
    slab: '#2c2a27',
    ink: '#ece8e0',
    soft: '#b9b3a7',
    hairline: '#504c45',
    line: '#7f796f',
    bar: '#cbc5b9',
    liberation: '#7fc6ca',
    bombardment: '#f2937a',
    reconstruction: '#dcb84f',
  },
};

/** The name of a colour. */
export type ColourName = keyof typeof colours.light;

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
