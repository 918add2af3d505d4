declare module '@adobe/structured-data-validator' {
  /** Checks extracted structured data by the rules of search engines; gives what is wrong. */
  export default class Validator {
    validate(data: unknown): Promise<{ issueMessage: string; severity: string }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  /** Extracts structured data from HTML, by its type. */
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean });
    parse(html: string): { jsonld: Partial<Record<string, Record<string, unknown>[]>> };
  }
}
