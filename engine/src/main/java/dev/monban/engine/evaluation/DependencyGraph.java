package dev.monban.engine.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What waits for what, by the names that Terraform gives them; finds who waits for itself. */
final class DependencyGraph {
  private final Map<String, Set<String>> dependencies = new LinkedHashMap<>();

  /** Says that there is {@code name}. */
  void add(String name) {
    dependencies.computeIfAbsent(name, absent -> new LinkedHashSet<>());
  }

  /** Says that {@code name} waits for {@code other}, which may be added later, or never. */
  void add(String name, String other) {
    dependencies.computeIfAbsent(name, absent -> new LinkedHashSet<>()).add(other);
  }

  /** The groups of two and more that wait for each other, each sorted, and the lone ones. */
  List<Set<String>> cycles() {
    return new Search().cycles();
  }

  /** Tarjan's search for strongly connected components, without recursion. */
  private final class Search {
    private final List<String> names = new ArrayList<>(dependencies.keySet());
    private final int[][] next = new int[names.size()][];
    private final int[] order = new int[names.size()];
    private final int[] lowest = new int[names.size()];
    private final boolean[] waiting = new boolean[names.size()];
    private final int[] at = new int[names.size()];
    private final IntStack path = new IntStack(names.size());
    private final IntStack component = new IntStack(names.size());
    private final List<Set<String>> found = new ArrayList<>();
    private int visited;

    private List<Set<String>> cycles() {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      names.forEach(name -> numbers.put(name, numbers.size()));
      int number = 0;
      for (Set<String> targets : dependencies.values()) {
        next[number++] =
            targets.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      }
      for (int i = 0; i < names.size(); i++) {
        if (order[i] == 0) {
          visit(i);
        }
      }
      return found;
    }

    private void visit(int start) {
      enter(start);
      while (!path.isEmpty()) {
        int node = path.top();
        if (at[node] < next[node].length) {
          int other = next[node][at[node]++];
          if (order[other] == 0) {
            enter(other);
          } else if (waiting[other]) {
            lowest[node] = Math.min(lowest[node], order[other]);
          }
        } else {
          path.pop();
          if (!path.isEmpty()) {
            lowest[path.top()] = Math.min(lowest[path.top()], lowest[node]);
          }
          if (lowest[node] == order[node]) {
            leave(node);
          }
        }
      }
    }

    private void enter(int node) {
      order[node] = lowest[node] = ++visited;
      waiting[node] = true;
      component.push(node);
      path.push(node);
    }

    private void leave(int node) {
      Set<String> members = new TreeSet<>();
      int member;
      do {
        member = component.pop();
        waiting[member] = false;
        members.add(names.get(member));
      } while (member != node);
      if (members.size() > 1 || Arrays.stream(next[node]).anyMatch(other -> other == node)) {
        found.add(members);
      }
    }
  }

  private static final class IntStack {
    private final int[] elements;
    private int size;

    IntStack(int most) {
      elements = new int[most];
    }

    boolean isEmpty() {
      return size == 0;
    }

    void push(int element) {
      elements[size++] = element;
    }

    int pop() {
      return elements[--size];
    }

    int top() {
      return elements[size - 1];
    }
  }
}
