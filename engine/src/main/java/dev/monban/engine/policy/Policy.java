package dev.monban.engine.policy;

/** A policy that has been read; its runner knows how to run it. */
public interface Policy {

  /** What it says of itself. */
  PolicyMetadata metadata();
}
