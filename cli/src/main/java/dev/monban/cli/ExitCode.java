package dev.monban.cli;

/** What the process tells its caller; scripts rely on the numbers. */
public enum ExitCode {
  /** Nothing that gates. */
  OK(0),
  /** Something gates. */
  GATED(1),
  /** It could not be carried out: wrong usage, a broken policy, an input that cannot be read. */
  INCOMPLETE(2),
  /** A defect in Monban. */
  DEFECT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The process's exit code. */
  public int number() {
    return number;
  }
}
