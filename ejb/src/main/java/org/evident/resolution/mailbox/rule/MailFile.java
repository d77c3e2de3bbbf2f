package org.evident.resolution.mailbox.rule;

/**
 * A file that came with a mail.
 *
 * @param name as the sender's system has it
 * @param bytes what is in it; nobody else holds or changes it
 */
public record MailFile(String name, byte[] bytes) {}
