package dev.monban.engine.policy;

/** One input of a run and how many resources it has. */
public record ReportedInput(String path, InputKind kind, int resources) {}
