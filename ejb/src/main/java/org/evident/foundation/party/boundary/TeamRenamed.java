package org.evident.foundation.party.boundary;

/** A team is called otherwise from now on; whoever keeps its name with records of their own takes the new one over. */
public record TeamRenamed(String before, String after) {}
