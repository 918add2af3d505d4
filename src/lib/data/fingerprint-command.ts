/**
 * Write the shell command that prints the fingerprint of a line as claims carry it: SHA-256 of the line in NFC, white space collapsed.
 * @param line Number of the line, from 1.
 * @param file Name of the text in the current folder.
 */
export function fingerprintCommand(line: number, file: string): string {
  const normalise = String.raw`$_ = NFC($_); s/[\s\x{FEFF}]+/ /g; s/^ | $//g`;
  return `sed -n ${String(line)}p ${file} | perl -CS -MUnicode::Normalize -pe '${normalise}' | sha256sum`;
}
