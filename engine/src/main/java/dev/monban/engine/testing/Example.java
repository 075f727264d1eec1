package dev.monban.engine.testing;

/**
 * A case of a test as documentation shows it.
 *
 * @param name the case's name
 * @param language of the text: {@code hcl} or {@code json}
 * @param text without the indentation that the test gives it; with its markers
 */
public record Example(String name, String language, String text) {}
