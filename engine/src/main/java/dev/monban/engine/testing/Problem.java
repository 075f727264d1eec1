package dev.monban.engine.testing;

/**
 * Something that is wrong with a fixture: it has to be without mistakes.
 *
 * @param root the path of the root module
 * @param line in its main file, from 1; 0 for what has no place there
 */
record Problem(String root, int line, String text) {

  /** A problem of the case as a whole. */
  static Problem of(String text) {
    return new Problem(TestCase.ROOT, 0, text);
  }
}
