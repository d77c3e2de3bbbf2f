/**
 * Who people are, what they may do, and how they prove it.
 *
 * <ul>
 *   <li><b>ACC-1</b> A step is taken by those who hold a role for it, and by nobody else.
 *   <li><b>PTY-1</b> A sign-in is refused after five wrong passwords in a row for fifteen minutes.
 *   <li><b>PTY-2</b> A password has at least twelve characters and is not the login.
 *   <li><b>PTY-3</b> A token is stored as a hash only, does no more than its person and scopes allow, and ends at
 *       its date or when revoked.
 *   <li><b>PTY-4</b> A new password is not the old one.
 * </ul>
 */
package org.evident.foundation.party;
