package dev.monban.engine.provider;

import dev.monban.engine.value.MappingValue;
import java.util.List;

/**
 * What Terraform hands to a provider: an object with a value, often null, for all that a schema
 * names.
 */
record Configured(MappingValue values, List<ShapedBody.SymbolicBlock> symbolicBlocks) {}
