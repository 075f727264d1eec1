package dev.monban.engine;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages of the engine from the lowest layer to the highest. */
final class Layers {

  private static final String ENGINE = "dev.monban.engine.";

  private static final List<List<String>> LAYERS =
      List.of(
          List.of("source", "address", "json"),
          List.of("diagnostic", "value"),
          List.of("resource"),
          List.of("hcl", "function", "provider", "policy", "settings"),
          List.of("configuration", "plan", "javascript", "report"),
          List.of("evaluation"),
          List.of("analysis"),
          List.of("testing", "authoring"));

  private Layers() {}

  /** The patterns of all packages that have a layer. */
  static String[] packages() {
    return LAYERS.stream()
        .flatMap(List::stream)
        .map(name -> ENGINE + name + "..")
        .toArray(String[]::new);
  }

  /** Holds when a class depends on its own layer and lower ones alone. */
  static ArchCondition<JavaClass> importDownOrSideways() {
    return new ArchCondition<>("import from their own layer or a lower one") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          if (layer(dependency.getTargetClass()) > layer(origin)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** From 0; what is not the engine's lies below everything. */
  private static int layer(JavaClass type) {
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      if (LAYERS.get(layer).contains(topPackage(type))) {
        return layer;
      }
    }
    return -1;
  }

  private static String topPackage(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ENGINE) ? name.substring(ENGINE.length()).split("\\.", 2)[0] : "";
  }
}
