package dev.monban.engine.configuration;

import dev.monban.engine.hcl.Body;

/** A file of a module: its name and its tree. */
record ConfigurationFile(String name, Body body) {

  /** Whether a file called {@code name} is part of a module. */
  static boolean isPartOfModule(String name) {
    return !stem(name).equals(name)
        && !name.startsWith(".")
        && !name.endsWith("~")
        && !(name.startsWith("#") && name.endsWith("#"));
  }

  /** Whether its blocks change others. */
  boolean isOverride() {
    String stem = stem(name);
    return stem.equals("override") || stem.endsWith("_override");
  }

  /**
   * Whether it is OpenTofu's alone: it then stands in for the file of Terraform that is called
   * alike.
   */
  static boolean isTofu(String name) {
    return name.endsWith(".tofu") || name.endsWith(".tofu.json");
  }

  /** The file of Terraform that an OpenTofu file called {@code name} stands in for. */
  static String replacedBy(String name) {
    return name.replaceFirst("\\.tofu(\\.json)?$", ".tf$1");
  }

  private static String stem(String name) {
    return name.replaceFirst("\\.(tf|tofu)(\\.json)?$", "");
  }
}
