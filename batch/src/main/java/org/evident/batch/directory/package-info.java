/** Brings the people of the directory here, from time to time and when asked. */
package org.evident.batch.directory;
