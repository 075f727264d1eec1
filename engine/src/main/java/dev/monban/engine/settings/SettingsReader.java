package dev.monban.engine.settings;

import dev.monban.engine.diagnostic.Diagnosed;
import dev.monban.engine.diagnostic.Diagnostic;
import dev.monban.engine.source.SourceFile;
import dev.monban.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a settings file: one YAML document of plain nodes, whose top is a mapping. */
public final class SettingsReader {
  private static final int MAXIMUM_DEPTH = 50;
  private static final String CODE = "settings-invalid";
  private static final String SUMMARY = "Invalid settings";

  private final SourceFile file;
  private final Iterator<Event> events;
  private final CodePointOffsets offsets;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int depth;

  private SettingsReader(SourceFile file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
    this.offsets = new CodePointOffsets(file.text());
  }

  /** The settings in {@code file}; empty where it says nothing, or cannot be read. */
  public static Diagnosed<Setting.Mapping> read(SourceFile file) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file.path()).build();
    SettingsReader reader =
        new SettingsReader(file, new Parse(settings).parseString(file.text()).iterator());
    try {
      return new Diagnosed<>(reader.document(), reader.diagnostics);
    } catch (MarkedYamlEngineException syntax) {
      reader.problem(
          "This is no YAML: " + syntax.getProblem() + ".",
          syntax.getProblemMark().map(reader::place).orElseGet(() -> file.range(0, 0)));
    } catch (YamlEngineException failure) {
      reader.problem("This is no YAML: " + failure.getMessage() + ".", file.range(0, 0));
    } catch (TooDeep tooDeep) {
      reader.problem("It is nested too deeply.", tooDeep.range);
    }
    return new Diagnosed<>(reader.nothing(), reader.diagnostics);
  }

  /** Ends the reading of a text that nobody writes by hand. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient SourceRange range;

    private TooDeep(SourceRange range) {
      this.range = range;
    }
  }

  private Setting.Mapping nothing() {
    return new Setting.Mapping(new LinkedHashMap<>(), file.range(0, 0));
  }

  private Setting.Mapping document() {
    events.next();
    Event start = events.next();
    if (start.getEventId() != Event.ID.DocumentStart) {
      return nothing();
    }
    Setting top = node(events.next());
    events.next();
    Event next = events.next();
    if (next.getEventId() == Event.ID.DocumentStart) {
      problem("One document is read; here begins another.", range(next));
    }
    if (top instanceof Setting.Mapping mapping) {
      return mapping;
    }
    if (!(top instanceof Setting.Scalar scalar && scalar.isNull())) {
      problem("Options are expected, each as NAME: VALUE.", top.range());
    }
    return nothing();
  }

  private Setting node(Event event) {
    if (depth == MAXIMUM_DEPTH) {
      throw new TooDeep(range(event));
    }
    depth++;
    try {
      if (event instanceof MappingStartEvent) {
        return mapping(event);
      }
      if (event instanceof SequenceStartEvent) {
        return sequence(event);
      }
      return scalar(event);
    } finally {
      depth--;
    }
  }

  private Setting scalar(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return new Setting.Scalar(
          scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, range(event));
    }
    if (event instanceof AliasEvent) {
      problem("Aliases are not read here: write the value itself.", range(event));
    }
    return new Setting.Scalar("", false, range(event));
  }

  private Setting sequence(Event start) {
    List<Setting> elements = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      elements.add(node(event));
    }
    return new Setting.Sequence(elements, range(start).to(range(event)));
  }

  private Setting mapping(Event start) {
    Map<String, Setting.Member> members = new LinkedHashMap<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Setting key = node(event);
      Setting value = node(events.next());
      if (!(key instanceof Setting.Scalar name)) {
        problem("A name is expected here.", key.range());
      } else if (members.containsKey(name.text())) {
        problem("\"" + name.text() + "\" is set twice.", key.range());
      } else {
        members.put(name.text(), new Setting.Member(key.range(), value));
      }
    }
    return new Setting.Mapping(members, range(start).to(range(event)));
  }

  private void problem(String sentence, SourceRange range) {
    diagnostics.add(Diagnostic.error(CODE, SUMMARY, sentence, range));
  }

  private SourceRange range(Event event) {
    int start = offset(event.getStartMark());
    return file.range(start, Math.max(start, offset(event.getEndMark())));
  }

  private SourceRange place(Mark mark) {
    int start = offset(Optional.of(mark));
    return file.range(start, Math.min(file.text().length(), start + 1));
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(place -> offsets.of(place.getIndex())).orElse(0);
  }
}
