package dev.monban.engine.testing;

import java.util.List;

/**
 * The test of a policy.
 *
 * @param cases in the order of the file
 * @param alwaysDecided why there is no undecided case; empty when there has to be one
 * @param problems what is wrong with the test itself
 */
record PolicyTest(List<TestCase> cases, String alwaysDecided, List<String> problems) {}
