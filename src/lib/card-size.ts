/** Size in pixels of the picture that goes with a link to a page: what sites ask for that show links so. */
export const cardSize = { width: 1200, height: 630 };
