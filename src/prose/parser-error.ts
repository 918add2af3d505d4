/**
 * Say what the parser could not read: the line in the body, from 1, and a sentence without places in the body, hints that do not hold here,
 * and the name of the parser's rule.
 */
export function readParserError(error: unknown): { line: number; message: string } {
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = Number(/(?:^|\D)(\d+):\d+/u.exec(said)?.[1] ?? 1);
  const message = said.replace(/^\d+:\d+: |\s*\(\d+:\d+\)|\s*\((?:note:|mdx-).*$/gu, '');
  const sentence = /[.!?]$/u.test(message) ? message : `${message}.`;
  return {
    line,
    message: `The text cannot be read: ${sentence} Close every element you open, and write "{" or "<" as words.`,
  };
}
