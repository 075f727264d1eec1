/**
 * What helps the authors of policies beside the test kit: the first files of a policy, its page,
 * and declarations of the resource types for editors.
 *
 * <p>Texts come in and go out; it writes no files.
 */
@NullMarked
package dev.monban.engine.authoring;

import org.jspecify.annotations.NullMarked;
