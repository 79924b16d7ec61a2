package org.creditportal.cms.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where pictures and documents are kept.
///
/// @param folder shared by all nodes; made when the first file is kept
@ConfigurationProperties("portal.media")
public record MediaSettings(@DefaultValue("media") Path folder) {}
