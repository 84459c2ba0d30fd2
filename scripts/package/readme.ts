import type { Locale } from "../../src/core/locale.ts";

/** What stands beside the packages: which to take, and how it gets onto a platform. */
export const readmes: Readonly<Record<Locale, string>> = {
  ja: `# まもれ！うちの会社：どれを使うか

| 使うところ | 使うもの |
| --- | --- |
| 学習システム（LMS）で、SCORM と言われたら | まず \`lms-check-scorm12.zip\` を登録して確かめ、よければ \`…-scorm12.zip\` |
| SCORM 2004 を使いたいとき | \`lms-check-scorm2004.zip\` で確かめ、よければ \`…-scorm2004.zip\` |
| cmi5 に対応した LMS・LRS | \`…-cmi5.zip\` |
| 自社のWebサーバー | \`web\` フォルダーの中身を置く（\`SERVER.txt\` をご覧ください） |
| 共有フォルダー、USBメモリー | \`….html\` を置いて、ダブルクリック |

\`all\` は全部の場所が入ったもの、ほかは1か所だけのものです。迷ったら、1か所の SCORM 1.2 から始めてください。

## 登録のしかた

**learningBOX**：「コンテンツ作成」→「SCORM」を選び、zip をそのまま登録します。解凍はしないでください。表示のしかたは「別ウィンドウ」でも「同じ画面」でも動きます。

**Moodle**：コースで「編集モード」にし、「活動またはリソースを追加する」→「SCORMパッケージ」。zip を入れ、「評定方法」は「最高評点」、「受験回数」は「無制限」、「前回の受験から続ける」に当たる設定は初めのままにします。修了の条件は「完了」（合格点を決めたときは「合格」）です。

**ほかのLMS**：「SCORM 1.2 の zip を登録する」という画面に、zip をそのまま入れます。ファイルの数や大きさに上限があるときは、1か所ずつのものを使ってください。

## LMSに伝わるもの

- 状態：遊んでいるあいだは「未完了」、入っている場所をすべて終えると「完了」。合格点（\`--pass 70\`）を決めたときだけ「合格・不合格」がつきます。
- 点数：場所ごとの最高点の平均（0～100）。まだの場所は0点です。
- 途中の記録：ほかの端末で開いても、同じところから続きます。
- 答えと5つの分野の成績：LMSに入れるところがあれば。
- 「もし～なら」に書いた自分の言葉と、修了証の名前は送りません。

## LRSへ直接送る（LMSなし）

\`npm run package -- web --lrs https://lrs.example.com\` で作った \`web\` を置き、次のアドレスで開きます。鍵はアドレスに入るので、配る相手ごとに作り、期限をつけてください。パッケージには入りません。

\`index.html?endpoint=https://lrs.example.com/xapi/&auth=Basic%20…&actor={"account":{"homePage":"https://example.com","name":"1234"}}\`
`,
  en: `# Mamore: which package to take

| Where it is used | What to take |
| --- | --- |
| A learning platform (LMS) that says SCORM | first upload \`lms-check-scorm12.zip\`; if it is content, \`…-scorm12.zip\` |
| Where SCORM 2004 is wanted | \`lms-check-scorm2004.zip\`, then \`…-scorm2004.zip\` |
| An LMS or LRS that knows cmi5 | \`…-cmi5.zip\` |
| A web server of your own | what is in the folder \`web\` (see \`SERVER.txt\`) |
| A shared folder, a USB stick | \`….html\`, by double click |

\`all\` holds all places, the others one each. When in doubt, begin with SCORM 1.2 of one place.

## How to upload

**learningBOX**: choose SCORM when creating content and upload the zip as it is, not unpacked. It works in a window of its own and in the same page.

**Moodle**: turn editing on, add an activity, SCORM package. Upload the zip; grading method “highest grade”, attempts “unlimited”; leave how attempts go on as it is. Completion is by status “completed” (“passed” where you set a pass mark).

**Any other LMS**: where it asks for a SCORM 1.2 zip, give it the zip as it is. If it limits size or number of files, take the packages of one place.

## What the LMS is told

- Status: incomplete while playing, completed when every place in the package is finished. Passed and failed only with a pass mark (\`--pass 70\`).
- Score: the mean of the best scores of the places, 0 to 100; a place not played counts 0.
- Progress: on another computer, too, a visit goes on at the same step.
- Answers, and results of the five groups of measures, where the LMS has room for them.
- Words of the player's own and the name on the certificate are not sent.

## Straight to an LRS, without an LMS

Put the \`web\` folder made by \`npm run package -- web --lrs https://lrs.example.com\` on your server and open it as below. The key is in the address: make one for each group, and let it expire. It is never in a package.

\`index.html?endpoint=https://lrs.example.com/xapi/&auth=Basic%20…&actor={"account":{"homePage":"https://example.com","name":"1234"}}\`
`,
};
