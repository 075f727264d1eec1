package dev.monban.engine.testing;

import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where in the file of a test a case and the lines of its fixture stand.
 *
 * @param name the case's name; empty where it is not written as one literal
 * @param fixtures the fixtures that are written as one literal, by the root module's path or the
 *     file's
 */
record CasePlaces(Optional<SourceRange> name, SortedMap<String, WrittenText> fixtures) {

  /** Nothing is known. */
  static final CasePlaces NOWHERE = new CasePlaces(Optional.empty(), Collections.emptySortedMap());

  /** Looks for {@code test} in {@code file}, whose literals are {@code literals}. */
  static CasePlaces find(SourceFile file, List<WrittenText> literals, TestCase test) {
    for (int i = 0; i < literals.size(); i++) {
      if (literals.get(i).text().equals(test.name())) {
        SortedMap<String, WrittenText> fixtures = fixtures(literals, i + 1, test);
        if (fixtures.size() == test.texts().size()) {
          return new CasePlaces(Optional.of(literals.get(i).range()), fixtures);
        }
      }
    }
    return new CasePlaces(key(file, literals, test.name()), Collections.emptySortedMap());
  }

  private static SortedMap<String, WrittenText> fixtures(
      List<WrittenText> literals, int start, TestCase test) {
    SortedMap<String, WrittenText> fixtures = new TreeMap<>();
    test.texts()
        .forEach(
            (root, source) ->
                literals.stream()
                    .skip(start)
                    .filter(literal -> literal.text().equals(source))
                    .findFirst()
                    .ifPresent(literal -> fixtures.put(root, literal)));
    return fixtures;
  }

  /** A name that is one word can stand without quotes. */
  private static Optional<SourceRange> key(
      SourceFile file, List<WrittenText> literals, String name) {
    Optional<SourceRange> quoted =
        literals.stream()
            .filter(literal -> literal.text().equals(name))
            .map(WrittenText::range)
            .findFirst();
    int bare = file.text().indexOf(name + ":");
    return quoted.or(
        () -> bare < 0 ? Optional.empty() : Optional.of(file.range(bare, bare + name.length())));
  }

  /** How a reader finds {@code line} of the fixture of {@code root}; 0 is the whole of it. */
  String line(String root, int line) {
    WrittenText fixture = fixtures.get(root);
    if (fixture != null && line > 0) {
      SourceRange range = fixture.line(line);
      return range.file().path() + ":" + range.startPosition().line();
    }
    String module = root.isEmpty() || root.equals(TestCase.ROOT) ? "" : root + ", ";
    return name.map(range -> range.file().path() + ":" + range.startPosition().line() + ", ")
            .orElse("")
        + module
        + (line == 0 ? "as a whole" : "line " + line);
  }

  /** What stands in {@code line} of the fixture of {@code root}. */
  String text(String root, int line) {
    WrittenText fixture = fixtures.get(root);
    return fixture == null || line == 0 ? "" : fixture.line(line).text().strip();
  }
}
