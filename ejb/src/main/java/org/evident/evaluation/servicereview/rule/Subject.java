package org.evident.evaluation.servicereview.rule;

/** A customer or service by its number and the name it had in the period. */
public record Subject(String number, String name) {}
