/**
 * The other words that say what a word says and that an engine which takes regular endings off does not find by it: irregular forms, nouns of
 * verbs and adjectives, numbers as figures and as words.
 * @param word In lower case.
 * @example relativesOf('rebuilding') // ['rebuilt']
 */
export function relativesOf(word: string): string[] {
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
  return familyOf(word) ?? familyOf(rest)?.map((member) => prefix + member) ?? [];
}

/** Prefixes with which verbs keep their irregular forms. */
const PREFIXED = /^(re|with|over|under|out|up|for|fore|be|un|mis)(.{3,})$/u;

const FAMILIES = (
  'bear bore borne born,beat beaten,begin began begun,blow blew blown,' +
  'break broke broken,bring brought,build built,buy bought,choose chose chosen choice,come came,' +
  'deal dealt,dig dug,draw drew drawn,drive drove driven,eat ate eaten,fall fell fallen,feed fed food,' +
  'feel felt,fight fought,find found,fly flew flown,flee fled flight,get got,give gave given,go went gone,' +
  'grow grew grown growth,hear heard,hide hid hidden,hold held,keep kept,know knew known knowledge,' +
  'lead led,learn learnt,leave left,light lit,lose lost loss,make made,mean meant,meet met,pay paid,' +
  'rise rose risen,run ran,say said,see saw seen sight,seek sought,sell sold sale,send sent,shake shook shaken,' +
  'shoot shot,show shown,sink sank sunk sunken,sit sat,sleep slept,speak spoke spoken speech,' +
  'spend spent,stand stood,steal stole stolen theft,strike struck,' +
  'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,' +
  'wear wore worn,win won,write wrote written,die died dying dead death,live life lives alive,' +
  'child children,man men,woman women,person people,half halves,' +
  'believe belief,prove proof,defend defence,destroy destruction,explode explosion,invade invasion,occupy occupation,decide decision,save safe safety,' +
  'bury burial,weigh weight,strong strength,long length,deep depth,free freedom,' +
  'hungry hunger,angry anger,' +
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,twenty 20,thirty 30,forty 40,fifty 50,' +
  'first 1st,second 2nd,third 3rd,fourth 4th,fifth 5th,sixth 6th,seventh 7th,eighth 8th,ninth 9th,tenth 10th'
)
  .split(',')
  .map((family) => family.split(' '));

/** The family of a word, or of what is left of it without a regular ending; without the word itself. */
function familyOf(word: string): string[] | undefined {
  const bases = [word, ...ENDINGS.flatMap(([ending, put]) => (ending.test(word) ? [word.replace(ending, put)] : []))];
  const family = FAMILIES.find((members) => members.some((member) => bases.includes(member)));
  return family?.filter((member) => !bases.includes(member));
}

/** Regular endings, and what stood in their place: dies, digging, making. */
const ENDINGS: [RegExp, string][] = [
  [/e?s$/u, ''],
  [/s$/u, ''],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
  [/(.)\1ing$/u, '$1'],
  [/ies$/u, 'y'],
  [/ied$/u, 'y'],
  [/ed$/u, ''],
  [/d$/u, ''],
];
