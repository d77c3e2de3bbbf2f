/** Tells open pages which records changed meanwhile, and who else has them open: names are pushed, never data. */
package org.evident.web.live;
