/** Takes mails out of the organisation's mailbox, in the background. */
package org.evident.batch.mailbox;
