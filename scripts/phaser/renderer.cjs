// All that BatchHandler wants of phaser/src/renderer, which brings every shader along.
module.exports = { Events: require("phaser-src/renderer/events") };
