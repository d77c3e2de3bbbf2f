/**
 * People as the organisation's directory (LDAP, Active Directory) knows them: it proves their passwords, and from time to time
 * they are brought here as they are there. Who has no directory brings people by file.
 *
 * <ul>
 *   <li><b>DIR-1</b> An empty or failed answer of the directory changes nothing and disables nobody; a group that was not
 *       found takes no role away.
 *   <li><b>DIR-2</b> One run disables or takes roles from no more than a tenth (or what the deployment sets) of the people
 *       of the directory, one at least; if it were more, it does so to nobody and says it.
 *   <li><b>DIR-3</b> A person who was made known here is left as they are, unless login and e-mail address are the same
 *       there; two entries with one login are both left out. Whoever an administrator ended stays ended.
 *   <li><b>DIR-4</b> Roles that groups give come and go with membership, also by groups in groups; roles given here stay.
 *   <li><b>DIR-5</b> A password of the directory is proved there each time, never kept, and changed there only; an empty one
 *       proves nothing.
 *   <li><b>DIR-6</b> While the directory does not answer, its people are told so; others sign in as ever.
 *   <li><b>DIR-7</b> People are brought here only where the deployment says where its directory is.
 *   <li><b>DIR-8</b> A group is called by its name in the directory.
 *   <li><b>DIR-9</b> A file of people is taken in as a whole or not at all. An unknown login joins, without a password here;
 *       of a known one, what differs is corrected, what the file does not say stays, and customer and roles are given on
 *       their page only. The same file again changes nothing.
 *   <li><b>DIR-10</b> Entries whose key is a placeholder or that of another one are left alone, since two people would become one.
 *   <li><b>DIR-11</b> An address in a file has one at sign between a name and a host, and no blanks.
 *   <li><b>DIR-12</b> Whose login the directory changes stays the same person by the key of the entry: what they reported,
 *       wrote and were given is theirs under the new login, the history keeps the old one, and nobody else of the directory
 *       gets that.
 * </ul>
 */
package org.evident.foundation.directory;
