package dev.monban.engine.hcl;

/** A piece of a template. */
public sealed interface TemplatePart extends Node
    permits TemplateText, Interpolation, IfDirective, ForDirective {}
