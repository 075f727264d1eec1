package dev.monban.engine.resource;

import dev.monban.engine.value.MappingValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is known of nested blocks whose number is not: some come from a dynamic block over something
 * unknown.
 *
 * @param certain the blocks that there will be
 * @param uncertain what each of those that there may be, any number of times, would hold
 */
public record OpenBlocks(List<MappingValue> certain, List<MappingValue> uncertain) {

  /** Keeps its own copies. */
  public OpenBlocks {
    certain = Collections.unmodifiableList(new ArrayList<>(certain));
    uncertain = Collections.unmodifiableList(new ArrayList<>(uncertain));
  }

  /** These and {@code more}. */
  public OpenBlocks and(OpenBlocks more) {
    List<MappingValue> allCertain = new ArrayList<>(certain);
    allCertain.addAll(more.certain);
    List<MappingValue> allUncertain = new ArrayList<>(uncertain);
    allUncertain.addAll(more.uncertain);
    return new OpenBlocks(allCertain, allUncertain);
  }
}
