package org.evident.foundation.attachment.boundary;

/**
 * A file that somebody may read.
 *
 * @param content the key of its bytes
 */
public record OpenedFile(AttachmentView view, long content) {}
