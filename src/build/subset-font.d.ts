declare module 'subset-font' {
  /** Cut a font down to the characters of a text; `keepFeatures` are the OpenType features that stay. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[]; noHinting: boolean },
  ): Promise<Buffer>;
}
