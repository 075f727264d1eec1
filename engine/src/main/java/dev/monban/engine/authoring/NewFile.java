package dev.monban.engine.authoring;

/** A file to be written. */
public record NewFile(String name, String text) {}
