package dev.monban.engine.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything that a run depends on.
 *
 * @param inputs directories, files, or {@code -}, as the user named them
 * @param settings how they are to be read
 * @param packs policies beside the built-in ones
 * @param fleetComplete whether the inputs are the whole fleet, so that what is in none of them does
 *     not exist
 * @param jobs how many policies may run at a time
 */
public record AnalysisRequest(
    List<String> inputs,
    InputSettings settings,
    List<Path> packs,
    PolicySelection selection,
    ParameterSettings parameters,
    boolean fleetComplete,
    int jobs) {}
