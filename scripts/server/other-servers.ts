import { policyAsHeader } from "../content-security.ts";
import { fileTypes } from "./file-types.ts";

const YEAR_SECONDS = 31_536_000;
const bare = (type: string) => type.replace(/;.*$/, "");

/** Headers that every file gets. */
const headers = [
  ["Content-Security-Policy", policyAsHeader],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
] as const;

const quoted = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** For IIS. A type that the server knows already may not be told twice, so each is removed first. */
export function webConfig(): string {
  const types = fileTypes.flatMap(({ ending, type }) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${quoted(type)}" />`,
  ]);
  const told = headers.flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${quoted(value)}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <remove value="index.html" />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${told.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** For Apache, where the folder may say so (AllowOverride FileInfo Indexes). */
export function htaccess(): string {
  return `DirectoryIndex index.html
<IfModule mod_mime.c>
${fileTypes.map(({ ending, type }) => `  AddType "${type}" ${ending}`).join("\n")}
</IfModule>
<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n")}
  Header set Cache-Control "no-cache"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header set Cache-Control "public, max-age=${YEAR_SECONDS}, immutable"
  </If>
</IfModule>
`;
}

/** For nginx, inside a \`server\` block; its list of types has no place for parameters. */
export function nginxLocation(): string {
  const types = fileTypes.map(({ ending, type }) => `    ${bare(type)} ${ending.slice(1)};`);
  const told = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const place = (cache: string) => `${told.join("\n")}\n  add_header Cache-Control "${cache}";`;
  return `location /mamore/ {
  types {
${types.join("\n")}
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain;
  index index.html;
  gzip_static on;
${place("no-cache")}
}
location /mamore/assets/ {
  types {
${types.join("\n")}
  }
  charset utf-8;
  charset_types text/css text/javascript;
  gzip_static on;
${place(`public, max-age=${YEAR_SECONDS}, immutable`)}
}
`;
}

/** What whoever keeps the web server has to know, for Japanese and English readers. */
export function serverNotes(): string {
  const types = fileTypes
    .map(({ ending, type }) => `  ${ending.padEnd(7)}${bare(type)}`)
    .join("\n");
  const told = headers.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  return `まもれ！うちの会社 / Mamore
For whoever keeps the web server (English below)

【置き方】
このフォルダの中身を、そのままウェブサーバーに置いてください。下の階層のフォルダでも動きます。
index.html をダブルクリックして開くことはできません（ブラウザーが、ファイルからの読みこみを止めます）。
名前が「.」で始まる .htaccess も、忘れずに写してください。

  IIS     web.config がこの中にあります。ほかの設定はいりません。
  Apache  .htaccess がこの中にあります（AllowOverride FileInfo Indexes が必要です）。
  nginx   この文書の終わりにある location を、server の中に写してください。

【ファイルの種類】
サーバーが次の種類を知らないと、絵や音が届きません（古い IIS の .webp など）。
${types}

【ヘッダー】
${told}
Cache-Control は、ファイルの種類ごとに次のようにしてください。
  assets の中      public, max-age=${YEAR_SECONDS}, immutable（中身が変わると名前も変わります）
  ほかのファイル   no-cache（とくに sw.js と index.html。覚えさせると、新しい版が届きません）
https のアドレスなら、ゲームは端末に残り、つながっていなくても遊べます（http では残りません）。

.br と .gz は、同じ名前のファイルを小さくしたものです。使わないサーバーでは、消してもかまいません。

--------------------------------------------------------------------------------
Put what is in this folder on a web server as it is; a sub-folder will do.
Opening index.html by a double click does not work: browsers do not let a page load parts from files.
Remember to copy .htaccess too; its name begins with a full stop.

  IIS     web.config is here; nothing else has to be set.
  Apache  .htaccess is here (it needs AllowOverride FileInfo Indexes).
  nginx   copy the locations at the end of this text into the server block.

A server that does not know the file types above does not send pictures or sounds (.webp on an older IIS).
The headers above are recommended, and Cache-Control by the kind of file:
  in assets      public, max-age=${YEAR_SECONDS}, immutable (their names change with their content)
  all others     no-cache (above all sw.js and index.html: kept, they would hide a newer version)
At an https address the game stays on the device and can be played without a connection; over http it does not.
.br and .gz are the same files, packed; where the server does not use them they may be deleted.

--------------------------------------------------------------------------------
nginx:

${nginxLocation()}`;
}
