/** The colours of pictures, which are files of their own: those of the same names in src/styles/tokens.css, which a test compares. */
export const colours = {
  light: {
    ground: '#f1f0ec',
    slab: '#e3dfd6',
    ink: '#1a1916',
    soft: '#4b4842',
    hairline: '#b3ada1',
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
    bar: '#cbc5b9',
    liberation: '#7fc6ca',
    bombardment: '#f2937a',
    reconstruction: '#dcb84f',
  },
};

/** The name of a colour. */
export type ColourName = keyof typeof colours.light;
