declare module 'edtf' {
  /** A parsed EDTF value; `min` and `max` are milliseconds since 1970 in UTC, infinite where an interval is open. */
  export interface EdtfValue {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): EdtfValue;
}
