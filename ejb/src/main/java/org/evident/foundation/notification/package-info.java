/**
 * Tells people what they are to know: in the application and by mail, each in their own language. It knows events only,
 * never the process they come from. What is to be told is written in the transaction of what happened, so that neither is
 * there without the other; a mail is sent at least once, always under the same message id.
 */
package org.evident.foundation.notification;
