package org.evident.web.common;

/** A step by name, with the key of the reason why it cannot be taken now, or null. */
public record Step(String name, String whyNot) {}
