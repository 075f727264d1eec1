package dev.monban.engine.resource;

import java.util.List;

/** A dependency lock file ({@code .terraform.lock.hcl}). */
public record LockFile(List<LockedProvider> providers) {

  /** A provider's address, its version, its version constraints as written, and its hashes. */
  public record LockedProvider(
      String source, String version, String constraints, List<String> hashes) {}
}
