/** The arithmetic of capacity: daily values, trends, back-tests and days to a threshold. */
package org.evident.supply.capacity.rule;
