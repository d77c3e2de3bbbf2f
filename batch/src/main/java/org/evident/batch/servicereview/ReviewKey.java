package org.evident.batch.servicereview;

import java.io.Serializable;

/** One service of one customer. */
record ReviewKey(long customer, long service) implements Serializable {}
