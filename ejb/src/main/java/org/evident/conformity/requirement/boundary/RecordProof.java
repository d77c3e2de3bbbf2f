package org.evident.conformity.requirement.boundary;

/**
 * What a record says of a requirement it is evidence for.
 *
 * @param requirement the identifier of the requirement
 * @param sentence what that asks for
 * @param failed the key of what the record lacks, null where it meets the requirement
 */
public record RecordProof(String requirement, String sentence, String failed) {}
