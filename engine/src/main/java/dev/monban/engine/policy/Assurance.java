package dev.monban.engine.policy;

import java.util.List;
import java.util.SortedMap;

/**
 * What a run did not look at, so that silence is not taken for safety.
 *
 * @param unreadModules modules whose text could not be read
 * @param typesWithoutPolicy resource types of the input that no policy asks about, with how many
 *     resources there are
 * @param policiesWithoutMatch policies that found nothing to judge
 * @param notForThisInput policies that need something this kind of input does not have
 */
public record Assurance(
    List<String> unreadModules,
    SortedMap<String, Integer> typesWithoutPolicy,
    List<String> policiesWithoutMatch,
    List<String> notForThisInput,
    List<String> unusedWaivers) {}
