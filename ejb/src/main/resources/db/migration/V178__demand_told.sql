-- Until when a forecast has to be made anew, once people were told so (DEM-2); null while they were not.
alter table demand_forecast add column wanted_by date;
