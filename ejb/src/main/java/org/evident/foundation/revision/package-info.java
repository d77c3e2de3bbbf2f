/** How often a record has changed, so that nobody overwrites what they have not seen (REC-2). */
package org.evident.foundation.revision;
