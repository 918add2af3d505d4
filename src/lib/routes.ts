/**
 * Give the addresses of all pages under a base path.
 * @param base The base path of the site: '/', '/kharkiv-record' or '/kharkiv-record/'; '' gives addresses relative to it.
 */
export function createRoutes(base: string) {
  const root = base === '' || base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => `${root}${path}`;
  const section = (name: string) => ({ index: () => at(`${name}/`), one: (id: string) => at(`${name}/${id}/`) });
  const articles = section('articles');
  return {
    home: () => root,
    articles: articles.index,
    article: articles.one,
    passage: (article: string, passage: string) => `${articles.one(article)}#${passage}`,
    claims: (article: string) => `${articles.one(article)}claims/`,
    claim: (article: string, claim: string) => `${articles.one(article)}claims/#${claim}`,
    articleCite: (article: string, file = '') => `${articles.one(article)}cite/${file}`,
    topics: section('topics').index,
    topic: section('topics').one,
    topicMap: (id: string) => `${section('topics').one(id)}map.svg`,
    places: section('places').index,
    place: section('places').one,
    people: section('people').index,
    person: section('people').one,
    map: (drawing?: string) => at(drawing ? `map/#${drawing}` : 'map/'),
    mapImage: (place: string) => at(`map/${place}.svg`),
    timeline: () => at('timeline/'),
    event: (id: string) => at(`timeline/#${id}`),
    data: () => at('data/'),
    dataFile: (name: string) => at(`data/${name}`),
    coverage: () => at('coverage/'),
    comparisons: () => at('compare/'),
    comparison: (first: string, second: string) => at(`compare/${first}/${second}/`),
    corrections: () => at('corrections/'),
    correctionsFeed: () => at('corrections/feed.xml'),
    references: () => at('references/'),
    reference: (id: string) => at(`references/#${id}`),
    questions: section('questions').index,
    question: section('questions').one,
    questionCite: (question: string, file = '') => `${section('questions').one(question)}cite/${file}`,
    outlets: section('outlets').index,
    outlet: section('outlets').one,
    terms: () => at('terms/'),
    term: (id: string) => at(`terms/#${id}`),
    search: () => at('search/'),
    preferences: () => at('preferences/'),
    nameIndex: (page = 1) => at(page === 1 ? 'index/' : `index/${String(page)}/`),
    design: () => at('about/design/'),
    about: (section?: string) => at(section ? `about/#${section}` : 'about/'),
    atomFeed: () => at('feed.xml'),
    jsonFeed: () => at('feed.json'),
    card: (page = 'home') => at(`cards/${page}.png`),
    file: at,
  };
}

/** The addresses of all pages, bound to one base path. */
export type Routes = ReturnType<typeof createRoutes>;
