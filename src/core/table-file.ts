const BYTE_ORDER_MARK = "\ufeff";

/**
 * Spreadsheets take a text that begins so for a formula: some leave out blanks in front, and some
 * in Japan read wide letters too.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A CSV file as spreadsheets in Japan open it: UTF-8 with BOM, CRLF, every text quoted.
 * A text that would be taken for a formula gets an apostrophe in front.
 */
export function tableFile(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    if (typeof value === "number") return String(value);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return `"${text.replaceAll('"', '""')}"`;
  };
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
