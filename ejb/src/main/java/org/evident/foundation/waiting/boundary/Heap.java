package org.evident.foundation.waiting.boundary;

import java.util.List;

/**
 * What of one kind waits for somebody, as a query that finds a row for each.
 *
 * @param key names it among the heaps, and on pages
 * @param sql made of constants only, with a place for each of the values
 * @param values what fills the places
 */
public record Heap(String key, String sql, List<Object> values) {}
