/** Indexes for the search what was there before it. */
package org.evident.batch.search;
