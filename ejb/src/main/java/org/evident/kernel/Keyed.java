package org.evident.kernel;

/**
 * A record with the key that pages of it are asked for by.
 *
 * @param <T> what is shown of it
 */
public record Keyed<T>(long id, T shown) {}
