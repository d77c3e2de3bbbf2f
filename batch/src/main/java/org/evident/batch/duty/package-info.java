/** Lets duties come round. */
package org.evident.batch.duty;
