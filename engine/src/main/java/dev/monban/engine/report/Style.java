package dev.monban.engine.report;

/** The few ways in which a terminal sets text apart. */
public enum Style {
  /** What the eye shall find. */
  BOLD("1"),
  /** What it may pass over. */
  FAINT("2"),
  /** What is wrong. */
  RED("31"),
  /** What is well. */
  GREEN("32"),
  /** What asks for a look. */
  YELLOW("33"),
  /** What names something. */
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@code text} in this style when {@code color}, else as it is. */
  public String apply(String text, boolean color) {
    return color && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
