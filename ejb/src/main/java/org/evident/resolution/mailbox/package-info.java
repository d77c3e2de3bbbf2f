/**
 * What people write to the organisation's address: it becomes an incident or an answer on one, or is kept for the service
 * desk to decide. Nothing received is lost, no mail counts twice, and nothing that a machine sent is answered.
 *
 * <ul>
 *   <li><b>MBX-1</b> a mail is taken in once, by its Message-ID, in one transaction with what becomes of it
 *   <li><b>MBX-2</b> what this system, another machine or a list sent is ignored, and answered by nobody
 *   <li><b>MBX-3</b> what is done in somebody's name is done for the one active person with the address, and where a mail
 *       server is named whose word is needed, on its word only
 *   <li><b>MBX-4</b> of one sender no more mails are taken in within an hour than are set
 *   <li><b>MBX-5</b> an answer goes where the mail it answers came from, or else to the record its subject names: without the
 *       text it quotes, and only if its sender sees that record; on one that is over it becomes a new one that follows, and on
 *       one that was the same as another it is passed on to that
 *   <li><b>MBX-6</b> a new report is about the service that is set, from the instant the mail server took it; without such a
 *       service, or of somebody who speaks for no one customer, it waits
 *   <li><b>MBX-7</b> the service desk decides once on each mail that waits
 *   <li><b>MBX-8</b> what somebody answers who may write notes on the record becomes a note only staff read, as do the files with
 *       it, and changes nothing else; a mail never says anything to a customer in the provider's name
 *   <li><b>MBX-9</b> a mail of more than 1,000 parts, more than 50 files, or more than 20 parts in one another is kept unread
 * </ul>
 */
package org.evident.resolution.mailbox;
