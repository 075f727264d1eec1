package dev.monban.engine.javascript;

import dev.monban.engine.policy.PolicySeverity;
import dev.monban.engine.source.SourceRange;
import dev.monban.engine.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pack says of itself in {@code monban-pack.yaml}; what it names need not exist.
 *
 * @param name under which other packs import its modules
 * @param members the policies that it puts into sets
 * @param overrides what it changes of policies, its own or others
 */
public record PackManifest(
    Optional<Name> name, List<SetMember> members, List<PolicyOverride> overrides) {

  /** Its file name, at the top of the pack. */
  public static final String FILE = "monban-pack.yaml";

  /** Keeps its own copies. */
  public PackManifest {
    members = List.copyOf(members);
    overrides = List.copyOf(overrides);
  }

  /**
   * A name.
   *
   * @param range where it is written
   */
  public record Name(String text, SourceRange range) {}

  /** A policy that is put into a set. */
  public record SetMember(String set, Name policy) {}

  /**
   * What is changed of a policy.
   *
   * @param parameters the new defaults, by the name of the parameter
   */
  public record PolicyOverride(
      Name policy, Optional<PolicySeverity> severity, Map<String, Parameter> parameters) {
    /** Keeps its own copy. */
    public PolicyOverride {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }

  /**
   * The new default of a parameter.
   *
   * @param name where the name is written
   */
  public record Parameter(Value value, SourceRange name) {}
}
