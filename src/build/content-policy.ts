/** The Content Security Policy of every page; Astro adds the hashes of the styles and scripts of the page. */
export const contentPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ],
  // The search engine compiles WebAssembly.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} satisfies { directives: `${string}-${string} ${string}`[]; scriptDirective: { resources: string[] } };
