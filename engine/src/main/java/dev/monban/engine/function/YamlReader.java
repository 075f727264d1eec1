package dev.monban.engine.function;

import dev.monban.engine.value.CodePoints;
import dev.monban.engine.value.Conversion;
import dev.monban.engine.value.GoQuote;
import dev.monban.engine.value.LimitExceededException;
import dev.monban.engine.value.MappingValue;
import dev.monban.engine.value.SequenceValue;
import dev.monban.engine.value.StringValue;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.TypeNames;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Puts a value together from the events of a YAML parser. */
final class YamlReader {
  private static final int MAXIMUM_DEPTH = 500;
  private static final String TAG = "tag:yaml.org,2002:";

  private final Arguments arguments;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int size;
  private int depth;

  /** What an anchor stands for, and how many values it is: an alias counts for all of them. */
  private record Anchored(Value value, int size) {}

  YamlReader(Arguments arguments, Iterator<Event> events) {
    this.arguments = arguments;
    this.events = events;
  }

  Value read() {
    events.next();
    Event start = events.next();
    if (!(start instanceof DocumentStartEvent)) {
      throw arguments.failure("on line 1, column 1: missing start of document");
    }
    Value value = readNode(events.next());
    events.next();
    if (events.next() instanceof DocumentStartEvent) {
      throw arguments.failure("on line 1, column 1: unexpected extra content after value");
    }
    return value;
  }

  private Value readNode(Event event) {
    if (event instanceof AliasEvent alias) {
      return readAlias(alias.getAlias().getValue());
    }
    Optional<String> anchor =
        event instanceof NodeEvent node ? node.getAnchor().map(Anchor::getValue) : Optional.empty();
    anchor.ifPresent(open::add);
    int before = size;
    count(1);
    if (++depth > MAXIMUM_DEPTH) {
      throw new LimitExceededException(
          "A YAML text is nested deeper than " + MAXIMUM_DEPTH + " levels.");
    }
    Value value =
        event instanceof ScalarEvent scalar
            ? YamlScalar.resolve(arguments, scalar)
            : event instanceof MappingStartEvent mapping
                ? readMapping(mapping)
                : readSequence((SequenceStartEvent) event);
    depth--;
    anchor.ifPresent(
        name -> {
          open.remove(name);
          anchors.put(name, new Anchored(value, size - before));
        });
    return value;
  }

  private void count(int more) {
    Limits.checkElements((long) size + more, arguments.context());
    size += more;
  }

  private Value readAlias(String name) {
    if (open.contains(name)) {
      throw arguments.failure(
          "cannot refer to anchor " + GoQuote.quote(name) + " from inside its own definition");
    }
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw arguments.failure("reference to undefined anchor " + GoQuote.quote(name));
    }
    count(anchored.size());
    return anchored.value();
  }

  private Value readSequence(SequenceStartEvent start) {
    checkTag("sequence", "seq", start.getTag());
    List<Value> elements = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      elements.add(readNode(event));
      event = events.next();
    }
    return Value.tuple(elements);
  }

  private void checkTag(String kind, String wanted, Optional<String> tag) {
    if (tag.isPresent() && !tag.get().equals(TAG + wanted)) {
      throw arguments.failure("can't interpret " + kind + " as " + tag.get());
    }
  }

  private Value readMapping(MappingStartEvent start) {
    checkTag("mapping", "map", start.getTag());
    SortedMap<String, Value> attributes = new TreeMap<>(CodePoints.ORDER);
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (!(event instanceof ScalarEvent key)) {
        throw arguments.failure("only strings are allowed as mapping keys");
      }
      if (isMerge(key)) {
        merge(readNode(events.next()), attributes, "");
      } else {
        String name = readKey(key);
        attributes.put(name, readNode(events.next()));
      }
      event = events.next();
    }
    return Value.object(attributes);
  }

  private static boolean isMerge(ScalarEvent key) {
    return key.getTag().map(tag -> tag.equals(TAG + "merge")).orElse(key.getValue().equals("<<"));
  }

  private String readKey(ScalarEvent key) {
    Value resolved = YamlScalar.resolve(arguments, key);
    if (resolved.isNull()) {
      throw arguments.failure("mapping key cannot be null");
    }
    return Conversion.convert(resolved, Type.STRING) instanceof StringValue name
        ? name.value()
        : "";
  }

  private void merge(Value value, SortedMap<String, Value> attributes, String from) {
    if (value instanceof MappingValue mapping) {
      attributes.putAll(mapping.attributes());
    } else if (value instanceof SequenceValue sequence && from.isEmpty()) {
      sequence.elements().forEach(element -> merge(element, attributes, " (from sequence)"));
    } else {
      throw arguments.failure(
          "cannot merge " + TypeNames.of(value.type()) + from + " into mapping");
    }
  }
}
