package dev.monban.engine.hcl;

/** What a body holds. */
public sealed interface BodyItem extends Node permits Attribute, Block {}
