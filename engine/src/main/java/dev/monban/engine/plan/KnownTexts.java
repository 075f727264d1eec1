package dev.monban.engine.plan;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.StringValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The known ids, ARNs and names of a plan's resources: a value with that text refers to them. */
final class KnownTexts {
  /** A text that more resources have than this names none of them. */
  private static final int SHARED = 8;

  private static final List<String> NAMING = List.of("arn", "id", "name", "bucket");
  private static final Pattern UNMISTAKABLE =
      Pattern.compile("arn:[a-z-]+:.+|[a-z]+(?:-[a-z]+)*-(?:[0-9a-f]{8}|[0-9a-f]{17})");

  /** None: for what the provider computes, which refers to nothing. */
  static final KnownTexts NONE = new KnownTexts(List.of());

  private final Map<String, List<ResourceReference>> byText = new HashMap<>();

  KnownTexts(Collection<PlannedResource> resources) {
    for (PlannedResource resource : resources) {
      for (String attribute : NAMING) {
        if (resource.values.get(attribute) instanceof StringValue text && !text.value().isEmpty()) {
          List<ResourceReference> found =
              byText.computeIfAbsent(text.value(), missing -> new ArrayList<>(1));
          if (found.size() <= SHARED) {
            found.add(new ResourceReference(resource.address, AttributePath.of(attribute)));
          }
        }
      }
    }
  }

  /** The values of resources that are {@code text}. */
  List<ResourceReference> find(String text) {
    List<ResourceReference> found = byText.getOrDefault(text, List.of());
    return found.size() > SHARED ? List.of() : found;
  }

  /**
   * Whether {@code text}, as the value of the attribute {@code via}, can only mean {@code
   * reference}: an ARN or a generated id, or an id where the attribute is called like the type
   * ({@code bucket}, {@code role}).
   */
  static boolean isMeant(String text, String via, ResourceReference reference) {
    String attribute = reference.attribute().toString();
    if (!attribute.equals("arn") && !attribute.equals("id")) {
      return false;
    }
    ResourceAddress address = reference.resource();
    return UNMISTAKABLE.matcher(text).matches()
        || address.type().endsWith("_" + via.replaceFirst("_(?:id|name|arn)$", ""));
  }
}
