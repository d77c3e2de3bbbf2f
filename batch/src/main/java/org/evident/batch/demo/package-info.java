/** Makes the demo organisation while people are already signing in. */
package org.evident.batch.demo;
