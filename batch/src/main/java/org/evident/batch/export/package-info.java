/** Makes the files of lists that people ordered. */
package org.evident.batch.export;
