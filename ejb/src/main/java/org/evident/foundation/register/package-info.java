/**
 * Keeps simple records of capabilities whose process is not in the system yet: entered one by one or in bulk, corrected and withdrawn, never deleted.
 *
 * <ul>
 *   <li><b>GEN-3</b> A record shall be corrected or withdrawn with a reason, and never be deleted.
 *   <li><b>GEN-4</b> A needed text shall have three visible characters and be no placeholder.
 *   <li><b>GEN-5</b> What has happened shall not lie in the future nor before what it follows.
 *   <li><b>PTY-10</b> Who may write a kind of record shall write those of the services and customers the role reaches, and of no others.
 * </ul>
 */
package org.evident.foundation.register;
