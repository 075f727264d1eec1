/**
 * Reads Terraform into one resource graph and runs policies over it. The packages below say what
 * each part does and may not do; no type lives here.
 */
@NullMarked
package dev.monban.engine;

import org.jspecify.annotations.NullMarked;
