/** Foretells metrics, each night and when somebody asks for it. */
package org.evident.batch.capacity;
