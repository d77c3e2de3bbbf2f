package org.evident.foundation.attachment.boundary;

import org.evident.foundation.classification.rule.Classification;

/**
 * What is said about a file that is to be attached.
 *
 * @param name as the sender's system has it
 * @param visibleToCustomer whether people of the customer see it too
 * @param level how confidential it is, null for internal
 */
public record NewFile(String name, boolean visibleToCustomer, Classification level) {}
