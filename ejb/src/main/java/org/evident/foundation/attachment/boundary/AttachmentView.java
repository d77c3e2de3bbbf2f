package org.evident.foundation.attachment.boundary;

import java.time.Instant;
import org.evident.foundation.classification.rule.Classification;

/**
 * A file of a record.
 *
 * @param mediaType what it is by its content
 * @param length in bytes
 * @param sha256 its checksum in hexadecimal
 * @param visibleToCustomer whether people of the customer see it too
 * @param author by name, of whoever attached it
 */
public record AttachmentView(
    long id,
    String name,
    String mediaType,
    long length,
    String sha256,
    boolean visibleToCustomer,
    Classification level,
    String author,
    Instant addedAt) {}
