/** What load balancers ask. */
package org.evident.web.health;
