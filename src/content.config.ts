import { defineCollection } from 'astro:content';
import { contentLoader, essayLoader } from './loaders/collection.ts';
import { aboutSchema } from './schemas/about.ts';
import { articleSchema } from './schemas/article.ts';
import { claimsSchema } from './schemas/claim.ts';
import { correctionSchema } from './schemas/correction.ts';
import { eventSchema } from './schemas/event.ts';
import { outletSchema } from './schemas/outlet.ts';
import { personSchema } from './schemas/person.ts';
import { placeSchema } from './schemas/place.ts';
import { questionSchema } from './schemas/question.ts';
import { referenceSchema } from './schemas/reference.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

/** The collections of the record, one folder of content each. */
export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema }),
  claims: defineCollection({ loader: contentLoader('claims'), schema: claimsSchema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: questionSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  topics: defineCollection({ loader: essayLoader('topics'), schema: topicSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  people: defineCollection({ loader: contentLoader('people'), schema: personSchema }),
  outlets: defineCollection({ loader: contentLoader('outlets'), schema: outletSchema }),
  terms: defineCollection({ loader: contentLoader('terms'), schema: termSchema }),
  references: defineCollection({ loader: contentLoader('references'), schema: referenceSchema }),
  corrections: defineCollection({ loader: contentLoader('corrections'), schema: correctionSchema }),
  about: defineCollection({ loader: essayLoader('about'), schema: aboutSchema }),
};
