package org.evident.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the programs' interface begins. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
