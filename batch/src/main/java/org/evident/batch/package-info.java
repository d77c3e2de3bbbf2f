/** What runs by the clock or in bulk; it holds no rule, it comes in by the doors. */
package org.evident.batch;
