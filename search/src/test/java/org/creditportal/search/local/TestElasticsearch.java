package org.creditportal.search.local;

import java.net.URI;
import java.nio.file.Path;

/// One server for all tests of a JVM, with which it ends.
///
/// The system properties `elasticsearch.home` and `elasticsearch.state` name the distribution and the server's files.
public final class TestElasticsearch {

    private static final LocalElasticsearch SERVER = startEmpty();

    private TestElasticsearch() {}

    /// Where it answers.
    public static URI uri() {
        return SERVER.uri();
    }

    private static LocalElasticsearch startEmpty() {
        var state = Path.of(System.getProperty("elasticsearch.state"));
        LocalElasticsearch.drop(state);
        return LocalElasticsearch.start(Path.of(System.getProperty("elasticsearch.home")), state, System.out::println);
    }
}
