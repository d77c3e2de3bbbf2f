/**
 * Says how long what there is will do (ISO/IEC 20000-1:2018, 8.4.3).
 *
 * <ul>
 *   <li><b>CAP-1</b> Samples shall become one value a local day; a day with less than four fifths of them is left out of fitting.
 *   <li><b>CAP-2</b> A trend shall rest on the days of its window, and on enough of them; missing days keep their number.
 *   <li><b>CAP-3</b> Least squares shall give a line with the interval of a new observation.
 *   <li><b>CAP-4</b> Theil and Sen's medians shall give a line that outliers do not bend.
 *   <li><b>CAP-5</b> Holt and Winters' smoothing shall follow level, trend and season, its parameters searched on a grid.
 *   <li><b>CAP-6</b> The method shall be the one that would have foretold the last four weeks best, and be named.
 *   <li><b>CAP-7</b> Days to a threshold shall be whole, with an early and a late bound; "reached", "no growth" and "beyond the horizon" are answers.
 *   <li><b>CAP-8</b> What has to be ordered shall have a date, and a date in the past shall be an alert.
 *   <li><b>CAP-9</b> A forecast shall look 90 days ahead, one for the plan 365.
 *   <li><b>CAPM-1</b> Three days beyond the warning shall warn, one day beyond the critical threshold is critical, and each shall raise one event that stays until somebody has answered it; days whose samples come late raise theirs, marked so.
 *   <li><b>CAPM-3</b> An order that is due within 30 days shall raise a warning however low the usage is.
 *   <li><b>CAPM-4</b> An incident caused by lack of capacity shall be coded CAPACITY and related to the metric that ran short.
 *   <li><b>CRV-1</b> A review of capacity shall be of a month that has begun, and of each month once for a service and once for all.
 *   <li><b>CRV-2</b> A review shall say what the figures show, and what could be done better or why nothing could; who does it promises that as an action on the review.
 *   <li><b>CRV-3</b> A review of the capacity of all services shall do the duty CAPACITY_REVIEW, if it is one of the last 30 days and is not withdrawn (DUT-9).
 *   <li><b>DEM-4</b> A measure that steers demand shall be an action on the metric it relieves.
 *   <li><b>MEA-1</b> A metric whose samples have stopped for two intervals shall show the gap.
 * </ul>
 *
 * <p>How much of which resource a service needs is written by one and agreed by whoever answers for the service, and takes the
 * place of what held before (SOD-1).
 *
 * <p>A scenario changes what is foretold of metrics: load, capacity and season, from a day on. What it comes to is reckoned each
 * time from the days of now and stored nowhere; a scenario that changes nothing gives the forecast itself.
 *
 * <p>Samples are stored many at a statement, and the days they fall on noted; only those days are summed up anew. A forecast
 * rests on days alone, so neither a page nor the nightly job reads samples. Samples are sent, brought in files, or pulled from
 * servers that speak as Prometheus does: on a grid of instants that is always the same, so that reading twice is reading once.
 */
package org.evident.supply.capacity;
