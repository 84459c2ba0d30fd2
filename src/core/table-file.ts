const BYTE_ORDER_MARK = "\ufeff";

/**
 * Spreadsheets take a text that begins so for a formula: some leave out blanks in front, and some
 * in Japan read wide letters too.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Spreadsheets make a date of "1-2", "4.1.2" and "11/26"; a day of ours may be one. */
const DATE = /^\s*[0-9０-９]+(?:[.\-/:．－／：][0-9０-９]+){1,2}\s*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isMistaken = (text: string) => FORMULA.test(text) || (DATE.test(text) && !DAY.test(text));

/**
 * A CSV file as spreadsheets in Japan open it: UTF-8 with BOM, CRLF, every text quoted.
 * A text that would be taken for a formula, or wrongly for a date, gets an apostrophe in front.
 */
export function tableFile(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    if (typeof value === "number") return String(value);
    const text = isMistaken(value) ? `'${value}` : value;
    return `"${text.replaceAll('"', '""')}"`;
  };
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
