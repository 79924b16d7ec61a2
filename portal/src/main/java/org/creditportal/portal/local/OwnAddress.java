package org.creditportal.portal.local;

import org.springframework.web.reactive.function.client.WebClient;

/// The portal as its own client.
final class OwnAddress {

    private OwnAddress() {}

    static WebClient client(int port) {
        return WebClient.create("http://localhost:" + port);
    }
}
