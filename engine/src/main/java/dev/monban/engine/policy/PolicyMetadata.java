package dev.monban.engine.policy;

import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.address.ResourceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a policy says of itself; contract.md's {@code policies list} prints it.
 *
 * @param id in kebab-case, equal to its file's name
 * @param title the desired state as a sentence without period
 * @param provider {@code aws}, {@code google}, {@code azurerm}, or {@code any}
 * @param service what it is about, such as {@code elb}
 * @param types resource types; {@code *} for every type, {@code data.aws_ami} for a data source;
 *     empty when the check is not about types
 * @param sets the named sets it belongs to, such as {@code recommended}; {@code all} holds every
 *     policy
 * @param equivalents ids of the same question in other tools, by tool
 * @param frameworks requirements it serves, by framework
 * @param docs the name of its page
 */
public record PolicyMetadata(
    String id,
    String title,
    PolicySeverity severity,
    String description,
    String remediation,
    String provider,
    String service,
    CheckKind check,
    List<String> types,
    List<String> sets,
    List<String> tags,
    List<String> aliases,
    Optional<String> deprecated,
    SortedMap<String, PolicyParameter> parameters,
    SortedMap<String, List<String>> equivalents,
    SortedMap<String, List<String>> frameworks,
    List<String> references,
    Optional<String> since,
    String docs) {
  private static final String DATA = "data.";

  /** The same with other severity, sets and parameters. */
  public PolicyMetadata with(
      PolicySeverity other, List<String> others, SortedMap<String, PolicyParameter> given) {
    return new PolicyMetadata(
        id,
        title,
        other,
        description,
        remediation,
        provider,
        service,
        check,
        types,
        others,
        tags,
        aliases,
        deprecated,
        given,
        equivalents,
        frameworks,
        references,
        since,
        docs);
  }

  /** Whether the policy is to judge what stands at {@code address}. */
  public boolean asksFor(ResourceAddress address) {
    return switch (address.mode()) {
      case MANAGED -> types.contains("*") || types.contains(address.type());
      case DATA -> types.contains(DATA + address.type());
      case EPHEMERAL -> false;
    };
  }

  /** Those of {@code types}, written as in the metadata, that are of {@code mode}; by name. */
  public static List<String> types(List<String> types, ResourceMode mode) {
    List<String> found = new ArrayList<>();
    for (String type : types) {
      boolean data = type.startsWith(DATA);
      if (mode == (data ? ResourceMode.DATA : ResourceMode.MANAGED)) {
        found.add(data ? type.substring(DATA.length()) : type);
      }
    }
    return found;
  }
}
