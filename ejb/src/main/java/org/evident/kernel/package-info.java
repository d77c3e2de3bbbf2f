/** The ground floor: what at least three processes share, in pure Java. */
package org.evident.kernel;
