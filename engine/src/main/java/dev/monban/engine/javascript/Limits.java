package dev.monban.engine.javascript;

/**
 * What one call of a policy may cost.
 *
 * @param statements the most statements a call may run
 * @param milliseconds the most time of the processor a call may take, or of the clock four times
 *     that
 * @param bytes the most memory a call may allocate
 * @param microsecondsPerResource what a call may take longer for each resource of the input
 * @param bytesPerResource what a call may allocate more for each resource of the input
 * @param graceMilliseconds how long a policy that is told to stop may take to do so
 * @param messageLength the most characters of a report's message
 * @param reports the most reports of a call
 * @param factsLength the most characters of the facts of one root module
 */
public record Limits(
    long statements,
    long milliseconds,
    long bytes,
    long microsecondsPerResource,
    long bytesPerResource,
    long graceMilliseconds,
    int messageLength,
    int reports,
    int factsLength) {

  /** Far more than a policy needs, far less than a build waits for. */
  public static final Limits DEFAULT =
      new Limits(10_000_000, 1_500, 256L << 20, 500, 64 << 10, 400, 4_000, 1_000, 64 << 10);

  /** The same for an input with so many resources. */
  Limits scaled(int resources) {
    return new Limits(
        statements,
        milliseconds + microsecondsPerResource * resources / 1_000,
        bytes + bytesPerResource * resources,
        microsecondsPerResource,
        bytesPerResource,
        graceMilliseconds,
        messageLength,
        reports,
        factsLength);
  }
}
