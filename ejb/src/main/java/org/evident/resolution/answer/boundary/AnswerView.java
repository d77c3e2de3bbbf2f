package org.evident.resolution.answer.boundary;

/**
 * A text to send.
 *
 * @param team whose it is, null where it is for all
 * @param mine whether the caller may change it
 * @param version how often it was changed, to be given back with a change
 */
public record AnswerView(
    String number, String team, String title, String text, boolean mine, long version) {}
