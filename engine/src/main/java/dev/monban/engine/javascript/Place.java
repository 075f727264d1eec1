package dev.monban.engine.javascript;

import dev.monban.engine.resource.TrailStep;
import dev.monban.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * Where a report points.
 *
 * @param name what stands there, for a reader: an address, {@code var.region}, a path of a root
 *     module
 * @param resource the address, when it is a resource or another block: {@code provider.aws.west},
 *     {@code module.web}, {@code variable.region}, {@code terraform}
 * @param path the way to the value, for telling two findings apart
 */
record Place(
    String name,
    Optional<String> resource,
    String path,
    Optional<SourceRange> range,
    List<TrailStep> trail) {

  /** The whole root module, or the fleet. */
  static final Place NOWHERE = new Place("", Optional.empty(), "", Optional.empty(), List.of());
}
