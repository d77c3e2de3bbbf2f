/** How much waits for somebody, in each room where something can, counted in one statement (experience.md, "My work"). */
package org.evident.foundation.waiting;
