package dev.monban.engine.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Terraform's version constraints: {@code ~> 5.0, != 5.3}; all terms have to hold.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/version-constraints">Version
 *     Constraints</a>
 */
public record VersionConstraint(List<Term> terms) {

  /** Allows every release. */
  public static final VersionConstraint ANY = new VersionConstraint(List.of());

  private static final int BEYOND = 999_999;
  private static final Pattern FORM =
      Pattern.compile("\\s*(=|!=|>=|<=|>|<|~>|)\\s*([^\\s=!<>~]+)\\s*");

  /** Keeps its own copy. */
  public VersionConstraint {
    terms = Collections.unmodifiableList(new ArrayList<>(terms));
  }

  /** One comparison with a version. */
  public record Term(Operator operator, SemanticVersion version) {

    /** A prerelease is only allowed by a term that names that very version. */
    boolean allows(SemanticVersion candidate) {
      if (candidate.isPrerelease()
          && operator != Operator.EQUAL
          && operator != Operator.NOT_EQUAL) {
        return false;
      }
      int order = candidate.compareTo(version);
      return switch (operator) {
        case EQUAL -> order == 0;
        case NOT_EQUAL -> order != 0;
        case GREATER -> order > 0;
        case GREATER_OR_EQUAL -> order >= 0;
        case LESS -> order < 0;
        case LESS_OR_EQUAL -> order <= 0;
        case PESSIMISTIC -> order >= 0 && candidate.compareNumbers(version, fixedNumbers()) == 0;
      };
    }

    /** {@code ~> 5.1.2} fixes 5.1, {@code ~> 5.1} and {@code ~> 5} fix 5. */
    private int fixedNumbers() {
      return Math.max(1, version.numbers().size() - 1);
    }

    @Override
    public String toString() {
      return operator.symbol + " " + version;
    }
  }

  /** How a version is compared. */
  public enum Operator {
    /** {@code =}, or nothing. */
    EQUAL("="),
    /** {@code !=}. */
    NOT_EQUAL("!="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code ~>}: only the last number written may grow. */
    PESSIMISTIC("~>");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    private static Operator of(String symbol) {
      for (Operator operator : values()) {
        if (operator.symbol.equals(symbol)) {
          return operator;
        }
      }
      return EQUAL;
    }
  }

  /** Reads a constraint; empty if {@code text} is none. An empty text allows everything. */
  public static Optional<VersionConstraint> parse(String text) {
    if (text.isBlank()) {
      return Optional.of(ANY);
    }
    List<Term> terms = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = FORM.matcher(part);
      Optional<SemanticVersion> version =
          matcher.matches() ? SemanticVersion.parse(matcher.group(2)) : Optional.empty();
      if (version.isEmpty()) {
        return Optional.empty();
      }
      terms.add(new Term(Operator.of(matcher.group(1)), version.get()));
    }
    return Optional.of(new VersionConstraint(terms));
  }

  /** Whether {@code version} fulfils every term. */
  public boolean allows(SemanticVersion version) {
    return terms.stream().allMatch(term -> term.allows(version));
  }

  /** Whether there may be a version with this major number that fulfils every term. */
  public boolean allowsSomeOf(int major) {
    List<SemanticVersion> samples = new ArrayList<>();
    samples.add(SemanticVersion.release(major, 0, 0));
    samples.add(SemanticVersion.release(major, BEYOND, BEYOND));
    for (Term term : terms) {
      SemanticVersion edge = term.version();
      samples.add(edge);
      samples.add(SemanticVersion.release(edge.major(), edge.minor(), edge.patch() + 1));
      samples.add(SemanticVersion.release(edge.major(), edge.minor(), edge.patch() - 1));
      samples.add(SemanticVersion.release(edge.major(), edge.minor() - 1, BEYOND));
    }
    return samples.stream().anyMatch(sample -> sample.major() == major && allows(sample));
  }

  /** What fulfils both. */
  public VersionConstraint and(VersionConstraint other) {
    List<Term> both = new ArrayList<>(terms);
    both.addAll(other.terms);
    return new VersionConstraint(both);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    terms.forEach(term -> text.append(text.isEmpty() ? "" : ", ").append(term));
    return text.toString();
  }
}
