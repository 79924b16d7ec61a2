package org.creditportal.search;

class InMemorySearchTests extends SearchContract {

    private final InMemorySearch reference = new InMemorySearch();

    @Override
    protected Search search() {
        return reference;
    }

    @Override
    protected IndexWriter writer() {
        return reference;
    }
}
