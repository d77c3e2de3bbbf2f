package org.evident.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that snapshots of earlier formats did not have: it is left out while it is empty, so that the bytes of those
 * snapshots, and with them their fingerprints, stay what they were (NUM-8).
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Later {}
