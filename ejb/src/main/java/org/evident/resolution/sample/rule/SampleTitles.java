package org.evident.resolution.sample.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What people of the demo organisation write above their incidents. */
final class SampleTitles {

  private static final List<String> ANYWHERE =
      List.of("Error message after sign-in", "Very slow since this morning", "Does not start");

  private static final Map<String, List<String>> BY_SERVICE =
      Map.ofEntries(
          Map.entry(
              "E-mail and Calendar",
              List.of(
                  "Mails to outside are delayed",
                  "Mailbox is full although it was tidied",
                  "Shared calendar shows no meetings",
                  "Mails from a supplier land in junk",
                  "Phone no longer fetches mail")),
          Map.entry(
              "Workplace",
              List.of(
                  "Laptop does not wake from standby",
                  "Docking station finds no screen",
                  "Update has been stuck for an hour",
                  "Keyboard types wrong letters",
                  "Battery is empty after an hour")),
          Map.entry(
              "Printing",
              List.of(
                  "Printer takes no jobs",
                  "Labels are printed askew",
                  "Scan to mail fails",
                  "Paper jam after each page")),
          Map.entry(
              "Office Network",
              List.of(
                  "No network on the second floor",
                  "Wireless drops in the meeting rooms",
                  "Packets are lost between two sites",
                  "Telephone has no line")),
          Map.entry(
              "Remote Access",
              List.of(
                  "Remote access asks for the code again and again",
                  "Connection from home drops every few minutes",
                  "New colleague has no remote access",
                  "Token is lost")),
          Map.entry(
              "File Shares",
              List.of(
                  "Folder of the team is gone", "File is locked by a former colleague",
                  "No right to write in the project folder", "Drive is not connected")),
          Map.entry(
              "Cloud Platform",
              List.of(
                  "Virtual machine does not start",
                  "Build server is out of disk space",
                  "Certificate of the gateway is about to expire",
                  "Backup of a machine has failed")),
          Map.entry(
              "Order Management",
              List.of(
                  "Orders stay in the queue",
                  "Price of an article is wrong",
                  "Order cannot be cancelled",
                  "Delivery note is not printed",
                  "Customer is shown twice")),
          Map.entry(
              "Finance and Payroll",
              List.of(
                  "Payment run stopped halfway",
                  "Invoice is posted to the wrong account",
                  "Payslip shows the wrong month",
                  "Month-end report is empty")),
          Map.entry(
              "Customer Portal",
              List.of(
                  "Customers cannot sign in",
                  "Portal shows a blank page",
                  "Upload of documents breaks off",
                  "Search finds nothing")),
          Map.entry(
              "Data Warehouse",
              List.of(
                  "Nightly load has not finished",
                  "Figures differ from those of finance",
                  "Report runs for half an hour")),
          Map.entry(
              "Identity and Access",
              List.of(
                  "Account is locked",
                  "Password cannot be changed",
                  "Right is still there after a change of team",
                  "Single sign-on goes round in circles")));

  private SampleTitles() {}

  /** A title for an incident of a service at a site. */
  static String of(String service, String site, SplittableRandom random) {
    List<String> own = BY_SERVICE.getOrDefault(service, ANYWHERE);
    int pick = random.nextInt(own.size() + ANYWHERE.size());
    String about =
        pick < own.size()
            ? own.get(pick)
            : service + ": " + ANYWHERE.get(pick - own.size()).toLowerCase(Locale.ROOT);
    return about + " (" + site + ")";
  }
}
