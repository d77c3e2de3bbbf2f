/** Times what the product promises at 10,000, 100,000 and 1,000,000 incidents; nothing here fails for being slow. */
package org.evident.benchmark;
