package dev.monban.engine.resource;

import java.util.Optional;

/**
 * What lies at fixed places in the repository around a root module.
 *
 * @param dependencyBot the text of its configuration (Dependabot, Renovate); empty when there is
 *     none
 * @param codeOwners the text of {@code CODEOWNERS}
 */
public record RepositoryFacts(Optional<String> dependencyBot, Optional<String> codeOwners) {}
