/** The mark of the site as the path of an SVG: three stepped blocks and the bridges between them. */
export const siteMark = {
  path: 'M0 28V10h8v6h5V0h9v8h4v-3h8v23h-8V12h-4v16h-9v-8h-5v8z',
  width: 34,
  height: 28,
};

/**
 * The shape of a topic's mark as the path of an SVG, 12 by 12: each topic has one as well as a colour, so that neither is needed to tell
 * them apart.
 */
export function topicShape(id: string): string {
  return TOPIC_SHAPES[id] ?? 'M0 0h12v12H0z';
}

const TOPIC_SHAPES: Record<string, string> = {
  liberation: 'M0 0 11 6 0 12z',
  bombardment: 'M6 0 12 6 6 12 0 6z',
  reconstruction: 'M0 12V8h4V4h4V0h4v12z',
};
