/**
 * Texts that are written once and sent often.
 *
 * <ul>
 *   <li><b>TXT-1</b> A text shall have places for known facts of the record only, and be filled without any further logic.
 *   <li><b>TXT-2</b> A text of a team shall be changed by its members only, and one for all by incident managers.
 * </ul>
 */
package org.evident.resolution.answer;
