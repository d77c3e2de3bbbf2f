/** How records reach the database: migrations, instants, and statements over many rows. */
package org.evident.foundation.storage;
