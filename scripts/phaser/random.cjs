// All that the engine's own modules want of phaser/src/math as a whole; Config fills in RND.
module.exports = {
  RND: null,
  RandomDataGenerator: require("phaser-src/math/random-data-generator/RandomDataGenerator"),
};
