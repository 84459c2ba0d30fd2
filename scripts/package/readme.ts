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

どれも同じ順に進めます。(1) \`lms-check-scorm12.zip\` を登録して開く。(2) 一度閉じて、もう一度開き、どれも○かを見る（「なくても動く」とあるものは×でもよい）。(3) ゲームの zip を登録する。zip は解凍せず、名前もそのままで入れてください。

**learningBOX**：使えるのは SCORM 1.2 です。

1. 教材を作る画面で「SCORM」を選ぶ。
2. \`…-scorm12.zip\` をアップロードし、名前をつけて保存する。
3. 受講者として開き、「保存して終了」のあと、成績に「未完了」と出るかを見る。表示は「別ウィンドウ」でも「同じ画面」でもかまいません。

**Moodle**：標準で使えるのは SCORM 1.2 です。

1. コースを「編集モード」にし、「活動またはリソースを追加する」→「SCORMパッケージ」。
2. \`…-scorm12.zip\` を「パッケージファイル」に入れる。
3. 「評定方法」は「最高評点」、「受験回数」は「受験制限なし」、「複数回受験時の評点」は「最高評点」、「新しい受験を強制する」は「No」。
4. 「活動完了」の条件は、ステータスが「完了」（合格点を決めたときは「合格」）。

終わったあとにもう一度記録するには、開く画面で「新しい受験を開始する」を選びます。選ばないと Moodle は見直しとして開き、結果は変わりません。

**ほかのLMS**

1. 「SCORM 1.2」の教材を登録する画面に、\`…-scorm12.zip\` をそのまま入れる。
2. 受講の回数に上限があれば、なくすか多くする。続きから始めるときも1回と数えるLMSがあります。
3. ファイルの数や大きさに上限があるときは、1か所ずつのものを使う。

**cmi5**：コースを登録する画面に \`…-cmi5.zip\` を入れます。\`all\` には、全部を通す単元と、場所ごとの単元が入っています。

## LMSに伝わるもの

- 状態：遊んでいるあいだは「未完了」、入っている場所をすべて終えると「完了」。合格点（\`--pass 70\`）を決めたときだけ「合格・不合格」がつきます。
- 点数：場所ごとの最高点の平均（0～100）。まだの場所は0点です。
- 途中の記録：ほかの端末で開いても、同じところから続きます。
- 答えと5つの分野の成績：LMSに入れるところがあれば。
- 「もし～なら」に書いた自分の言葉と、修了証の名前は送りません。

## LRSへ直接送る（LMSなし）

\`npm run package -- web --lrs https://lrs.example.com\` で作った \`web\` を置き、次のアドレスで開きます。鍵はアドレスに入るので、配る相手ごとに作り、期限をつけてください。パッケージには入りません。値はどれも、URL用に変換（パーセントエンコーディング）します。LRS には、\`web\` を置いたアドレスからの通信（CORS）を許しておきます。

\`index.html?endpoint=https%3A%2F%2Flrs.example.com%2Fxapi%2F&auth=Basic%20…&actor=%7B%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Fexample.com%22%2C%22name%22%3A%221234%22%7D%7D\`

\`actor\` の中身は \`{"account":{"homePage":"https://example.com","name":"1234"}}\`（\`name\` は人ごとに変える）です。ほかに \`activity_id\`（教材のID）と \`registration\` もつけられます。
`,
  en: `# Mamore: which package to take

| Where it is used | What to take |
| --- | --- |
| A learning platform (LMS) that says SCORM | first upload \`lms-check-scorm12.zip\`; if all is ○, \`…-scorm12.zip\` |
| Where SCORM 2004 is wanted | \`lms-check-scorm2004.zip\`, then \`…-scorm2004.zip\` |
| An LMS or LRS that knows cmi5 | \`…-cmi5.zip\` |
| A web server of your own | what is in the folder \`web\` (see \`SERVER.txt\`) |
| A shared folder, a USB stick | \`….html\`, by double click |

\`all\` holds all places, the others one each. When in doubt, begin with SCORM 1.2 of one place.

## How to upload

The order is always the same. (1) Upload \`lms-check-scorm12.zip\` and open it. (2) Close it, open it again, and see that all is ○ (what says “works without” may be ×). (3) Upload the zip of the game. Give zips as they are: not unpacked, not renamed.

**learningBOX** takes SCORM 1.2.

1. Where content is created, choose SCORM.
2. Upload \`…-scorm12.zip\`, give it a name and save.
3. Open it as a learner, press “Save and finish”, and see that the results say incomplete. A window of its own and the same page both work.

**Moodle** takes SCORM 1.2 out of the box.

1. Turn editing on in the course, then “Add an activity or resource”, “SCORM package”.
2. Put \`…-scorm12.zip\` into “Package file”.
3. “Grading method”: “Highest grade”. “Number of attempts”: “Unlimited attempts”. “Attempts grading”: “Highest attempt”. “Force new attempt”: “No”.
4. Completion: require status “Completed” (“Passed” where you set a pass mark).

To record again after the end, tick “Start a new attempt” when opening it. Otherwise Moodle opens it for review and the result stays.

**Any other LMS**

1. Where it asks for SCORM 1.2 content, give it \`…-scorm12.zip\` as it is.
2. If it limits how often it may be opened, lift that: some count going on as one more.
3. If it limits size or number of files, take the packages of one place.

**cmi5**: import \`…-cmi5.zip\` as a course. \`all\` has one unit for all places and one for each.

## What the LMS is told

- Status: incomplete while playing, completed when every place in the package is finished. Passed and failed only with a pass mark (\`--pass 70\`).
- Score: the mean of the best scores of the places, 0 to 100; a place not played counts 0.
- Progress: on another computer, too, a visit goes on at the same step.
- Answers, and results of the five groups of measures, where the LMS has room for them.
- Words of the player's own and the name on the certificate are not sent.

## Straight to an LRS, without an LMS

Put the \`web\` folder made by \`npm run package -- web --lrs https://lrs.example.com\` on your server and open it as below. The key is in the address: make one for each group, and let it expire. It is never in a package. Percent-encode every value, and let the LRS accept requests (CORS) from the address where \`web\` lies.

\`index.html?endpoint=https%3A%2F%2Flrs.example.com%2Fxapi%2F&auth=Basic%20…&actor=%7B%22account%22%3A%7B%22homePage%22%3A%22https%3A%2F%2Fexample.com%22%2C%22name%22%3A%221234%22%7D%7D\`

\`actor\` holds \`{"account":{"homePage":"https://example.com","name":"1234"}}\`, with another \`name\` for each person. \`activity_id\` and \`registration\` may be added.
`,
};
