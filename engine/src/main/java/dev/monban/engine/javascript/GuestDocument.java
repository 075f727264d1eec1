package dev.monban.engine.javascript;

import dev.monban.engine.value.Origin;
import java.util.List;
import java.util.SortedSet;

/**
 * A value on its way into JavaScript.
 *
 * @param kind whose names count when a member is read that is not there: {@code managed aws_lb}
 * @param text the value as JSON, null in every unknown place
 * @param shape what {@code documents.js} makes of it, as JSON
 * @param reasons why the unknown places are unknown, by the number that the shape gives them
 */
record GuestDocument(String kind, String text, String shape, List<SortedSet<Origin>> reasons) {}
