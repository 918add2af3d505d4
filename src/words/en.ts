import type { DatePhrases } from '../lib/dates.ts';
import { spansOf } from '../lib/spans.ts';
import { count, locale } from './en-count.ts';
import { kindWords, searchWords } from './en-search.ts';
import { searchFormWords } from './en-search-form.ts';

/** How English says the dates of the record. */
const dates: DatePhrases = {
  locale,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  range: (start, end) => `${start} to ${end}`,
  between: (start, end) => `between ${start} and ${end}`,
  either: (first, second) => `${first} or ${second}`,
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
};

/** How the answers to a question relate, as the end of a sentence. */
const relations = {
  agree: 'agree',
  update: 'update one another',
  'other-scope': 'speak of different things',
  conversion: 'in part differ only by a conversion of units',
  translation: 'depend on a translation',
  conflict: 'conflict',
  single: 'come from one report',
};
type QuestionRelation = keyof typeof relations;
const relate = (kinds: QuestionRelation[]) => new Intl.ListFormat(locale).format(kinds.map((kind) => relations[kind]));

/** What stands before a figure. */
const qualifiers = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  'less-than': 'less than ',
  almost: 'almost ',
  estimated: 'an estimated ',
};
interface SaidQuantity {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  unit: string;
  qualifier: keyof typeof qualifiers;
}

interface SaidShare {
  value: number;
  qualifier: keyof typeof qualifiers;
  of: string;
  condition: string;
}

const kilobytes = (bytes: number) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: bytes < 10_000 ? 1 : 0 }).format(bytes / 1000)} kB`;

/** What may be done with the open data. */
const reuse = [
  'The record’s own text and data may be shared and adapted under the Creative Commons licence Attribution 4.0 International (CC BY 4.0), on condition that the Kharkiv Record is named.',
  'The licence does not reach what is not the record’s. The reports belong to their outlets; headlines, names and single words as printed are cited for reference. Points of places stay under the terms of those whom the column point_source names.',
];
/** What goes with the files of the open data, on their page and inside the ZIP. */
const openData = {
  name: 'kharkiv-record',
  title: 'Kharkiv Record, open data',
  description:
    'What news reports said about the war in and around Kharkiv, as tables: who said it, as of when, and what other works say.',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    paragraphs: reuse,
  },
  notes: [
    {
      title: 'How to read the files',
      paragraphs: [
        'Each JSON file holds an array with one object to a row. The CSV file of the same name holds the same rows in the same order (RFC 4180, UTF-8, names of columns in the first line). The GeoJSON files (RFC 7946) hold the rows of places and events as features; a row without a point is a feature without geometry. Files that end in .schema.json describe the JSON files (JSON Schema, draft 2020-12).',
        'Where there is nothing to say, JSON has null or an empty list, and CSV an empty cell. The word unknown is a value: the record does not know. In CSV the values of a list are parted by a semicolon and a space.',
        'Dates of which only a span is known are written in EDTF (ISO 8601-2): 2022-05-15~ is about 15 May 2022, and [2022-07-27..2022-07-31] one of these days. Beside each stand the first and the last day it can mean, to sort and filter by: two dates can share a day where these spans overlap. A day has no hour and no time zone.',
        'A claim says that somebody stated something, not that it was so. Figures of different claims may count different things at different times: they should be neither added up nor averaged. Statements about one question stand together by the column question, and the table of questions says how they relate.',
        'Private residents have no row and no id. Where one speaks, the claim has a given name at most. This is a historical record of what was reported, not safety advice. The About page of the site says how to ask for a correction or a removal; whoever keeps a copy of the data is asked to follow what was removed.',
      ],
    },
    { title: 'Licence', paragraphs: reuse },
    {
      title: 'How to cite the data',
      paragraphs: [
        'Name the Kharkiv Record, the address of this page, the day on which the files were taken, and the first digits of the SHA-256 of the ZIP, which tell this edition from others. A single row is cited by its permalink.',
        'A claim that is passed on should keep its speaker, its date and its wording status, and point to the report itself.',
      ],
    },
  ],
};

/** The words of the interface in English. */
export const words = {
  dates,
  unknown: 'unknown',
  list: (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  site: {
    title: 'Kharkiv Record',
    description:
      'What news reports said about the war in and around Kharkiv: who said it, as of when, and what other reports say.',
    skip: 'Skip to the text',
    navigation: 'Main',
    purpose:
      'A historical record of what news reports said and who said it. It settles nothing, and it is not safety advice.',
    removal: 'Ask for a correction or a removal',
    licence: 'Text and data: CC BY 4.0. The reports belong to their outlets.',
    feeds: 'New entries as a feed: ',
    titleOf: (page: string) => `${page} · Kharkiv Record`,
  },
  home: {
    title: 'What the news said about the war in and around Kharkiv',
    lead: 'Who said it, as of when, and what other reports say. Every entry retells one news report in the record’s own words and shows what text was read.',
    newest: 'The reports, newest first',
    all: 'All reports',
    topics: 'Three topics',
    heard: 'Who is heard',
    heardLead:
      'How many of the reports carry statements by each kind of speaker. No woman is named as a speaker in the first five.',
    heardIn: (kind: string, reports: number, all: number) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${String(reports)} of ${String(all)}`,
    gap: (dates: string) => `${dates}: no report. The gap is in this record, not in the war.`,
    towers: (reports: number, dates: string) =>
      `${count(reports, 'report', 'reports')} as towers of claims on a line of time, ${dates}. The list below names them.`,
    oneBar: 'One bar, one claim:',
    barReport: 'another report speaks to it',
    barReference: 'a reference does',
    barAlone: 'this report alone',
    bridge:
      'A bridge joins answers to one question on which reports conflict. Towers stand apart to be seen; a line leads from each to its date.',
    differ: 'Where reports differ',
    where: 'Where',
    map: 'The map with the city and the country, its sources and all places',
  },
  cards: {
    counts: (reports: number, claims: number) =>
      `${count(reports, 'report', 'reports')}, ${count(claims, 'claim', 'claims')}`,
    answering: (answering: number, silent: number) =>
      `${count(answering, 'report answers', 'reports answer')}${silent > 0 ? `, ${String(silent)} silent` : ''}`,
    measured: (min: number, max: number, unit: string) => `measured, ${String(min)} to ${String(max)} ${unit}`,
    home: 'The front page of the Kharkiv Record: its reports as towers of claims on a line of time',
    article: (outlet: string, published: string, claims: number) =>
      `${outlet}, ${published}: the headline, and ${count(claims, 'claim', 'claims')} as the bars of a tower`,
    topic: (title: string, counts: string) => `The mark of the topic ${title}: ${counts}`,
    scale: (outlets: string[]) => `The question, and answers of ${words.list(outlets)} on one scale`,
    bridge: (outlets: string[]) => `The question, and the towers of the reports that answer: ${words.list(outlets)}`,
  },
  articles: {
    title: 'Reports',
    lead: 'Every report of the record by date of publication, newest first.',
    count: (number: number) => count(number, 'report', 'reports'),
    claims: (number: number) => count(number, 'claim', 'claims'),
    none: 'No report of the record is listed here.',
  },
  article: {
    outlet: 'Outlet',
    published: 'Published',
    describes: 'Describes',
    access: 'Reporting',
    voices: 'Who speaks',
    consulted: 'Text consulted',
    headline: 'Headline as printed',
    authors: 'By',
    language: 'Language',
    link: 'The report',
    republication: (publisher: string) => `Licensed republication: ${publisher}`,
    archive: 'Archived copy',
    place: 'Reported from',
    fingerprint: 'SHA-256 of the text',
    paragraphs: (number: number) => count(number, 'line', 'lines'),
    provenance: 'Where this comes from',
    alone: 'only here',
    shared: 'also elsewhere',
    differs: 'reports differ',
    inDoubt: 'wording in doubt',
    term: 'term',
    contentNote: 'Content note',
    underlined: 'Underlined:',
    numbered: (address: string) => `The numbers are those of the claims: ${address}`,
    contents: 'Contents',
    notes: 'Notes on the words',
    doubt: (printed: string, certainty: string) =>
      `${certainty === 'certain' ? 'Corrected' : 'In doubt'}: ${/[“"]/u.test(printed) ? printed.replaceAll(/"([^"]*)"/gu, '“$1”') : `“${printed}”`}`,
    correction: (likely: string, certainty: string, degree: string) => {
      if (likely === 'unknown') return 'What was meant is not known.';
      const meant = /[.?!]$/u.test(likely) ? likely : `${likely}.`;
      return certainty === 'certain' ? `Meant: ${meant}` : `Meant, ${degree}: ${meant}`;
    },
    doubts: 'Words corrected or in doubt',
    doubtCounts: (corrected: number, open: number) =>
      `${count(corrected, 'word', 'words')} corrected for certain, ${String(open)} in doubt.`,
    claim: (number: number) => `claim ${String(number)}`,
    ledger: (number: number) =>
      number === 1 ? 'The one claim of this report' : `All ${String(number)} claims of this report`,
    questions: 'Where other reports answer differently',
    places: 'Places',
    people: 'People',
    topics: 'Topics',
    previous: 'Earlier',
    next: 'Later',
    neighbours: 'Reports before and after',
    statement: 'This is an entry about a report, not the report itself.',
    inferred: 'inferred',
    unlinked: 'The address of the original was not found.',
  },
  access: {
    embedded: 'With soldiers',
    'on-site': 'On the spot',
    interview: 'By interview',
    desk: 'From the desk',
    unknown: 'Unknown',
  },
  condition: {
    original: 'The outlet’s own text',
    'machine-translation': 'A machine translation',
    'back-translation': 'A back-translation',
    'repost-words-missing': 'A repost with words missing',
  },
  certainty: { certain: 'certain', high: 'very likely', medium: 'likely', open: 'open' },
  origin: {
    outlet: 'A slip or looseness of the outlet itself.',
    transmission: 'A fault in the copy or translation that was read.',
    open: 'What the outlet states is itself in doubt.',
  },
  speakers: {
    outlet: 'the outlet’s own voice',
    official: 'officials',
    military: 'soldiers and military sources',
    witness: 'residents',
    expert: 'observers',
  },
  claims: {
    title: (article: string) => `Claims: ${article}`,
    heading: (outlet: string, claims: number) => `What ${outlet} reported, in ${count(claims, 'claim', 'claims')}`,
    contents: 'Claims by section',
    beginning: 'The beginning',
    spans: (numbers: number[]) =>
      spansOf(numbers)
        .map((span) => span.join(' to '))
        .join(', '),
    entry: 'The entry',
    description: (article: string) =>
      `Every statement of the report that can be checked, with speaker, date and source line. The entry: ${article}.`,
    quality: { primary: 'primary', established: 'established', weak: 'weak' },
    line: (lines: number[]) => `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}`,
    lead: (outlet: string) =>
      `Each statement of the report that can be checked. Where nobody is named, ${outlet} says it in its own voice.`,
    otherWorks:
      'Other works are those outside the record that were read to check a claim; how good they are is said under',
    details: (lines: number[]) =>
      `Source ${lines.length === 1 ? 'line' : 'lines'} ${words.list(lines.map(String))}, and details`,
    relationLabel: 'In the record',
    printed: 'As printed',
    speaker: 'Said by',
    asOf: 'As of',
    asOfDate: (date: string) => `as of ${date.startsWith('between ') ? 'a day ' : ''}${date}`,
    undated: 'as of a day unknown',
    reportedBy: (outlet: string, via: string | undefined) =>
      via === undefined ? `, reported by ${outlet}` : `, ${via}, reported by ${outlet}`,
    happened: 'Happened',
    place: 'Place',
    dateInferred: 'date inferred',
    passage: 'Read it in the entry',
    wordingLabel: 'Wording',
    corroborationLabel: 'Other works',
    statusLabel: 'Status',
    back: 'Back to the entry',
    leftOut: 'Left out, and why',
    wording: {
      original: 'Outlet’s own wording',
      parallel: 'Wording seen in another copy',
      'translation-only': 'Translation only',
    },
    corroboration: {
      independent: 'An independent work says it too',
      'same-origin': 'Only this report or speaker',
      contradicted: 'Another work contradicts it',
      'none-found': 'Looked for, nothing found',
      'not-sought': 'Opinion or impression, not checked',
    },
    status: {
      current: 'Stands as reported',
      superseded: 'Overtaken by a later figure',
      disputed: 'Disputed',
      'not-comparable': 'Counts another thing',
    },
  },
  topics: {
    title: 'Topics',
    lead: 'Three ways through the record.',
    counts: (reports: number, questions: number, events: number) =>
      `${count(reports, 'report', 'reports')}, ${count(questions, 'question', 'questions')}, ${count(events, 'event', 'events')}`,
    drawn: 'Drawn are the months that have events of the topic, and the gap in which there is no report at all.',
    reports: 'The reports',
    dates: 'Dates',
    describes: (dates: string) => `describes ${dates}`,
  },
  places: {
    title: 'Places',
    lead: 'Every place that the reports name. The page of each has the spellings they print.',
    ukrainian: 'Ukrainian',
    russian: 'Russian',
    kind: 'Kind',
    within: 'In',
    contains: 'In it',
    location: 'Position',
    precision: {
      settlement: 'to the settlement',
      district: 'to the district',
      region: 'a point for the whole region',
      line: 'a point on the line',
    },
    printed: 'Spellings that the reports print',
    form: 'Spelling',
    printedBy: 'Printed by',
    variants: 'Also found under',
    passages: 'Passages that name it',
    claims: 'Claims about it',
    description: (name: string, reports: string) =>
      `${name} in the Kharkiv Record: ${reports}, the spellings they print and the passages that name it.`,
    reports: 'Reports that name it',
    identifiers: 'Identifiers',
    groups: { settlements: 'Cities and villages', parts: 'Within and around them', lands: 'Lands, rivers and borders' },
    kinds: {
      city: 'City',
      village: 'Village',
      district: 'District',
      square: 'Square',
      building: 'Building',
      airport: 'Airport',
      road: 'Road',
      metro: 'Underground railway',
      river: 'River',
      region: 'Region',
      oblast: 'Oblast',
      country: 'Country',
      border: 'Border',
    },
  },
  map: {
    title: 'Map',
    lead: 'Where the places lie that the reports name, and how exactly that is known. Each list has every link of its drawing; the other names only help to find one’s way.',
    all: 'The map of all places',
    inset: 'On the map',
    drawings: {
      oblast: { title: 'Kharkiv Oblast and around it', of: 'Kharkiv Oblast and its surroundings' },
      city: { title: 'In the city and near it', of: 'the city of Kharkiv and its surroundings' },
      country: { title: 'In Ukraine and beyond', of: 'Ukraine' },
    },
    label: (of: string, places: number) => `Map of ${of} with ${count(places, 'place', 'places')}`,
    insetLabel: (place: string, of: string) => `Map of ${of}: ${place}`,
    list: (of: string) => `Places on the map of ${of}`,
    shapes: {
      settlement: 'known to the settlement',
      district: 'known to the district; the ring is not its outline',
      region: 'a name set over a whole region',
      line: 'a name set along a river',
      beyond: 'beyond the drawing, in the direction of the arrow',
    },
    drawn: {
      settlement: 'to the settlement',
      district: 'to the district',
      region: 'its name stands over the whole region',
      line: 'its name stands along it',
    },
    name: 'Name',
    lines: {
      oblast: 'Kharkiv Oblast',
      centre: 'Kharkiv Oblast',
      state: 'state border',
      border: 'border between oblasts',
      river: 'river',
    },
    scale: (kilometres: number) => `${String(kilometres)} km`,
    credit: (hasRivers: boolean) =>
      `Lambert’s conformal conic projection. Borders: Natural Earth, 1:10 million, simplified${hasRivers ? '; rivers: GSHHG 2.3.7' : ''}.`,
    unmapped: 'Without a mark',
    unmappedLead: 'The record gives these places no point, and so no mark.',
    about: 'How the map is made',
    notes: [
      'Points are those of the place pages, rounded to about a kilometre: the map shows no homes, shelters or positions, and no front line.',
      'Ukraine is drawn within its internationally recognised borders, of which Crimea and Sevastopol are a part.',
      'Borders come from Natural Earth at 1:10 million (public domain) and can be two kilometres off; rivers from GSHHG 2.3.7 (LGPL 3 or later). Both are simplified. Each drawing is in Lambert’s conformal conic projection, fitted to what it shows.',
    ],
  },
  people: {
    title: 'People',
    lead: 'Public persons whom the reports name, and the reporters. Private witnesses have no page here.',
    kinds: { official: 'Officials', journalist: 'Reporters' },
    role: 'Role',
    passages: (name: string) => `Passages that name ${name}`,
    events: (name: string) => `Events that rest on what ${name} said`,
    claims: (name: string) => `What ${name} is reported to have said`,
  },
  questions: {
    title: 'Questions',
    lead: 'What the reports answer, side by side, each answer with who gave it and when. Never an average. Each question stands once, under the first of its topics.',
    all: 'All questions',
    relation: (kinds: QuestionRelation[]) =>
      kinds.includes('single') ? 'One report alone answers.' : `The answers ${relate(kinds)}.`,
    drawing: (answers: number) => `${count(answers, 'answer', 'answers')} drawn on one scale`,
    converted: (value: number, unit: string) =>
      `${new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value)} ${unit}`,
    vague: 'Dotted: about.',
    unfigured: (reports: string[]) => `No figure: ${new Intl.ListFormat(locale).format(reports)}.`,
    band: (min: number, max: number, unit: string) => `Shaded: measured, ${String(min)} to ${String(max)} ${unit}.`,
    answers: (number: number) => count(number, 'answer', 'answers'),
    answer: 'Answer',
    where: 'In',
    printed: (form: string) => `As printed: ${form}`,
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    unit: (unit: string) => unit.replaceAll('-', ' '),
    quantity: (quantity: SaidQuantity | undefined) => {
      if (!quantity) return '';
      const figures = [quantity.value, quantity.min, quantity.max].filter((figure) => figure !== undefined);
      const said = figures.map((figure) => new Intl.NumberFormat(locale).format(figure)).join(' to ');
      return `${qualifiers[quantity.qualifier]}${said} ${quantity.unit.replaceAll('-', ' ')}`;
    },
    share: ({ value, qualifier, of, condition }: SaidShare) => {
      const said = `${qualifiers[qualifier]}${String(value)}% of ${of.replaceAll('-', ' ')} ${condition}`;
      return said.charAt(0).toUpperCase() + said.slice(1);
    },
    windows: 'A window stands for one in a hundred: slashed, damaged; blacked out, destroyed.',
    silent: (number: number) => `${count(number, 'report says', 'reports say')} nothing about it`,
    summary: (answering: number, silent: number) =>
      `${count(answering, 'report answers', 'reports answer')}, ${silent === 0 ? 'none' : String(silent)} silent.`,
  },
  timeline: {
    title: 'Timeline',
    events: 'Events',
    lead: 'What happened and when, as the reports tell it, each event with the passages it rests on. The silences are part of it.',
    silence: (dates: string) => `${dates}: no report`,
    periods: 'Periods',
    count: (events: number) => count(events, 'event', 'events'),
    month: (month: string) =>
      new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(month)),
    legend: 'How dates are drawn',
    colours: 'Shape and colour say the topic of an event.',
    coloursAndSeveral:
      'Shape and colour say the topic of an event; the mark of an event of several topics has the colour of the text.',
    shapes: {
      day: 'that day',
      about: 'about that day',
      lasting: 'all these days',
      'lasting-about': 'about these days',
      between: 'at some time between',
    },
    silenceNote: 'The gap is in this record, not in the war.',
    silenceScale: (months: number) =>
      `Drawn to scale: ${count(months, 'month', 'months')}, one step down the line for each.`,
    precision: {
      building: 'known to the building',
      district: 'known to the district',
      settlement: 'known to the settlement',
      region: 'known to the region',
      line: 'along a line',
      unknown: 'precision unknown',
    },
    restsOn: 'Rests on',
    claims: (claims: number) => (claims === 1 ? 'claim' : 'claims'),
    report: (outlet: string, year: string) => `${outlet}, ${year}`,
    claimOf: (number: number, report: string) => `Claim ${String(number)} of ${report}`,
    origins: (origins: number) => count(origins, 'origin', 'origins'),
    originList: (origins: string[]) =>
      origins.map((origin) => origin.replace(/^An? /u, (article) => article.toLowerCase())).join('; '),
    people: 'People',
    place: 'Place',
    dateBasis: 'Date',
    references: 'References',
  },
  design: {
    title: 'Design',
    lead: 'The language of the site: its colours, type, marks and drawings, each with what it says. What is shown is taken from the record.',
    colour: 'Colours',
    colourRule:
      'Colour means a topic and nothing else; water is grey. Below each colour stands its contrast on the ground by WCAG 2.2: text has 7 or more.',
    modes: { light: 'Light', dark: 'Dark' },
    role: 'Role',
    colours: {
      ground: 'The page.',
      slab: 'Land on the map, measured bands, what a link has led to.',
      ink: 'Text.',
      soft: 'Text of less weight: labels, dates, notes.',
      hairline: 'Rules between rows; decoration only.',
      line: 'Lines under links.',
      bar: 'Bars: masthead, towers, steps.',
      liberation: 'The topic, its shape and its marks.',
      bombardment: 'The topic, its shape and its marks.',
      reconstruction: 'The topic, its shape and its marks.',
    },
    type: 'Type',
    space: 'Space and rules',
    marks: 'Marks',
    drawings: 'Drawings',
    lists: 'Lists and tables',
    parts: {
      h1: { name: 'Title', rule: 'Fira Sans Condensed, bold; it grows with the window.' },
      lead: { name: 'Standfirst', rule: 'Vollkorn at 1.31 of the text.' },
      body: {
        name: 'Text',
        rule: 'Vollkorn, old-style figures, 65 to 70 letters a line; foreign words in its italic.',
      },
      sans: { name: 'Labels', rule: 'Fira Sans Condensed: what orders and counts.' },
      unit: { name: 'Step', rule: 'A quarter of a line of text; one, two, four and eight of them.' },
      rule: { name: 'Section', rule: 'A rule with a step at its left begins a section.' },
      bar: { name: 'Thick bar', rule: 'At the masthead, the provenance and the foot alone.' },
      topics: { name: 'Topics', rule: 'Each has a shape and a name as well as a colour.' },
      underlines: {
        name: 'Underlines',
        rule: 'What an underline says of a claim or a word; the note and the list of claims say it in words.',
      },
      doubts: { name: 'Doubts', rule: 'Words in doubt, and what was likely meant; the reason opens below.' },
      towers: {
        name: 'Towers',
        rule: 'A tower is a report, a bar a claim; its width says who else speaks to it. A bridge joins answers that conflict.',
      },
      scale: { name: 'Answers to scale', rule: 'A block is an answer, dotted where it is vague; a band was measured.' },
      windows: { name: 'Shares of homes', rule: 'A hundred windows: slashed for damaged, blacked out for destroyed.' },
      overview: { name: 'Line of time', rule: 'Every event on one scale; the dotted line is silence.' },
      dates: { name: 'Dates', rule: 'Drawn by how much is known of them.' },
      silence: { name: 'Silence', rule: 'Where the record has nothing, it says so.' },
      map: { name: 'Map', rule: 'A place in its surroundings; it leads to the map, where every mark is a link.' },
      voices: { name: 'Voices', rule: 'Who speaks in how many of the reports.' },
      entry: { name: 'Entry', rule: 'A report in a list.' },
      answers: { name: 'Answers', rule: 'A table on wide screens, rows on narrow ones.' },
      claims: { name: 'Claims', rule: 'By report, in two columns where there is room.' },
      controls: { name: 'Fields and buttons', rule: 'They stand where they do something, on these pages.' },
    },
  },
  preferences: {
    title: 'Preferences',
    lead: 'How this site looks in your browser. What you choose is kept in this browser and sent nowhere.',
    without:
      'Without JavaScript nothing can be kept: the site is then light or dark as your system is, and its text as large as your browser sets it.',
    theme: { legend: 'Theme', choices: { auto: 'As the system', light: 'Light', dark: 'Dark' } },
    text: { legend: 'Size of text', choices: { auto: 'As the browser sets it', '131%': 'Large', '150%': 'Larger' } },
    slash: { legend: 'Keyboard', label: 'The key / opens the search' },
    unkept: 'This browser keeps nothing for this site: the choice holds until you leave the page.',
  },
  compare: {
    title: 'Two reports side by side',
    short: 'Side by side',
    indexLead: 'Choose two reports, and read what each says to the same questions.',
    pair: (first: string, second: string) => `${first} and ${second}, side by side`,
    description: (first: string, second: string) => `What two reports say to the same questions: ${first}; ${second}.`,
    lead: 'First the questions that both answer, then those that only one of them answers.',
    bothAnswer: (questions: number) => `Both answer ${count(questions, 'question', 'questions')}`,
    onlyAnswers: (outlet: string, questions: number) => `Only ${outlet} answers ${count(questions, 'other', 'others')}`,
    relation: (kinds: QuestionRelation[], reports: number) =>
      `${reports > 2 ? `${String(reports)} reports answer; their answers` : 'The answers'} ${relate(kinds)}.`,
    both: 'Both',
    only: (outlet: string) => `${outlet} alone`,
    none: 'none',
    and: 'and',
    differing: (number: number) => `, reports differ on ${String(number)}`,
    someDiffer: 'some reports differ',
    sameDays: 'Reports of the same week',
    others: 'Other pairs',
    shared: (number: number) => count(number, 'common question', 'common questions'),
    link: (outlet: string) => `Side by side with ${outlet}, of the same week`,
  },
  data: {
    title: 'Data',
    lead: 'The whole record as files, made from the same entries as the pages. Every row has an id and a link to the place where the site shows it.',
    all: 'Everything in one file',
    zip: (bytes: number) => `ZIP, ${kilobytes(bytes)}`,
    package: 'What the CSV files are, for programs (Frictionless Data Package): ',
    files: 'Files',
    table: 'Table',
    rows: 'Rows',
    size: kilobytes,
    fingerprint: (sha256: string) => `SHA-256 ${sha256}`,
    column: 'Column',
    type: 'Type',
    description: 'What it holds',
    types: {
      text: 'text',
      id: 'id',
      url: 'address',
      integer: 'whole number',
      number: 'number',
      day: 'day',
      edtf: 'EDTF date',
      sha256: 'SHA-256',
    },
    listOf: (type: string) => `list: ${type}`,
    empty: 'may be empty',
    unit: (unit: string) => `Unit: ${unit}.`,
    idsOf: 'Ids of the table',
    example: 'One row, read and checked',
    exampleLead: 'A row of the claims as the files have it. Empty columns are left out; words and dates are explained.',
    exampleSays:
      'The row does not say that the statement is true. It says that this speaker is reported to have made it, as of that date; that the record has seen this much of the wording; and what other works have to say. The words themselves stand in the entry at `passage_permalink`.',
    exampleChecks:
      'Whoever holds the text that was read can check the row, here with the text in a file named `text.txt`. The first command prints the fingerprint of the line, which must be the one in `source_sha256`; the second prints that of the whole file, which must be the one in `text_sha256` of the report. On a Mac, write `shasum -a 256` in place of `sha256sum`.',
    exampleFile: 'text.txt',
    commands: 'Commands',
    about: openData,
  },
  coverage: {
    title: 'Coverage',
    lead: 'What the record covers and what it does not, counted: outlets by month, place, kind of speaker and how the reporters were there.',
    all: 'All',
    month: 'Month',
    months: 'Reports by month of publication',
    places: 'Claims by place',
    noPlace: 'Place not stated',
    speakers: 'Claims by who said it',
    access: 'Reports by how the reporters were there',
    gap: (months: number) => `${count(months, 'month', 'months')} without a report`,
    women: 'No woman is named as a speaker in the first five reports.',
  },
  corrections: {
    title: 'Corrections',
    lead: 'Every change of fact in a published entry: what it said, what it says now, why and when.',
    none: 'No entry has been corrected so far.',
    feed: 'Corrections as a feed',
    feedTitle: 'Kharkiv Record: corrections',
    heading: 'Corrected',
    date: 'Corrected on',
    said: 'It said',
    says: 'It says now',
    why: 'Why',
  },
  citation: {
    title: 'Cite',
    titleOf: (work: string) => `Cite: ${work}`,
    description: (work: string) => `How to cite: ${work}`,
    link: 'Cite the entry or the report',
    questionLink: 'Cite this page',
    lead: 'The entry is the record’s, the report is the outlet’s. Cite the entry for what you have read here, and the report only if you have read it.',
    questionLead: 'For one answer cite its claim, or the report it stands in.',
    works: { entry: 'This entry', report: 'The report', question: 'This page' },
    styles: { apa: 'APA', chicago: 'Chicago', dstu: 'DSTU 8302:2015' },
    note: 'Note',
    files: 'Files',
    formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
    hint: {
      before: 'Put the day of your visit in the place of [date] or',
      placeholder: 'ДД.ММ.РРРР',
      after:
        '. The date of a report in square brackets is inferred. These texts are plain and have no italics: set titles in italics where the style asks for it.',
    },
    claims: 'The claims',
    claimsLead: 'Each claim has an address of its own.',
    showClaims: (number: number) => `Show ${count(number, 'claim', 'claims')} as text`,
    genres: { entry: 'Entry about a news report', question: 'Answers of news reports side by side' },
    untitled: '[News report, headline unknown]',
    entryNote: (outlet: string, published: string) =>
      `An entry about a report (${outlet}, ${published}), not the report itself.`,
    questionNote: 'Answers that news reports give to one question, each with its source.',
    published: (date: string) => `Published ${date}.`,
    inferred: 'The date of the report is inferred.',
    consulted: (date: string, condition: string) =>
      `Text read for the record on ${date}: ${condition.charAt(0).toLowerCase()}${condition.slice(1)}.`,
    headline: (basis: string) => `Headline: ${basis}`,
    republished: (publisher: string) => `Republished by ${publisher}`,
    archived: (url: string) => `Archived copy: ${url}`,
    claim: (number: number, statement: string, source: string) =>
      `Kharkiv Record, claim ${String(number)}: ${statement} (${source}; in the words of the record).`,
  },
  references: {
    title: 'References',
    lead: 'The works used to check claims, other than the reports themselves, by publisher, each with a grade and the claims that cite it.',
    grades: (meanings: Record<string, string>) =>
      `The grades: ${Object.entries(meanings)
        .map(([grade, meaning]) => `${grade}, ${meaning}`)
        .join('; ')}.`,
    publisher: (name: string) => (name === 'unknown' ? 'publisher unknown' : name),
    grade: (quality: string) => `Grade: ${quality}`,
    gradeOf: (quality: string, work: string) => `${quality}: how ${work} is graded`,
    read: (date: string) => `Read on ${date}.`,
    uses: 'Cited by ',
    claims: (claims: number) => (claims === 1 ? 'claim' : 'claims'),
    claim: (outlet: string, claim: number) => `${outlet}, claim ${String(claim)}`,
  },
  outlets: {
    title: 'Outlets',
    lead: 'Who published the reports.',
    country: 'Country',
    kinds: { broadcaster: 'Broadcaster', agency: 'News agency', newspaper: 'Newspaper' },
    site: 'Site of the outlet',
    read: 'What text was read',
    heard: 'Who speaks in its claims',
    heardIn: (kind: string, claims: number, all: number) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${String(claims)} of ${count(all, 'claim', 'claims')}`,
  },
  terms: {
    title: 'Terms',
    lead: 'Words of the reports that a reader may want explained, in our own words.',
    status: {
      verified: 'checked against a reference',
      inferred: 'inferred from the reports',
      'general-knowledge': 'general knowledge, not checked',
    },
    ukrainian: 'In Ukrainian:',
    statusLabel: (status: string) => `Definition: ${status}.`,
    printed: (forms: string) => `Printed as ${forms}.`,
  },
  about: { title: 'About', lead: 'How the record is made, and what it promises.', apart: 'On its own page:' },
  notFound: {
    title: 'No such page',
    text: 'Nothing stands at this address. It may have been mistyped, or a page may have moved. What the record holds can be reached from here.',
    search: 'Search the record',
    list: 'All reports',
    reports: 'The newest reports',
  },
  search: {
    ...searchFormWords,
    ...searchWords,
    start: 'Or see all of a kind',
    allOf: {
      article: 'Reports',
      question: 'Questions',
      topic: 'Topics',
      event: 'Events',
      place: 'Places',
      person: 'People',
      outlet: 'Outlets',
      term: 'Terms',
    },
  },
  nameIndex: {
    title: 'Index from A to Z',
    page: (number: number) => `Index, page ${String(number)}`,
    lead: 'Every place, person, term, outlet, topic and question of the record, with the passages that name it. Other spellings and Cyrillic forms say under which name to look.',
    letters: 'Letters',
    also: 'Also ',
    reports: (number: number) => (number === 1 ? 'Report: ' : 'Reports: '),
    see: ', see ',
  },
  kinds: kindWords,
  within: (place: string) => `in ${place}`,
  claimNumber: (number: number) => `Claim ${String(number)}`,
  languages: { en: 'English', ar: 'Arabic', fr: 'French', uk: 'Ukrainian', ru: 'Russian' } as Record<string, string>,
};

/** The shape every edition's words have. */
export type Words = typeof words;
