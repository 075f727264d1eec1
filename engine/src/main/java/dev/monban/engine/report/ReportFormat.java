package dev.monban.engine.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a report can be written. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For code scanning services. */
  SARIF;

  /** The writer of this format. */
  public ReportWriter writer(ReportOptions options) {
    return switch (this) {
      case TEXT -> new TextReportWriter(options);
      case JSON -> new JsonReportWriter(options);
      case SARIF -> new SarifReportWriter(options);
    };
  }

  /** The format that users call {@code name}. */
  public static Optional<ReportFormat> find(String name) {
    return Arrays.stream(values()).filter(format -> format.label().equals(name)).findFirst();
  }

  /** As users write it: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, for a message. */
  public static String labels() {
    return Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining(", "));
  }
}
