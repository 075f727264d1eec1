package dev.monban.engine.plan;

import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan or state holds, before it is settled where its values come from. */
final class Contents {
  final List<PlannedResource> resources = new ArrayList<>();
  final List<PlannedChange> changes = new ArrayList<>();

  /** The outputs of the root module. */
  final Map<String, Value> outputs = new LinkedHashMap<>();

  /** Why there may be resources that it does not hold. */
  final List<String> deferred = new ArrayList<>();
}
