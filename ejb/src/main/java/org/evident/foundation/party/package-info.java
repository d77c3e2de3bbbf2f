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
 *   <li><b>PTY-7</b> Whom a trusted provider vouches for is let in only as the one active person known
 *       here, with the roles assigned here.
 *   <li><b>PTY-8</b> Nobody ends their own account.
 *   <li><b>PTY-9</b> A role is in force from its first day until the day it ends, once the person has
 *       taken it over.
 *   <li><b>PTY-10</b> A role limited to a service, customer or team reaches nothing else.
 *   <li><b>PTY-11</b> A role ends after it begins, and never in the past.
 *   <li><b>PTY-12</b> There is always an administrator.
 *   <li><b>PTY-13</b> A limit has an amount and a currency, or neither.
 *   <li><b>PTY-14</b> A row of the matrix names decision, role and at least one approver.
 *   <li><b>PTY-15</b> A lost password is replaced by a one-time one that must be changed, and only while the account goes on.
 *   <li><b>PTY-16</b> Where a provider vouches for people, a password proves nobody but administrators,
 *       and those only if the deployment keeps that way open.
 *   <li><b>PTY-17</b> A network many wrong passwords came from waits ten minutes, whoever they were tried on.
 *   <li><b>PTY-18</b> Name and address of somebody a directory knows are changed in the directory.
 *   <li><b>PTY-19</b> People of a customer are in no team of the provider.
 *   <li><b>PTY-20</b> An account that has ended goes on with a new one-time password and without its tokens, unless its person was
 *       forgotten.
 *   <li><b>PTY-21</b> A customer or service leaves only when no agreement about it goes on and none of its incidents is open.
 *   <li><b>PTY-22</b> For what has left nothing new is reported or agreed.
 *   <li><b>PTY-23</b> Exactly one organisation is the own one: the first made known, until another takes its place.
 *   <li><b>PTY-24</b> A group of users belongs to one customer, and whom it names are active people of that customer.
 *   <li><b>PTY-25</b> The business contact of a customer is an active person of it.
 *   <li><b>PTY-26</b> A group is at least as large as the number of people it names.
 *   <li><b>PTY-27</b> Roles of one person that duties are to be separated between are shown where roles are given and to those
 *       who look after them; what one person may not do in both is refused record by record (SOD-7).
 *   <li><b>PTY-28</b> A one-time password for a lost one is good for fifteen minutes, the first one of an account for three days.
 *   <li><b>PTY-29</b> Somebody comes in from their first day to their last, and no more; once that is over the account ends by
 *       itself.
 *   <li><b>PTY-30</b> Whoever is away has somebody decide for them from a first day to a last one, and no day more; the deputy is
 *       told when it begins, decides by their own authority, and the trail names both.
 *   <li><b>PTY-31</b> A deputy has no deputy meanwhile: what is delegated goes neither on to another nor round in a circle.
 *   <li><b>PTY-32</b> One has one deputy at a time.
 *   <li><b>LEAD-3</b> Whoever decides holds a role the matrix of authority names, with a limit that is
 *       not below the amount.
 *   <li><b>SOD-6</b> An administrator who changed rules approves nothing on the same day.
 * </ul>
 */
package org.evident.foundation.party;
