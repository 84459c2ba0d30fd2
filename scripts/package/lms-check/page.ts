/** The page of the check; in both languages, because whoever runs an LMS may read either. */
export const checkPage = (version: "1.2" | "2004") => `<!doctype html>
<html lang="ja" data-scorm="${version}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>LMS check (SCORM ${version})</title>
    <link rel="stylesheet" href="check.css">
  </head>
  <body>
    <h1>LMSの確認 / LMS check – SCORM ${version}</h1>
    <p lang="ja">「まもれ！うちの会社」を入れる前に、このLMSで何ができるかを確かめます。○ならそのまま使えます。×は使えません。一度閉じて、もう一度開くと、続きから始められるかも分かります。</p>
    <p lang="en">Tells what this LMS can do, before the game is uploaded. ○ means it can be used, × that it cannot. Close this once and open it again to learn whether a visit goes on where the last one stopped.</p>
    <ul id="findings"></ul>
    <script src="check.js"></script>
  </body>
</html>
`;

export const checkSheet = `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 sans-serif; color: #16305e; }
h1 { font-size: 1.375rem; }
ul { padding: 0; list-style: none; }
li { margin: 0.5rem 0; padding: 0.5rem 1rem; border-left: 0.375rem solid; background: #f2f7fc; }
li p { margin: 0; }
li [lang="en"] { font-size: 0.9375rem; }
.good { border-color: #16794a; }
.bad { border-color: #b3261e; }
.open { border-color: #5f6b7d; }
`;
