"use strict";
{
  const place = document.getElementById("api-description");
  SwaggerUIBundle({
    url: place.dataset.url,
    domNode: place,
    deepLinking: false,
    docExpansion: "none",
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
    // There is one server, the one the page comes from, so there is nothing to choose.
    plugins: [() => ({ wrapComponents: { ServersContainer: () => () => null } })],
    layout: "BaseLayout"
  });
}
