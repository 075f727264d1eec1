package dev.monban.engine.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Parts by name, in {@link CodePoints#ORDER}; nobody can change them.
 *
 * <p>A graph holds millions of them, and in arrays they take a fifth of the memory of a tree; the
 * names of many alike objects are one array.
 */
final class NamedParts<V> extends AbstractMap<String, V> implements SortedMap<String, V> {
  private final String[] names;
  private final Object[] parts;

  private NamedParts(String[] names, Object[] parts) {
    this.names = names;
    this.parts = parts;
  }

  /** The same parts as {@code parts} has now. */
  static <V> SortedMap<String, V> copyOf(SortedMap<String, V> parts) {
    return copyOf(parts, Collections.emptySortedMap());
  }

  /** The same, with the names of {@code alike} where they are equal. */
  static <V> SortedMap<String, V> copyOf(SortedMap<String, V> parts, SortedMap<String, ?> alike) {
    if (parts instanceof NamedParts) {
      return parts;
    }
    SortedMap<String, V> sorted = parts;
    if (!CodePoints.ORDER.equals(parts.comparator())) {
      sorted = new TreeMap<>(CodePoints.ORDER);
      sorted.putAll(parts);
    }
    String[] names = sorted.keySet().toArray(String[]::new);
    boolean shared = alike instanceof NamedParts<?> other && Arrays.equals(other.names, names);
    return new NamedParts<>(
        shared ? ((NamedParts<?>) alike).names : names, sorted.values().toArray());
  }

  private int find(@Nullable Object name) {
    return name instanceof String text ? Arrays.binarySearch(names, text, CodePoints.ORDER) : -1;
  }

  @SuppressWarnings("unchecked") // Nothing but parts is put into the array.
  private V part(int index) {
    return (V) parts[index];
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(name) >= 0;
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    int index = find(name);
    return index >= 0 ? part(index) : null;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], part(i));
    }
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Map.Entry<String, V> next() {
      if (next == names.length) {
        throw new NoSuchElementException();
      }
      int at = next++;
      return new SimpleImmutableEntry<>(names[at], part(at));
    }
  }

  @Override
  public Comparator<? super String> comparator() {
    return CodePoints.ORDER;
  }

  @Override
  public SortedMap<String, V> subMap(String from, String to) {
    return range(place(from), place(to));
  }

  @Override
  public SortedMap<String, V> headMap(String to) {
    return range(0, place(to));
  }

  @Override
  public SortedMap<String, V> tailMap(String from) {
    return range(place(from), names.length);
  }

  private int place(String name) {
    int found = find(name);
    return found >= 0 ? found : -found - 1;
  }

  private SortedMap<String, V> range(int from, int to) {
    return new NamedParts<>(
        Arrays.copyOfRange(names, from, to), Arrays.copyOfRange(parts, from, to));
  }

  @Override
  public String firstKey() {
    return key(0);
  }

  @Override
  public String lastKey() {
    return key(names.length - 1);
  }

  private String key(int index) {
    if (names.length == 0) {
      throw new NoSuchElementException();
    }
    return names[index];
  }
}
