/** Bytes that belong to records, stored in pieces so that no side ever holds a whole file. */
package org.evident.foundation.attachment;
