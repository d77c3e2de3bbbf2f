/** Measures a month's reviews, service by service and then customer by customer, restartable at any point. */
package org.evident.batch.servicereview;
