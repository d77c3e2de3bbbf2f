/**
 * Knows how much services are used and will be (ISO/IEC 20000-1:2018, 8.4.2).
 *
 * <ul>
 *   <li><b>DEM-1</b> The deviation of a month shall be what was consumed less what was foretold, and its percentage that of the forecast.
 *   <li><b>DEM-2</b> More than 15 percent of deviation in two months in a row shall ask for a new forecast within 20 business days, of which who owns the process is told.
 *   <li><b>DEM-3</b> An approved forecast shall tell what it takes of a metric, by units of the metric a unit of demand.
 * </ul>
 *
 * <p>A forecast is written by one and approved by whoever answers for the service, and takes the place of what was approved
 * before of the same service, customer, unit and scenario (SOD-1). Its months are given by hand or foretold from those
 * consumed, by the methods of {@code supply.capacity}.
 */
package org.evident.supply.demand;
