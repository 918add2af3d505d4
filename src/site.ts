import { describeDate } from './lib/dates.ts';
import type { RecordDate } from './lib/dates.ts';
import { createRoutes } from './lib/routes.ts';
import { words } from './words/en.ts';

/** Language of the interface, as a BCP 47 code. */
export const language = 'en';

/** Addresses of all pages under the base path of this build. */
export const routes = createRoutes(import.meta.env.BASE_URL);

/** The words of the interface. */
export { words };

/** The main navigation, in order. */
export const navigation = [
  { label: words.articles.title, href: routes.articles() },
  { label: words.topics.title, href: routes.topics() },
  { label: words.questions.title, href: routes.questions() },
  { label: words.timeline.title, href: routes.timeline() },
  { label: words.map.title, href: routes.map() },
  { label: words.places.title, href: routes.places() },
  { label: words.about.title, href: routes.about() },
  { label: words.search.title, href: routes.search() },
];

/** The words of this edition that stand in search results. */
export const searchLabels = {
  language,
  kinds: words.kinds,
  date: (date: RecordDate) => describeDate(date, words.dates),
  within: words.within,
  claim: words.claimNumber,
};
