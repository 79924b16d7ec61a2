package org.creditportal.search.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.http.Header;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpHost;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/// Opens the HTTP client with addresses, authentication and trust as settings say.
final class RestConnection {

    private static final int CONNECTIONS_PER_NODE = 64;

    private RestConnection() {}

    static RestClient open(ElasticsearchSettings settings) {
        var hosts = settings.uris().stream()
                .map(uri -> HttpHost.create(uri.toString()))
                .toArray(HttpHost[]::new);
        int socketTimeout = Math.toIntExact(settings.writeTimeout().toMillis());
        return RestClient.builder(hosts)
                .setDefaultHeaders(authentication(settings))
                .setRequestConfigCallback(request -> request.setSocketTimeout(socketTimeout))
                .setHttpClientConfigCallback(http -> secured(http, settings.certificate()))
                .build();
    }

    private static Header[] authentication(ElasticsearchSettings settings) {
        if (settings.username() == null) {
            return new Header[0];
        }
        var credentials = settings.username() + ":" + settings.password();
        var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + encoded)};
    }

    private static HttpAsyncClientBuilder secured(HttpAsyncClientBuilder http, @Nullable Path certificate) {
        http.setMaxConnPerRoute(CONNECTIONS_PER_NODE).setMaxConnTotal(CONNECTIONS_PER_NODE * 4);
        return certificate == null ? http : http.setSSLContext(trusting(certificate));
    }

    private static SSLContext trusting(Path certificate) {
        try (var pem = Files.newInputStream(certificate)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("authority-" + number++, authority);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("the certificate " + certificate + " cannot be read", e);
        }
    }
}
