package dev.monban.engine.testing;

import dev.monban.engine.analysis.PolicySelection;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Which policies are to be tested, and with what.
 *
 * @param directory where relative names begin
 * @param packs directories, files or archives with policies
 * @param providerVersions versions that the fixtures are read with, by provider
 * @param providerSchemas files with schemas of further providers
 * @param jobs how many policies are tested at a time
 * @param coverage whether it is watched which lines of the policies run
 */
public record TestRequest(
    Path directory,
    List<Path> packs,
    PolicySelection selection,
    SortedMap<String, String> providerVersions,
    List<String> providerSchemas,
    int jobs,
    boolean coverage) {}
