/** What can be seen from inside the container only: a test archive of its own stands beside the application. */
package org.evident.container;
