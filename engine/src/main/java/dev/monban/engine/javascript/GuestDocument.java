package dev.monban.engine.javascript;

import dev.monban.engine.value.Origin;
import java.util.List;
import java.util.SortedSet;

/**
 * A value that JavaScript is given whole, as text: quick for what is read to its end.
 *
 * @param kind whose names count when a member is read that is not there: {@code managed aws_lb}
 * @param path the names that lead to it from there, joined by dots
 * @param text the value as JSON, null in every unknown place
 * @param shape what {@code documents.js} makes of it, as JSON
 * @param reasons why the unknown places are unknown, by the number that the shape gives them
 * @param sort {@code UNKNOWN} when all of it is
 */
record GuestDocument(
    String kind, String path, String text, String shape, List<SortedSet<Origin>> reasons, Sort sort)
    implements GuestHandle.Named {}
