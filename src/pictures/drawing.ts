/** The path of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A picture as data: everything that is on it, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  /** Colour of what is behind it. */
  ground: string;
  shapes: Shape[];
  texts: Text[];
}

/** A filled path of an SVG; `place` moves it, then makes it larger. */
export interface Shape {
  path: string;
  colour: string;
  place?: { x: number; y: number; scale: number };
}

/** A line of text; `x` is where it starts, has its middle or ends. */
export interface Text {
  x: number;
  baseline: number;
  align: 'start' | 'middle' | 'end';
  size: number;
  runs: TextRun[];
}

/** A piece of a line in one face and colour. */
export interface TextRun {
  text: string;
  face: FaceName;
  colour: string;
}

/** The faces of text in pictures. */
export type FaceName = 'headline' | 'lead' | 'bold' | 'plain';
