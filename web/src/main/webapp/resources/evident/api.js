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
    layout: "BaseLayout"
  });
}
