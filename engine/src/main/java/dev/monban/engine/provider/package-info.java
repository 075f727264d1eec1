/**
 * What providers know: schemas of their resources, defaults, the shape a plan gives to what was
 * written, and the data sources that need nobody to be asked.
 *
 * <p>Schemas are data, read on demand from resources of this package. May not use the network, and
 * knows neither HCL nor where a value came from.
 */
@NullMarked
package dev.monban.engine.provider;

import org.jspecify.annotations.NullMarked;
